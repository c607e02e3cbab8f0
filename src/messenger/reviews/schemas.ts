import * as z from 'zod'
import { recordedName } from '../../ports/actor-schema.js'
import type { ReviewDecision, ReviewsQuery } from './types.js'

export const reviewsQuerySchema: z.ZodType<ReviewsQuery> = z.strictObject({
  state: z.enum(['open', 'claimed', 'decided']).optional(),
  cursor: z.string().max(200).optional(),
  limit: z.number().int().min(1).max(200).optional(),
})

const programs = z.array(recordedName).min(1).max(200)

export const reviewDecisionSchema: z.ZodType<ReviewDecision> = z.union([
  z.strictObject({ decision: z.enum(['opt-out', 'not-an-opt-out', 'wrong-number', 'deceased', 'new-number-noted', 'answered', 'no-action']) }),
  z.strictObject({ decision: z.literal('opt-out-program'), stops: programs }),
  z.strictObject({ decision: z.literal('opt-out-program'), goOn: programs }),
])
