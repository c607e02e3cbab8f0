import type { ReplyRow } from '../../ports/reply-store.js'
import { isOpenStop } from '../../suppression-registry/index.js'
import type { AllStores, Settings } from '../context.js'
import { readableNumber } from '../stored-number.js'
import { dueBy } from './due-by.js'
import { reviewDecisionSchema } from './schemas.js'
import type { Review, ReviewDecision } from './types.js'

export async function toReview(context: Settings, stores: AllStores, row: ReplyRow): Promise<Review> {
  const [phone, stop, message] = await Promise.all([
    readableNumber(context, stores, row.subject),
    row.stop === null ? null : stores.suppression.event(row.stop),
    row.message === null ? null : stores.messages.get(row.message),
  ])
  return {
    id: row.id,
    at: new Date(row.at),
    ...phone,
    intent: row.intent,
    rule: row.rule,
    urgent: row.urgent,
    suppressing: stop !== null && isOpenStop(stop),
    dueBy: new Date(dueBy(context.policy, row)),
    ...(row.message === null ? {} : { message: row.message }),
    ...(message === null || message.reference === null ? {} : { reference: message.reference }),
    ...(row.claimedBy === null || row.claimedUntil === null ? {} : { claimedBy: row.claimedBy, claimedUntil: new Date(row.claimedUntil) }),
    ...(row.decidedAt === null || row.decidedBy === null || row.decision === null
      ? {}
      : { ...decisionOf(row.decision), decidedBy: row.decidedBy, decidedAt: new Date(row.decidedAt) }),
  }
}

/** None where the row was damaged. */
function decisionOf(text: string): { readonly decision?: ReviewDecision['decision'] } {
  try {
    return { decision: reviewDecisionSchema.parse(JSON.parse(text)).decision }
  } catch {
    return {}
  }
}
