import type { ConsentGrade, ConsentSource } from '../../domain/consent.js'
import type { Disclosure } from '../../domain/program.js'
import { gradeConsent } from '../grade-consent.js'

export interface Evidence {
  readonly source: ConsentSource
  readonly disclosure: Disclosure
  readonly signature: string | null
  readonly takenBy: string | null
  /** What the row says of when. */
  readonly dated: 'instant' | 'day' | 'never'
}

/**
 * What a row of another system proves, at most what the same would prove here, and less where the row is silent: without
 * a date it is a bare yes; with a day but no time the act is a form's (B), not a recorded one (A); a number that was given
 * to us counts (C) only where it is known who took it down.
 */
export function gradeImported({ source, disclosure, signature, takenBy, dated }: Evidence): ConsentGrade {
  if (dated === 'never') return 'D'
  const written = signature === null ? undefined : { signature }
  const grade = gradeConsent({ source, disclosure, written })
  if (grade === 'A' && dated === 'day') return 'B'
  const byHand = source === 'in-person' || source === 'phone-call' || source === 'import'
  return grade === 'C' && byHand && takenBy === null ? 'D' : grade
}
