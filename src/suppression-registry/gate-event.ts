import { NophiError } from '../errors/nophi-error.js'
import type { StoresOf } from '../ports/storage.js'
import type { Gate, GateEventRow } from '../ports/suppression-store.js'
import { honorBy } from './honor-by.js'

type Told = 'subject' | 'id' | 'source' | 'cause' | 'actor'
type Rarely = 'kind' | 'scope' | 'transport' | 'sender' | 'occurredAt' | 'honorBy'

/** What is left out: a stop of everything, by no transport, said at no known time, to be honoured within the law's ten days from `now`. */
export type GateEventInput = Pick<GateEventRow, Told> & Partial<Pick<GateEventRow, Rarely>> & { readonly now: number }

export function gateEvent({ now, ...input }: GateEventInput, seq: number): GateEventRow {
  return {
    id: input.id,
    subject: input.subject,
    seq,
    kind: input.kind ?? 'stop',
    scope: input.scope ?? 'all',
    source: input.source,
    cause: input.cause,
    transport: input.transport ?? null,
    sender: input.sender ?? null,
    occurredAt: input.occurredAt ?? null,
    recordedAt: now,
    honorBy: input.honorBy ?? honorBy(now),
    enforcedAt: null,
    inFlight: 0,
    liftedBy: null,
    actor: input.actor,
  }
}

/** Writes a gate that this transaction holds. */
export async function moveGate({ suppression }: StoresOf<'suppression'>, { subject, seq }: Gate, numbers: number, stops: number): Promise<void> {
  if (!(await suppression.advanceGate(subject, seq, numbers, stops))) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'the gate moved' })
}

/** Of an id that nobody else can have used. */
export async function insertNewEvent({ suppression }: StoresOf<'suppression'>, event: GateEventRow): Promise<GateEventRow> {
  if ((await suppression.insertEvent(event)) !== 'inserted') throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'the event appeared twice' })
  return event
}
