import { readStoredFacts } from '../../consent-ledger/index.js'
import type { ConsentPreference } from '../../domain/consent.js'
import { safelySync } from '../../errors/safe-error.js'
import type { ConsentRow } from '../../ports/consent-store.js'
import type { PersonRow } from '../../ports/people-store.js'
import type { SubjectKey } from '../../ports/subject.js'

interface Wish {
  readonly patient: string | null
  readonly subject: SubjectKey | null
  readonly at: number
  readonly preference: ConsentPreference
}

export interface Wished {
  /** The newest wish; where anybody whom the text may be for asked for no texts, that one. Null: nobody wished anything. */
  readonly preference: ConsentPreference | null
  /** They asked to be reached at another number only. */
  readonly elsewhere: boolean
}

/**
 * How the people whom a text may be for asked to be reached (45 CFR 164.522(b)). A wish is the person's, not the
 * number's: one given at another number counts here as well, and the newest replaces the earlier ones, but for a number
 * at which they asked for no texts. What names no person counts for everybody at the number.
 */
export function wishesOf(patients: readonly string[], subject: SubjectKey | null, consents: readonly ConsentRow[], rows: readonly PersonRow[]): Wished {
  const wishes = [...consents.flatMap(wishOfConsent), ...rows.flatMap(wishOfRow)]
  if (wishes.length === 0) return { preference: null, elsewhere: false }
  const persons: readonly (string | null)[] = patients.length === 0 ? [null] : patients
  const each = persons.map((patient) =>
    wishedBy(
      wishes.filter((wish) => wish.patient === null || wish.patient === patient),
      subject,
    ),
  )
  const preference =
    each.find((wished) => wished.preference?.sms === false)?.preference ?? each.findLast((wished) => wished.preference !== null)?.preference ?? null
  return { preference, elsewhere: each.some(({ elsewhere }) => elsewhere) }
}

function wishedBy(wishes: readonly Wish[], subject: SubjectKey | null): Wished {
  const last = newest(wishes)
  if (last === null) return { preference: null, elsewhere: false }
  const here = newest(wishes.filter((wish) => wish.subject === subject))
  return {
    preference: here?.preference.sms === false ? { ...last.preference, sms: false } : last.preference,
    elsewhere: last.preference.onlyThisNumber === true && last.subject !== subject,
  }
}

function newest(wishes: readonly Wish[]): Wish | null {
  let found: Wish | null = null
  for (const wish of wishes) if (found === null || wish.at >= found.at) found = wish
  return found
}

function wishOfConsent(row: ConsentRow): readonly Wish[] {
  const { preference } = row.action === 'set-preference' ? readStoredFacts(row) : {}
  return preference === undefined ? [] : [{ patient: row.patient, subject: row.subject, at: Math.min(row.occurredAt, row.recordedAt), preference }]
}

function wishOfRow(row: PersonRow): readonly Wish[] {
  if (row.kind !== 'wish' || row.endedAt !== null) return []
  const preference = safelySync('STORAGE_UNAVAILABLE', () => JSON.parse(row.facts) as ConsentPreference, { problem: 'a wish that cannot be read' })
  return [{ patient: row.patient, subject: row.subject, at: Math.min(row.occurredAt ?? row.recordedAt, row.recordedAt), preference }]
}
