import { numberOfRecipient } from '../ports/recipient-number.js'
import type { SinkRow } from '../ports/small-stores.js'
import { readScope } from '../suppression-registry/index.js'
import { answerInTime } from './answer-in-time.js'
import { type Context, inTransaction } from './context.js'
import { writeLeaf } from './write-leaf.js'

const batch = 100
const timeoutMs = 10_000
const firstRetryMs = 1_000
const longestRetryMs = 10 * 60_000

/** Tells the other systems what is due. At least once: a row goes only when the sink said it is done. */
export async function deliverToSinks(context: Context): Promise<number> {
  if (context.sinks.length === 0) return 0
  const due = await inTransaction(context, async (stores) => {
    const rows: { row: SinkRow; phone: string | null }[] = []
    for (const row of await stores.sinkOutbox.pendingSinkRows(await stores.now(), batch))
      rows.push({ row, phone: (await numberOfRecipient(context, stores.suppression, row.subject))?.reveal() ?? null })
    return rows
  })
  let done = 0
  for (const { row, phone } of due) {
    const answer = phone === null ? null : await tell(context, row, phone)
    if (answer !== null) done += 1
    await inTransaction(context, async (stores) => {
      if (answer === null) {
        await stores.sinkOutbox.retrySinkRow(row.id, (await stores.now()) + Math.min(longestRetryMs, firstRetryMs * 2 ** row.attempts))
        return
      }
      await stores.sinkOutbox.acknowledgeSinkRow(row.id)
      await writeLeaf(context, stores, 'sink.told', row.subject, { suppression: row.event, sink: row.sink, answer, suppressed: row.suppressed })
    })
  }
  return done
}

/** Null: not told. Whatever else than the two words of the contract a sink answers, it is told again. */
async function tell(context: Context, row: SinkRow, phone: string): Promise<'done' | 'unknown-there' | null> {
  const sink = context.sinks.find(({ name }) => name === row.sink)
  if (sink === undefined) return null
  const change = { phone, scope: readScope(row.scope), suppressed: row.suppressed, at: new Date(row.at), id: row.event }
  const answer = await answerInTime(context.runtime, timeoutMs, (signal) => sink.apply(change, signal))
  return answer === 'done' || answer === 'unknown-there' ? answer : null
}
