import type { Context } from '../context.js'
import { claimReview, releaseReview } from './claim-review.js'
import { decideReview } from './decide-review.js'
import { listReviews } from './list-reviews.js'
import type { Reviews } from './types.js'

export function createReviews(context: Context): Reviews {
  return {
    list: async (query, actor) => listReviews(context, query, actor),
    claim: async (id, by) => claimReview(context, id, by),
    release: async (id, by) => releaseReview(context, id, by),
    decide: async (id, decision, by) => decideReview(context, id, decision, by),
  }
}
