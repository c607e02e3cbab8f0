import * as z from 'zod'
import { consentSources } from '../../domain/consent.js'
import { actorSchema } from '../../ports/actor-schema.js'
import { programId, zone } from '../consent-schema.js'
import { isPlainName } from './plain-name.js'
import { type ConsentImportOptions, consentDateFormats } from './types.js'

const column = z.string().min(1).max(200)
const inColumn = z.strictObject({ column })
const field = z.union([inColumn, z.strictObject({ value: z.string().min(1).max(500) })])
const local: readonly string[] = consentDateFormats.slice(0, 5)

/** One fault for all members: their names are cells of people's rows, so no path may hold one. */
function words<T extends string>(meaning: z.ZodType<T>): z.ZodType<Readonly<Record<string, T>>> {
  return z.custom<Readonly<Record<string, T>>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((each) => meaning.safeParse(each).success),
  )
}

const mapping = z.strictObject({
  phone: z.strictObject({
    column,
    defaultCountry: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
  }),
  program: z.union([z.strictObject({ column, words: words(programId) }), inColumn, z.strictObject({ value: programId })]),
  given: z.strictObject({ column, yes: z.array(z.string()).min(1), no: z.array(z.string()).optional() }).optional(),
  givenAt: z
    .strictObject({ column, format: z.literal(consentDateFormats), zone: zone.optional() })
    // A day without a zone is another instant for each reader.
    .refine(({ format, zone: named }) => named !== undefined || !local.includes(format), { path: ['zone'] })
    .optional(),
  source: z.union([z.strictObject({ column, words: words(z.literal(consentSources)) }), z.strictObject({ value: z.literal(consentSources) })]).optional(),
  wording: field.optional(),
  wordings: z.array(z.strictObject({ version: z.string().min(1), language: z.string().min(1), text: z.string().min(1).max(20_000) })).optional(),
  language: field.optional(),
  signature: field.optional(),
  takenBy: field.optional(),
  patient: inColumn.optional(),
  guardian: z.strictObject({ column, until: inColumn.optional() }).optional(),
})

export const importSchema: z.ZodType<ConsentImportOptions> = z.strictObject({
  mapping,
  file: z.strictObject({
    label: z.string().refine(isPlainName),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    firstLine: z.number().int().min(1).optional(),
  }),
  actor: actorSchema,
  programs: z.array(programId).optional(),
  dryRun: z.boolean().optional(),
})
