import type { GateEventRow } from '../../src/ports/suppression-store.js'
import type { Arrival, Trace } from './race-world.js'

/** One permit as its record tells it. */
interface Permit {
  readonly tick: number
  readonly attempt: string
  readonly message: string
  readonly subject: string
  readonly seq: number
  readonly stamp: number
  readonly kind: string
}

const exempt = /^service:(opt-out|wrong-number|help)/
const confirmation = /^service:(opt-out|wrong-number)/
const fiveMinutesMs = 5 * 60_000
const rankOf: Readonly<Record<string, number>> = { sent: 2, undelivered: 3, delivered: 4 }

/** What docs/protocol.md promises, each with the number of its invariant. Empty: it held. */
export function violations(trace: Trace): readonly string[] {
  const permits = permitsOf(trace)
  const found: string[] = []
  for (const arrival of trace.arrivals) {
    const permit = permits.get(arrival.correlation)
    if (permit === undefined || permit.tick >= arrival.tick) found.push('4 a call without its committed permit')
    else found.push(...lawsOfCall(trace, arrival, permit))
  }
  if (new Set(trace.arrivals.map(({ correlation }) => correlation)).size !== trace.arrivals.length) found.push('4 two calls under one permit')
  for (const permit of permits.values()) found.push(...lawsOfPermit(trace, permit))
  found.push(...acceptedTwice(trace), ...statuses(trace), ...lastWords(trace), ...caps(trace, permits), ...numbers(trace, permits), ...ends(trace))
  return [...new Set(found)]
}

function permitsOf({ leaves }: Trace): ReadonlyMap<string, Permit> {
  const permits = leaves.filter(({ leaf }) => leaf.type === 'permit.opened').map(({ tick, leaf }) => ({ ...leaf, tick }) as unknown as Permit)
  return new Map(permits.map((permit) => [permit.attempt, permit]))
}

function lawsOfCall({ leaves, messages, events }: Trace, arrival: Arrival, permit: Permit): readonly string[] {
  const found: string[] = []
  const enforced = leaves.filter(({ tick, leaf }) => leaf.type === 'stop.enforced' && tick < arrival.tick)
  const stops = (events.get(subjectOf(messages, permit)) ?? []).filter(({ kind }) => kind === 'stop')
  const enforcedIds = new Set(enforced.map(({ leaf }) => leaf.suppression))
  if (stops.some((stop) => enforcedIds.has(stop.id) && permit.seq < stop.seq)) found.push('1 a call after enforcement under an older permit')
  if (!confirmation.test(permit.kind)) return found
  const event = stops.find(({ id }) => id === messages.find(({ id: message }) => message === permit.message)?.exemptEvent)
  if (event === undefined || !enforcedIds.has(event.id)) found.push('10 a confirmation before its stop was enforced')
  else if (arrival.at > event.recordedAt + fiveMinutesMs) found.push('10 a confirmation after five minutes')
  return found
}

function lawsOfPermit({ leaves, messages, events, arrivals }: Trace, permit: Permit): readonly string[] {
  const found: string[] = []
  const all = events.get(subjectOf(messages, permit)) ?? []
  const forbidding = all.filter(({ kind }) => kind !== 'lift')
  if (!exempt.test(permit.kind)) {
    if (forbidding.some((event) => event.kind === 'stop' && event.seq < permit.seq && openAt(event, permit.seq, all)))
      found.push('2 a permit above an open stop')
    // By the order of the commits themselves, not by the stamp that was stored.
    const queuedAt = leaves.find(({ leaf }) => leaf.type === 'message.queued' && leaf.message === permit.message)?.tick
    const stoppedAt = (event: GateEventRow): number | undefined =>
      leaves.find(({ leaf }) => leaf.type === 'stop.recorded' && leaf.suppression === event.id)?.tick
    const killing = forbidding.filter((event) => event.seq < permit.seq && queuedAt !== undefined && queuedAt < (stoppedAt(event) ?? -1))
    if (killing.length > 0) found.push('3 a permit for a text that a stop had killed')
  }
  if (confirmation.test(permit.kind)) {
    const row = messages.find(({ id }) => id === permit.message)
    const event = all.find(({ id }) => id === row?.exemptEvent)
    const twice = messages.filter(({ exemptEvent }) => exemptEvent === row?.exemptEvent).length > 1
    const accepted = arrivals.filter(({ message, accepted: taken }) => message === permit.message && taken).length
    if (twice || accepted > 1) found.push('10 two confirmations of one stop')
    if (event !== undefined && forbidding.some((other) => other.kind === 'stop' && other.seq < event.seq && openAt(other, event.seq, all))) {
      found.push('10 a confirmation though it was stopped already')
    }
  }
  return found
}

/** Whether a stop still stood when the gate gave out this number. */
function openAt({ liftedBy }: GateEventRow, seq: number, events: readonly GateEventRow[]): boolean {
  const lift = liftedBy === null ? undefined : events.find(({ id }) => id === liftedBy)
  return lift === undefined || lift.seq > seq
}

function subjectOf(messages: Trace['messages'], { message }: Permit): string {
  return messages.find(({ id }) => id === message)?.subject ?? ''
}

function acceptedTwice({ arrivals, answers }: Trace): readonly string[] {
  const found: string[] = []
  const accepted = arrivals.filter((arrival) => arrival.accepted).map(({ message }) => message)
  if (new Set(accepted).size !== accepted.length) found.push('5 a text was accepted twice')
  for (const ids of answers.values()) {
    if (ids.size > 1 || accepted.filter((message) => ids.has(message)).length > 1) found.push('12 two texts under one key')
  }
  return found
}

function statuses({ receipts, attempts, messages, optOutCodes, events }: Trace): readonly string[] {
  const found: string[] = []
  for (const attempt of attempts.values()) {
    const told = attempt.providerId === null ? undefined : receipts.get(attempt.providerId)
    const message = messages.find(({ id }) => id === attempt.message)
    if (told === undefined || message === undefined || message.attempt !== attempt.id) continue
    const rank = Math.max(...[...told].map((status) => rankOf[status] ?? 0))
    const wanted = rank === 4 ? 'delivered' : rank === 3 ? 'undelivered' : 'accepted'
    if (message.status !== wanted) found.push(`8 a status that is not the highest of its receipts`)
  }
  for (const code of optOutCodes) {
    const attempt = attempts.get(code)
    const all = attempt === undefined ? [] : (events.get(attempt.subject) ?? [])
    const known = all.some(({ cause }) => cause === 'provider')
    // Evidence that is older than a lift is kept as the provider's state only.
    const outdated = all.some(({ kind, seq }) => kind === 'lift' && seq > (attempt?.permitSeq ?? 0))
    if (!known && !outdated) found.push('8 an opt-out that the provider told of took no effect')
  }
  return found
}

function lastWords({ said, suppressed }: Trace): readonly string[] {
  const found: string[] = []
  for (const [phone, stopped] of suppressed) {
    const last = said.filter((each) => each.phone === phone).sort((a, b) => b.at - a.at)[0]
    if (last?.word === 'STOP' && !stopped) found.push('9 the last word was STOP, and the number is not stopped')
  }
  return found
}

function caps({ attempts, messages }: Trace, permits: ReadonlyMap<string, Permit>): readonly string[] {
  const counted = [...attempts.values()].filter(
    (attempt) => attempt.counted && permits.has(attempt.id) && attempt.outcome !== 'released' && attempt.outcome !== 'rejected',
  )
  const most = (keyOf: (attempt: (typeof counted)[number]) => string | null): number => {
    const counts = new Map<string | null, number>()
    for (const attempt of counted) counts.set(keyOf(attempt), (counts.get(keyOf(attempt)) ?? 0) + 1)
    counts.delete(null)
    return Math.max(0, ...counts.values())
  }
  const found: string[] = []
  if (most(({ patient }) => patient) > 1) found.push('11 two texts a day for one patient')
  if (most(({ subject }) => subject) > 3) found.push('11 more than three texts a day for a shared number')
  return messages.length === 0 ? ['nothing was sent'] : found
}

function numbers({ events, attempts }: Trace, permits: ReadonlyMap<string, Permit>): readonly string[] {
  for (const [subject, all] of events) {
    const used = [
      ...all.map(({ seq }) => seq),
      ...[...attempts.values()].filter((attempt) => attempt.subject === subject && permits.has(attempt.id)).map(({ permitSeq }) => permitSeq),
    ]
    const sorted = used.sort((a, b) => a - b)
    if (sorted.some((seq, index) => seq !== index + 1)) return ['7 a hole in the numbers of a recipient']
  }
  return []
}

function ends({ messages, events, attempts, toldToSink, foreignErrors }: Trace): readonly string[] {
  const found: string[] = []
  if (messages.some(({ status }) => status === 'sending')) found.push('15 a text is still being sent')
  if ([...attempts.values()].some(({ outcome }) => outcome === null)) found.push('15 an attempt is still open')
  if (messages.some(({ held }) => held !== null)) found.push('15 a text is still held')
  for (const event of [...events.values()].flat()) {
    if (event.kind === 'stop' && event.enforcedAt === null) found.push('15 a stop is still pending')
    if (event.kind === 'stop' && !toldToSink.has(`${event.id} true`)) found.push('15 another system was not told of a stop')
  }
  if (foreignErrors.length > 0) found.push(`an error that is not ours: ${foreignErrors[0]}`)
  return found
}
