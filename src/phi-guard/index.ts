export { createPhiGuard, isPhiGuard } from './create-phi-guard.js'
export { placeholdersIn } from './inspect-template.js'
export { type DetectorSlice, inspectWithDetectors } from './inspect-with-detectors.js'
export { languageOfText } from './language-of-text.js'
export { rulesVersion } from './rules-version.js'
export { leftoversIn } from './template-leftovers.js'
export type {
  ContentCategory,
  Finding,
  InspectContext,
  Inspection,
  PatientFacts,
  PhiCategory,
  PhiGuard,
  PhiGuardOptions,
  SlotType,
  TemplateSlotType,
} from './types.js'
