export { createPermit, type OwnedPermit, type PermitClock, startPermitClock } from './create-permit.js'
export { buildSuppressionRegistry, createSuppressionRegistry } from './create-suppression-registry.js'
export { honorBy } from './honor-by.js'
export { type KeywordLift, type KeywordLifted, liftByKeyword } from './lift-by-keyword.js'
export { type Lifted, type LiftRecord, liftEvents } from './lift-events.js'
export { openPermits, type PermitRequest } from './open-permits.js'
export { recordStop, type StopInput } from './record-stop.js'
export type { RegistryWiring, SuppressionStores } from './registry-context.js'
export { covers, readScope, scopeText } from './scope-text.js'
export { type SuppressionCode, type SuppressionVerdict, suppressionVerdict } from './suppression-verdict.js'
export { isOpenStop, toSuppression } from './to-suppression.js'
export { type EnforcedEvent, tryEnforce } from './try-enforce.js'
export type {
  ImportReport,
  ImportRow,
  JoinedSuppressionRegistry,
  LiftInput,
  SendIfAllowed,
  SuppressInput,
  SuppressionRegistry,
  SuppressionRegistryOptions,
  SuppressionRegistryWithin,
} from './types.js'
