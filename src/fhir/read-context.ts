import * as z from 'zod'
import type { Actor } from '../domain/actor.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { safelySync } from '../errors/safe-error.js'
import { isZone } from './fhir-time.js'
import { isCountry, isLanguageTag } from './patient-contact.js'
import { createResourceIndex, type ResourceIndex } from './resource-index.js'
import type { FhirMessage, FhirTriggerType, ReadFhirOptions } from './types.js'

export type VisitKind = Extract<FhirMessage, { readonly slots: unknown }>['kind']

/** The options, checked, with what they give to look things up in. */
export interface ReadContext extends Omit<ReadFhirOptions, 'program' | 'related' | 'appointmentKind'> {
  readonly index: ResourceIndex
  readonly appointmentKind: VisitKind
  programOf(type: FhirTriggerType): string
}

const name: z.ZodString = /* @__PURE__ */ z.string().min(1)

const actorShape: z.ZodType<Actor> = /* @__PURE__ */ z.strictObject({
  id: name,
  roles: z.array(z.string()),
  attributes: z.record(z.string(), z.string()).optional(),
})

const optionsShape: z.ZodType<ReadFhirOptions> = /* @__PURE__ */ z.strictObject({
  related: z.array(z.unknown()).optional(),
  program: z.union([name, z.custom<(type: FhirTriggerType) => string>((value) => typeof value === 'function')]),
  actor: actorShape,
  now: z.date().optional(),
  since: z.date().optional(),
  zone: z.string().refine(isZone, 'not-a-time-zone').optional(),
  defaultCountry: z.string().refine(isCountry, 'not-a-country').optional(),
  defaultLanguage: z.string().max(10).refine(isLanguageTag, 'not-a-language').optional(),
  revision: z
    .string()
    .regex(/^[A-Za-z0-9]{1,20}$/)
    .optional(),
  remindBeforeHours: z.number().min(2).max(2_160).optional(),
  appointmentKind: z.enum(['appointment-reminder', 'appointment-booked', 'appointment-changed']).optional(),
})

/** Throws `INVALID_OPTIONS` with the path of the fault. */
export function createReadContext(options: ReadFhirOptions): ReadContext {
  const { program, related = [], appointmentKind = 'appointment-reminder', ...rest } = parseOrThrow(optionsShape, options)
  return {
    ...rest,
    appointmentKind,
    // A getter or proxy of the host's own may throw anything, with the record's words in it.
    index: safelySync('INVALID_OPTIONS', () => createResourceIndex(related), { path: 'related' }),
    programOf(type) {
      if (typeof program === 'string') return program
      const chosen = safelySync('INVALID_OPTIONS', () => program(type), { path: 'program' })
      return parseOrThrow(name, chosen, 'INVALID_OPTIONS', 'program')
    },
  }
}
