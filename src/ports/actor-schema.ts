import * as z from 'zod'
import type { Actor } from '../domain/actor.js'
import { isAttributes } from '../domain/is-attributes.js'
import { looksLikePhoneNumber } from '../domain/looks-like-phone-number.js'

/** Names people, jobs and programs in records that are never changed, where nothing that could be a phone number may stand: an NPI has ten digits too. What passes here the log takes. */
export const recordedName: z.ZodType<string> = z
  .string()
  .min(1)
  .max(200)
  .refine((name) => name.trim() === name && isLegible(name) && ![name, asWritten(name)].some(isNumber), 'not-opaque')

/** Nothing that is not seen, and no digits but ours, in which a number could be written past the patterns. */
function isLegible(name: string): boolean {
  return /^[ -~]*$/.test(name) || (!/[\p{Cc}\p{Cf}]/u.test(name) && !/[^\P{Nd}0-9]/u.test(name.normalize('NFKC')))
}

function asWritten(name: string): string {
  return name.normalize('NFKC').replace(/[/_\p{Pd}\u00b7\u2212]/gu, '-')
}

function isNumber(name: string): boolean {
  return /^\+?[\d ().-]{10,}$/.test(name) || looksLikePhoneNumber(name)
}

/** One fault for all members: their names are input too, so no path may hold one. */
const attributes = z.custom<Readonly<Record<string, string>>>((value) => isAttributes(value) && Object.values(value).every((each) => typeof each === 'string'))

export const actorSchema: z.ZodType<Actor> = z.strictObject({ id: recordedName, roles: z.array(z.string()), attributes: attributes.optional() })
