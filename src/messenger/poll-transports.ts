import * as z from 'zod'
import type { InboundEvent } from '../domain/inbound-event.js'
import { isNophiError, NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { safely } from '../errors/safe-error.js'
import type { Transport } from '../ports/transport.js'
import { inTime } from './answer-in-time.js'
import { type AllStores, type Context, inTransaction, type Settings, type Stored } from './context.js'
import { receive } from './receive.js'
import { writeLeaf } from './write-leaf.js'

const pagesARound = 20
const pageTimeoutMs = 10_000
/** Somebody who took a turn and is not heard of for so long does not read any more. */
const turnMs = 60_000
const everyMs = 5_000
const lateMs = 120_000

/** How far one transport was read, and from when on somebody may ask again. */
interface Turn {
  readonly cursor: string | null
  readonly freeAt: number
  /** When a poll last came to its end, or when this package first looked. */
  readonly doneAt: number
}

interface Page {
  readonly events: readonly InboundEvent[]
  readonly cursor: string
}

const pageSchema: z.ZodType<Page> = z.object({ events: z.array(z.looseObject({})), cursor: z.string().max(2_000) }) as never

/**
 * Asks each transport that posts nothing for what came in, by one process at a time. The cursor moves on once a page is on
 * record, so a page may come twice and none is lost. What can never be recorded is passed over, so that no STOP behind it
 * waits. Throws the first failure when all were asked.
 */
export async function pollTransports(context: Context, signal: AbortSignal | undefined): Promise<void> {
  const failures: unknown[] = []
  for (const transport of context.transports.values()) {
    if (transport.poller === null || signal?.aborted) continue
    await pollOne(context, transport.name, transport.poller, signal, failures).catch((error: unknown) => failures.push(error))
  }
  if (failures.length > 0) throw failures[0]
}

/** Whether some transport was not read to its end for two minutes. */
export async function arePollsLate({ transports }: Settings, stores: AllStores, now: number): Promise<boolean> {
  for (const { name, poller } of transports.values()) {
    if (poller === null) continue
    const { turn } = await readTurn(stores, name, now)
    if (Math.abs(now - turn.doneAt) > lateMs) return true
  }
  return false
}

async function pollOne(
  context: Context,
  name: string,
  poller: NonNullable<Transport['poller']>,
  signal: AbortSignal | undefined,
  failures: unknown[],
): Promise<void> {
  let turn = await takeTurn(context, name)
  let at = turn?.cursor ?? null
  let whole = true
  for (let page = 1; turn !== null && page <= pagesARound && !signal?.aborted; page++) {
    const { events, cursor } = await ask(context, poller, at)
    // Behind a page that is not on record wholly the next ones are read all the same, and read again with it.
    whole = (await recordPage(context, name, events, failures)) && whole
    const ended = events.length === 0 || cursor === at
    at = cursor
    turn = await moveOn(context, name, turn, { cursor: whole ? cursor : turn.cursor, ended, whole, over: ended || page === pagesARound })
    if (ended) return
  }
}

async function ask({ runtime }: Settings, poller: NonNullable<Transport['poller']>, cursor: string | null): Promise<Page> {
  const page = await safely('TRANSPORT_UNAVAILABLE', () => inTime(runtime, pageTimeoutMs, () => poller.poll(cursor)))
  if (page === null) throw new NophiError('TRANSPORT_UNAVAILABLE', { problem: 'no answer in time' })
  return parseOrThrow(pageSchema, page, 'TRANSPORT_UNAVAILABLE', 'poller')
}

/** Together; then, where something failed, each by itself. False: something of it may succeed later. */
async function recordPage(context: Context, transport: string, page: readonly InboundEvent[], failures: unknown[]): Promise<boolean> {
  // Its answer vouches for no other transport.
  const events = page.map((event) => ({ ...event, transport }))
  try {
    await receive(context, events)
    return true
  } catch {
    // Told below, by the event.
  }
  let whole = true
  let unreadable = 0
  for (const event of events) {
    try {
      await receive(context, [event])
    } catch (error) {
      failures.push(error)
      if (isNophiError(error, 'INVALID_REQUEST')) unreadable += 1
      else whole = false
    }
  }
  if (whole && unreadable > 0)
    await inTransaction(context, (stores) => writeLeaf(context, stores, 'inbound.unreadable', null, { transport, count: unreadable }))
  return whole
}

/** Null: somebody else has it, or it is too early. Nobody has it for longer than a turn: a clock that has been set back since told of that. */
async function takeTurn(context: Stored, name: string): Promise<Turn | null> {
  return inTransaction(context, async (stores) => {
    const now = await stores.now()
    const { turn, text } = await readTurn(stores, name, now)
    return now < turn.freeAt && turn.freeAt <= now + turnMs ? null : replaceTurn(stores, name, text, { ...turn, freeAt: now + turnMs })
  })
}

interface Step {
  readonly cursor: string | null
  readonly ended: boolean
  readonly whole: boolean
  readonly over: boolean
}

/** Null: somebody took over meanwhile and reads the same; the record holds each event once. */
async function moveOn(context: Stored, name: string, before: Turn, { cursor, ended, whole, over }: Step): Promise<Turn | null> {
  return inTransaction(context, async (stores) => {
    const now = await stores.now()
    const freeAt = now + (ended ? everyMs : over ? 0 : turnMs)
    return replaceTurn(stores, name, JSON.stringify(before), { cursor, freeAt, doneAt: ended && whole ? now : before.doneAt })
  })
}

async function replaceTurn(stores: AllStores, name: string, from: string | null, turn: Turn): Promise<Turn | null> {
  return (await stores.monitor.replaceState(streamOf(name), from, JSON.stringify(turn))) ? turn : null
}

async function readTurn(stores: AllStores, name: string, now: number): Promise<{ readonly turn: Turn; readonly text: string | null }> {
  const text = await stores.monitor.readState(streamOf(name))
  return { text, turn: text === null ? { cursor: null, freeAt: 0, doneAt: now } : (JSON.parse(text) as Turn) }
}

function streamOf(transport: string): string {
  return `poll:${transport}`
}
