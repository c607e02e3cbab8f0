export { createPhiGuard, inspectionOf, isPhiGuard } from './create-phi-guard.js'
export { placeholdersIn, printedName } from './inspect-template.js'
export { languageOfText } from './language-of-text.js'
export { finding, isFindingCategory } from './rules.js'
export { rulesVersion } from './rules-version.js'
export { leftoversIn } from './template-leftovers.js'
export { printedForms } from './template-samples.js'
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
