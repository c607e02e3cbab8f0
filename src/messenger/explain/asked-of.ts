import { pagesOf } from '../../internal/pages-of.js'
import { type MessageRow, purgedKind } from '../../ports/message-store.js'
import type { SubjectKey } from '../../ports/subject.js'
import type { AllStores, Settings } from '../context.js'
import { referenceMacs } from '../host-ids.js'
import { patientsAt } from '../people/numbers-of-person.js'
import { personFinder } from '../people/person-finder.js'
import type { ExplainOptions, ExplainQuery } from './types.js'

export interface AskedNumber {
  readonly subject: SubjectKey
  readonly rows: readonly MessageRow[]
  readonly more: boolean
}

export interface Asked {
  readonly numbers: readonly AskedNumber[]
  /** Keyed hashes of the people it is about. */
  readonly patients: readonly string[]
  readonly purged: boolean
}

const dayMs = 86_400_000
const defaultDays = 30
const defaultLimit = 50
const pageSize = 200

/** Macs are made before the transaction, since keys may come from elsewhere. */
export async function askedOf(context: Settings, query: ExplainQuery, options: ExplainOptions): Promise<(stores: AllStores, now: number) => Promise<Asked>> {
  if ('phone' in query || 'patient' in query) {
    const find = await personFinder(context, query, 'ever', 'query')
    return async (stores, now) => {
      const { subjects, patients } = await find(stores)
      const numbers = await Promise.all(subjects.map((subject) => newest(stores, subject, patients, options, now)))
      return { numbers, patients: patients ?? (await patientsAtAny(stores, subjects)), purged: false }
    }
  }
  const references = 'reference' in query ? await referenceMacs(context, query.reference) : []
  return async (stores) => {
    const found = 'id' in query ? [await stores.messages.get(query.id)] : await ofReferences(stores, references, options)
    return byNumber(
      stores,
      found.flatMap((row) => row ?? []),
    )
  }
}

async function ofReferences(
  stores: AllStores,
  references: readonly string[],
  { from, to, limit = defaultLimit }: ExplainOptions,
): Promise<readonly MessageRow[]> {
  const window = { from: from?.getTime(), to: to?.getTime(), limit }
  return (await Promise.all(references.map((reference) => stores.messages.list({ reference, ...window })))).flat()
}

async function byNumber(stores: AllStores, found: readonly MessageRow[]): Promise<Asked> {
  const rows = found.filter(({ kind }) => kind !== purgedKind)
  const subjects = [...new Set(rows.map(({ subject }) => subject))]
  const patients = await patientsAtAny(stores, subjects)
  const numbers = subjects.map((subject) => ({ subject, rows: rows.filter((row) => row.subject === subject), more: false }))
  return { numbers, patients, purged: rows.length < found.length }
}

async function patientsAtAny(stores: AllStores, subjects: readonly SubjectKey[]): Promise<readonly string[]> {
  return [...new Set((await Promise.all(subjects.map((subject) => patientsAt(stores, subject)))).flat())]
}

/** Of a patient only their own texts and those that name nobody: on a shared number the others' are not their business. */
async function newest(
  { messages }: AllStores,
  subject: SubjectKey,
  patients: readonly string[] | null,
  { from, to, limit = defaultLimit }: ExplainOptions,
  now: number,
): Promise<AskedNumber> {
  const window = { from: from?.getTime() ?? now - defaultDays * dayMs, to: to?.getTime() }
  const rows: MessageRow[] = []
  for await (const page of pagesOf<MessageRow>(pageSize, (before) => messages.list({ subject, ...window, before, limit: pageSize }))) {
    rows.push(...page.filter(({ patient }) => patients === null || patient === null || patients.includes(patient)))
    if (rows.length > limit) break
  }
  return { subject, rows: rows.slice(0, limit), more: rows.length > limit }
}
