import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

const serviceTypes: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set(['TOLL_FREE', 'PREMIUM_RATE', 'SHARED_COST', 'PAGER', 'UAN', 'VOICEMAIL'])
const northAmericanService = /^\+1(?:8(?:00|33|44|55|66|77|88)|900)/

/**
 * Whether a person's own phone can have this number: no toll-free, premium or shared-cost number, no pager, no company's
 * number and no voicemail, as far as the numbering data of libphonenumber knows the type. What it knows none of may be.
 */
export function isPersonalNumber(e164: string): boolean {
  return e164.startsWith('+1') ? !northAmericanService.test(e164) : !serviceTypes.has(parsePhoneNumberFromString(e164)?.getType())
}
