export { type TwilioHandlersOptions, twilioHandlers } from '../../testing/msw/index.js'
export type { AcceptedText } from '../../testing/twilio-double/index.js'
