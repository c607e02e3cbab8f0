import type { PersonRow } from '../../ports/people-store.js'
import type { SubjectKey } from '../../ports/subject.js'
import type { GateEventRow } from '../../ports/suppression-store.js'
import { liftEvents } from '../../suppression-registry/index.js'
import type { AllStores, Context } from '../context.js'
import { writeLeaf } from '../write-leaf.js'
import { journalGateEvent } from './journal-gate-event.js'
import { numbersOfPerson } from './numbers-of-person.js'
import { stopsOfPerson } from './stop-person.js'

export interface Freeing {
  readonly patient: string
  /** A number of theirs at which every stop for a death ends too. */
  readonly number?: SubjectKey | undefined
  readonly source: string
  /** What ends it: a consent event, or an act. */
  readonly cause: string
  readonly occurredAt: number | null
  readonly actor: string
  readonly accessRule?: string | undefined
}

/** Ends rows that forbid, and the stops of numbers that came with them; no other stop of a number but for `number`. */
export async function freePerson(context: Context, stores: AllStores, rows: readonly PersonRow[], freeing: Freeing): Promise<void> {
  const { patient, number, source, cause, occurredAt, actor, accessRule } = freeing
  const now = await stores.now()
  await stores.people.endPersonRows(
    rows.map(({ id }) => id),
    now,
    cause,
  )
  for (const subject of [...(await numbersOfPerson(stores, [patient]))].sort()) {
    const id = context.runtime.id()
    const record = { subject, id, source, cause, occurredAt, actor, now }
    const theirs = (event: GateEventRow): boolean => rows.some((row) => event.id.startsWith(stopsOfPerson(row.id)))
    const { lifted, lift } = await liftEvents(stores, record, (event) => theirs(event) || (subject === number && event.cause === 'deceased'))
    for (const event of lifted) await journalGateEvent(context, stores, 'suppression.lifted', event, { lift: id, liftSeq: lift?.seq ?? 0, by: source })
  }
  for (const row of rows)
    await writeLeaf(context, stores, row.kind === 'stop' ? 'person.resumed' : 'person.corrected', null, {
      suppression: row.id,
      scope: row.scope,
      source,
      by: actor,
      accessRule,
    })
}
