import type { Arrival } from '../carrier.js'
import { type Books, covers, isExempt, isService, type Report } from './books.js'

const fiveMinutesMs = 5 * 60_000
const careHours = { from: 8, to: 20 }
const chicagoOffsetMs = -6 * 3_600_000

/**
 * 1, 3, 4, 5, 10 and 13, in the moment in which the bytes reach the provider. `slackMs`: how far the clock was stepped.
 * Of 13: nothing leaves after its expiry or outside its hours; how long the bytes are under way is nobody's to decide.
 */
export function lawsOfArrival(books: Books, arrival: Arrival, earlier: readonly Arrival[], slackMs: number, report: Report): void {
  const attempt = books.attempts.get(arrival.correlation)
  if (attempt === undefined || !books.permitLeaves.has(arrival.correlation)) {
    report(4, 'a call without its committed permit')
    return
  }
  if (earlier.some(({ correlation }) => correlation === arrival.correlation)) report(4, 'two calls under one permit')
  const message = books.messages.get(arrival.message)
  if (message === undefined) {
    report(4, 'a call for a text that was never committed')
    return
  }
  const events = books.eventsOf(attempt.subject)
  const forbidding = events.filter(({ kind }) => kind !== 'lift')
  if (forbidding.some((event) => event.enforcedAt !== null && attempt.permitSeq < event.seq)) report(1, 'a call after enforcement, permitted before it')
  const noted = books.noted.get(message.id) ?? 0
  const killing = forbidding.filter((event) => event.cause !== 'review' && covers(event.scope, message.program))
  if (!isExempt(message) && killing.some((event) => event.seq > noted && event.seq < attempt.permitSeq)) report(3, 'a text that a stop had killed')
  if (!isExempt(message) && books.wasRevoked(message.id, attempt.subject, attempt)) report(3, 'a text that a revocation had killed')
  if (message.status === 'cancelled') report(13, 'a text that was reported as cancelled')
  const { leftAt } = arrival
  if (leftAt > message.expiresAt + slackMs) report(13, 'a text after its expiry')
  const care = !isService(message)
  if (care && isOutsideHours(leftAt - slackMs) && isOutsideHours(leftAt + slackMs)) report(13, 'a text outside its hours')
  if (care && books.isHoldEnforced) report(1, 'a call after the hold on its program was enforced')
  if (message.kind.startsWith('service:opt-out')) {
    const event = events.find(({ id }) => id === message.exemptEvent)
    if (event === undefined || event.enforcedAt === null) report(10, 'a confirmation before its stop was enforced')
    else if (leftAt > event.recordedAt + fiveMinutesMs + slackMs) report(10, 'a confirmation after five minutes')
    const before = forbidding.some((other) => other.kind === 'stop' && event !== undefined && other.seq < event.seq && stood(other.liftedBy, event.seq))
    if (before) report(10, 'a confirmation though it was stopped already')
  }

  function stood(liftedBy: string | null, seq: number): boolean {
    return liftedBy === null || (events.find(({ id }) => id === liftedBy)?.seq ?? Number.POSITIVE_INFINITY) > seq
  }
}

function isOutsideHours(at: number): boolean {
  const hour = new Date(at + chicagoOffsetMs).getUTCHours()
  return hour < careHours.from || hour >= careHours.to
}
