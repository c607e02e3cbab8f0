import { type AllStores, type Context, inTransaction, type Settings, type Stored } from './context.js'
import type { ProcessState } from './process-state.js'
import type { ReceiptNews } from './receipt-news.js'

/** Of all processes: how many texts a provider took since its last receipt, and since when. */
interface Waiting {
  readonly accepted: number
  readonly since: number | null
}

const nothing: Waiting = { accepted: 0, since: null }
const streamOf = (transport: string): string => `receipts:${transport}`
const tellEveryMs = 60_000
/** Receipts come within seconds of the first text, and one is enough. */
const lateMs = 15 * 60_000
const fewestTexts = 10
const mostTries = 5

function newsOf({ receiptNews }: ProcessState, transport: string): ReceiptNews {
  const known = receiptNews.get(transport)
  if (known !== undefined) return known
  const news = { accepted: 0, heard: false, toldAt: null, turnedAway: 0 }
  receiptNews.set(transport, news)
  return news
}

export function noteAccepted(context: Context, transport: string): void {
  if (context.transports.get(transport)?.deliveryReceipts === true) newsOf(context, transport).accepted += 1
}

/** A verified receipt. The storage is told once a minute, by whichever process took it; a failure waits for the next one. */
export async function noteReceipt(context: Context, transport: string): Promise<void> {
  if (context.transports.get(transport)?.deliveryReceipts !== true) return
  const news = newsOf(context, transport)
  news.heard = true
  if (news.toldAt === null || context.runtime.monotonic() - news.toldAt >= tellEveryMs) await keepNews(context, transport, news).catch(() => undefined)
}

export function noteTurnedAway(context: ProcessState, transport: string): void {
  newsOf(context, transport).turnedAway += 1
}

export async function keepReceiptNews(context: Context): Promise<void> {
  for (const [transport, news] of context.receiptNews) if (news.accepted > 0 || news.heard) await keepNews(context, transport, news)
}

async function keepNews(context: Stored, transport: string, news: ReceiptNews): Promise<void> {
  for (let tries = 0; tries < mostTries; tries++) {
    const { accepted, heard } = news
    const kept = await inTransaction(context, async ({ monitor, now }) => {
      const stored = await monitor.readState(streamOf(transport))
      const before = readWaiting(stored)
      const after = heard || accepted === 0 ? nothing : { accepted: before.accepted + accepted, since: before.since ?? (await now()) }
      const text = JSON.stringify(after)
      return text === stored || monitor.replaceState(streamOf(transport), stored, text)
    })
    if (!kept) continue
    news.accepted -= accepted
    if (heard) {
      news.heard = false
      news.toldAt = context.runtime.monotonic()
    }
    return
  }
}

/** Transports that took texts for a quarter of an hour and told of none what became of it: their webhooks do not reach us, or are turned away. */
export async function silentTransports({ transports }: Settings, { monitor }: AllStores, now: number): Promise<readonly string[]> {
  const watched = [...transports.values()].filter(({ deliveryReceipts }) => deliveryReceipts)
  const found = await Promise.all(watched.map(async ({ name }) => ({ name, ...readWaiting(await monitor.readState(streamOf(name))) })))
  return found.filter(({ accepted, since }) => accepted >= fewestTexts && since !== null && now - since >= lateMs).map(({ name }) => name)
}

function readWaiting(text: string | null): Waiting {
  return text === null ? nothing : (JSON.parse(text) as Waiting)
}
