import type { Category, Meaning } from './kit/detected-finding.js'

const identifiers: ReadonlyMap<string, Category> = new Map([
  ['NAME', 'name'],
  ['ADDRESS', 'address'],
  ['AGE', 'birth-date'],
  ['DATE', 'date'],
  ['EMAIL', 'email'],
  ['PHONE_OR_FAX', 'phone'],
  ['URL', 'url'],
])

const tests: ReadonlyMap<string, Category> = new Map([
  ['TEST_NAME', 'lab'],
  ['TEST_VALUE', 'lab'],
  ['TEST_UNIT', 'lab'],
  ['TREATMENT_NAME', 'treatment'],
])

/** https://docs.aws.amazon.com/comprehend-medical/latest/dev/textanalysis-entitiesv2.html, read 2026-11-29. */
export function meaningOfComprehend(category: string, type: string): Meaning {
  switch (category) {
    case 'PROTECTED_HEALTH_INFORMATION':
      return { category: identifiers.get(type) ?? 'other-id' }
    case 'MEDICAL_CONDITION':
    case 'ANATOMY':
      return { category: 'condition' }
    case 'MEDICATION':
      return { category: 'medication' }
    case 'TEST_TREATMENT_PROCEDURE':
      return { category: tests.get(type) ?? 'procedure' }
    case 'BEHAVIORAL_ENVIRONMENTAL_SOCIAL':
      if (type === 'GENDER' || type === 'RACE_ETHNICITY') return { category: 'other-id' }
      // Substance use is specially protected (42 CFR 2.12).
      return type === 'ALCOHOL_CONSUMPTION' || type === 'RECREATIONAL_DRUG_USE' ? { category: 'condition', sensitive: true } : { category: 'condition' }
    case 'TIME_EXPRESSION':
      return { category: 'date' }
    default:
      return { category: 'other-id' }
  }
}
