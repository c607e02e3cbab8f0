import { inspect } from 'node:util'

/** What must never come back out: each is unlike anything that the package says by itself. */
export const canary = {
  phone: '+14155550177',
  name: 'Quillonia Fernsby',
  text: 'Quillonia, your zebrafinch carcinoma biopsy is ready',
  condition: 'zebrafinch',
  item: 'DiagnosticReport/item-canary-7781',
  patient: 'mrn-canary-4417',
  reference: 'Appointment/ref-canary-9912',
  key: 'key-canary-5563',
  token: '8Jq2vXw9Kd3mRfT7bZy4Nc',
  address: '203.0.113.77',
  page: 'https://portal.example/signup/Fernsby',
} as const

export const everyCanary: string = Object.values(canary).join(' | ')

const needles: readonly string[] = [
  ...[
    '4155550177',
    '415-555-0177',
    '(415) 555-0177',
    'quillonia',
    'fernsby',
    'zebrafinch',
    'carcinoma',
    'item-canary',
    'mrn-canary',
    'ref-canary',
    'key-canary',
  ],
  ...[canary.token.toLowerCase(), canary.address],
]

/** The canaries that somebody who prints this value in any usual way would see. */
export function canariesIn(value: unknown): readonly string[] {
  const seen = shown(value).toLowerCase()
  return needles.filter((needle) => seen.includes(needle))
}

function shown(value: unknown): string {
  const parts = [inspect(value, { depth: 12, showHidden: true, maxArrayLength: null, maxStringLength: null }), jsonOf(value), `${safeString(value)}`]
  if (value instanceof Error)
    parts.push(value.name, value.message, value.stack ?? '', inspect(value.cause), JSON.stringify(Object.getOwnPropertyDescriptors(value)))
  return [...parts, ...bytesIn(value, 0)].join('\n')
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value, (_key, each: unknown) => (typeof each === 'bigint' ? String(each) : each)) ?? ''
  } catch {
    return ''
  }
}

function safeString(value: unknown): string {
  return typeof value === 'object' && value !== null && !('toString' in value) ? '' : String(value)
}

/** Bytes, read as text: a record of the log, a plaintext that should have been sealed. */
function bytesIn(value: unknown, depth: number): string[] {
  if (value instanceof Uint8Array) return [new TextDecoder('latin1').decode(value)]
  if (typeof value !== 'object' || value === null || depth > 6) return []
  return Object.values(value).flatMap((each: unknown) => bytesIn(each, depth + 1))
}

/** An error as drivers throw them: with what they were given in every place where an error can hold something. */
export function foreignError(): Error {
  const error = new Error(`query failed for ${everyCanary}`, { cause: new Error(everyCanary) })
  return Object.assign(error, { parameters: [everyCanary], [everyCanary]: true })
}
