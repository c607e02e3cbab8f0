import * as z from 'zod'
import { identifier } from '../../ports/identifier.js'
import type { DeactivationOptions } from './types.js'

export const deactivationOptionsSchema: z.ZodType<DeactivationOptions> = z.strictObject({
  defaultCountry: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
})

export const numberQuerySchema: z.ZodType = z.strictObject({ phone: z.unknown() })
export const numberChangeSchema: z.ZodType = z.strictObject({ patient: identifier, from: z.unknown(), to: z.unknown() })
