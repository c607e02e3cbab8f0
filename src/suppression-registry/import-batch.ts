import { importedStopId } from '../domain/imported-stop.js'
import type { PhoneNumber } from '../domain/phone-number.js'
import type { SuppressionSource } from '../domain/suppression.js'
import { NophiError } from '../errors/nophi-error.js'
import { ensureRecipient, recipientMacs } from '../ports/recipient-number.js'
import type { SubjectKey } from '../ports/subject.js'
import type { Gate, GateEventRow } from '../ports/suppression-store.js'
import { gateEvent, insertNewEvent, moveGate } from './gate-event.js'
import { honorBy } from './honor-by.js'
import { type ImportedBatch, importedBatch } from './imported-batch.js'
import { inTransaction, journalEvent, type RegistryContext, type SuppressionStores } from './registry-context.js'
import { causeOf } from './suppress.js'
import { isOpenStop } from './to-suppression.js'

export interface Entry {
  readonly phone: PhoneNumber
  readonly source: SuppressionSource
  /** As `scopeText` writes it. */
  readonly scope: string
}

interface Found extends Entry {
  readonly subject: SubjectKey
}

/**
 * One transaction. Each step asks for all numbers at once, so that an engine answers it with one statement; a number that
 * is known already locks nothing, and the gates of the others are locked in one order. Nothing is ever lifted.
 */
export async function importBatch(context: RegistryContext, entries: readonly Entry[]): Promise<{ readonly added: number; readonly known: number }> {
  if (entries.length === 0) return { added: 0, known: 0 }
  const prepared = await Promise.all(entries.map(async (entry) => ({ ...entry, macs: await recipientMacs(context, entry.phone) })))
  const distinct = firstOfEach(prepared, ({ macs, source, scope }) => `${macs[0]} ${causeOf(source)} ${scope}`)
  return inTransaction(context, async (stores) => {
    const found = await Promise.all(
      distinct.map(async ({ phone, source, scope, macs }) => ({
        phone,
        source,
        scope,
        subject: await ensureRecipient(context, stores.suppression, macs, phone),
      })),
    )
    const gates = await Promise.all([...new Set(found.map(({ subject }) => subject))].map((subject) => stores.suppression.readGate(subject)))
    const missing = await notCovered(stores, found, new Map(gates.map((gate) => [gate.subject, gate])))
    const events = missing.length === 0 ? [] : await recordAll(context, stores, missing)
    return { added: events.length, known: entries.length - events.length }
  })
}

async function recordAll(context: RegistryContext, stores: SuppressionStores, missing: readonly Found[]): Promise<readonly GateEventRow[]> {
  const { suppression } = stores
  const locked = await suppression.lockGates([...new Set(missing.map(({ subject }) => subject))], 'wait')
  const gates = new Map(locked.map((gate) => [gate.subject, gate]))
  // Under the lock: another import may have been quicker.
  const chosen = await notCovered(stores, missing, gates)
  const untouched = new Set(gates.keys())
  for (const { subject } of chosen) untouched.delete(subject)
  const kept = await Promise.all([...untouched].map((subject) => suppression.advanceGate(subject, gates.get(subject)?.seq ?? 0, 0, 0)))
  if (kept.includes(false)) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'the gate moved' })
  const batch = context.runtime.id()
  const now = await stores.now()
  const at = { now, honorBy: honorBy(now) }
  const events: GateEventRow[] = []
  for (let left: readonly Found[] = chosen; left.length > 0; ) {
    // A number that is listed for two causes takes two numbers of its gate, one after the other.
    const round = firstOfEach(left, ({ subject }) => subject)
    const taken = new Set(round)
    left = left.filter((each) => !taken.has(each))
    const first = events.length
    events.push(
      ...(await Promise.all(round.map((entry, index) => recordOne(stores, gates.get(entry.subject), entry, importedStopId(batch, first + index), at)))),
    )
    for (const { subject, seq } of events.slice(first)) gates.set(subject, { subject, seq, stops: (gates.get(subject)?.stops ?? 0) + 1 })
  }
  if (events.length > 0) await journalBatch(context, stores, importedBatch(batch, events))
  return events
}

async function recordOne(
  stores: SuppressionStores,
  gate: Gate | undefined,
  { subject, source, scope }: Found,
  id: string,
  at: { readonly now: number; readonly honorBy: number },
): Promise<GateEventRow> {
  if (gate === undefined) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'a number without a gate' })
  const stop = gateEvent({ subject, id, scope, source, cause: causeOf(source), actor: 'import', ...at }, gate.seq + 1)
  await moveGate(stores, gate, 1, 1)
  // A gate at its first number never gave a permit.
  const inFlight = gate.seq === 0 ? 0 : await stores.suppression.countInFlight(subject, stop.seq)
  // Nothing in flight, the usual case: enforced by the same commit, so that a large list leaves no work behind.
  return insertNewEvent(stores, { ...stop, inFlight, enforcedAt: inFlight === 0 ? at.now : null })
}

/** What no open stop of the same cause covers yet. A gate without an open stop is not asked. */
async function notCovered({ suppression }: SuppressionStores, found: readonly Found[], gates: ReadonlyMap<SubjectKey, Gate>): Promise<readonly Found[]> {
  const asked = [...new Set(found.map(({ subject }) => subject))].filter((subject) => (gates.get(subject)?.stops ?? 0) > 0)
  if (asked.length === 0) return found
  const standing = new Map(await Promise.all(asked.map(async (subject) => [subject, (await suppression.events(subject)).filter(isOpenStop)] as const)))
  return found.filter(({ subject, source, scope }) => {
    const covers = (event: GateEventRow): boolean => event.cause === causeOf(source) && (event.scope === 'all' || event.scope === scope)
    return !(standing.get(subject) ?? []).some(covers)
  })
}

/** One record for the batch: a list of ten million numbers is no log of ten million lines. */
async function journalBatch(context: RegistryContext, stores: SuppressionStores, batch: ImportedBatch): Promise<void> {
  if (context.imported !== undefined) return context.imported(stores, batch)
  const { id, events, enforced, digest } = batch
  await journalEvent(context, stores, 'stop.imported', { suppression: id, count: events.length, enforced, digest })
}

function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    const key = keyOf(item)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
