import { type By, recordedAs } from '../../domain/actor.js'
import { NophiError } from '../../errors/nophi-error.js'
import { parseOrThrow } from '../../errors/parse-options.js'
import { ensureRecipient, readPhone, recipientMacs } from '../../ports/recipient-number.js'
import type { SubjectKey } from '../../ports/subject.js'
import type { GateEventRow } from '../../ports/suppression-store.js'
import { commitmentOrUnreadable } from '../../subject-keys/index.js'
import { isOpenStop, recordStop, toSuppression } from '../../suppression-registry/index.js'
import { type AllStores, type Context, inTransaction, type Settings } from '../context.js'
import { patientMac } from '../host-ids.js'
import { endNumberOf } from '../people/change-numbers.js'
import { stopPerson } from '../people/stop-person.js'
import { readBy } from '../read-by.js'
import { requirePermission } from '../require-permission.js'
import { writeLeaf } from '../write-leaf.js'
import { endHostConsent, endNumber } from './end-number.js'
import { numberChangeSchema } from './number-schemas.js'
import type { NumberChange, NumberChanged } from './types.js'

/** The old number's event takes a number of its gate, so that nothing that was permitted or queued before passes it. */
export async function changeNumber(context: Context, input: NumberChange, given: By): Promise<NumberChanged> {
  const { actor } = readBy(given)
  const change = parseOrThrow(numberChangeSchema, input, 'INVALID_REQUEST', 'change') as NumberChange
  const accessRule = requirePermission(context, actor, 'suppression.add')
  const by = recordedAs(actor, change.patient)
  const from = readPhone(change.from, 'change.from')
  const to = readPhone(change.to, 'change.to')
  if (from.equals(to)) throw new NophiError('INVALID_REQUEST', { path: 'change.to', problem: 'the same number' })
  const patient = await patientMac(context, change.patient)
  const macs = { from: await recipientMacs(context, from), to: await recipientMacs(context, to) }
  const end = { phone: from, cause: 'number-changed', source: 'front-desk', occurredAt: context.runtime.now(), actor: by } as const
  const { stop, optOutsKept, shared } = await inTransaction(context, async (stores) => {
    const now = await stores.now()
    const old = await ensureRecipient(context, stores.suppression, macs.from, from)
    const next = await ensureRecipient(context, stores.suppression, macs.to, to)
    const others = await usedByOthers(stores, old, patient)
    // First what locks several gates, in their order.
    const kept = others ? 0 : await keepOptOuts(context, stores, { patient, old, actor: by, accessRule })
    await endNumberOf(context, stores, { patient, subject: old, actor: by })
    const event = await recordChange(context, stores, { old, scope: others ? `patient:${patient}` : 'all', actor: by, now })
    const stopped = others ? null : await endNumber(context, stores, { ...end, subject: old, occurredAt: new Date(now) })
    await writeLeaf(context, stores, 'number.changed', old, {
      to: await commitmentOrUnreadable(context.subjectKeys, stores, next),
      shared: others,
      optOutsKept: kept,
      suppression: event.id,
      seq: event.seq,
      stop: stopped?.id,
      by,
      accessRule,
    })
    return { stop: stopped, optOutsKept: kept, shared: others }
  })
  if (!shared) await endHostConsent(context, end)
  return { optOutsKept, ...(stop === null ? {} : { suppression: toSuppression(stop) }) }
}

async function usedByOthers({ people }: AllStores, subject: SubjectKey, patient: string): Promise<boolean> {
  const rows = await people.personRows({ patient: null, subject })
  return rows.some((row) => row.kind === 'number' && row.subject === subject && row.patient !== patient && row.endedAt === null)
}

interface Keeping {
  readonly patient: string
  readonly old: SubjectKey
  readonly actor: string
  readonly accessRule: string
}

/** By what the person said there, to us or to the provider, or may have said: a reply that nobody has read counts as an opt-out. */
const saidThere: readonly string[] = ['opt-out', 'provider', 'review']

/** Who said STOP at the old number did not say it for the number's sake. Returns how many scopes were carried over. */
async function keepOptOuts(context: Context, stores: AllStores, { patient, old, actor, accessRule }: Keeping): Promise<number> {
  const events = await stores.suppression.events(old)
  const said = events.filter((event) => isOpenStop(event) && saidThere.includes(event.cause))
  const rows = await stores.people.personRows({ patient, subject: null })
  const standing = rows.filter((row) => row.kind === 'stop' && row.endedAt === null).map(({ scope }) => scope)
  const scopes = [...new Set(said.map(({ scope }) => scope))].filter((scope) => !standing.includes(scope) && !standing.includes('all'))
  for (const scope of scopes) {
    const { source, occurredAt } = said.find((event) => event.scope === scope) as GateEventRow
    await stopPerson(context, stores, { patient, kind: 'stop', scope, source, occurredAt, actor, accessRule })
  }
  return scopes.length
}

async function recordChange(
  context: Settings,
  stores: AllStores,
  { old, scope, actor, now }: { readonly old: SubjectKey; readonly scope: string; readonly actor: string; readonly now: number },
): Promise<GateEventRow> {
  return recordStop(stores, {
    subject: old,
    id: `number-changed:${context.runtime.id()}`,
    kind: 'number-changed',
    scope,
    source: 'front-desk',
    cause: 'number-changed',
    occurredAt: now,
    actor,
    now,
  })
}
