import { type By, recordedAs } from '../../domain/actor.js'
import { type EvidenceBundle, formatPerson, readRecord } from '../../merkle-log/index.js'
import type { SubjectKey } from '../../ports/subject.js'
import { type AllStores, type Context, inTransaction, type Services } from '../context.js'
import { patientsAt } from '../people/numbers-of-person.js'
import { personFinder } from '../people/person-finder.js'
import type { PersonQuery } from '../people/types.js'
import { readBy } from '../read-by.js'
import { requirePermission } from '../require-permission.js'
import { untilCovered } from '../until-covered.js'
import { writeLeaf } from '../write-leaf.js'
import { gatherRecords, gatherStops, rootOfRecords } from './gather-records.js'
import { openDetails } from './open-details.js'

interface Part {
  /** Null: the person is known by opt-outs of their own alone. */
  readonly subject: SubjectKey | null
  readonly ids: readonly string[]
  readonly digest: string
  /** By consent event. */
  readonly words: ReadonlyMap<string, string>
}

/** What is exported is stated in the log before it is given out, so that whatever is taken from the file later shows. */
export async function* exportPerson(context: Context, who: PersonQuery, by: By): AsyncGenerator<Uint8Array> {
  readBy(by)
  const find = await personFinder(context, who, 'ever')
  const accessRule = requirePermission(context, by.actor, 'evidence.export')
  const asked = await inTransaction(context, find)
  const parts: Part[] = []
  for (const subject of [...asked.subjects].sort()) {
    const records = await gatherRecords(context, subject, asked.patients)
    const details = await inTransaction(context, (stores) => openDetails(context, stores, subject))
    const words = new Map(details.flatMap(([{ id }, detail]) => (detail === null || detail.disclosure === '' ? [] : [[id, detail.disclosure] as const])))
    parts.push({ subject, ids: records.map(({ id }) => id), digest: rootOfRecords(records), words })
  }
  const common = { by: recordedAs(by.actor), accessRule, numbers: parts.length }
  if (parts.length === 0) {
    const records = asked.patients === null ? [] : await gatherStops(context, asked.patients)
    parts.push({ subject: null, ids: records.map(({ id }) => id), digest: rootOfRecords(records), words: new Map() })
  }
  const statements = await inTransaction(context, async (stores) => {
    const written: string[] = []
    for (const { subject, ids, digest } of parts) {
      const shared = (subject !== null && (await patientsAt(stores, subject, 'ever')).length > 1) || undefined
      written.push(await writeLeaf(context, stores, 'evidence.exported', subject, { ...common, records: ids.length, digest, shared }))
    }
    return written
  })
  await untilCovered(context, (size) => inTransaction(context, (stores) => areCovered(stores, statements, size)))
  yield* formatPerson(bundlesOf(context, parts, statements))
}

async function areCovered({ audit }: AllStores, ids: readonly string[], size: bigint): Promise<true | null> {
  const leaves = await Promise.all(ids.map((id) => audit.leaf(id)))
  return leaves.every((leaf) => leaf !== null && leaf.index !== null && leaf.index < size) || null
}

async function* bundlesOf(context: Services, parts: readonly Part[], statements: readonly string[]): AsyncGenerator<EvidenceBundle> {
  const ids = statements.flatMap((statement, place) => [statement, ...(parts[place]?.ids ?? [])])
  const words = new Map(parts.flatMap((part) => [...part.words]))
  for await (const bundle of context.audit.evidenceOf(ids)) {
    const record = readRecord(bundle.record)
    const disclosure = record?.type === 'consent.recorded' ? words.get(String(record.consent)) : undefined
    yield disclosure === undefined ? bundle : { ...bundle, disclosure }
  }
}
