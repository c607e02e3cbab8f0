import type { MessageRow } from '../../ports/message-store.js'
import type { NumberFacts } from '../../ports/number-check-store.js'

export type HolderAnswer = 'same-holder' | 'reassigned' | 'deactivated' | 'no-data'

export interface Holder {
  /** `not-asked`: the number proved its holder lately, or nobody needs to know. `unasked`: somebody must ask first. */
  readonly status: HolderAnswer | 'not-asked' | 'unasked'
  readonly lastContactAt: Date | null
  /** The instant since which the holder must be the same. */
  readonly since: Date
}

/** Nobody looked, or nobody needs to. */
export const notAsked: Holder = { status: 'not-asked', lastContactAt: null, since: new Date(0) }

const dayMs = 86_400_000

/**
 * What last proved who holds the number: consent given for it, a reply that answered a question of ours, a sign-in by a
 * link that was sent to it. A delivery proves only that some phone took it; HELP, STOP or a link merely opened prove
 * that somebody is there, not who.
 */
export function lastContactOf(facts: NumberFacts, consentedAt: number | null): number | null {
  const proofs = [facts.answeredAt, facts.redeemedAt, consentedAt].filter((at) => at !== null)
  return proofs.length === 0 ? null : Math.max(...proofs)
}

/** Whether the holder must be asked for, and what is known. An answer counts for what it was asked about: nothing newer than its question. Pure. */
export function holderOf(facts: NumberFacts, consentedAt: number | null, now: number, afterDays: number): Holder {
  const contact = lastContactOf(facts, consentedAt)
  const lastContactAt = contact === null ? null : new Date(contact)
  const oldest = now - afterDays * dayMs
  const since = new Date(contact ?? oldest)
  if (contact !== null && contact >= oldest) return { status: 'not-asked', lastContactAt, since }
  const { check } = facts
  // Without a date the question is about the window itself, which moves.
  const answers = check !== null && check.validUntil > now && check.since <= (contact ?? Number.POSITIVE_INFINITY)
  return { status: answers ? answerOf(check.answer) : 'unasked', lastContactAt, since }
}

/** Whatever is none of the words of the contract says nothing. */
export function answerOf(answer: unknown): HolderAnswer {
  return answer === 'same-holder' || answer === 'reassigned' || answer === 'deactivated' ? answer : 'no-data'
}

/** Held until somebody says who holds the number. */
export function waitsForHolder({ held }: Pick<MessageRow, 'held'>): boolean {
  return held === 'number-status-unknown'
}
