import type { InboundEvent } from '../domain/inbound-event.js'
import type { ReplyPlan } from '../inbound/index.js'
import type { SubjectKey } from '../ports/subject.js'
import type { Gate, GateEventRow } from '../ports/suppression-store.js'
import type { ReplyIntent } from '../replies/index.js'
import { commitmentOrUnreadable } from '../subject-keys/index.js'
import { holdGate, recordNewStop } from '../suppression-registry/index.js'
import type { AllStores, Context } from './context.js'
import { tellSinks } from './tell-sinks.js'
import { writeLeaf } from './write-leaf.js'

interface StopFor {
  readonly event: Extract<InboundEvent, { type: 'reply' }>
  readonly subject: SubjectKey
  readonly plan: ReplyPlan
  /** The address of ours it came to. Null: none of ours. */
  readonly sender: string | null
  readonly now: number
  readonly digest: string
  /** Null: not held yet. */
  readonly gate: Gate | null
  /** Counted under the gate. Absent: not yet. */
  readonly inFlight: number | undefined
}

export interface Stopped {
  readonly stop: GateEventRow
  /** How its records name the person. */
  readonly named: string
}

/** Records the stop that a reply asks for, under its gate. */
export async function stopByReply(
  context: Context,
  stores: AllStores,
  { event, subject, plan, sender, now, digest, gate, inFlight }: StopFor,
): Promise<Stopped> {
  const input = {
    subject,
    id: `stop:${digest.split(':').at(-1)}:${context.runtime.id()}`,
    source: 'reply',
    cause: plan.stop ?? 'opt-out',
    transport: event.transport,
    sender,
    occurredAt: event.occurredAt?.getTime() ?? null,
    actor: 'recipient',
    now,
  } as const
  const held = gate ?? (await holdGate(stores, subject))
  // Together, and the person's key under the gate, as everywhere.
  const [stop, named] = await Promise.all([recordNewStop(stores, held, input, inFlight), commitmentOrUnreadable(context.subjectKeys, stores, subject)])
  await tellSinks(context, stores, stop, true)
  return { stop, named }
}

/** The stop's own record. */
export function stopLeaf(
  context: Context,
  stores: AllStores,
  { stop: { id, subject, seq, scope, source, cause, inFlight }, named }: Stopped,
  { rule }: ReplyIntent,
): Promise<string> {
  return writeLeaf(context, stores, 'stop.recorded', subject, { suppression: id, seq, scope, source, cause, rule, inFlight }, named)
}
