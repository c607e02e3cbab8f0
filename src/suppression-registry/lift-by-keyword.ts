import type { StoresOf } from '../ports/storage.js'
import type { SubjectKey } from '../ports/subject.js'
import type { GateEventRow } from '../ports/suppression-store.js'
import { liftEvents } from './lift-events.js'
import { isOpenStop } from './to-suppression.js'

export interface KeywordLift {
  readonly subject: SubjectKey
  /** Of the lift's own event. */
  readonly id: string
  /** When START was sent, by the provider's own signed time. Null: it does not say. */
  readonly startAt: Date | null
  readonly transport: string | null
  readonly sender: string | null
  readonly actor: string
  readonly now: number
}

export interface KeywordLifted {
  readonly lifted: readonly GateEventRow[]
  /**
   * An opt-out still stands, by whatever way it was told, that may have come before START: without both times, or by
   * another clock, nobody can tell, and what came another way START does not end. A person decides.
   */
  readonly undecided: boolean
  readonly remaining: readonly GateEventRow[]
  readonly lift: GateEventRow | null
}

/** What the person wanted: who asks for texts afterwards is heard, if only by a person. */
const ownWish: readonly string[] = ['opt-out', 'provider']
/** By how much a provider's clock may be ahead of ours. A START of later than that is of an unknown time. */
const aheadMs = 5 * 60_000

/**
 * START ends the stops that came by reply over the same transport and sender, at a known time strictly before its own.
 * The order of arrival is never used: a START that was held up, or replayed, must not end a later STOP.
 */
export async function liftByKeyword(stores: StoresOf<'suppression'>, input: KeywordLift): Promise<KeywordLifted> {
  const { startAt, subject, id, transport, sender, actor, now } = input
  const meant = (event: GateEventRow): boolean =>
    isOpenStop(event) && event.source === 'reply' && event.cause === 'opt-out' && event.transport === transport && event.sender === sender
  const started = startAt === null || startAt.getTime() > now + aheadMs ? null : startAt.getTime()
  const record = { subject, id, source: 'reply', cause: 'keyword', transport, sender, occurredAt: started, actor, now }
  const { lifted, remaining, lift } = await liftEvents(
    stores,
    record,
    (event) => meant(event) && started !== null && event.occurredAt !== null && event.occurredAt < started,
  )
  const isLater = (event: GateEventRow): boolean =>
    event.transport === transport &&
    started !== null &&
    event.occurredAt !== null &&
    event.occurredAt >= started &&
    event.occurredAt <= event.recordedAt + aheadMs
  return { lifted, remaining, lift, undecided: remaining.some((event) => ownWish.includes(event.cause) && !isLater(event)) }
}
