import { type By, recordedAs } from '../domain/actor.js'
import type { PhoneNumberInput } from '../domain/phone-number.js'
import { pagesOf } from '../internal/pages-of.js'
import { type Checkpoint, formatRange } from '../merkle-log/index.js'
import { findRecipient, readPhone, recipientMacs } from '../ports/recipient-number.js'
import type { SubjectKey } from '../ports/subject.js'
import type { GateEventRow } from '../ports/suppression-store.js'
import { type AllStores, type Context, inTransaction, type Stored } from './context.js'
import { readBy } from './read-by.js'
import { requirePermission } from './require-permission.js'
import { untilCovered } from './until-covered.js'
import { writeLeaf } from './write-leaf.js'

const batch = 500

/** The whole log as a file, after a record of how far each recipient's numbers reach: what is cut off later shows. */
export async function* exportEvidence(context: Context, by: By, phones: readonly PhoneNumberInput[] | undefined): AsyncGenerator<Uint8Array> {
  readBy(by)
  const accessRule = requirePermission(context, by.actor, 'evidence.export')
  const statements: string[] = []
  for await (const subjects of phones === undefined ? everybodyStopped(context) : named(context, phones)) {
    statements.push(...(await inTransaction(context, (stores) => Promise.all(subjects.map((subject) => stateGate(context, stores, subject))))))
  }
  const stated = statements.length
  statements.push(
    await inTransaction(context, (stores) => writeLeaf(context, stores, 'evidence.exported', null, { by: recordedAs(by.actor), accessRule, stated })),
  )
  const checkpoint = await untilCovered(context, coverOf(context, statements))
  yield* formatRange(checkpoint, context.audit.exportRange(0n, checkpoint.size))
}

/** Null while a statement lies beyond: without it a tail that is cut off later would not show. Asked again it goes on where it stood. */
function coverOf(context: Context, statements: readonly string[]): (size: bigint) => Promise<Checkpoint | null> {
  let covered = 0
  return async (size) => {
    for (; covered < statements.length; covered += batch) {
      const some = statements.slice(covered, covered + batch)
      const leaves = await inTransaction(context, ({ audit }) => Promise.all(some.map((id) => audit.leaf(id))))
      if (!leaves.every((leaf) => leaf !== null && leaf.index !== null && leaf.index < size)) return null
    }
    return context.audit.newest()
  }
}

async function stateGate(context: Context, stores: AllStores, subject: SubjectKey): Promise<string> {
  const { seq, stops } = await stores.suppression.readGate(subject)
  return writeLeaf(context, stores, 'gate.state', subject, { seq, stops })
}

async function* named(context: Context, phones: readonly PhoneNumberInput[]): AsyncGenerator<readonly SubjectKey[]> {
  const known: SubjectKey[] = []
  for (const [place, phone] of phones.entries()) {
    const macs = await recipientMacs(context, readPhone(phone, `phones.${place}`))
    const subject = await inTransaction(context, ({ suppression }) => findRecipient(suppression, macs))
    if (subject !== null) known.push(subject)
  }
  yield known
}

/** Everybody who ever stopped or revoked: of them an audit asks whether texts followed. Memory grows with their number. */
async function* everybodyStopped(context: Stored): AsyncGenerator<readonly SubjectKey[]> {
  const told = new Set<SubjectKey>()
  const pages = pagesOf<GateEventRow>(batch, (last) => inTransaction(context, ({ suppression }) => suppression.scan(last?.id ?? null, batch)))
  for await (const rows of pages) {
    const fresh = [...new Set(rows.map(({ subject }) => subject))].filter((subject) => !told.has(subject))
    for (const subject of fresh) told.add(subject)
    if (fresh.length > 0) yield fresh
  }
}
