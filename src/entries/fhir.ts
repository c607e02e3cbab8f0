export type { Actor, Role } from '../domain/actor.js'
export type { VisitTime } from '../domain/content.js'
export {
  type FhirIgnoreReason,
  type FhirMessage,
  type FhirReading,
  type FhirRequest,
  type FhirTriggerType,
  type FhirWithdrawal,
  patientFactsFromFhir,
  type ReadFhirOptions,
  readFhir,
} from '../fhir/index.js'
export type { PatientFacts } from '../phi-guard/types.js'
