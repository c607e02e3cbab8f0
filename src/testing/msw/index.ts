export { type TwilioHandlersOptions, twilioHandlers } from './twilio-handlers.js'
