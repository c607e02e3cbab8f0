import { NophiError } from '../errors/nophi-error.js'
import type { StoresOf } from '../ports/storage.js'
import type { SubjectKey } from '../ports/subject.js'
import type { Gate, GateEventRow } from '../ports/suppression-store.js'

export interface StopInput {
  readonly subject: SubjectKey
  /** From the evidence where there is one, so that a repeated delivery is the same event. */
  readonly id: string
  readonly kind: 'stop' | 'revoke' | 'erase' | 'number-changed'
  /** As `scopeText` writes it. */
  readonly scope: string
  readonly source: string
  readonly cause: string
  readonly transport: string | null
  readonly sender: string | null
  readonly occurredAt: number | null
  readonly actor: string
  readonly now: number
  readonly honorBy: number
}

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

/** The same under a gate that this transaction holds, for an id that nobody else can have used. */
export async function recordNewStop({ suppression }: StoresOf<'suppression'>, gate: Gate, input: StopInput): Promise<GateEventRow> {
  const seq = gate.seq + 1
  if (!(await suppression.advanceGate(input.subject, gate.seq, 1, input.kind === 'stop' ? 1 : 0)))
    throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'the gate moved' })
  const event: GateEventRow = {
    id: input.id,
    subject: input.subject,
    seq,
    kind: input.kind,
    scope: input.scope,
    source: input.source,
    cause: input.cause,
    transport: input.transport,
    sender: input.sender,
    occurredAt: input.occurredAt,
    recordedAt: input.now,
    honorBy: input.honorBy,
    enforcedAt: null,
    inFlight: await suppression.countInFlight(input.subject, seq),
    liftedBy: null,
    actor: input.actor,
  }
  if ((await suppression.insertEvent(event)) !== 'inserted') throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'the event appeared twice' })
  return event
}
