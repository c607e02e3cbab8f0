import * as z from 'zod'
import { identifier } from '../../ports/identifier.js'

const phone = z.custom<unknown>((value) => typeof value === 'string' || (typeof value === 'object' && value !== null && 'reveal' in value))

export const explainQuerySchema: z.ZodType = z.union([
  z.strictObject({ phone }),
  z.strictObject({ patient: identifier }),
  z.strictObject({ reference: identifier }),
  z.strictObject({ id: identifier }),
])

export const explainOptionsSchema: z.ZodType = z.strictObject({
  from: z.date().optional(),
  to: z.date().optional(),
  limit: z.number().int().min(1).max(500).optional(),
})
