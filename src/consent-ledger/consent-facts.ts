import type { ConsentEvent, ConsentGrade, ConsentPreference } from '../domain/consent.js'
import type { ConsentRow } from '../ports/consent-store.js'
import type { StoresOf } from '../ports/storage.js'
import type { SubjectKey } from '../ports/subject.js'
import { countsFrom } from './counts-from.js'
import { readStoredFacts } from './stored-facts.js'
import { gradeOf, grades, toConsentEvent } from './to-consent-event.js'

export interface ConsentFacts {
  readonly status: 'granted' | 'pending' | 'revoked' | 'expired' | 'none'
  /** What the answer stands on. Null only for `none`. */
  readonly event: ConsentEvent | null
  readonly grade: ConsentGrade | null
  /** The gate's number that the grant saw; a revocation with a higher number kills it. */
  readonly stamp: number | null
  /** The patient, not a proxy, accepted the risk for this program, and no revocation came after. Any opt-out numbered above `riskStamp` ends it too. */
  readonly riskAcknowledged: boolean
  readonly riskStamp: number | null
  /** The newest wish about channel and hours, under whichever program it was recorded (45 CFR 164.522(b)). */
  readonly preference: ConsentPreference | null
  /** Consent stands for this number, but for another program. */
  readonly otherPrograms: boolean
}

export interface ConsentRules {
  /** Whether an opt-in by web form waits for a `confirm`. Default false. */
  readonly confirmationRequired?: boolean | undefined
}

const granting: readonly string[] = ['opt-in', 'renew']

/** Everything about one number and program at one instant, read in the caller's transaction. */
export async function consentFacts(
  stores: StoresOf<'consent'>,
  subject: SubjectKey,
  program: string,
  at: Date,
  rules: ConsentRules = {},
): Promise<ConsentFacts> {
  return consentFactsFrom(await stores.consent.list(subject), program, at, rules)
}

/** The same from rows already read: all of the number, as the store lists them. Pure. */
export function consentFactsFrom(rows: readonly ConsentRow[], program: string, at: Date, rules: ConsentRules = {}): ConsentFacts {
  const known = where(rows, (row) => countsFrom(row) <= at.getTime())
  const standing = standingRows(known, program)
  const { status, row } = judge(known, standing, program, at, rules)
  const risk = standing.findLast((each) => each.action === 'acknowledge-risk' && each.disclosureVersion !== null && readStoredFacts(each).guardian !== true)
  const wish = newest(known, ({ action }) => action === 'set-preference')
  return {
    status,
    event: row === null ? null : toConsentEvent(row),
    grade: row === null || row.action === 'revoke' ? null : gradeOf(row),
    stamp: row?.stamp ?? null,
    riskAcknowledged: risk !== undefined,
    riskStamp: risk?.stamp ?? null,
    preference: wish === null ? null : (readStoredFacts(wish).preference ?? null),
    otherPrograms: otherPrograms(known, program).some((other) => judge(known, standingRows(known, other), other, at, rules).status === 'granted'),
  }
}

function otherPrograms(known: readonly ConsentRow[], program: string): readonly string[] {
  const others = where(known, (row) => row.program !== program && row.program !== 'all')
  return others.length === 0 ? [] : [...new Set(others.map((row) => row.program))]
}

/** The rows themselves where all of them are wanted: most people have one, and each text asks many times. */
function where(rows: readonly ConsentRow[], wanted: (row: ConsentRow, place: number) => boolean): readonly ConsentRow[] {
  return rows.every(wanted) ? rows : rows.filter(wanted)
}

/**
 * Rows of a program that no revocation ended. A revocation ends what was recorded before it, what was said before it,
 * and every grant that had not seen its number: where the order cannot be known, the revocation wins.
 */
function standingRows(known: readonly ConsentRow[], program: string): readonly ConsentRow[] {
  const ends = (row: ConsentRow): boolean => row.action === 'revoke' && (row.program === 'all' || row.program === program)
  const revocations = known.some(ends) ? known.flatMap((row, place) => (ends(row) ? [{ row, place }] : [])) : []
  return where(
    known,
    (row, place) =>
      row.program === program &&
      row.action !== 'revoke' &&
      !revocations.some((revocation) => revocation.place > place || revocation.row.stamp > row.stamp || countsFrom(revocation.row) > countsFrom(row)),
  )
}

function judge(
  known: readonly ConsentRow[],
  standing: readonly ConsentRow[],
  program: string,
  at: Date,
  { confirmationRequired = false }: ConsentRules,
): { readonly status: ConsentFacts['status']; readonly row: ConsentRow | null } {
  const revocation = newest(known, (row) => row.action === 'revoke' && (row.program === 'all' || row.program === program))
  // A renewal or a confirmation prolongs what stands; alone, after a revocation, it gives nothing.
  const optedIn = standing.some(({ action }) => action === 'opt-in')
  const given = optedIn ? where(standing, ({ action }) => granting.includes(action)) : []
  if (given.length === 0) return revocation === null ? { status: 'none', row: null } : { status: 'revoked', row: revocation }
  const isConfirmed = (row: ConsentRow): boolean =>
    !confirmationRequired || row.source !== 'web-form' || standing.some((other) => other.action === 'confirm' && countsFrom(other) >= countsFrom(row))
  const stands = given.some((row) => row.action === 'opt-in' && isConfirmed(row))
  const confirmed = where(given, (row) => (row.action === 'opt-in' ? isConfirmed(row) : stands))
  const current = where(confirmed, (row) => !isExpired(row, at))
  if (current.length > 0) return { status: 'granted', row: best(current) }
  return confirmed.length > 0 ? { status: 'expired', row: newest(confirmed) } : { status: 'pending', row: newest(given) }
}

/** The best evidence decides, then the newest. */
function best(rows: readonly ConsentRow[]): ConsentRow | null {
  const top = grades.find((grade) => rows.some((row) => gradeOf(row) === grade))
  return newest(rows, (row) => gradeOf(row) === top)
}

function newest(rows: readonly ConsentRow[], wanted: (row: ConsentRow) => boolean = () => true): ConsentRow | null {
  let found: ConsentRow | null = null
  for (const row of rows) if (wanted(row) && (found === null || countsFrom(row) >= countsFrom(found))) found = row
  return found
}

function isExpired(row: ConsentRow, at: Date): boolean {
  const { until } = readStoredFacts(row)
  // The guardian's last day ends with the day in UTC, before it does anywhere in the United States. A day that cannot be read is over.
  if (until !== undefined && !(at.getTime() < Date.parse(`${until}T00:00:00Z`) + 86_400_000)) return true
  if (row.grade !== 'C') return false
  const end = new Date(row.occurredAt)
  end.setUTCFullYear(end.getUTCFullYear() + 1)
  return at >= end
}
