import type { SubjectKey } from '../ports/subject.js'
import type { AttemptRow, GateEventRow } from '../ports/suppression-store.js'
import { recordStop } from '../suppression-registry/index.js'
import type { AllStores, Context } from './context.js'
import { providerPlace } from './provider-state/provider-place.js'
import { tellSinks } from './tell-sinks.js'
import { writeLeaf } from './write-leaf.js'

/** How far a provider's clock may be behind ours before its word counts as older: an opt-out is taken in doubt. */
const behindMs = 60_000

export interface ProviderEvidence {
  readonly subject: SubjectKey
  /** What showed it: an attempt, a receipt, a list entry. The same evidence makes the same event. */
  readonly evidence: string
  readonly transport: string
  readonly sender: string | null
  /** The attempt that was refused, where there was one. */
  readonly attempt: string | null
  readonly how: 'error' | 'receipt' | 'list'
  /** When the person said it, where the provider tells. */
  readonly saidAt?: number | undefined
}

/** An attempt that was refused because its recipient had opted out. */
export function optedOutBy({ id, subject, transport, sender }: AttemptRow): ProviderEvidence {
  return { subject, evidence: id, transport: transport ?? '', sender, attempt: id, how: 'error' }
}

/**
 * The provider knows of an opt-out that we did not: ours from now on. In the transaction of what showed it, since a
 * delivery that was recorded is not looked at again. Evidence older than a lift is kept as the provider's state only.
 */
export async function recordProviderOptOut(
  context: Context,
  stores: AllStores,
  { subject, evidence, transport, sender, attempt, how, saidAt }: ProviderEvidence,
): Promise<void> {
  const now = await stores.now()
  const place = sender === null ? '' : (providerPlace(context, transport, sender)?.sender ?? '')
  const heard = { subject, transport, sender: place, at: now, known: { state: 'opted-out', by: how }, predicted: null } as const
  const permitted = attempt === null ? null : await stores.suppression.attempt(attempt)
  const lifts = (await stores.suppression.events(subject)).filter(({ kind }) => kind === 'lift')
  const outdated = (permitted !== null && lifts.some(({ seq }) => seq > permitted.permitSeq)) || isOlderThanLift(lifts, saidAt)
  const data = { attempt: attempt ?? undefined, transport }
  if (outdated) {
    await writeLeaf(context, stores, 'provider.opt-out-outdated', subject, data)
    return stores.providerStates.noteProviderState(heard)
  }
  const id = `provider:${transport}:${evidence}`
  if ((await stores.suppression.event(id)) !== null) return stores.providerStates.noteProviderState(heard)
  const event = await recordStop(stores, {
    subject,
    id,
    source: 'provider',
    cause: 'provider',
    transport,
    sender,
    actor: 'provider',
    now,
  })
  await tellSinks(context, stores, event, true)
  await writeLeaf(context, stores, 'stop.recorded', subject, { ...data, suppression: event.id, seq: event.seq, source: 'provider', inFlight: event.inFlight })
  // After the gate and the person's keys, so that no two transactions wait for each other.
  await stores.providerStates.noteProviderState(heard)
}

/** Said before something was lifted: the person has spoken since. Unknown times are not older. */
export function isOlderThanLift(events: readonly GateEventRow[], saidAt: number | undefined): boolean {
  return saidAt !== undefined && events.some(({ kind, recordedAt }) => kind === 'lift' && recordedAt > saidAt + behindMs)
}

/** Gates in the order of their ids, so that no two such transactions wait for each other. */
export async function recordOptOuts(context: Context, stores: AllStores, told: readonly ProviderEvidence[]): Promise<void> {
  for (const evidence of [...told].sort((one, other) => (one.subject < other.subject ? -1 : 1))) await recordProviderOptOut(context, stores, evidence)
}
