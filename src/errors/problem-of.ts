import type { core } from 'zod'

type Issue = core.$ZodIssue

/** What each fault of a schema is called in `details.problem`. */
const words: Readonly<Partial<Record<Issue['code'], string>>> = {
  invalid_type: 'wrong-type',
  too_small: 'too-small',
  too_big: 'too-large',
  invalid_value: 'not-allowed',
  unrecognized_keys: 'unknown',
}

/** Words that a rule gives itself, as in `refine(isTimeZone, 'not-a-time-zone')`. */
const ownWords: ReadonlySet<string> = new Set([
  'not-32-bytes-of-base64',
  'not-a-country',
  'not-a-language',
  'not-a-secret',
  'not-a-time-zone',
  'not-a-url',
  'not-a-version',
  'not-e164',
  'not-https',
  'not-of-its-type',
  'not-opaque',
  'phone-or-url',
  'reserved-word',
])

/** A word of ours for the fault, whose place is `path` within `value`. */
export function problemOf({ code, message }: Issue, path: readonly PropertyKey[], value: unknown): string {
  if (ownWords.has(message)) return message
  if (path.length > 0 && valueAt(value, path) === undefined) return 'required'
  return words[code] ?? 'wrong-form'
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  try {
    return path.reduce<unknown>((whole, key) => (whole as Record<PropertyKey, unknown> | null | undefined)?.[key], value)
  } catch {
    // A getter of the caller's: it was there when the schema read it.
    return null
  }
}
