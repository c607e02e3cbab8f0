import * as z from 'zod'
import { identifier } from '../../ports/identifier.js'
import { phoneInput } from '../schemas.js'
import type { ExplainOptions, ExplainQuery } from './types.js'

export const explainQuerySchema: z.ZodType<ExplainQuery> = z.union([
  z.strictObject({ phone: phoneInput }),
  z.strictObject({ patient: identifier }),
  z.strictObject({ reference: identifier }),
  z.strictObject({ id: identifier }),
])

export const explainOptionsSchema: z.ZodType<ExplainOptions> = z.strictObject({
  from: z.date().optional(),
  to: z.date().optional(),
  limit: z.number().int().min(1).max(500).optional(),
})
