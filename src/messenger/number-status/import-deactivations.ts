import { type By, recordedAs } from '../../domain/actor.js'
import { parseOrThrow } from '../../errors/parse-options.js'
import { findRecipient, recipientMacs } from '../../ports/recipient-number.js'
import type { SubjectKey, SubjectMacs } from '../../ports/subject.js'
import { type AllStores, type Context, inTransaction } from '../context.js'
import { readBy } from '../read-by.js'
import { requirePermission } from '../require-permission.js'
import { writeLeaf } from '../write-leaf.js'
import { endHostConsent, endNumber, type NumberEnd } from './end-number.js'
import { lastConsentAt } from './last-consent.js'
import { deactivationOptionsSchema } from './number-schemas.js'
import { type Deactivation, readDeactivation } from './read-deactivation.js'
import type { DeactivationOptions, DeactivationReport, DeactivationRow } from './types.js'

const batchSize = 2_000
const dayMs = 86_400_000
/** Until the day has ended everywhere on earth. */
const lastZoneMs = 12 * 3_600_000

type Bad = DeactivationReport['bad'][number]

export async function* importDeactivations(
  context: Context,
  lines: AsyncIterable<DeactivationRow> | Iterable<DeactivationRow>,
  given: By,
  givenOptions: DeactivationOptions = {},
): AsyncGenerator<DeactivationReport> {
  const { actor } = readBy(given)
  const { defaultCountry = 'US' } = parseOrThrow(deactivationOptionsSchema, givenOptions, 'INVALID_REQUEST')
  const accessRule = requirePermission(context, actor, 'suppression.add')
  const latest = context.runtime.now().getTime() + dayMs
  let line = 0
  let stopped = 0
  let batch: Deactivation[] = []
  let bad: Bad[] = []
  for await (const row of lines) {
    line += 1
    const read = readDeactivation(row, line, defaultCountry)
    if (typeof read === 'string') bad.push({ line, problem: read })
    else if (read !== null && (read.day ?? 0) > latest) bad.push({ line, problem: 'in-the-future' })
    else if (read !== null) batch.push(read)
    if (batch.length + bad.length < batchSize) continue
    const report = { line, ...(await stopAll(context, batch, recordedAs(actor))), bad }
    stopped += report.stopped
    yield report
    batch = []
    bad = []
  }
  const last = { line, ...(await stopAll(context, batch, recordedAs(actor))), bad }
  stopped += last.stopped
  await inTransaction(context, (stores) =>
    writeLeaf(context, stores, 'number.deactivations-imported', null, { by: recordedAs(actor), accessRule, lines: line, stopped }),
  )
  yield last
}

type Stopped = Pick<DeactivationReport, 'stopped' | 'known' | 'unknown' | 'newer'>

interface Known extends Deactivation {
  readonly subject: SubjectKey
}

/** A file holds the numbers of a whole carrier: most are nobody's here, and are only looked for. */
async function stopAll(context: Context, batch: readonly Deactivation[], actor: string): Promise<Stopped> {
  if (batch.length === 0) return { stopped: 0, known: 0, unknown: 0, newer: [] }
  const macs = await Promise.all(batch.map(({ phone }) => recipientMacs(context, phone)))
  const { ended, ...outcome } = await inTransaction(context, async (stores) => {
    const found = await knownOf(stores, batch, macs)
    const now = await stores.now()
    const ends: NumberEnd[] = []
    const newer: number[] = []
    let known = 0
    for (const each of found) {
      if (await consentIsNewer(stores, each)) {
        newer.push(each.line)
        await writeLeaf(context, stores, 'number.deactivation-newer-consent', each.subject, { by: actor })
        continue
      }
      // East of here the day may have begun already; nothing is recorded as if it were still to come.
      const occurredAt = new Date(Math.min(each.day ?? now, now))
      const end = { subject: each.subject, phone: each.phone, cause: 'deactivated', source: 'deactivation', occurredAt, actor } as const
      if ((await endNumber(context, stores, end)) === null) known += 1
      else ends.push(end)
    }
    return { ended: ends, stopped: ends.length, known, unknown: batch.length - found.length, newer: newer.sort((one, other) => one - other) }
  })
  for (const end of ended) await endHostConsent(context, end)
  return outcome
}

/** By the order in which gates are locked. A number twice in a file is met twice, and known the second time. */
async function knownOf(stores: AllStores, batch: readonly Deactivation[], macs: readonly SubjectMacs[]): Promise<readonly Known[]> {
  const subjects = await Promise.all(macs.map((each) => findRecipient(stores.suppression, each)))
  const found = batch.flatMap((each, index) => {
    const subject = subjects[index] ?? null
    return subject === null ? [] : [{ ...each, subject }]
  })
  return found.sort((one, other) => (one.subject < other.subject ? -1 : 1))
}

async function consentIsNewer(stores: AllStores, { subject, day }: Known): Promise<boolean> {
  if (day === null) return false
  const given = lastConsentAt(await stores.consent.list(subject), null, null)
  return given !== null && given >= day + dayMs + lastZoneMs
}
