import { type ConsentEvent, type ConsentGrade, consentSources } from '../domain/consent.js'
import { gradeConsent } from './grade-consent.js'
import { grades } from './to-consent-event.js'

/**
 * Of an event of a host's own ledger: the grade that it names, else what it shows of the evidence. Who recorded it, when and
 * how is C; a version of the words, which the host keeps, is as good as the words; an import without one is a bare yes. Null:
 * it names another word than a grade or a source.
 */
export function gradeOfEvent({ grade, source, disclosureVersion: version = '' }: ConsentEvent): ConsentGrade | null {
  if (grade !== undefined) return grades.find((each) => each === grade) ?? null
  if (!(consentSources as readonly unknown[]).includes(source)) return null
  if (version.trim() === '') return source === 'import' ? 'D' : 'C'
  return gradeConsent({ source, disclosure: { version, language: 'und', text: version }, written: undefined })
}
