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
import { type NeedsTogether, needOf, needsOf, type PatternNeed } from './pattern-needs.js'
import type { Reading } from './reading.js'
import type { SearchedText } from './searched-text.js'
import { toldHomeRules } from './told-home-rules.js'
import type { ToldRule } from './told-rule.js'
import { toldRules } from './told-rules.js'
import { toldSpanishRules } from './told-spanish-rules.js'
import { toldStaffRules } from './told-staff-rules.js'
import type { PhiCategory } from './types.js'
import { WordClass } from './word-classes.js'

type AddMatches = (category: PhiCategory, rule: string, patterns: readonly RegExp[], sensitive?: boolean, unless?: RegExp) => void

const datesOnly: readonly ImpliedRule[] = [impliedDates]

export const hinting: number = WordClass.hint | WordClass.value | WordClass.preparation | WordClass.unit | WordClass.result | WordClass.relation

interface ReadyRule {
  readonly rule: ImpliedRule
  cue?: PatternNeed
  patterns?: readonly RegExp[]
  needs?: NeedsTogether
}

let english: readonly ImpliedRule[] | undefined
const ready = /* @__PURE__ */ new WeakMap<readonly ImpliedRule[], readonly ReadyRule[]>()

/** What a text tells of care without a medical noun, in a text where a word hints at it. */
export function findImplied(text: SearchedText, seen: number, reading: Reading, add: AddMatches): void {
  if (reading.cues !== 0) applyAsked(toldRules, reading.cues, text, add)
  if (reading.homeCues !== 0) applyAsked(toldHomeRules, reading.homeCues, text, add)
  if (reading.staffCues !== 0) applyAsked(toldStaffRules, reading.staffCues, text, add)
  if ((seen & hinting) === 0) return
  english ??= [...impliedResults, ...impliedPreparation, ...impliedCare, ...impliedConditions, ...impliedAccounts, ...impliedLay, impliedIntent]
  applyAll(english, text, add)
  if ((seen & WordClass.spanish) !== 0) applyAll(impliedSpanish, text, add)
}

/** Dates of care past, whatever else the text is about. */
export function findDatesOfCare(text: SearchedText, seen: number, reading: Reading, add: AddMatches): void {
  if ((seen & WordClass.pastCare) !== 0 && reading.digitCount > 0) applyAll(datesOnly, text, add)
}

/** What the words of a text wake among the Spanish rules; its shorthand is spelt out. */
export function findToldSpanish(text: SearchedText, reading: Reading, add: AddMatches): void {
  applyAsked(toldSpanishRules, reading.spanishCues, text, add)
}

/** The rules whose bit is set. */
function applyAsked(rules: readonly ToldRule[], cues: number, text: SearchedText, add: AddMatches): void {
  const all = readyRules(rules)
  for (let rest = cues; rest !== 0; rest &= rest - 1) apply(all[31 - Math.clz32(rest & -rest)] as ReadyRule, text, add)
}

function applyAll(rules: readonly ImpliedRule[], text: SearchedText, add: AddMatches): void {
  for (const one of readyRules(rules)) apply(one, text, add)
}

function readyRules(rules: readonly ImpliedRule[]): readonly ReadyRule[] {
  const known = ready.get(rules)
  if (known !== undefined) return known
  const made = rules.map((rule) => ({ rule }))
  ready.set(rules, made)
  return made
}

function apply(one: ReadyRule, text: SearchedText, add: AddMatches): void {
  const { rule } = one
  if (rule.cue !== undefined) {
    one.cue ??= needOf(rule.cue)
    if (!text.mayHave(one.cue)) return
  }
  one.patterns ??= rule.compile()
  one.needs ??= needsOf(one.patterns)
  if (!text.mayHaveOneOf(one.needs) || (one.cue !== undefined && !text.hasNeeded(one.cue))) return
  add(rule.category, rule.rule, one.patterns, rule.sensitive, rule.unless)
}
