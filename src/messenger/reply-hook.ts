import { NophiError } from '../errors/nophi-error.js'
import { safelySync } from '../errors/safe-error.js'
import type { SinkRow } from '../ports/sink-outbox-store.js'
import type { SubjectKey } from '../ports/subject.js'
import { inTime } from './answer-in-time.js'
import { type AllStores, type Context, inTransaction, type Settings, type Stored } from './context.js'
import { backoffMs } from './sinks/backoff.js'
import { claimNotices, leaseMs, longestRetryMs } from './sinks/claim-notices.js'
import type { Hooks } from './types.js'

type HookReply = Parameters<NonNullable<Hooks['reply']>>[0]

/** A reply that is on record, and that the host's hook has not taken yet. */
export interface OwedReply {
  readonly id: string
  readonly reply: HookReply
}

/** The host's hook is one more that must hear: it stands in the outbox of other systems, so that no crash loses a call. */
export const replyHookSink = 'nophi:hooks.reply'

/** For all calls of one `receive`: a provider waits meanwhile. */
const receiveMs = 3_000
const maintainMs = 5_000
const roundMs = 2_000
const together = 16

/** In the reply's own transaction. Null: the host has no such hook. */
export async function oweReply(
  { hooks, runtime }: Settings,
  { sinkOutbox }: AllStores,
  { subject, digest, reply, now }: { readonly subject: SubjectKey; readonly digest: string; readonly reply: HookReply; readonly now: number },
): Promise<OwedReply | null> {
  if (hooks.reply === undefined) return null
  const id = `${replyHookSink}|${runtime.id()}`
  await sinkOutbox.addSinkRow({
    id,
    sink: replyHookSink,
    event: digest,
    subject,
    suppressed: reply.intent.suppress,
    scope: JSON.stringify(reply),
    at: now,
    sequence: now,
    notedAt: now,
    attempts: 0,
    nextAt: now + leaseMs,
    toldAt: null,
    answer: null,
  })
  return { id, reply }
}

/** What a repeated delivery finds still owed. */
export async function stillOwed({ hooks }: Settings, { sinkOutbox }: AllStores, subject: SubjectKey, digest: string): Promise<readonly OwedReply[]> {
  if (hooks.reply === undefined) return []
  const rows = await sinkOutbox.sinkRowsOf(subject)
  return rows.filter(({ sink, event, toldAt }) => sink === replyHookSink && event === digest && toldAt === null).map(toOwed)
}

/** After all is on record: nothing that the host's code does, or fails to do, takes any of it back. Answers with the first failure. */
export async function tellReplies(context: Context, owed: readonly OwedReply[]): Promise<NophiError | null> {
  const until = context.runtime.monotonic() + receiveMs
  let first: NophiError | null = null
  for (const each of owed) {
    const failure = await tell(context, each, until - context.runtime.monotonic())
    if (failure !== null) await tryAgain(context, each.id, 0)
    first ??= failure
  }
  return first
}

/** What no delivery told: at every round, of one number in order, with pauses that double. */
export async function tellOwedReplies(context: Context, signal?: AbortSignal): Promise<void> {
  const { hooks, runtime } = context
  if (hooks.reply === undefined) return
  const began = runtime.monotonic()
  while (!signal?.aborted && runtime.monotonic() - began <= roundMs) {
    const rows = await inTransaction(context, async (stores) => {
      const now = await stores.now()
      return claimNotices(stores, replyHookSink, now, together)
    })
    const failures = await Promise.all(rows.map((row) => tellAgain(context, row)))
    if (failures.every((failure) => failure !== null)) return
  }
}

/** Whether a call that failed, or that no process lived to make, is still owed. */
export async function owesReplies({ hooks }: Settings, { sinkOutbox }: AllStores, now: number): Promise<boolean> {
  const oldest = hooks.reply === undefined ? null : await sinkOutbox.oldestSinkRow(replyHookSink)
  return oldest !== null && (oldest.attempts > 0 || now - oldest.notedAt > leaseMs)
}

async function tellAgain(context: Context, row: SinkRow): Promise<NophiError | null> {
  const failure = await tell(context, toOwed(row), maintainMs)
  if (failure !== null) await tryAgain(context, row.id, backoffMs(context.runtime, row.attempts - 1, longestRetryMs))
  return failure
}

async function tell(context: Context, { id, reply }: OwedReply, ms: number): Promise<NophiError | null> {
  const { hooks, runtime } = context
  try {
    const told = await inTime(runtime, ms, async () => {
      await hooks.reply?.(reply, null)
      // Also where it answers too late for whoever waits here.
      await inTransaction(context, async (stores) => stores.sinkOutbox.acknowledgeSinkRow(id, await stores.now(), 'done'))
      return true
    })
    return told === null ? failed('no answer in time') : null
  } catch {
    // What it threw stays here: it may hold anything.
    return failed('it threw')
  }
}

function failed(problem: string): NophiError {
  return new NophiError('STORAGE_UNAVAILABLE', { path: 'hooks.reply', problem })
}

async function tryAgain(context: Stored, id: string, pauseMs: number): Promise<void> {
  await inTransaction(context, async (stores) => stores.sinkOutbox.retrySinkRow(id, (await stores.now()) + pauseMs)).catch(() => {
    // Its lease ends by itself.
  })
}

function toOwed({ id, scope }: SinkRow): OwedReply {
  return { id, reply: safelySync('STORAGE_UNAVAILABLE', () => JSON.parse(scope) as HookReply, { problem: 'a hook row that cannot be read' }) }
}
