import { isDamaged } from '../../ports/key-ring.js'
import type { SuppressionSink } from '../../ports/other-ports.js'
import { numberOfRecipient } from '../../ports/recipient-number.js'
import type { SinkAnswer, SinkRow } from '../../ports/sink-outbox-store.js'
import { readScope } from '../../suppression-registry/index.js'
import { answerInTime } from '../answer-in-time.js'
import { type AllStores, type Context, inTransaction, type Settings } from '../context.js'
import { changeIdOf } from '../tell-sinks.js'
import { writeLeaf } from '../write-leaf.js'
import { backoffMs } from './backoff.js'
import { claimNotices, longestRetryMs } from './claim-notices.js'

/** Numbers told side by side, to each sink. */
const together = 16
const timeLimitMs = 5_000
const roundMs = 2_000
/** Short, so that one number that a sink cannot take keeps nobody else waiting for long. */
const longestPauseMs = 30_000

interface Due {
  readonly row: SinkRow
  readonly phone: string | null
}

/** Tells the other systems what is due, each for itself: of one number the changes in order, of several side by side. At least once. */
export async function deliverToSinks(context: Context, signal?: AbortSignal): Promise<void> {
  const delivered = await Promise.allSettled(context.sinks.map((sink) => deliverTo(context, sink, signal)))
  const failed = delivered.find((result) => result.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

async function deliverTo(context: Context, sink: SuppressionSink, signal: AbortSignal | undefined): Promise<void> {
  const { runtime, sinkPauses, stuck } = context
  const began = runtime.monotonic()
  const part = `sink ${sink.name}`
  stuck.delete(part)
  while (!signal?.aborted && runtime.monotonic() - began <= roundMs) {
    const { failures, until } = sinkPauses.get(sink.name) ?? { failures: 0, until: 0 }
    if (failures > 0 && runtime.monotonic() < until) return
    // After a round in which nothing was taken, one notice tries whether the sink is back.
    const due = await claim(context, sink.name, failures > 0 ? 1 : together)
    if (due.length === 0) return
    const told = await Promise.allSettled(due.map((each) => tellOne(context, sink, each)))
    const lost = due.filter(({ phone }, index) => phone === null || told[index]?.status === 'rejected').length
    if (lost > 0) stuck.set(part, (stuck.get(part) ?? 0) + lost)
    // A number that nobody can open says nothing of the sink.
    if (due.every(({ phone }) => phone === null)) continue
    if (told.some((result) => result.status === 'fulfilled' && result.value)) sinkPauses.delete(sink.name)
    else sinkPauses.set(sink.name, { failures: failures + 1, until: runtime.monotonic() + backoffMs(runtime, failures, longestPauseMs) })
  }
}

function claim(context: Context, sink: string, limit: number): Promise<readonly Due[]> {
  return inTransaction(context, async (stores) => {
    const now = await stores.now()
    const rows = await claimNotices(stores, sink, now, limit)
    return Promise.all(rows.map(async (row) => ({ row, phone: await phoneOf(context, stores, row) })))
  })
}

/** Null: there is none, or what is stored of it was damaged. Then this notice waits, and no other. */
async function phoneOf(context: Settings, stores: AllStores, { subject }: SinkRow): Promise<string | null> {
  try {
    return (await numberOfRecipient(context, stores.suppression, subject))?.reveal() ?? null
  } catch (error) {
    if (isDamaged(error)) return null
    throw error
  }
}

/** Whether the sink took it. */
async function tellOne(context: Context, sink: SuppressionSink, { row, phone }: Due): Promise<boolean> {
  const answer = phone === null ? null : await tell(context, sink, row, phone)
  await inTransaction(context, async (stores) => {
    const now = await stores.now()
    if (answer === null) {
      await stores.sinkOutbox.retrySinkRow(row.id, now + backoffMs(context.runtime, row.attempts - 1, longestRetryMs))
      return
    }
    // Another process may have told it too, after this one stood still.
    if (!(await stores.sinkOutbox.acknowledgeSinkRow(row.id, now, answer))) return
    await writeLeaf(context, stores, 'sink.told', row.subject, { suppression: row.event, sink: row.sink, answer, suppressed: row.suppressed, scope: row.scope })
  })
  return answer !== null
}

/** Null: not told. Whatever else than the two words of the contract a sink answers, it is told again. */
async function tell(context: Settings, sink: SuppressionSink, row: SinkRow, phone: string): Promise<SinkAnswer | null> {
  const { suppressed, sequence } = row
  const change = { phone, scope: readScope(row.scope), suppressed, at: new Date(row.at), id: changeIdOf(row), sequence }
  const answer = await answerInTime(context.runtime, timeLimitMs, (signal) => sink.apply(change, signal))
  return answer === 'done' || answer === 'unknown-there' ? answer : null
}
