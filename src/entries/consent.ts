export {
  type ConsentDateFormat,
  type ConsentField,
  type ConsentImportOptions,
  type ConsentImportProblem,
  type ConsentImportReport,
  type ConsentImportRow,
  type ConsentLedgerOptions,
  type ConsentLedgerWithin,
  type ConsentMapping,
  type ConsentWordField,
  createConsentLedger,
} from '../consent-ledger/index.js'
export type {
  ConsentAction,
  ConsentEvent,
  ConsentGrade,
  ConsentInput,
  ConsentLedger,
  ConsentPreference,
  ConsentProxy,
  ConsentRevocation,
  ConsentSource,
  ConsentStatus,
  ProxyRelationship,
} from '../domain/consent.js'
export { parsePhoneNumber } from '../domain/parse-phone-number.js'
export type { PhoneNumber, PhoneNumberInput } from '../domain/phone-number.js'
export { isNophiError, NophiError } from '../errors/nophi-error.js'
export { keysFromSecret, type OtherSecrets } from '../ports/keys-from-secret.js'
