import * as z from 'zod'
import { suppressionSources } from '../../domain/suppression.js'
import { actorSchema, recordedName } from '../../ports/actor-schema.js'
import { identifier } from '../../ports/identifier.js'

const patient = identifier
const phone = z.custom<unknown>((value) => typeof value === 'string' || (typeof value === 'object' && value !== null && 'reveal' in value))

export const suppressPersonSchema: z.ZodType = z.strictObject({
  patient,
  scope: z.union([z.literal(['all', 'marketing']), z.strictObject({ program: recordedName })]).optional(),
  source: z.literal(suppressionSources),
  actor: actorSchema,
  occurredAt: z.date().optional(),
})
export const liftPersonSchema: z.ZodType = z.strictObject({ patient, by: z.strictObject({ consentEventId: z.string().min(1) }), actor: actorSchema })
export const personStatusSchema: z.ZodType = z.strictObject({ patient, program: z.string().min(1).optional() })
export const whoSchema: z.ZodType = z.union([z.strictObject({ patient }), z.strictObject({ phone })])
export const personAtSchema: z.ZodType = z.strictObject({ patient, phone })
export const textsSchema: z.ZodType = z.literal(['allowed', 'refused'])
export const confirmedBySchema: z.ZodType = actorSchema.optional()
