import type { SuppressionCause, SuppressionScope } from '../../domain/suppression.js'
import type { ReplyRow } from '../../ports/reply-store.js'
import type { GateEventRow } from '../../ports/suppression-store.js'
import { honorBy, recordStop, scopeText } from '../../suppression-registry/index.js'
import type { AllStores, Context } from '../context.js'
import { tellSinks } from '../tell-sinks.js'
import { writeLeaf } from '../write-leaf.js'

interface Stop {
  readonly reply: ReplyRow
  readonly cause: SuppressionCause
  readonly scope: SuppressionScope
  readonly by: string
}

/** A stop with the time and place of the reply: a later START of the same person may lift it like any other. */
export async function stopByReview(context: Context, stores: AllStores, { reply, cause, scope, by }: Stop): Promise<GateEventRow> {
  const now = await stores.now()
  const stop = await recordStop(stores, {
    subject: reply.subject,
    id: `stop:${context.runtime.id()}`,
    kind: 'stop',
    scope: scopeText(scope),
    source: 'reply',
    cause,
    transport: reply.transport,
    sender: reply.sender,
    occurredAt: reply.occurredAt,
    actor: by,
    now,
    honorBy: honorBy(reply.at),
  })
  await tellSinks(context, stores, stop, true)
  const { id, subject, seq, source, inFlight } = stop
  await writeLeaf(context, stores, 'stop.recorded', subject, { suppression: id, seq, scope: stop.scope, source, cause, review: reply.id, inFlight })
  return stop
}
