export { createPhiGuard, isPhiGuard } from './create-phi-guard.js'
export { type DetectorSlice, inspectWithDetectors } from './inspect-with-detectors.js'
export { rulesVersion } from './rules-version.js'
export type { ContentCategory, Finding, InspectContext, Inspection, PatientFacts, PhiCategory, PhiGuard, PhiGuardOptions, SlotType } from './types.js'
