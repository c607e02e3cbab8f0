import { NophiError } from '../errors/nophi-error.js'
import type { StoresOf } from '../ports/storage.js'
import type { SubjectKey } from '../ports/subject.js'
import type { GateEventRow } from '../ports/suppression-store.js'
import { holdGate } from './record-stop.js'
import { isOpenStop } from './to-suppression.js'

export interface LiftRecord {
  readonly subject: SubjectKey
  /** Of the lift's own event. */
  readonly id: string
  readonly source: string
  readonly cause: string
  readonly transport: string | null
  readonly sender: string | null
  readonly occurredAt: number | null
  readonly actor: string
  readonly now: number
}

export interface Lifted {
  readonly lifted: readonly GateEventRow[]
  readonly remaining: readonly GateEventRow[]
  /** Null: nothing was lifted, and no number taken. */
  readonly lift: GateEventRow | null
}

/**
 * Ends the open stops that `choose` names, under the gate's next number. A stop that was not seen is not named, so it
 * stays. Nothing to end: nothing is written.
 */
export async function liftEvents(stores: StoresOf<'suppression'>, record: LiftRecord, choose: (event: GateEventRow) => boolean): Promise<Lifted> {
  const { suppression } = stores
  const wanted = (event: GateEventRow): boolean => isOpenStop(event) && choose(event)
  const seen = await suppression.events(record.subject)
  if (!seen.some(wanted)) return { lifted: [], remaining: seen.filter(isOpenStop), lift: null }
  const gate = await holdGate(stores, record.subject)
  const events = await suppression.events(record.subject)
  const chosen = events.filter(wanted)
  const numbers = chosen.length === 0 ? 0 : 1
  if (!(await suppression.advanceGate(record.subject, gate.seq, numbers, -chosen.length)))
    throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'the gate moved' })
  if (chosen.length === 0) return { lifted: [], remaining: events.filter(isOpenStop), lift: null }
  const lift: GateEventRow = {
    id: record.id,
    subject: record.subject,
    seq: gate.seq + 1,
    kind: 'lift',
    scope: 'all',
    source: record.source,
    cause: record.cause,
    transport: record.transport,
    sender: record.sender,
    occurredAt: record.occurredAt,
    recordedAt: record.now,
    honorBy: record.now,
    enforcedAt: record.now,
    inFlight: 0,
    liftedBy: null,
    actor: record.actor,
  }
  if ((await suppression.insertEvent(lift)) !== 'inserted') throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'the event appeared twice' })
  const ended = await suppression.markLifted(
    chosen.map(({ id }) => id),
    record.id,
  )
  if (ended !== chosen.length) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'a stop was lifted twice' })
  return { lifted: chosen, remaining: events.filter((event) => isOpenStop(event) && !chosen.includes(event)), lift }
}
