export { parsePhoneNumber } from '../domain/parse-phone-number.js'
export type { PhoneNumber, PhoneNumberInput } from '../domain/phone-number.js'
export type { SendPermit, Suppression, SuppressionCause, SuppressionScope, SuppressionSource } from '../domain/suppression.js'
export { isNophiError, NophiError } from '../errors/nophi-error.js'
export { keysFromSecret } from '../ports/keys-from-secret.js'
export {
  createSuppressionRegistry,
  type ImportReport,
  type ImportRow,
  type JoinedSuppressionRegistry,
  type LiftInput,
  type SendIfAllowed,
  type SuppressInput,
  type SuppressionRegistry,
  type SuppressionRegistryOptions,
  type SuppressionRegistryWithin,
} from '../suppression-registry/index.js'
