import { countsFrom, readStoredFacts } from '../../consent-ledger/index.js'
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
  /** What others whom the text may be for wished: nobody's hours are another's to widen. */
  readonly othersHours: readonly ConsentPreference[]
}

/**
 * How the people whom a text may be for asked to be reached (45 CFR 164.522(b)). A wish is the person's, not the
 * number's: one given at another number counts here as well, and the newest replaces the earlier ones, but for a number
 * at which they asked for no texts. What names no person counts for everybody at the number.
 */
export function wishesOf(patients: readonly string[], subject: SubjectKey | null, consents: readonly ConsentRow[], rows: readonly PersonRow[]): Wished {
  const wishes = [...consents.flatMap(wishOfConsent), ...rows.flatMap(wishOfRow)]
  const persons: readonly (string | null)[] = patients.length === 0 ? [null] : patients
  const each = persons.flatMap((patient) =>
    wishedBy(
      wishes.filter((wish) => wish.patient === null || wish.patient === patient),
      subject,
    ),
  )
  const forbids = each.find(({ preference }) => !preference.sms)
  const last = forbids ?? newest(each)
  return {
    preference: last?.preference ?? null,
    elsewhere: each.some(({ elsewhere }) => elsewhere),
    othersHours: each.filter((wish) => wish !== last).map(({ preference }) => preference),
  }
}

/** None, or the one that counts for a person. */
function wishedBy(wishes: readonly Wish[], subject: SubjectKey | null): readonly (Wish & { readonly elsewhere: boolean })[] {
  const last = newest(wishes)
  if (last === null) return []
  const here = newest(wishes.filter((wish) => wish.subject === subject))
  const preference = here?.preference.sms === false ? { ...last.preference, sms: false } : last.preference
  return [{ ...last, preference, elsewhere: last.preference.onlyThisNumber === true && last.subject !== subject }]
}

function newest<T extends Wish>(wishes: readonly T[]): T | null {
  let found: T | null = null
  for (const wish of wishes) if (found === null || wish.at >= found.at) found = wish
  return found
}

function wishOfConsent(row: ConsentRow): readonly Wish[] {
  const { preference } = row.action === 'set-preference' ? readStoredFacts(row) : {}
  return preference === undefined ? [] : [{ patient: row.patient, subject: row.subject, at: countsFrom(row), preference }]
}

function wishOfRow(row: PersonRow): readonly Wish[] {
  if (row.kind !== 'wish' || row.endedAt !== null) return []
  const preference = safelySync('STORAGE_UNAVAILABLE', () => JSON.parse(row.facts) as ConsentPreference, { problem: 'a wish that cannot be read' })
  return [{ patient: row.patient, subject: row.subject, at: Math.min(row.occurredAt ?? row.recordedAt, row.recordedAt), preference }]
}
