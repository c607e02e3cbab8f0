export { type ClockWatch, createClockWatch } from './clock-watch.js'
export { createPermit, type OwnedPermit, type PermitClock, startPermitClock } from './create-permit.js'
export { buildSuppressionRegistry, createSuppressionRegistry } from './create-suppression-registry.js'
export { honorBy } from './honor-by.js'
export type { ImportedBatch } from './imported-batch.js'
export { liftByKeyword } from './lift-by-keyword.js'
export { liftEvents } from './lift-events.js'
export type { Bytes as CsvBytes } from './lists/byte-lines.js'
export { type ReadCsvOptions, readOptOutCsv } from './lists/read-opt-out-csv.js'
export { readOptOutJsonLines } from './lists/read-opt-out-json-lines.js'
export type { ReadListOptions } from './lists/read-options.js'
export { type OptOutEntries, writeOptOutCsv, writeOptOutJsonLines } from './lists/write-opt-outs.js'
export { openPermits, type PermitRequest } from './open-permits.js'
export { createSuppressionFilter } from './prefilter/create-suppression-filter.js'
export type { FilterAnswer, FilterState, SuppressionFilter, SuppressionFilterOptions } from './prefilter/filter-types.js'
export { countBelow, holdGate, recordNewStop, recordStop, type StopInput } from './record-stop.js'
export type { OwnText } from './registry-context.js'
export { covers, readScope, scopeText } from './scope-text.js'
export { codeOf, suppressionVerdict } from './suppression-verdict.js'
export { isOpenStop, isStanding, toSuppression } from './to-suppression.js'
export { tryEnforce } from './try-enforce.js'
export type {
  BadLine,
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
