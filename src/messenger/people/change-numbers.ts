import { countsFrom } from '../../consent-ledger/index.js'
import { type By, recordedAs } from '../../domain/actor.js'
import { parseOrThrow } from '../../errors/parse-options.js'
import type { PersonRow } from '../../ports/people-store.js'
import { ensureRecipient } from '../../ports/recipient-number.js'
import type { SubjectKey } from '../../ports/subject.js'
import { type AllStores, type Context, inTransaction, type Settings } from '../context.js'
import { readBy } from '../read-by.js'
import { requeueHeld } from '../requeue-held.js'
import { requirePermission } from '../require-permission.js'
import { writeLeaf } from '../write-leaf.js'
import { numberRow } from './link-number.js'
import { type NumberDecision, writeDecisionOfNumber } from './number-decision.js'
import { textsSchema } from './people-schemas.js'
import { readPersonAt } from './who.js'

export async function removeNumber(context: Context, input: unknown, given: By): Promise<void> {
  const { actor } = readBy(given)
  const accessRule = requirePermission(context, actor, 'consent.record')
  const { patient, phone, macs, hostId } = await readPersonAt(context, input)
  await inTransaction(context, async (stores) => {
    const subject = await ensureRecipient(context, stores.suppression, macs, phone)
    await endNumberOf(context, stores, { patient, subject, actor: recordedAs(actor, hostId) })
    // Who is left may be alone there.
    await requeueHeld(stores, subject, ({ held }) => held === 'shared-number-held')
    await writeLeaf(context, stores, 'person.number-removed', subject, { by: recordedAs(actor, hostId), accessRule })
  })
}

/** What was recorded at the number in the patient's name counts no more, whichever row or consent says so. */
export async function endNumberOf(
  context: Settings,
  stores: AllStores,
  { patient, subject, actor }: { readonly patient: string; readonly subject: SubjectKey; readonly actor: string },
): Promise<void> {
  const now = await stores.now()
  const [rows, consents] = await Promise.all([standingAt(stores, patient, subject), stores.consent.list(subject)])
  // By a clock that was set back since, what was recorded before would count as given after.
  const endedAt = Math.max(now, ...consents.filter((row) => row.patient === patient).map(countsFrom))
  // Consent alone may have made the number theirs: its end needs a row to stand in.
  const row = numberRow({ id: context.runtime.id(), patient, subject, source: 'removed', recordedAt: now, actor })
  if (rows.length === 0) await stores.people.addPersonRow({ ...row, endedAt, endedBy: actor })
  await stores.people.endPersonRows(
    rows.map(({ id }) => id),
    endedAt,
    actor,
  )
}

export async function decideNumber(context: Context, input: unknown, given: NumberDecision, by: By): Promise<void> {
  const { actor } = readBy(by)
  const texts = parseOrThrow(textsSchema, given, 'INVALID_REQUEST', 'texts')
  const accessRule = requirePermission(context, actor, 'consent.record')
  const { patient, phone, macs, hostId } = await readPersonAt(context, input)
  await inTransaction(context, async (stores) => {
    const now = await stores.now()
    const subject = await ensureRecipient(context, stores.suppression, macs, phone)
    const rows = await standingAt(stores, patient, subject)
    const facts = writeDecisionOfNumber(texts)
    const row = numberRow({ id: context.runtime.id(), patient, subject, source: 'decision', recordedAt: now, actor: recordedAs(actor, hostId) })
    if (rows.length === 0) await stores.people.addPersonRow({ ...row, facts })
    for (const { id } of rows) await stores.people.changePersonFacts(id, facts)
    await requeueHeld(stores, subject, (row) => row.held === 'shared-number-held' && row.patient === patient)
    await writeLeaf(context, stores, 'person.number-decided', subject, { texts, by: recordedAs(actor, hostId), accessRule })
  })
}

async function standingAt({ people }: AllStores, patient: string, subject: SubjectKey): Promise<readonly PersonRow[]> {
  const rows = await people.personRows({ patient, subject: null })
  return rows.filter((row) => row.kind === 'number' && row.subject === subject && row.endedAt === null)
}
