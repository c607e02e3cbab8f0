import { type By, recordedAs } from '../../domain/actor.js'
import { looksLikePhoneNumber } from '../../domain/looks-like-phone-number.js'
import { NophiError } from '../../errors/nophi-error.js'
import { readIdentifier } from '../../ports/identifier.js'
import { type Context, inTransaction } from '../context.js'
import { readBy } from '../read-by.js'
import { replyHookSink } from '../reply-hook.js'
import { requirePermission } from '../require-permission.js'
import { writeLeaf } from '../write-leaf.js'
import { backfillStream, retiredStream } from './backfill-sink.js'

const batch = 1_000

/** A named person says that a system that is gone need not be told any more. */
export async function retireSink(context: Context, name: string, by: By): Promise<{ readonly dropped: number }> {
  readBy(by)
  readIdentifier(name, 'name')
  if (context.sinks.some((sink) => sink.name === name) || (name === replyHookSink && context.hooks.reply !== undefined))
    throw new NophiError('INVALID_REQUEST', { path: 'name', problem: 'take it out of the configuration first' })
  const accessRule = requirePermission(context, by.actor, 'policy.change')
  let dropped = 0
  for (;;) {
    const gone = await inTransaction(context, async (stores) => {
      const count = await stores.sinkOutbox.dropSinkRows(name, batch)
      // Whoever takes its name later has been told nothing.
      const place = await stores.monitor.readState(backfillStream(name))
      if (place !== null) await stores.monitor.replaceState(backfillStream(name), place, '')
      const retired = await stores.monitor.readState(retiredStream(name))
      // No sink has a name like a number, and none is to stand anywhere.
      if (!looksLikePhoneNumber(name)) await stores.monitor.replaceState(retiredStream(name), retired, String(await stores.now()))
      // Only a name that stood here: whatever else was given must not stand in a record.
      if (count > 0) await writeLeaf(context, stores, 'sink.retired', null, { sink: name, dropped: count, by: recordedAs(by.actor), accessRule })
      return count
    })
    dropped += gone
    if (gone < batch) return { dropped }
  }
}
