import type { BehaviorEvent } from '../domain/behavior.js'
import { NophiError } from '../errors/nophi-error.js'

export interface BehaviorMonitorOptions {
  /** What `state()` of an earlier monitor answered. Absent: nothing seen yet. */
  readonly state?: string | undefined
  /** Chance of a false alarm per stream and rate over 20,000 texts, above 0 and at most 0.2. Default 0.035. Another value costs about half a second once, at the first event. */
  readonly falseAlarmRate?: number | undefined
  /** Texts below which a rate raises no alarm. A whole number, default 50. */
  readonly minimumSample?: number | undefined
}

const optionNames: ReadonlySet<string> = /* @__PURE__ */ new Set(['state', 'falseAlarmRate', 'minimumSample'])
const eventTypes: ReadonlySet<unknown> = /* @__PURE__ */ new Set<BehaviorEvent['type']>([
  'accepted',
  'delivered',
  'undelivered',
  'rejected',
  'opt-out',
  'reply',
  'link-visit',
  'complaint',
  'wrong-number',
])
const longestId = 256

export function checkOptions(options: unknown): BehaviorMonitorOptions {
  if (typeof options !== 'object' || options === null || Object.keys(options).some((key) => !optionNames.has(key))) throw invalidOption('options')
  const { falseAlarmRate: rate, minimumSample: sample } = options as BehaviorMonitorOptions
  if (rate !== undefined && !(typeof rate === 'number' && rate >= 0.0001 && rate <= 0.2)) throw invalidOption('falseAlarmRate')
  if (sample !== undefined && !(Number.isSafeInteger(sample) && sample >= 1)) throw invalidOption('minimumSample')
  return options
}

export function checkEvent(event: unknown): BehaviorEvent {
  if (typeof event !== 'object' || event === null) throw invalidEvent('event')
  const given = event as BehaviorEvent
  if (!eventTypes.has(given.type)) throw invalidEvent('type')
  for (const key of ['id', 'sender', 'program', 'template'] as const) {
    if (typeof given[key] !== 'string' || given[key] === '' || given[key].length > longestId) throw invalidEvent(key)
  }
  checkInstant(given.at)
  return given
}

/** Epoch milliseconds. */
export function checkInstant(at: unknown): number {
  if (!(at instanceof Date) || Number.isNaN(at.getTime())) throw invalidEvent('at')
  return at.getTime()
}

function invalidOption(path: string): NophiError {
  return new NophiError('INVALID_OPTIONS', { path })
}

function invalidEvent(path: string): NophiError {
  return new NophiError('INVALID_REQUEST', { path })
}
