import { canonicalJson } from '../internal/canonical-json.js'
import { type PurgedClass, type PurgeOrder, purgeBatch, purgeContent, purgedClass, purgeRecords } from '../retention/index.js'
import { type AllStores, type Context, inTransaction } from './context.js'
import { expireEvidenceKeys } from './expire-evidence-keys.js'
import { heldRecords } from './held-records.js'
import { writeLeaf } from './write-leaf.js'

type Purge = (stores: AllStores, order: PurgeOrder) => Promise<readonly PurgedClass[]>

const hourMs = 3_600_000
const hourStream = 'purged-hour'
const mostBatches = 100

/** One batch of each class in one transaction, with a record of each class that lost something. */
function purgeOnce(context: Context, by: string, purge: Purge): Promise<readonly PurgedClass[]> {
  return inTransaction(context, async (stores) => {
    const { bodyRetentionDays, retentionDays } = context.policy
    const gone = await purge(stores, { now: await stores.now(), held: await heldRecords(stores), bodyRetentionDays, retentionDays })
    for (const each of gone) await writeLeaf(context, stores, 'retention.class-purged', null, { by, ...each })
    return gone
  })
}

const purgeAll =
  (context: Context): Purge =>
  async (stores, order) => [
    ...(await purgeContent(stores, order)),
    ...(await purgeRecords(stores, order)),
    ...(await expireEvidenceKeys(context, stores, order)),
  ]

/** For maintenance: what has few days each time, what has years once an hour, or on while a batch was full. */
export async function purgeInPassing(context: Context): Promise<number> {
  const content = await purgeOnce(context, 'maintenance', purgeContent)
  const records = (await isHourNew(context)) ? await purgeOnce(context, 'maintenance', purgeAll(context)) : []
  if (records.every(({ count }) => count < purgeBatch)) await noteHour(context)
  return countOf([...content, ...records])
}

/** Until a round finds nothing more, each round a transaction of its own. The certificate covers them all. */
export async function purgeNow(context: Context, by: string, accessRule: string): Promise<{ readonly certificate: string; readonly removed: number }> {
  const all: PurgedClass[] = []
  for (let round = 0; round < mostBatches; round++) {
    const gone = await purgeOnce(context, by, purgeAll(context))
    all.push(...gone)
    if (gone.every(({ count }) => count < purgeBatch)) break
  }
  const removed = countOf(all)
  const lines = all.map(({ class: name, count, cutOff, digest }) => canonicalJson({ class: name, count, cutOff, digest }))
  const { digest } = purgedClass('operations', 0, lines)
  return inTransaction(context, async (stores) => ({
    certificate: await writeLeaf(context, stores, 'retention.purged', null, { by, accessRule, removed, batches: all.length, digest }),
    removed,
  }))
}

async function isHourNew(context: Context): Promise<boolean> {
  return inTransaction(context, async (stores) => (await stores.monitor.readState(hourStream)) !== (await hourOf(stores)))
}

async function noteHour(context: Context): Promise<void> {
  await inTransaction(context, async (stores) => {
    const [before, hour] = [await stores.monitor.readState(hourStream), await hourOf(stores)]
    if (before !== hour) await stores.monitor.replaceState(hourStream, before, hour)
  })
}

async function hourOf(stores: AllStores): Promise<string> {
  return String(Math.floor((await stores.now()) / hourMs))
}

function countOf(gone: readonly PurgedClass[]): number {
  return gone.reduce((sum, { count }) => sum + count, 0)
}
