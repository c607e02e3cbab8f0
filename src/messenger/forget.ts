import { countsFrom } from '../consent-ledger/index.js'
import { givesConsent } from '../domain/gives-consent.js'
import { NophiError } from '../errors/nophi-error.js'
import { pagesOf } from '../internal/pages-of.js'
import type { SubjectKey } from '../ports/subject.js'
import { recordStop } from '../suppression-registry/index.js'
import { type AllStores, type Context, inTransaction } from './context.js'
import { isSubjectHeld } from './held-records.js'
import { oneOrder } from './one-order.js'
import { isOpenForLifts } from './open-for-permits.js'
import { endNumberOf } from './people/change-numbers.js'
import { patientsAt } from './people/numbers-of-person.js'
import { personFinder } from './people/person-finder.js'
import { queueEnd } from './queue-end.js'
import { queuedOf } from './queued-of.js'
import { requeueHeld } from './requeue-held.js'
import { underHolds } from './under-holds.js'
import { writeLeaf } from './write-leaf.js'

const sweepSize = 1_000

interface Counts {
  readonly forgotten: number
  readonly shared: number
  readonly held: number
}

/** Each number in a transaction of its own, so that no lock is held for long; run again, it finds them forgotten. */
export async function forget(context: Context, who: unknown, actor: string, accessRule: string): Promise<Counts & { readonly certificate: string }> {
  const { subjects, patients } = await inTransaction(context, await personFinder(context, who, 'standing'))
  const counts = { forgotten: 0, shared: 0, held: 0 }
  for (const subject of subjects) {
    const done = await underHolds(context, async (stores, held) => {
      // A hold may be among what was lost.
      if (!(await isOpenForLifts(stores))) throw new NophiError('AUDIT_UNAVAILABLE', { problem: 'recovering' })
      if (await isSubjectHeld(stores, held, subject)) return { value: 'held', taken: false } as const
      const users = patients === null ? [] : await patientsAt(stores, subject)
      if (patients === null || !(await isSharedWith(stores, { subject, patients, users }))) {
        await forgetSubject(context, stores, subject, actor)
        return { value: 'forgotten', taken: true } as const
      }
      await forgetAt(context, stores, { subject, patients, holds: users.filter((user) => patients.includes(user)), actor, accessRule })
      return { value: 'shared', taken: true } as const
    })
    counts[done] += 1
  }
  const { forgotten: persons, shared, held } = counts
  return inTransaction(context, async (stores) => ({
    certificate: await writeLeaf(context, stores, 'retention.forgotten', null, { by: actor, accessRule, persons, shared, held }),
    ...counts,
  }))
}

interface Users {
  readonly subject: SubjectKey
  /** Keyed hashes of the patient to forget. */
  readonly patients: readonly string[]
  /** Whom the number is known for now. */
  readonly users: readonly string[]
}

/** Whether the number is somebody else's as well: another patient's, or of whoever consented there, unnamed, after the patient was taken off it. */
async function isSharedWith(stores: AllStores, { subject, patients, users }: Users): Promise<boolean> {
  if (users.length > 0) return users.some((user) => !patients.includes(user))
  const rows = await stores.people.personRows({ patient: null, subject })
  const left = Math.max(...rows.flatMap(({ patient, endedAt }) => (patients.includes(patient) && endedAt !== null ? [endedAt] : [])))
  // Never taken off it, and nothing of it names anybody: it is the patient's own.
  if (!Number.isFinite(left)) return false
  return (await stores.consent.list(subject)).some((row) => row.patient === null && givesConsent(row.action) && countsFrom(row) > left)
}

interface AtNumber {
  readonly subject: SubjectKey
  /** Keyed hashes of the patient to forget. */
  readonly patients: readonly string[]
  /** Those of them under which the number is on record as theirs. */
  readonly holds: readonly string[]
  readonly actor: string
  readonly accessRule: string
}

/** At a number that another patient holds only what names the patient goes: its key is the other's as well, and so are its stops. */
async function forgetAt(context: Context, stores: AllStores, { subject, patients, holds, actor, accessRule }: AtNumber): Promise<void> {
  const now = await stores.now()
  const waiting = (await queuedOf(stores, subject)).filter(({ patient }) => patient !== null && patients.includes(patient))
  for (const row of [...waiting].sort(oneOrder)) {
    const { change, leaf } = await queueEnd(context, stores, row, { status: 'cancelled', held: null, statusAt: now })
    if (await stores.messages.update(row.id, { from: ['queued'] }, change))
      await writeLeaf(context, stores, leaf, subject, { message: row.id, program: row.program, by: actor, accessRule })
  }
  await stores.portalLinks.removeLinksOf(subject, await stores.messages.eraseTextsOf(subject, patients))
  for (const patient of holds) await endNumberOf(context, stores, { patient, subject, actor })
  if (holds.length === 0) return
  // Who is left may be alone there.
  await requeueHeld(stores, subject, ({ held }) => held === 'shared-number-held')
  await writeLeaf(context, stores, 'person.number-removed', subject, { by: actor, accessRule })
}

/** The erase event is numbered, so that whatever still waits for this person is dead; the content key goes, the evidence key stays for the legal floor. */
async function forgetSubject(context: Context, stores: AllStores, subject: SubjectKey, actor: string): Promise<void> {
  const now = await stores.now()
  const event = await recordStop(stores, {
    subject,
    id: `erase:${context.runtime.id()}`,
    kind: 'erase',
    source: 'front-desk',
    cause: 'opt-out',
    actor,
    now,
  })
  await context.subjectKeys.destroy(stores, subject, 'content')
  const links = await stores.portalLinks.removeLinksOf(subject)
  for await (const waiting of pagesOf(sweepSize, () => stores.messages.listQueued({ subject }, sweepSize))) {
    for (const row of [...waiting].sort(oneOrder)) {
      const { change } = await queueEnd(context, stores, row, { status: 'cancelled', held: null, statusAt: now })
      await stores.messages.update(row.id, { from: ['queued'] }, change)
    }
  }
  await writeLeaf(context, stores, 'subject.forgotten', subject, { seq: event.seq, links })
}
