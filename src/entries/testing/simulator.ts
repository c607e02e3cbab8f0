export {
  type AcceptedText,
  type CarrierSimulator,
  type CarrierSimulatorOptions,
  type PostedWebhook,
  type ReceivedText,
  type RefusalCode,
  type SimulatedFault,
  type SimulatedPhone,
  type SimulatedReceipt,
  startCarrierSimulator,
} from '../../testing/simulator/index.js'
