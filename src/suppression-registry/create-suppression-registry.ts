import * as z from 'zod'
import type { Journal } from '../domain/audit-event.js'
import { NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { systemRuntime } from '../internal/system-runtime.js'
import type { KeyProvider } from '../ports/key-provider.js'
import { runtimeSchema } from '../ports/runtime-schema.js'
import type { SqlExecutor, StorageOf } from '../ports/storage.js'
import { createClockWatch } from './clock-watch.js'
import { compareList } from './compare-list.js'
import { enforce } from './enforce.js'
import { exportEntries } from './export-entries.js'
import { importEntries } from './import-entries.js'
import { lift } from './lift.js'
import type { RegistryContext, RegistryWiring } from './registry-context.js'
import { sendIfAllowed } from './send-if-allowed.js'
import { statusOf } from './status-of.js'
import { suppress } from './suppress.js'
import type { SuppressionRegistryOptions, SuppressionRegistryWithin } from './types.js'

/** Room for clocks that differ: a process ends its call this long before anybody may end its lease. */
const clockMarginMs = 30_000
const enforcementAlarmMs = 60_000

const duration = z.number().int().positive()
const schema = z
  .strictObject({
    storage: z.custom<StorageOf<'suppression'>>((value) => typeof (value as StorageOf<'suppression'> | null)?.transaction === 'function'),
    keys: z.custom<KeyProvider>((value) => typeof (value as KeyProvider | null)?.key === 'function'),
    tenant: z.string().min(1).default('default'),
    journal: z.custom<Journal>((value) => typeof value === 'function').optional(),
    runtime: runtimeSchema.default(systemRuntime),
    permitMs: duration.default(2_000),
    attemptMs: duration.default(15_000),
    leaseMs: duration.default(45_000),
    pollMs: z.strictObject({ from: duration, to: duration }).default({ from: 5, to: 250 }),
    consentEvent: z.custom<NonNullable<SuppressionRegistryOptions['consentEvent']>>((value) => typeof value === 'function').optional(),
  })
  .refine(({ permitMs, attemptMs }) => permitMs <= attemptMs, { path: ['permitMs'] })
  .refine(({ attemptMs, leaseMs }) => attemptMs + clockMarginMs <= leaseMs && leaseMs < enforcementAlarmMs, { path: ['leaseMs'] })

/** Suppression over one slice of storage. Throws `INVALID_OPTIONS`; touches nothing until a method is called. */
export function createSuppressionRegistry(options: SuppressionRegistryOptions): SuppressionRegistryWithin {
  return buildSuppressionRegistry(options, {})
}

/** For the messenger, whose messages stand behind the attempts that a drain ends. */
export function buildSuppressionRegistry(options: SuppressionRegistryOptions, wiring: RegistryWiring): SuppressionRegistryWithin {
  const parsed = parseOrThrow(schema, options)
  const clockWatch = wiring.clockWatch ?? createClockWatch(parsed.runtime, parsed.leaseMs)
  const context: RegistryContext = { ...parsed, ...wiring, clockWatch, process: parsed.runtime.id() }
  return {
    suppress: async (input) => suppress(context, input),
    enforce: async (id, { signal } = {}) => enforce(context, id, signal),
    statusOf: async (query) => statusOf(context, query),
    sendIfAllowed: async (query, send) => sendIfAllowed(context, query, send),
    lift: async (input) => lift(context, input),
    importEntries: (rows) => importEntries(context, rows),
    exportEntries: () => exportEntries(context),
    compare: (list) => compareList(context, list),
    within(transaction) {
      const joined = { ...context, storage: join(context.storage, transaction) }
      return {
        suppress: async (input) => suppress(joined, input),
        lift: async (input) => lift(joined, input),
        statusOf: async (query) => statusOf(joined, query),
      }
    },
  }
}

/** Only a whole adapter can join: a slice alone says so when it is asked. */
function join(storage: StorageOf<'suppression'>, transaction: SqlExecutor): StorageOf<'suppression'> {
  const { join: joinable } = storage as { join?: (transaction: SqlExecutor) => StorageOf<'suppression'> }
  if (typeof joinable !== 'function') throw new NophiError('TRANSACTION_MISMATCH', { problem: 'this storage joins no transaction' })
  return joinable.call(storage, transaction)
}
