import { type Actor, recordedAs } from '../../domain/actor.js'
import { NophiError } from '../../errors/nophi-error.js'
import { parseOrThrow } from '../../errors/parse-options.js'
import { actorSchema } from '../../ports/actor-schema.js'
import type { ReplyRow, ReviewQuery } from '../../ports/reply-store.js'
import { type Context, inTransaction } from '../context.js'
import { requirePermission } from '../require-permission.js'
import { writeLeaf } from '../write-leaf.js'
import { reviewsQuerySchema } from './schemas.js'
import { toReview } from './to-review.js'
import type { Review, ReviewsQuery } from './types.js'

const defaultLimit = 50

export async function listReviews(
  context: Context,
  query: ReviewsQuery,
  actor: Actor,
): Promise<{ readonly reviews: readonly Review[]; readonly cursor?: string | undefined }> {
  const { state = 'open', cursor, limit = defaultLimit } = parseOrThrow(reviewsQuerySchema, query, 'INVALID_REQUEST', 'query')
  parseOrThrow(actorSchema, actor, 'INVALID_REQUEST', 'actor')
  const accessRule = requirePermission(context, actor, 'review.read')
  const after = readCursor(cursor)
  return inTransaction(context, async (stores) => {
    const rows = await stores.messages.reviews({ state, now: await stores.now(), after, limit })
    const reviews = await Promise.all(rows.map((row) => toReview(context, stores, row)))
    await writeLeaf(context, stores, 'review.read', null, { by: recordedAs(actor), accessRule, state, reviews: reviews.length })
    const last = rows.at(-1)
    return { reviews, ...(last !== undefined && rows.length === limit ? { cursor: cursorOf(last) } : {}) }
  })
}

function cursorOf({ urgent, at, decidedAt, id }: ReplyRow): string {
  return `${urgent ? 'u' : 'n'}.${decidedAt ?? at}.${id}`
}

function readCursor(cursor: string | undefined): ReviewQuery['after'] {
  if (cursor === undefined) return undefined
  const match = /^([un])\.(\d{1,15})\.(.{1,64})$/.exec(cursor)
  if (match === null) throw new NophiError('INVALID_REQUEST', { path: 'query.cursor' })
  return { urgent: match[1] === 'u', at: Number(match[2]), id: match[3] as string }
}
