import type { ContentCategory, Finding, PhiCategory } from './types.js'

type FindingCategory = PhiCategory | ContentCategory

const health = 'The text names or implies a condition, treatment, medicine, test or procedure.'
const safeHarbor = '45 CFR 164.514(b)(2)(i)'

/** What each category of finding means to the reader, and where that is written. */
const categoryTable: Readonly<Record<FindingCategory, { readonly reason: string; readonly citation?: string }>> = {
  condition: { reason: health, citation: '45 CFR 164.530(c)' },
  treatment: { reason: health, citation: '45 CFR 164.530(c)' },
  medication: { reason: health, citation: '45 CFR 164.530(c)' },
  lab: { reason: health, citation: '45 CFR 164.530(c)' },
  procedure: { reason: health, citation: '45 CFR 164.530(c)' },
  specialty: { reason: 'The text names a specialty or department that tells what care it is.', citation: '45 CFR 164.530(c)' },
  facility: { reason: 'The text names a place that tells what care it is.', citation: '45 CFR 164.530(c)' },
  financial: { reason: 'The text carries billing detail.', citation: '45 CFR 164.530(c)' },
  insurance: { reason: 'The text carries insurance detail.', citation: '45 CFR 164.530(c)' },
  name: { reason: 'The text names a person.', citation: `${safeHarbor}(A)` },
  address: { reason: 'The text carries an address or a place smaller than a state.', citation: `${safeHarbor}(B)` },
  date: { reason: 'The text carries a date tied to a person.', citation: `${safeHarbor}(C)` },
  'birth-date': { reason: 'The text gives away a birth date or an age over 89.', citation: `${safeHarbor}(C)` },
  phone: { reason: "The text carries a phone number that is not the sender's.", citation: `${safeHarbor}(D)` },
  email: { reason: 'The text carries an e-mail address.', citation: `${safeHarbor}(F)` },
  ssn: { reason: 'The text carries a social security number.', citation: `${safeHarbor}(G)` },
  mrn: { reason: 'The text carries a medical record number.', citation: `${safeHarbor}(H)` },
  'member-id': { reason: 'The text carries a health plan number.', citation: `${safeHarbor}(I)` },
  account: { reason: 'The text carries an account number.', citation: `${safeHarbor}(J)` },
  device: { reason: 'The text carries a device identifier.', citation: `${safeHarbor}(M)` },
  url: { reason: 'The link gives away health or identity, or goes where it may not.', citation: `${safeHarbor}(N)` },
  ip: { reason: 'The text carries an IP address.', citation: `${safeHarbor}(O)` },
  'other-id': { reason: 'The text carries a number or code that is unique to a person.', citation: `${safeHarbor}(R)` },
  'hidden-text': { reason: 'The text holds characters that cannot be seen.' },
  'unsafe-link': { reason: 'The link is not https, or is not a link that can be checked.', citation: '45 CFR 164.312(e)(1)' },
  'too-long': { reason: 'The text is longer than can be checked safely.' },
  unchecked: { reason: 'The text could not be checked, so it may not be sent.' },
  media: { reason: 'Pictures and attachments are not sent by text.', citation: `${safeHarbor}(Q)` },
}

const sensitiveReason = 'The text touches a specially protected kind of care.'
const sensitiveCitation = '42 CFR 2.12, 2.13'

export function isFindingCategory(value: unknown): value is FindingCategory {
  return typeof value === 'string' && Object.hasOwn(categoryTable, value)
}

/** A finding with the reason and citation of its category. Takes places only, never the words that stand there. */
export function finding(
  category: FindingCategory,
  rule: string,
  start: number,
  end: number,
  options: { sensitive?: boolean; blocking?: boolean } = {},
): Finding {
  const sensitive = options.sensitive === true
  const { reason, citation } = categoryTable[category]
  return {
    category,
    rule,
    start,
    end,
    sensitive,
    blocking: sensitive || options.blocking !== false,
    reason: sensitive ? sensitiveReason : reason,
    citation: sensitive ? sensitiveCitation : citation,
  }
}
