import type { Tier } from '../domain/content.js'
import type { NameSpan } from './find-names.js'
import { SenseFlag } from './lexicon-table.js'
import type { Reading } from './reading.js'
import type { PhiCategory } from './types.js'
import { WordClass } from './word-classes.js'

interface NameContext {
  readonly allowFirstName: boolean
  readonly ofHealth: () => boolean
  /** Something about health, money or cover is said. */
  readonly telling: boolean
}

/**
 * Whether a kind of name blocks in a tier. Where a first name alone blocks, a longer one does. Elsewhere full names count beside health
 * context only, which every text to a patient that speaks of a visit has; "Mr. Lee" in such a text tells no more than a first name.
 */
export function nameBlocks(kind: NameSpan['kind'], tier: Tier, { allowFirstName, ofHealth, telling }: NameContext): boolean {
  if (kind === 'contact') return true
  if (kind === 'clinician') return tier === 'strict'
  if (tier === 'strict' || (tier === 'reminder' && !allowFirstName)) return true
  return (kind === 'full' || (kind === 'titled' && telling)) && ofHealth()
}

/** Specialties, places and types of visit, not sensitive, are clear once the patient accepted the risk. */
export function clearByTier(category: PhiCategory, tier: Tier, flags: number, seasonalVaccine: boolean): boolean {
  if ((flags & SenseFlag.sensitive) !== 0 || tier === 'strict') return false
  const mild = (flags & SenseFlag.mild) !== 0
  if (tier === 'reminder') return mild && seasonalVaccine
  return mild || (flags & SenseFlag.visitType) !== 0 || category === 'specialty' || category === 'facility'
}

interface BareWord {
  readonly category: PhiCategory
  readonly rule: string
  readonly start: number
  readonly end: number
}

const barePhrases = /\bfollow[- ]?ups?\b|\bhome visits?\b|\bhome health\b|\bvisita a domicilio\b|\b(?:cita|visita) de seguimiento\b/gi

/** Words that tier `strict` blocks and the others allow: prescription, referral, follow-up, home visit. */
export function strictWords(reading: Reading, plain: string, seen: number): BareWord[] {
  const found: BareWord[] = []
  if ((seen & (WordClass.prescription | WordClass.referral)) !== 0) {
    for (let token = 0; token < reading.tokenCount; token++) {
      const bits = reading.classes[token] as number
      const place = { start: reading.tokenStart[token] as number, end: reading.tokenEnd[token] as number }
      if ((bits & WordClass.prescription) !== 0) found.push({ category: 'medication', rule: 'bare-prescription', ...place })
      else if ((bits & WordClass.referral) !== 0) found.push({ category: 'treatment', rule: 'bare-referral', ...place })
    }
  }
  for (const match of plain.matchAll(barePhrases))
    found.push({ category: 'treatment', rule: 'bare-visit-type', start: match.index, end: match.index + match[0].length })
  return found
}
