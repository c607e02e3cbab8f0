import { NophiError } from '../errors/nophi-error.js'
import { pagesOf } from '../internal/pages-of.js'
import type { SubjectKey } from '../ports/subject.js'
import { recordStop } from '../suppression-registry/index.js'
import { type AllStores, type Context, inTransaction } from './context.js'
import { isSubjectHeld } from './held-records.js'
import { oneOrder } from './one-order.js'
import { isOpenForLifts } from './open-for-permits.js'
import { personFinder } from './people/person-finder.js'
import { queueEnd } from './queue-end.js'
import { underHolds } from './under-holds.js'
import { writeLeaf } from './write-leaf.js'

const sweepSize = 1_000

interface Forgotten {
  readonly certificate: string
  readonly forgotten: number
  readonly held: number
}

/** Each number in a transaction of its own, so that no lock is held for long; run again, it finds them forgotten. */
export async function forget(context: Context, who: unknown, actor: string, accessRule: string): Promise<Forgotten> {
  const { subjects } = await inTransaction(context, await personFinder(context, who, 'standing'))
  let [forgotten, kept] = [0, 0]
  for (const subject of subjects) {
    const done = await underHolds(context, async (stores, held) => {
      // A hold may be among what was lost.
      if (!(await isOpenForLifts(stores))) throw new NophiError('AUDIT_UNAVAILABLE', { problem: 'recovering' })
      const free = !(await isSubjectHeld(stores, held, subject))
      if (free) await forgetSubject(context, stores, subject, actor)
      return { value: free, taken: free }
    })
    if (done) forgotten += 1
    else kept += 1
  }
  return inTransaction(context, async (stores) => ({
    certificate: await writeLeaf(context, stores, 'retention.forgotten', null, { by: actor, accessRule, persons: forgotten, held: kept }),
    forgotten,
    held: kept,
  }))
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
