import { pagesOf } from '../../internal/pages-of.js'
import { type MessageRow, purgedKind } from '../../ports/message-store.js'
import type { SubjectKey } from '../../ports/subject.js'
import { type AllStores, inTransaction, type Stored } from '../context.js'
import { patientsAt } from '../people/numbers-of-person.js'

const pageSize = 200

/** Pages of ids under which the log finds records of this phone number: each is looked up through an index. */
export async function* ownersOfRecords(
  context: Stored,
  subject: SubjectKey,
  commitment: string,
  patients: readonly string[] | null,
): AsyncGenerator<readonly string[]> {
  const few = await inTransaction(context, async (stores) => {
    const [events, consents, attempts, stops] = await Promise.all([
      stores.suppression.events(subject),
      stores.consent.list(subject),
      stores.suppression.attemptsSince({ subject }, 0),
      stopsOfPeople(stores, patients ?? (await patientsAt(stores, subject))),
    ])
    // What a sender of the host's own was permitted belongs to no message.
    const own = attempts.filter(({ message }) => message === null)
    return [commitment, ...[...events, ...consents, ...own].map(({ id }) => id), ...stops]
  })
  for (let from = 0; from < few.length; from += pageSize) yield few.slice(from, from + pageSize)
  const texts = pagesOf<MessageRow>(pageSize, (before) => inTransaction(context, ({ messages }) => messages.list({ subject, before, limit: pageSize })))
  for await (const rows of texts) yield rows.filter(({ kind }) => kind !== purgedKind).map(({ id }) => id)
}

/** Opt-outs of the whole person, whose own records name no number. */
export async function stopsOfPeople({ people }: AllStores, patients: readonly string[]): Promise<readonly string[]> {
  const rows = await Promise.all(patients.map((patient) => people.personRows({ patient, subject: null })))
  return rows.flat().flatMap(({ id, kind }) => (kind === 'stop' || kind === 'deceased' ? [id] : []))
}
