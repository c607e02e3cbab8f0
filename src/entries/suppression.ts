export { parsePhoneNumber } from '../domain/parse-phone-number.js'
export type { PhoneNumber, PhoneNumberInput } from '../domain/phone-number.js'
export type { SendPermit, Suppression, SuppressionCause, SuppressionScope, SuppressionSource } from '../domain/suppression.js'
export { isNophiError, NophiError } from '../errors/nophi-error.js'
export { keysFromSecret, type OtherSecrets } from '../ports/keys-from-secret.js'
export {
  type BadLine,
  type CsvBytes,
  createSuppressionFilter,
  createSuppressionRegistry,
  type FilterAnswer,
  type FilterState,
  type ImportReport,
  type ImportRow,
  type JoinedSuppressionRegistry,
  type LiftInput,
  type OptOutEntries,
  type ReadCsvOptions,
  type ReadListOptions,
  readOptOutCsv,
  readOptOutJsonLines,
  type SendIfAllowed,
  type SuppressInput,
  type SuppressionFilter,
  type SuppressionFilterOptions,
  type SuppressionRegistry,
  type SuppressionRegistryOptions,
  type SuppressionRegistryWithin,
  writeOptOutCsv,
  writeOptOutJsonLines,
} from '../suppression-registry/index.js'
