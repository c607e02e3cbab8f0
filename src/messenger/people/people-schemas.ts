import * as z from 'zod'
import type { Actor } from '../../domain/actor.js'
import { suppressionSources } from '../../domain/suppression.js'
import { actorSchema, recordedName } from '../../ports/actor-schema.js'
import { identifier } from '../../ports/identifier.js'
import { phoneInput } from '../schemas.js'
import type { NumberDecision } from './number-decision.js'
import type { LiftPersonInput, PersonAt, SuppressPersonInput } from './types.js'

const patient = identifier

export const suppressPersonSchema: z.ZodType<SuppressPersonInput> = z.strictObject({
  patient,
  scope: z.union([z.literal(['all', 'marketing']), z.strictObject({ program: recordedName })]).optional(),
  source: z.literal(suppressionSources),
  actor: actorSchema,
  occurredAt: z.date().optional(),
})
export const liftPersonSchema: z.ZodType<LiftPersonInput> = z.strictObject({
  patient,
  by: z.strictObject({ consentEventId: z.string().min(1) }),
  actor: actorSchema,
})
export const personStatusSchema: z.ZodType<{ readonly patient: string; readonly program?: string | undefined }> = z.strictObject({
  patient,
  program: z.string().min(1).optional(),
})
export const personAtSchema: z.ZodType<PersonAt> = z.strictObject({ patient, phone: phoneInput })
export const textsSchema: z.ZodType<NumberDecision> = z.literal(['allowed', 'refused'])
export const confirmedBySchema: z.ZodType<Actor | undefined> = actorSchema.optional()
