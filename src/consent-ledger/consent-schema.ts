import * as z from 'zod'
import { type ConsentInput, type ConsentRevocation, consentActions, consentSources, proxyRelationships } from '../domain/consent.js'
import { actorSchema, recordedName } from '../ports/actor-schema.js'
import { identifier } from '../ports/identifier.js'
import { isTimeZone } from '../wording/index.js'
import { isLanguage, isVersionName } from './import/plain-name.js'

/** The number is read on its own, by the one parser of numbers. */
type Unread<T extends { phone: unknown }> = Omit<T, 'phone'> & { readonly phone?: unknown }

/** `all` is the word of a revocation for every program, so that no consent can be given under it. */
export const programId: z.ZodType<string> = recordedName.refine((id) => id !== 'all', 'reserved-word')
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export const zone: z.ZodType<string> = z.string().refine(isTimeZone, 'not-a-time-zone')
const text = z.string().max(20_000)
/** Empty: not known. Version and language stand in the record in the clear and for good. */
const version = z.string().refine((name) => name === '' || isVersionName(name), 'not-a-version')

const preference = z
  .strictObject({ sms: z.boolean(), onlyThisNumber: z.boolean().optional(), from: clockTime.optional(), to: clockTime.optional(), zone: zone.optional() })
  .refine(({ from, to }) => (from === undefined) === (to === undefined), { path: ['to'] })

export const consentInputSchema: z.ZodType<Unread<ConsentInput>> = z
  .strictObject({
    phone: z.unknown(),
    program: programId,
    action: z.literal(consentActions),
    source: z.literal(consentSources),
    disclosure: z.strictObject({ version, language: z.string().refine(isLanguage, 'not-a-language'), text }),
    occurredAt: z.date(),
    actor: actorSchema,
    patient: identifier.optional(),
    givenBy: z
      .union([
        z.literal('patient'),
        z.strictObject({ guardian: z.string().min(1), relationship: z.literal(proxyRelationships).optional(), until: z.iso.date().optional() }),
      ])
      .optional(),
    written: z.strictObject({ signature: z.string().min(1) }).optional(),
    preference: preference.optional(),
    page: text.optional(),
    ip: text.optional(),
    userAgent: text.optional(),
  })
  .refine(({ action, preference: wish }) => (action === 'set-preference') === (wish !== undefined), { path: ['preference'] })
  // Whose other numbers? Without a patient nobody could tell.
  .refine(({ preference: wish, patient }) => wish?.onlyThisNumber !== true || patient !== undefined, { path: ['patient'] })
  // An accepted risk is worth what its warning said.
  .refine(({ action, disclosure }) => action !== 'acknowledge-risk' || (disclosure.text.trim() !== '' && disclosure.version.trim() !== ''), {
    path: ['disclosure'],
  })

export const revocationSchema: z.ZodType<Unread<ConsentRevocation>> = z.strictObject({
  phone: z.unknown(),
  program: recordedName,
  source: z.literal(consentSources),
  occurredAt: z.date(),
  actor: actorSchema,
})

export const statusQuerySchema: z.ZodType<Unread<{ phone: unknown; program: string; at: Date }>> = z.strictObject({
  phone: z.unknown(),
  program: programId,
  at: z.date(),
})
export const historyQuerySchema: z.ZodType<Unread<{ phone: unknown; program?: string | undefined }>> = z.strictObject({
  phone: z.unknown(),
  program: programId.optional(),
})
