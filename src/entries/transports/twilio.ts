export { type TwilioTransportOptions, twilioTransport } from '../../transports/twilio/index.js'
