export { twilioKeyword } from './twilio-keywords.js'
export { isRefusalCode, type RefusalCode, refusal, type ServiceReply } from './twilio-refusal.js'
export { type AcceptedText, createTwilioService, type ServiceRequest, type TwilioService } from './twilio-service.js'
