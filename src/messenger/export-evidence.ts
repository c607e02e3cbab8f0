import { type By, recordedAs } from '../domain/actor.js'
import type { PhoneNumberInput } from '../domain/phone-number.js'
import { pagesOf } from '../internal/pages-of.js'
import { formatRange } from '../merkle-log/index.js'
import { findRecipient, readPhone, recipientMacs } from '../ports/recipient-number.js'
import type { SubjectKey } from '../ports/subject.js'
import type { GateEventRow } from '../ports/suppression-store.js'
import { type AllStores, type Context, inTransaction, type Stored } from './context.js'
import { readBy } from './read-by.js'
import { requirePermission } from './require-permission.js'
import { writeLeaf } from './write-leaf.js'

const batch = 500

/** The whole log as a file, after a record of how far each recipient's numbers reach: what is cut off later shows. */
export async function* exportEvidence(context: Context, by: By, phones: readonly PhoneNumberInput[] | undefined): AsyncGenerator<Uint8Array> {
  readBy(by)
  const accessRule = requirePermission(context, by.actor, 'evidence.export')
  let stated = 0
  for await (const subjects of phones === undefined ? everybodyStopped(context) : named(context, phones)) {
    stated += subjects.length
    await inTransaction(context, (stores) => Promise.all(subjects.map((subject) => stateGate(context, stores, subject))))
  }
  await inTransaction(context, (stores) => writeLeaf(context, stores, 'evidence.exported', null, { by: recordedAs(by.actor), accessRule, stated }))
  const checkpoint = await context.audit.publish()
  yield* formatRange(checkpoint, context.audit.exportRange(0n, checkpoint.size))
}

async function stateGate(context: Context, stores: AllStores, subject: SubjectKey): Promise<void> {
  const { seq, stops } = await stores.suppression.readGate(subject)
  await writeLeaf(context, stores, 'gate.state', subject, { seq, stops })
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
