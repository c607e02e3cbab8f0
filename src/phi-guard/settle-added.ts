import { kindBodies } from '../wording/kind-bodies.js'
import type { GuardSettings } from './guard-settings.js'
import type { Finding } from './types.js'

const health: readonly string[] = ['condition', 'treatment', 'medication', 'lab', 'procedure']

let words: ReadonlySet<string> | undefined

/** The words that triggers are made of, in every language: "test results", "visit", "receta". */
function triggerWords(): ReadonlySet<string> {
  words ??= new Set(Object.values(kindBodies).flatMap((bodies) => Object.values(bodies).flatMap(wordsOf)))
  return words
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
}

/**
 * What a detector found, judged where the guard knows better than a detector can: the sender's own name, places and
 * numbers are no patient's, and what covers nothing but the words of triggers only warns. Protected findings always stand.
 */
export function settleAdded(text: string, added: readonly Finding[], settings: GuardSettings): readonly Finding[] {
  return added.map((one) => (one.blocking && !one.sensitive && isHarmless(one, text, settings) ? { ...one, blocking: false } : one))
}

function isHarmless({ category, start, end }: Finding, text: string, { ownNames, locations, ownPhones }: GuardSettings): boolean {
  const span = text.slice(start, end)
  if (category === 'name' || category === 'address' || category === 'facility') {
    return [...ownNames, ...locations].some((own) => standsIn(text.toLowerCase(), own.toLowerCase(), start, end))
  }
  if (category === 'phone') {
    const digits = span.replace(/\D/g, '').slice(-10)
    return digits.length >= 5 && [...(ownPhones ?? [])].some((own) => own.slice(-10) === digits)
  }
  if (!health.includes(category)) return false
  const spoken = wordsOf(span)
  return spoken.length > 0 && !/\d/.test(span) && spoken.every((word) => triggerWords().has(word))
}

/** Whether a place lies inside an own name as it stands in the text: the same words elsewhere may be a patient's. */
function standsIn(text: string, own: string, start: number, end: number): boolean {
  for (let at = text.indexOf(own); at >= 0; at = text.indexOf(own, at + 1)) if (start >= at && end <= at + own.length && start < end) return true
  return false
}
