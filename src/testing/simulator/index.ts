export type { AcceptedText, RefusalCode } from '../twilio-double/index.js'
export { startCarrierSimulator } from './start-carrier-simulator.js'
export type { CarrierSimulator, CarrierSimulatorOptions, PostedWebhook, ReceivedText, SimulatedFault, SimulatedPhone, SimulatedReceipt } from './types.js'
