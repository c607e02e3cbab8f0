export {
  type ContentCategory,
  createPhiGuard,
  type Finding,
  type InspectContext,
  type Inspection,
  isPhiGuard,
  type PatientFacts,
  type PhiCategory,
  type PhiGuard,
  type PhiGuardOptions,
  rulesVersion,
  type SlotType,
  type TemplateSlotType,
} from '../phi-guard/index.js'
export { type DetectorSlice, inspectWithDetectors } from '../ports/inspect-with-detectors.js'
