import { NophiError } from '../errors/nophi-error.js'
import type { StoresOf } from '../ports/storage.js'
import type { SubjectKey } from '../ports/subject.js'
import type { Gate, GateEventRow } from '../ports/suppression-store.js'
import { type GateEventInput, gateEvent, insertNewEvent, moveGate } from './gate-event.js'

/** `id`: from the evidence where there is one, so that a repeated delivery is the same event. `scope`: as `scopeText` writes it. */
export type StopInput = Omit<GateEventInput, 'kind'> & { readonly kind?: Exclude<GateEventRow['kind'], 'lift'> }

/**
 * Writes the recipient's gate and the event that forbids, under the gate's next number. A known id answers with the
 * event that stands and takes no number. The subject must exist. Only a `stop` stays open on the gate until it is lifted;
 * the other kinds act by their number alone.
 */
export async function recordStop(stores: StoresOf<'suppression'>, input: StopInput): Promise<GateEventRow> {
  const { suppression } = stores
  const gate = await holdGate(stores, input.subject)
  // Under the lock: whoever held the gate before may have written the same event.
  const standing = await suppression.event(input.id)
  if (standing === null) return recordNewStop(stores, gate, input)
  await suppression.advanceGate(input.subject, gate.seq, 0, 0)
  return standing
}

/** Waits for the gate and holds it until the transaction ends; it must be written by then. Throws `STORAGE_UNAVAILABLE` where there is none. */
export async function holdGate({ suppression }: StoresOf<'suppression'>, subject: SubjectKey): Promise<Gate> {
  const [gate] = await suppression.lockGates([subject], 'wait')
  if (gate === undefined) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'a number without a gate' })
  return gate
}

/** How many calls are under way that a stop under a held gate's next number comes too late for. */
export function countBelow({ suppression }: StoresOf<'suppression'>, { subject, seq }: Gate): Promise<number> {
  return suppression.countInFlight(subject, seq + 1)
}

/** The same under a gate that this transaction holds, for an id that nobody else can have used. `inFlight`: counted under that gate; absent: counted here. */
export async function recordNewStop(stores: StoresOf<'suppression'>, gate: Gate, input: StopInput, inFlight?: number): Promise<GateEventRow> {
  const stop = gateEvent(input, gate.seq + 1)
  const counted = inFlight ?? (await countBelow(stores, gate))
  const event: GateEventRow = { ...stop, inFlight: counted }
  // Together, so that a storage can ask both at once.
  const [, written] = await Promise.all([moveGate(stores, gate, 1, stop.kind === 'stop' ? 1 : 0), insertNewEvent(stores, event)])
  return written
}
