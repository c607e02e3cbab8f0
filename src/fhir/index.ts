export { patientFactsFromFhir } from './patient-facts-from-fhir.js'
export { readFhir } from './read-fhir.js'
export type { FhirIgnoreReason, FhirMessage, FhirReading, FhirRequest, FhirTriggerType, FhirWithdrawal, ReadFhirOptions } from './types.js'
