import type { SuppressionCause, SuppressionScope } from '../../domain/suppression.js'
import type { ReplyRow } from '../../ports/reply-store.js'
import { honorBy, recordStop, scopeText } from '../../suppression-registry/index.js'
import type { AllStores, Context } from '../context.js'
import { journalGateEvent } from '../people/journal-gate-event.js'

interface Stop {
  readonly reply: ReplyRow
  readonly cause: SuppressionCause
  readonly scope: SuppressionScope
  readonly by: string
}

/** A stop with the time and place of the reply: a later START of the same person may lift it like any other. */
export async function stopByReview(context: Context, stores: AllStores, { reply, cause, scope, by }: Stop): Promise<void> {
  const stop = await recordStop(stores, {
    subject: reply.subject,
    id: `stop:${context.runtime.id()}`,
    scope: scopeText(scope),
    source: 'reply',
    cause,
    transport: reply.transport,
    sender: reply.sender,
    occurredAt: reply.occurredAt,
    actor: by,
    now: await stores.now(),
    honorBy: honorBy(reply.at),
  })
  await journalGateEvent(context, stores, 'stop.recorded', stop, { review: reply.id })
}
