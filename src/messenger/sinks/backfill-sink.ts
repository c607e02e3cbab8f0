import { type By, recordedAs } from '../../domain/actor.js'
import { NophiError } from '../../errors/nophi-error.js'
import { parseOrThrow } from '../../errors/parse-options.js'
import type { GateEventRow } from '../../ports/suppression-store.js'
import { isOpenStop } from '../../suppression-registry/index.js'
import { type AllStores, type Context, inTransaction } from '../context.js'
import { readBy } from '../read-by.js'
import { requirePermission } from '../require-permission.js'
import { signalOptionsSchema } from '../schemas.js'
import { noticeOfStop, rowFor } from '../tell-sinks.js'
import { writeLeaf } from '../write-leaf.js'
import { sinkOf } from './sink-of.js'
import type { SinkBackfill } from './types.js'

const pageSize = 100
/** For so long a backfill that broke off is gone on with. What stops while no process here has the sink is noted for nobody, so a later one begins anew. */
const placeMs = 86_400_000

export function backfillStream(sink: string): string {
  return `sink-backfill:${sink}`
}

/** When a system of this name was retired, by the storage's clock: what it was told, nobody of its name was told since. */
export function retiredStream(sink: string): string {
  return `sink-retired:${sink}`
}

/** Notes every suppression that stands for a sink that was added later. What it was told before stays told, but for what one of its name was told that is gone. */
export async function backfillSink(context: Context, name: string, by: By, options: { readonly signal?: AbortSignal | undefined } = {}): Promise<SinkBackfill> {
  readBy(by)
  const { signal } = parseOrThrow(signalOptionsSchema, options, 'INVALID_REQUEST')
  const { name: sink } = sinkOf(context, name)
  const accessRule = requirePermission(context, by.actor, 'suppression.add')
  const total = { scanned: 0, added: 0 }
  for (let done = false; !done; ) {
    if (signal?.aborted) return { ...total, done: false }
    const page = await inTransaction(context, (stores) => notePage(stores, sink))
    total.scanned += page.scanned
    total.added += page.added
    done = page.scanned < pageSize
  }
  await inTransaction(context, (stores) => writeLeaf(context, stores, 'sink.backfilled', null, { sink, by: recordedAs(by.actor), accessRule, ...total }))
  return { ...total, done: true }
}

/** The place is kept with the page, so that a crash loses neither. The last page begins anew. */
async function notePage(stores: AllStores, sink: string): Promise<{ readonly scanned: number; readonly added: number }> {
  const stream = backfillStream(sink)
  const place = await stores.monitor.readState(stream)
  const now = await stores.now()
  const rows = await stores.suppression.scan(readPlace(place, now), pageSize)
  const added = await noteStanding(stores, sink, rows.filter(isOpenStop))
  const last = rows.length < pageSize ? undefined : rows.at(-1)
  if (!(await stores.monitor.replaceState(stream, place, last === undefined ? '' : `${now}|${last.id}`)))
    throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'two backfills of one sink' })
  return { scanned: rows.length, added }
}

/** Null: from the beginning, as where an earlier version kept no time with the place. */
function readPlace(place: string | null, now: number): string | null {
  const [, at, id = null] = /^(\d+)\|(.+)$/s.exec(place ?? '') ?? []
  return Math.abs(now - Number(at)) <= placeMs ? id : null
}

/** Under their gates: a stop that is lifted meanwhile must not be told after its lift. */
async function noteStanding(stores: AllStores, sink: string, seen: readonly GateEventRow[]): Promise<number> {
  if (seen.length === 0) return 0
  const { suppression, sinkOutbox } = stores
  const ids = new Set(seen.map(({ id }) => id))
  const gates = await suppression.lockGates([...new Set(seen.map(({ subject }) => subject))].sort(), 'wait')
  const notedAt = await stores.now()
  const retiredAt = Number((await stores.monitor.readState(retiredStream(sink))) ?? Number.NEGATIVE_INFINITY)
  let added = 0
  for (const { subject, seq } of gates) {
    const told = await sinkOutbox.sinkRowsOf(subject)
    const standing = (await suppression.events(subject)).filter((event) => ids.has(event.id) && isOpenStop(event))
    for (const event of standing) {
      const notice = noticeOfStop(event, notedAt)
      const { id } = rowFor(sink, notice)
      const before = told.some((row) => row.id === id && row.toldAt !== null && row.toldAt <= retiredAt)
      if (await sinkOutbox.addSinkRow(rowFor(sink, before ? { ...notice, id: `${notice.id}|${retiredAt}` } : notice))) added += 1
    }
    if (!(await suppression.advanceGate(subject, seq, 0, 0))) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'the gate moved' })
  }
  return added
}
