import * as z from 'zod'

export const deactivationOptionsSchema: z.ZodType = z.strictObject({
  defaultCountry: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
})

export const numberQuerySchema: z.ZodType = z.strictObject({ phone: z.unknown() })
export const numberChangeSchema: z.ZodType = z.strictObject({ patient: z.string().min(1).max(200), from: z.unknown(), to: z.unknown() })
