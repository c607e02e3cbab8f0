import { isSupportedCountry } from 'libphonenumber-js'
import { isValidPhoneNumber } from '../domain/is-valid-phone-number.js'
import { parsePhoneNumber } from '../domain/parse-phone-number.js'
import { isNophiError } from '../errors/nophi-error.js'
import { isWithin } from './fhir-time.js'
import type { FhirLanguage, FhirTelecom } from './resource-shapes.js'

/** `old` has passed to somebody else, `work` may be read by an employer. */
const notTheirOwn: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set(['old', 'work'])

/**
 * The number to text: of system `sms`, or of system `phone` and use `mobile`, current, best rank first, the first that
 * reads as a whole number. A phone of unknown use is not tried: it may be a landline or a family's.
 */
export function mobileOf(telecoms: readonly FhirTelecom[], now: Date | undefined, country: string | undefined): string | null {
  const candidates = telecoms
    .filter(({ system, use }) => (system === 'sms' && !notTheirOwn.has(use)) || (system === 'phone' && use === 'mobile'))
    .filter(({ period }) => period === undefined || (now !== undefined && isWithin(period, now) === true))
    .sort((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY))
  for (const { value } of candidates) {
    const number = value === undefined ? null : readNumber(value, country)
    if (number !== null) return number
  }
  return null
}

/** A number and nothing but: no words, no extension. */
function readNumber(value: string, country: string | undefined): string | null {
  const digits = value.trim().replace(/^tel:/i, '')
  if (!/^\+?[\d\s().\-/\u2010-\u2015]+$/.test(digits)) return null
  const international = digits.startsWith('+')
  try {
    const compact = digits.replace(/[^\d+]/g, '')
    const number = (international ? parsePhoneNumber(compact) : parsePhoneNumber(compact, country)).reveal()
    return isValidPhoneNumber(number) ? number : null
  } catch (error) {
    if (isNophiError(error, 'INVALID_PHONE_NUMBER')) return null
    throw error
  }
}

export function isCountry(code: string): boolean {
  return isSupportedCountry(code)
}

/** As long as the tag of a request may be. */
const longestTag = 10

/** The preferred language, or the only one; of a longer tag what it begins with. Several without a preference, or a name instead of a tag: undefined. */
export function languageOf(languages: readonly FhirLanguage[]): string | undefined {
  const preferred = languages.filter((each) => each.preferred === true)
  const [chosen, ...others] = preferred.length > 0 ? preferred : languages
  if (chosen === undefined || others.length > 0) return undefined
  const tag = chosen.language.coding?.map((coding) => coding.code ?? '').find(isLanguageTag)
  return tag === undefined || tag.length <= longestTag ? tag : tag.split('-', 1)[0]
}

export function isLanguageTag(tag: string): boolean {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/.test(tag)
}
