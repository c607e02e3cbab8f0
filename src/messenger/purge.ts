import { isNophiError } from '../errors/nophi-error.js'
import { canonicalJson } from '../internal/canonical-json.js'
import type { HeldRecords } from '../ports/legal-hold-store.js'
import { type PurgedClass, type PurgeOrder, purgeBatch, purgeContent, purgedClass, purgeRecords } from '../retention/index.js'
import { mayEndBy } from './clocks-agree.js'
import { type AllStores, type Context, inTransaction, type Services } from './context.js'
import { expireEvidenceKeys } from './expire-evidence-keys.js'
import { isOpenForLifts } from './open-for-permits.js'
import { underHolds } from './under-holds.js'
import { writeLeaf } from './write-leaf.js'

type Purge = (stores: AllStores, order: PurgeOrder) => Promise<readonly PurgedClass[]>

const hourMs = 3_600_000
const hourStream = 'purged-hour'
/** In place of the hour: the next round of maintenance purges on. */
const unfinished = 'unfinished'
const mostBatches = 100
const lateAfterHours = 24

/**
 * One batch of each class, with a record of each class that lost something. Null: nothing was looked at, by a clock that cannot
 * be believed, or in a storage that may have lost the holds that were placed; what a purge takes comes back never.
 */
async function purgeOnce(context: Context, stores: AllStores, held: HeldRecords, by: string, purge: Purge): Promise<readonly PurgedClass[] | null> {
  const { bodyRetentionDays, retentionDays } = context.policy
  const now = await stores.now()
  if (!mayEndBy(context, now) || !(await isOpenForLifts(stores))) return null
  const gone = await purge(stores, { now, held, bodyRetentionDays, retentionDays })
  for (const each of gone) await writeLeaf(context, stores, 'retention.class-purged', null, { by, ...each })
  return gone
}

const purgeAll =
  (context: Services): Purge =>
  async (stores, order) => [
    ...(await purgeContent(stores, order)),
    ...(await purgeRecords(stores, order)),
    ...(await expireEvidenceKeys(context, stores, order)),
  ]

/**
 * For maintenance, in one transaction: what has few days each time, what has years once an hour, or on while a batch was full.
 * Null: the storage says that this process may remove nothing, so that another one has to (`rolesSql`).
 */
export async function purgeInPassing(context: Context): Promise<number | null> {
  try {
    return await purgeDue(context)
  } catch (error) {
    if (!isNophiError(error, 'STORAGE_UNAVAILABLE') || error.details.problem !== 'not-permitted') throw error
    return null
  }
}

/** Whether no process has looked through all records for a day. Where none ever has, or one left more than it could take, it is late at once. */
export async function isPurgeLate(stores: AllStores, now: number): Promise<boolean> {
  const noted = await stores.monitor.readState(hourStream)
  return noted === null || noted === unfinished || Math.floor(now / hourMs) - Number(noted) > lateAfterHours
}

function purgeDue(context: Context): Promise<number> {
  return underHolds(context, async (stores, held) => {
    const hour = String(Math.floor((await stores.now()) / hourMs))
    const noted = await stores.monitor.readState(hourStream)
    if (noted === hour) return removedBy((await purgeOnce(context, stores, held, 'maintenance', purgeContent)) ?? [])
    const gone = await purgeOnce(context, stores, held, 'maintenance', purgeAll(context))
    if (gone === null) return removedBy([])
    if (gone.every(({ count }) => count < purgeBatch)) await stores.monitor.replaceState(hourStream, noted, hour)
    return removedBy(gone)
  })
}

interface Purged {
  readonly certificate: string
  readonly removed: number
  readonly more: boolean
}

/** Until a round finds nothing more, a hundred at most, each round a transaction of its own. The certificate covers them all, and tells whether more is left: maintenance goes on with it. */
export async function purgeNow(context: Context, by: string, accessRule: string): Promise<Purged> {
  const all: PurgedClass[] = []
  let more = true
  for (let round = 0; more && round < mostBatches; round++) {
    const gone = await underHolds(context, async (stores, held) => {
      const value = (await purgeOnce(context, stores, held, by, purgeAll(context))) ?? []
      return { value, taken: value.length > 0 }
    })
    all.push(...gone)
    more = gone.some(({ count }) => count >= purgeBatch)
  }
  const removed = countOf(all)
  const lines = all.map(({ class: name, count, cutOff, digest }) => canonicalJson({ class: name, count, cutOff, digest }))
  const { digest } = purgedClass('operations', 0, lines)
  return inTransaction(context, async (stores) => {
    if (more) await stores.monitor.replaceState(hourStream, await stores.monitor.readState(hourStream), unfinished)
    const certificate = await writeLeaf(context, stores, 'retention.purged', null, { by, accessRule, removed, more, batches: all.length, digest })
    return { certificate, removed, more }
  })
}

function removedBy(gone: readonly PurgedClass[]): { readonly value: number; readonly taken: boolean } {
  return { value: countOf(gone), taken: gone.length > 0 }
}

function countOf(gone: readonly PurgedClass[]): number {
  return gone.reduce((sum, { count }) => sum + count, 0)
}
