import { NophiError } from '../errors/nophi-error.js'
import type { StoresOf } from '../ports/storage.js'
import type { GateEventRow } from '../ports/suppression-store.js'
import { type GateEventInput, gateEvent, insertNewEvent, moveGate } from './gate-event.js'
import { holdGate } from './record-stop.js'
import { isOpenStop } from './to-suppression.js'

/** `id`: of the lift's own event. */
export type LiftRecord = Omit<GateEventInput, 'kind' | 'scope' | 'honorBy'>

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
  await moveGate(stores, gate, chosen.length === 0 ? 0 : 1, -chosen.length)
  if (chosen.length === 0) return { lifted: [], remaining: events.filter(isOpenStop), lift: null }
  const { now } = record
  const lift = await insertNewEvent(stores, { ...gateEvent({ ...record, kind: 'lift', honorBy: now }, gate.seq + 1), enforcedAt: now })
  const ended = await suppression.markLifted(
    chosen.map(({ id }) => id),
    record.id,
  )
  if (ended !== chosen.length) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'a stop was lifted twice' })
  return { lifted: chosen, remaining: events.filter((event) => isOpenStop(event) && !chosen.includes(event)), lift }
}
