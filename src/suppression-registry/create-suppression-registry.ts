import * as z from 'zod'
import { parseOrThrow } from '../errors/parse-options.js'
import { joinStorage } from '../ports/join-storage.js'
import { pieceShape } from '../ports/piece-schema.js'
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
    ...pieceShape<'suppression'>(),
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
      const joined = { ...context, storage: joinStorage(context.storage, transaction) }
      return {
        suppress: async (input) => suppress(joined, input),
        lift: async (input) => lift(joined, input),
        statusOf: async (query) => statusOf(joined, query),
      }
    },
  }
}
