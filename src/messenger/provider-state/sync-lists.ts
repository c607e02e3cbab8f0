import type { By } from '../../domain/actor.js'
import { asPhoneNumber } from '../../domain/parse-phone-number.js'
import { phoneNumberOrNull } from '../../domain/phone-number-or-null.js'
import { parseOrThrow } from '../../errors/parse-options.js'
import type { OptOutList } from '../../ports/transport.js'
import { inTime } from '../answer-in-time.js'
import { type Context, inTransaction, type Settings } from '../context.js'
import { readBy } from '../read-by.js'
import { requirePermission } from '../require-permission.js'
import { signalOptionsSchema } from '../schemas.js'
import { writeLeaf } from '../write-leaf.js'
import type { ListReading } from './list-reading.js'
import { holdList, isDue, isLate, readSchedule, releaseList } from './list-schedule.js'
import { type ListEntry, takeEntries } from './take-entries.js'
import { tellProvider } from './tell-provider.js'
import type { OptOutListReport } from './types.js'

const batch = 100
const entriesARound = 2_000
const tellsARound = 100
const pageTimeoutMs = 30_000

/** One bounded round over the lists that are due. A list is read on where the last round stopped. */
export async function syncDueLists(context: Context): Promise<void> {
  for (const { name, optOutList } of context.transports.values()) {
    if (optOutList === null) continue
    const due = await inTransaction(context, async (stores) =>
      isDue((await readSchedule(stores, name)).schedule, await stores.now(), context.optOutLists.everyMs),
    )
    if (due || context.optOutLists.readings.has(name)) await syncRound(context, name, optOutList)
  }
}

/** Whether some list was not read to its end for two periods. */
export async function areListsLate(context: Context): Promise<boolean> {
  const lists = [...context.transports.values()].filter(({ optOutList }) => optOutList !== null)
  if (lists.length === 0) return false
  return inTransaction(context, async (stores) => {
    for (const { name } of lists) if (isLate((await readSchedule(stores, name)).schedule, await stores.now(), context.optOutLists.everyMs)) return true
    return false
  })
}

export async function syncOptOutLists(
  context: Context,
  by: By,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<readonly OptOutListReport[]> {
  readBy(by)
  const { signal } = parseOrThrow(signalOptionsSchema, options, 'INVALID_REQUEST', 'options')
  requirePermission(context, by.actor, 'suppression.add')
  const reports: OptOutListReport[] = []
  for (const { name, optOutList } of context.transports.values()) {
    if (optOutList === null) continue
    let report = await syncRound(context, name, optOutList)
    while (report.state === 'goes-on' && !signal?.aborted) report = await syncRound(context, name, optOutList)
    const { entries, added, told, state } = report
    reports.push({ transport: name, complete: state === 'done', entries, added, told })
  }
  return reports
}

type Round = Pick<ListReading, 'entries' | 'added' | 'told'> & { readonly state: 'done' | 'goes-on' | 'failed' | 'elsewhere' }

async function syncRound(context: Context, transport: string, list: OptOutList): Promise<Round> {
  const { readings } = context.optOutLists
  if (!(await inTransaction(context, (stores) => holdList(stores, transport, context.process)))) {
    // Somebody took it over meanwhile: what was read stands, and they read it all.
    const lost = readings.get(transport)
    if (lost !== undefined) endReading(context, transport, lost)
    return { entries: 0, added: 0, told: 0, state: 'elsewhere' }
  }
  const reading = readings.get(transport) ?? beginReading(context, list)
  if (reading.busy) return { entries: 0, added: 0, told: 0, state: 'elsewhere' }
  readings.set(transport, reading)
  reading.busy = true
  let state: Awaited<ReturnType<typeof goOn>> = 'failed'
  try {
    state = await goOn(context, transport, list, reading)
  } finally {
    reading.busy = false
    if (state !== 'goes-on') endReading(context, transport, reading)
  }
  if (state !== 'goes-on') {
    const { entries, added, told } = reading
    await inTransaction(context, async (stores) => {
      await releaseList(stores, transport, context.process, state)
      await writeLeaf(context, stores, state === 'done' ? 'provider.list-read' : 'provider.list-failed', null, { transport, entries, added, told })
    })
  }
  return { entries: reading.entries, added: reading.added, told: reading.told, state }
}

function beginReading(context: Settings, list: OptOutList): ListReading {
  const stop = new AbortController()
  return { pass: context.runtime.id(), stop, source: listed(list, stop.signal), busy: false, read: false, toldTo: null, entries: 0, added: 0, told: 0 }
}

/** Asks nothing before its first entry is wanted. */
async function* listed(list: OptOutList, signal: AbortSignal): AsyncGenerator<{ phone: string; at?: Date | undefined }> {
  // Waited for, since a list written in JavaScript may answer with a promise, whose failure must end here.
  yield* await list.list(signal)
}

function endReading(context: Settings, transport: string, { stop, source }: ListReading): void {
  context.optOutLists.readings.delete(transport)
  stop.abort()
  // Not waited for: a page that hangs would hold up everything.
  source.return(undefined).catch(() => undefined)
}

async function goOn(context: Context, transport: string, list: OptOutList, reading: ListReading): Promise<'done' | 'goes-on' | 'failed'> {
  for (let taken = 0; !reading.read; taken += batch) {
    if (taken >= entriesARound) return 'goes-on'
    const entries = await nextEntries(context, reading)
    if (entries === null) return 'failed'
    reading.entries += entries.length
    if (entries.length > 0) reading.added += await takeEntries(context, transport, reading.pass, entries)
  }
  if (!context.optOutLists.tellProviders || list.add === null) return 'done'
  const { told, after, failed } = await tellProvider(context, transport, list.add, { after: reading.toldTo, limit: tellsARound })
  reading.told += told
  reading.toldTo = after
  return failed ? 'failed' : after === null ? 'done' : 'goes-on'
}

/** Null: the provider could not be asked. What it threw stays here, since it may hold numbers. */
async function nextEntries(context: Settings, reading: ListReading): Promise<readonly ListEntry[] | null> {
  const entries: ListEntry[] = []
  while (entries.length < batch) {
    let next: IteratorResult<{ phone: string; at?: Date | undefined }> | null
    try {
      next = await inTime(context.runtime, pageTimeoutMs, () => reading.source.next())
    } catch {
      return null
    }
    if (next === null) return null
    if (next.done === true) {
      reading.read = true
      return entries
    }
    const entry = readEntry(next.value)
    if (entry !== null) entries.push(entry)
  }
  return entries
}

/** A provider also lists short codes and the like, which no text of ours can go to. */
function readEntry({ phone, at }: { phone: string; at?: Date | undefined }): ListEntry | null {
  const number = phoneNumberOrNull(() => asPhoneNumber(phone))
  return number === null ? null : { phone: number, saidAt: at?.getTime() }
}
