import type { ConsentGrade, ConsentInput } from '../domain/consent.js'

const ownAct: readonly string[] = ['web-form', 'portal', 'text-keyword']

/**
 * How good the proof is.
 * A: the wording is kept and the person acted on it themselves, by web form, portal or text, or on paper.
 * B: signed or scanned, and at least the version of the wording is known.
 * C: the number was given to us, who took it down and when is known (FCC 15-72), or an act or a date without signature.
 * D: a bare yes, without wording and version.
 */
export function gradeConsent({ source, disclosure, written }: Pick<ConsentInput, 'source' | 'disclosure' | 'written'>): ConsentGrade {
  const worded = disclosure.text.trim() !== ''
  const versioned = disclosure.version.trim() !== ''
  const signed = written !== undefined
  if (worded && versioned && (ownAct.includes(source) || (source === 'paper-form' && signed))) return 'A'
  if (versioned && (signed || source === 'paper-form')) return 'B'
  if (source === 'in-person' || source === 'phone-call' || source === 'text-keyword') return 'C'
  return worded || versioned ? 'C' : 'D'
}
