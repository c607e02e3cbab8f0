export { type TwilioKeyword, twilioKeyword } from './twilio-keywords.js'
export { type RefusalCode, refusal, type ServiceReply } from './twilio-refusal.js'
export { type AcceptedText, createTwilioService, type ServiceRequest, type TwilioService, type TwilioServiceOptions } from './twilio-service.js'
