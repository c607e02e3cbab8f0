import { serviceNumbers } from './service-numbers.js'

const northAmerican = /^\+1(?:8(?:00|33|44|55|66|77|88)|900)/
let patterns: readonly RegExp[] | undefined

/**
 * Whether a person's own phone can have this E.164 number: no toll-free, premium or shared-cost number, no pager, no company's
 * number and no voicemail, of the countries whose rules we hold. Of any other country: true.
 */
export function isPersonalNumber(e164: string): boolean {
  if (e164.startsWith('+1')) return !northAmerican.test(e164)
  patterns ??= serviceNumbers.map(([callingCode, rest]) => new RegExp(`^\\+${callingCode}(?:${rest})$`))
  return !patterns.some((pattern) => pattern.test(e164))
}
