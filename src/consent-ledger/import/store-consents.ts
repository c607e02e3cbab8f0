import { recordedAs } from '../../domain/actor.js'
import { isAhead } from '../../domain/assert-not-ahead.js'
import type { ConsentGrade } from '../../domain/consent.js'
import { toHex, toUtf8 } from '../../internal/bytes.js'
import { canonicalJson } from '../../internal/canonical-json.js'
import { sha256 } from '../../internal/hash.js'
import type { ConsentRow } from '../../ports/consent-store.js'
import { macsOf } from '../../ports/key-ring.js'
import { ensureRecipient, findRecipient, recipientMacs } from '../../ports/recipient-number.js'
import type { SubjectKey, SubjectMacs } from '../../ports/subject.js'
import { sealDetail } from '../consent-detail.js'
import { countsFrom } from '../counts-from.js'
import { type ConsentStores, inTransaction, journalConsent, type LedgerContext, stampOf } from '../ledger-context.js'
import type { ReadConsent } from './read-row.js'
import type { ConsentImportOptions, ConsentImportReport } from './types.js'

type Stored = Pick<ConsentImportReport, 'accepted' | 'superseded' | 'known' | 'bad'>

interface Prepared extends ReadConsent {
  readonly macs: SubjectMacs
  readonly patientMacs: readonly string[]
}

type Outcome = 'accepted' | 'superseded' | 'known' | 'in-the-future' | 'forgotten'

/** One batch in one transaction. A row that was stored before, from whichever file, is known by what it says, and not stored again. */
export async function storeConsents(context: LedgerContext, options: ConsentImportOptions, consents: readonly ReadConsent[]): Promise<Stored> {
  const prepared = await Promise.all(consents.map((consent) => prepare(context, consent)))
  const outcomes = prepared.length === 0 ? [] : await inTransaction(context, (stores) => storeAll(context, stores, options, prepared))
  const accepted: Record<ConsentGrade, number> = { A: 0, B: 0, C: 0, D: 0 }
  const bad: ConsentImportReport['bad'][number][] = []
  for (const [index, outcome] of outcomes.entries()) {
    const { grade, line } = prepared[index] as Prepared
    if (outcome === 'accepted' || outcome === 'superseded') accepted[grade] += 1
    else if (outcome !== 'known') bad.push({ line, problem: outcome })
  }
  const count = (wanted: Outcome): number => outcomes.filter((outcome) => outcome === wanted).length
  return { accepted, superseded: count('superseded'), known: count('known'), bad }
}

async function prepare(context: LedgerContext, consent: ReadConsent): Promise<Prepared> {
  const patientMacs = consent.patient === null ? [] : await macsOf(context.keys, context.tenant, 'patient', consent.patient)
  return { ...consent, macs: await recipientMacs(context, consent.phone), patientMacs }
}

interface Person {
  readonly subject: SubjectKey
  readonly rows: readonly ConsentRow[]
  readonly stamp: number
  readonly forgotten: boolean
}

async function storeAll(
  context: LedgerContext,
  stores: ConsentStores,
  options: ConsentImportOptions,
  prepared: readonly Prepared[],
): Promise<readonly Outcome[]> {
  const now = await stores.now()
  const people = await peopleOf(context, stores, prepared, options.dryRun === true)
  const seen = new Set<string>()
  // Each asks the store in the order of the rows, and all at once, so that a storage can answer together.
  return Promise.all(
    prepared.map(async (consent): Promise<Outcome> => {
      if (consent.occurredAt !== null && isAhead(consent.occurredAt, now)) return 'in-the-future'
      const person = people.get(keyOf(consent))
      if (person?.forgotten === true) return 'forgotten'
      const ids = idsOf(person?.subject ?? keyOf(consent), consent)
      const known = ids.some((id) => seen.has(id)) || person?.rows.some(({ id }) => ids.includes(id)) === true
      for (const id of ids) seen.add(id)
      if (known) return 'known'
      const ended = person !== undefined && isEnded(person.rows, consent)
      if (options.dryRun !== true && person !== undefined && !(await append(context, stores, options, person, consent, ids[0] as string, now))) return 'known'
      return ended ? 'superseded' : 'accepted'
    }),
  )
}

/** In the order of the numbers' keys, so that two imports wait for each other in turn and not in a circle. */
async function peopleOf(context: LedgerContext, stores: ConsentStores, prepared: readonly Prepared[], dryRun: boolean): Promise<ReadonlyMap<string, Person>> {
  const numbers = [...new Map(prepared.map((consent) => [keyOf(consent), consent])).entries()].sort(([one], [other]) => (one < other ? -1 : 1))
  const found = await Promise.all(
    numbers.map(async ([key, { macs, phone }]) => {
      const subject = dryRun ? await findRecipient(stores.consent, macs) : await ensureRecipient(context, stores.consent, macs, phone)
      if (subject === null) return null
      const [rows, stamp, content] = await Promise.all([
        stores.consent.list(subject),
        stampOf(stores, subject),
        stores.subjectKeys.getWrapped(subject, 'content'),
      ])
      return [key, { subject, rows, stamp, forgotten: content === 'destroyed' }] as const
    }),
  )
  return new Map(found.filter((each) => each !== null))
}

function keyOf({ macs }: Prepared): string {
  return macs[0] as string
}

/** The same words about the same person make the same id, under whichever key the patient's was hashed. The number's own is random, so the id tells nothing of it. */
function idsOf(subject: string, { program, source, grade, disclosure, occurredAt, patientMacs, guardian }: Prepared): readonly string[] {
  const patients = patientMacs.length === 0 ? [''] : patientMacs
  const at = occurredAt?.getTime() ?? null
  return patients.map((patient) => {
    const said = JSON.stringify([subject, program, source, grade, disclosure.version, disclosure.language, at, patient, guardian !== null])
    return `import:${toHex(sha256(toUtf8(said))).slice(0, 40)}`
  })
}

function isEnded(rows: readonly ConsentRow[], { program, occurredAt }: Prepared): boolean {
  const given = occurredAt?.getTime() ?? 0
  return rows.some((row) => row.action === 'revoke' && (row.program === 'all' || row.program === program) && countsFrom(row) > given)
}

/** False: another import stored it meanwhile. */
async function append(
  context: LedgerContext,
  stores: ConsentStores,
  { file, actor }: ConsentImportOptions,
  { subject, stamp }: Person,
  consent: Prepared,
  id: string,
  now: number,
): Promise<boolean> {
  const { disclosure, occurredAt, signature, guardian, guardianUntil, takenBy, line } = consent
  const row: ConsentRow = {
    id,
    subject,
    program: consent.program,
    action: 'opt-in',
    source: consent.source,
    grade: consent.grade,
    disclosureVersion: disclosure.version === '' ? null : disclosure.version,
    // Nobody knows when: before everything that is known, so that every revocation wins.
    occurredAt: occurredAt?.getTime() ?? 0,
    recordedAt: now,
    actor: recordedAs(actor),
    patient: consent.patientMacs[0] ?? null,
    stamp,
    facts: canonicalJson({
      disclosureSha256: disclosure.text === '' ? undefined : toHex(sha256(toUtf8(disclosure.text))),
      language: disclosure.language,
      signed: signature === null ? undefined : true,
      guardian: guardian === null ? undefined : true,
      until: guardianUntil ?? undefined,
      imported: { file: file.label, sha256: file.sha256 },
    }),
    detail: await sealDetail(context.subjectKeys, stores, subject, id, {
      disclosure: disclosure.text,
      guardian: guardian ?? undefined,
      signature: signature ?? undefined,
      takenBy: takenBy ?? undefined,
      imported: { file: file.label, line },
    }),
  }
  if ((await stores.consent.append(row)) === 'duplicate') return false
  await context.recorded?.(stores, row)
  await journalConsent(context, stores, row, { importFile: file.label, importLine: line, importSha256: file.sha256 })
  return true
}
