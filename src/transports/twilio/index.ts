export type { TwilioTransportOptions } from './twilio-options.js'
export { twilioTransport } from './twilio-transport.js'
