import { NophiError } from '../errors/nophi-error.js'
import type { SinkRow } from '../ports/sink-outbox-store.js'
import type { GateEventRow } from '../ports/suppression-store.js'
import { isOpenStop } from '../suppression-registry/index.js'
import type { AllStores, Context } from './context.js'

type Notice = Omit<SinkRow, 'sink' | 'attempts' | 'nextAt' | 'toldAt' | 'answer'>

/** Room for what one lift ends and what it leaves standing. */
const placesOfEvent = 1_000

/**
 * In the event's own transaction, so that no crash can lose it: each other system is told at least once. `suppressed`
 * false: `event` was lifted, and is marked so already.
 */
export async function tellSinks(context: Pick<Context, 'sinks'>, stores: AllStores, event: GateEventRow, suppressed: boolean): Promise<void> {
  if (context.sinks.length === 0) return
  const notices = suppressed ? [noticeOfStop(event, event.recordedAt)] : await noticesOfLift(stores, event)
  await Promise.all(context.sinks.flatMap(({ name }) => notices.map((notice) => stores.sinkOutbox.addSinkRow(rowFor(name, notice)))))
}

/** `notedAt`: since when the sink waits for it. */
export function noticeOfStop({ id, subject, scope, seq, recordedAt }: GateEventRow, notedAt: number): Notice {
  return { id, event: id, subject, suppressed: true, scope, at: recordedAt, sequence: seq * placesOfEvent, notedAt }
}

export function rowFor(sink: string, notice: Notice): SinkRow {
  return { ...notice, id: `${sink}|${notice.id}`, sink, attempts: 0, nextAt: notice.notedAt, toldAt: null, answer: null }
}

/** What the sink knows the change by: the same at every try. */
export function changeIdOf({ id, sink }: SinkRow): string {
  return id.slice(sink.length + 1)
}

/**
 * A scope is told as ended only where nothing else covers it. Then what still stands is told again, so that a system
 * which keeps one flag for a number ends up stopped.
 */
async function noticesOfLift(stores: AllStores, { id, subject }: GateEventRow): Promise<readonly Notice[]> {
  const events = await stores.suppression.events(subject)
  const liftId = events.find((event) => event.id === id)?.liftedBy ?? null
  const lift = events.find((event) => event.id === liftId)
  if (lift === undefined) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'a lifted stop without its lift' })
  const standing = scopesOf(events.filter(isOpenStop))
  const ended = standing.includes('all') ? [] : scopesOf(events.filter(({ liftedBy }) => liftedBy === lift.id)).filter((scope) => !standing.includes(scope))
  if (ended.length === 0) return []
  const told = [...ended.map((scope) => ({ scope, suppressed: false })), ...standing.map((scope) => ({ scope, suppressed: true }))]
  const { recordedAt: at } = lift
  return told.map((change, place) => {
    return { ...change, id: `${lift.id}|${place}`, event: lift.id, subject, at, sequence: lift.seq * placesOfEvent + place, notedAt: at }
  })
}

function scopesOf(events: readonly GateEventRow[]): string[] {
  return [...new Set(events.map(({ scope }) => scope))].sort()
}
