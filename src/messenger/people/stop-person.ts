import { canonicalJson } from '../../internal/canonical-json.js'
import type { PersonRow } from '../../ports/people-store.js'
import type { SubjectKey } from '../../ports/subject.js'
import { honorBy, recordStop } from '../../suppression-registry/index.js'
import type { AllStores, Context } from '../context.js'
import { queuedOf } from '../queued-of.js'
import { writeLeaf } from '../write-leaf.js'
import { journalGateEvent } from './journal-gate-event.js'
import { numbersOfPerson, openAttemptsOf, ownNumbersOf } from './numbers-of-person.js'
import { personIdPrefix } from './to-person-suppression.js'

export interface PersonStop {
  readonly patient: string
  readonly kind: 'stop' | 'deceased'
  /** As a gate event has it. */
  readonly scope: string
  readonly source: string
  readonly occurredAt: number | null
  readonly actor: string
  /** Of whoever was asked whether this may be done. */
  readonly accessRule?: string | undefined
}

/**
 * Writes what forbids for the whole person, and stops each number that is known for nobody else, so that other systems
 * and providers, which know numbers only, are told as well. Takes no lock that a permit waits for but those numbers' own.
 */
export async function stopPerson(context: Context, stores: AllStores, stop: PersonStop): Promise<PersonRow> {
  const { patient, kind, scope, source, occurredAt, actor } = stop
  const recordedAt = await stores.now()
  const id = `${personIdPrefix}${context.runtime.id()}`
  const inFlight = (await openAttemptsOf(stores, patient)).length
  const row: PersonRow = {
    id,
    patient,
    kind,
    subject: null,
    scope,
    source,
    facts: await factsOfStop(stores, patient, recordedAt),
    occurredAt,
    recordedAt,
    honorBy: honorBy(recordedAt),
    mark: null,
    enforcedAt: null,
    inFlight,
    endedAt: null,
    endedBy: null,
    actor,
  }
  await stores.people.addPersonRow(row)
  const numbers = [...(await ownNumbersOf(stores, patient))].sort()
  // In the order in which everybody locks gates.
  for (const [place, subject] of numbers.entries()) await stopNumber(context, stores, row, subject, place)
  await writeLeaf(context, stores, kind === 'stop' ? 'person.stopped' : 'person.deceased', null, {
    suppression: id,
    scope,
    source,
    inFlight,
    numbers: numbers.length,
    by: actor,
    accessRule: stop.accessRule,
  })
  return row
}

/**
 * What was on record of the person when they were stopped came before it, whatever the clock says: a stop of the person takes
 * no number at the gate of a shared phone, and by a clock that had been set back since it would seem the older. The facts of
 * the row: when the latest of it was recorded, where that is later than the stop itself.
 */
async function factsOfStop(stores: AllStores, patient: string, recordedAt: number): Promise<string> {
  const subjects = await numbersOfPerson(stores, [patient])
  const [consents, waiting] = await Promise.all([
    Promise.all(subjects.map((subject) => stores.consent.list(subject))),
    Promise.all(subjects.map((subject) => queuedOf(stores, subject))),
  ])
  const given = consents.flat().flatMap((row) => (row.patient === patient ? [row.recordedAt] : []))
  const asked = waiting.flat().flatMap((row) => (row.patient === patient || row.patient === null ? [row.createdAt] : []))
  let after = recordedAt
  for (const at of [...given, ...asked]) after = Math.max(after, at)
  return after === recordedAt ? '{}' : canonicalJson({ after })
}

/** The stops of numbers that a stop of the person brought along begin with its id. */
export function stopsOfPerson(id: string): string {
  return `${id}@`
}

async function stopNumber(context: Context, stores: AllStores, row: PersonRow, subject: SubjectKey, place: number): Promise<void> {
  const event = await recordStop(stores, {
    subject,
    id: `${stopsOfPerson(row.id)}${place}`,
    scope: row.scope,
    source: row.source,
    cause: row.kind === 'deceased' ? 'deceased' : 'opt-out',
    occurredAt: row.occurredAt,
    actor: row.actor,
    now: row.recordedAt,
  })
  await journalGateEvent(context, stores, 'stop.recorded', event)
}
