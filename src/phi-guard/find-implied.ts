import { impliedAccounts } from './implied-accounts.js'
import { impliedCare } from './implied-care.js'
import { impliedIntent } from './implied-clinician.js'
import { impliedConditions } from './implied-conditions.js'
import { impliedDates } from './implied-dates.js'
import { impliedLay } from './implied-lay.js'
import { impliedPreparation } from './implied-preparation.js'
import { impliedResults } from './implied-results.js'
import type { ImpliedRule } from './implied-rule.js'
import { impliedSpanish } from './implied-spanish.js'
import type { Reading } from './reading.js'
import type { SearchedText } from './searched-text.js'
import { toldHomeRules } from './told-home-rules.js'
import type { ToldRule } from './told-rule.js'
import { toldRules } from './told-rules.js'
import { toldSpanishRules } from './told-spanish-rules.js'
import type { PhiCategory } from './types.js'
import { WordClass } from './word-classes.js'

type AddMatches = (category: PhiCategory, rule: string, patterns: readonly RegExp[], sensitive?: boolean, unless?: RegExp) => void

export const hinting: number = WordClass.hint | WordClass.value | WordClass.preparation | WordClass.unit | WordClass.result | WordClass.relation

let english: readonly ImpliedRule[] | undefined
const compiled = /* @__PURE__ */ new Map<ImpliedRule, readonly RegExp[]>()

/** What a text tells of care without a medical noun, in a text where a word hints at it; beside the words of another world (`elsewhere`) protected care alone. */
export function findImplied(text: SearchedText, seen: number, reading: Reading, elsewhere: boolean, add: AddMatches): void {
  if (reading.cues !== 0) applyAsked(toldRules, reading.cues, text, elsewhere, add)
  if (reading.homeCues !== 0) applyAsked(toldHomeRules, reading.homeCues, text, elsewhere, add)
  if ((seen & WordClass.pastCare) !== 0 && reading.digitCount > 0) apply(impliedDates, text, add)
  if (elsewhere || (seen & hinting) === 0) return
  english ??= [...impliedResults, ...impliedPreparation, ...impliedCare, ...impliedConditions, ...impliedAccounts, ...impliedLay, impliedIntent]
  for (const rule of english) apply(rule, text, add)
  if ((seen & WordClass.spanish) !== 0) for (const rule of impliedSpanish) apply(rule, text, add)
}

/** What the words of a text wake among the Spanish rules; its shorthand is spelt out. */
export function findToldSpanish(text: SearchedText, reading: Reading, elsewhere: boolean, add: AddMatches): void {
  applyAsked(toldSpanishRules, reading.spanishCues, text, elsewhere, add)
}

/** The rules whose bit is set. */
function applyAsked(rules: readonly ToldRule[], cues: number, text: SearchedText, elsewhere: boolean, add: AddMatches): void {
  for (const [at, rule] of rules.entries()) if ((cues & (1 << at)) !== 0 && (!elsewhere || rule.sensitive)) apply(rule, text, add)
}

function apply(rule: ImpliedRule, text: SearchedText, add: AddMatches): void {
  if (rule.cue !== undefined && !text.has(rule.cue)) return
  let patterns = compiled.get(rule)
  if (patterns === undefined) {
    patterns = rule.compile()
    compiled.set(rule, patterns)
  }
  add(rule.category, rule.rule, patterns, rule.sensitive, rule.unless)
}
