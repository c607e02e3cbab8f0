import type { MessageClass } from '../domain/program.js'
import type { ReasonCode } from '../domain/reason-table.js'
import type { Gate, GateEventRow } from '../ports/suppression-store.js'
import { covers } from './scope-text.js'
import { isOpenStop } from './to-suppression.js'

export type SuppressionCode = Extract<
  ReasonCode,
  | 'opted-out'
  | 'opted-out-category'
  | 'opted-out-provider'
  | 'wrong-number'
  | 'number-changed'
  | 'review-pending'
  | 'number-reassigned'
  | 'number-deactivated'
  | 'recipient-deceased'
>

export type SuppressionVerdict =
  | { readonly sendable: true }
  | {
      readonly sendable: false
      readonly by: readonly GateEventRow[]
      readonly codes: readonly SuppressionCode[]
      /** An event newer than the stamp killed the text, lifted or not: it is never sent, also not later. */
      readonly dead: boolean
    }

/**
 * What the events of one number say of one text. Pure. `events`: all of the number, read after its gate was locked.
 * `stamp`: the gate's number that the enqueue saw; null where nothing was enqueued, and only what stands open counts.
 * An event numbered above the gate was not there when the gate was read; it counts all the same.
 */
export function suppressionVerdict(question: {
  readonly gate: Gate
  readonly events: readonly GateEventRow[]
  readonly stamp: number | null
  readonly program: string | null | undefined
  readonly messageClass: MessageClass | null | undefined
}): SuppressionVerdict {
  const { gate, events, stamp, program, messageClass } = question
  const covering = events.filter(({ kind, scope }) => kind !== 'lift' && covers(scope, program, messageClass))
  // A reply under review holds what waits until a person has read it; it kills nothing, or the review could not let it go.
  const killing = stamp === null ? [] : covering.filter(({ seq, cause }) => seq > stamp && cause !== 'review')
  const by = covering.filter((event) => isOpenStop(event) || killing.includes(event))
  if (by.length > 0) return { sendable: false, by, codes: [...new Set(by.map(codeOf))], dead: killing.length > 0 }
  // The gate counts an open stop that the events do not show: they were not read completely.
  const shown = events.filter(isOpenStop).length
  return gate.stops > shown ? { sendable: false, by: [], codes: ['opted-out'], dead: false } : { sendable: true }
}

/** The reason as which an event forbids. */
export function codeOf({ kind, cause, scope }: Pick<GateEventRow, 'kind' | 'cause' | 'scope'>): SuppressionCode {
  if (cause === 'provider') return 'opted-out-provider'
  if (cause === 'deactivated') return 'number-deactivated'
  if (cause === 'reassigned') return 'number-reassigned'
  if (cause === 'wrong-number') return 'wrong-number'
  if (cause === 'number-changed' || kind === 'number-changed') return 'number-changed'
  if (cause === 'deceased') return 'recipient-deceased'
  if (cause === 'review') return 'review-pending'
  return scope === 'all' ? 'opted-out' : 'opted-out-category'
}
