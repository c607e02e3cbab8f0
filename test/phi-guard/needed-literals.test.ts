import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { impliedCare } from '../../src/phi-guard/implied-care.js'
import { impliedConditions } from '../../src/phi-guard/implied-conditions.js'
import { impliedLay } from '../../src/phi-guard/implied-lay.js'
import { impliedPreparation } from '../../src/phi-guard/implied-preparation.js'
import { impliedResults } from '../../src/phi-guard/implied-results.js'
import { impliedSpanish } from '../../src/phi-guard/implied-spanish.js'
import { neededLiterals } from '../../src/phi-guard/needed-literals.js'
import { mayMatch, textGrams } from '../../src/phi-guard/text-grams.js'
import { toldHomeRules } from '../../src/phi-guard/told-home-rules.js'
import { toldRules } from '../../src/phi-guard/told-rules.js'
import { toldSpanishRules } from '../../src/phi-guard/told-spanish-rules.js'
import * as everyday from './everyday-leaking-texts.js'
import * as implied from './implied-leaking-texts.js'
import * as spanish from './spanish-leaking-texts.js'
import * as told from './told-leaking-texts.js'

const rules = [
  ...[toldRules, toldHomeRules, toldSpanishRules].flat(),
  ...[impliedCare, impliedConditions, impliedLay, impliedPreparation, impliedResults, impliedSpanish].flat(),
]
const patterns = rules.flatMap((rule) => [
  ...rule.compile(),
  ...(rule.cue === undefined ? [] : [rule.cue]),
  ...(rule.unless === undefined ? [] : [rule.unless]),
])
const flat = (lists: unknown): string[] =>
  typeof lists === 'string' ? [lists] : typeof lists === 'object' && lists !== null ? Object.values(lists).flatMap(flat) : []
const texts = [everyday, implied, spanish, told].flatMap((module) => flat({ ...module }))

/** Without their memory of where they were. */
const searches = patterns.map((pattern) => new RegExp(pattern.source, pattern.flags.replace('g', '')))

describe('what a pattern needs of a text', () => {
  it.each<[RegExp, readonly (readonly string[])[]]>([
    [/\b(?:check|test) your (?:sugar|feet)\b/i, [['check your sugar', 'check your feet', 'test your sugar', 'test your feet']]],
    [/\bsugars?\b/i, [['sugars', 'sugar']]],
    [/\bfoot[^.!?]{0,20}\bcream\b/i, [['cream'], ['foot']]],
    [/\bno (?!more)sugar/i, [['no sugar']]],
    [/(?<=doctor )called/i, [['called']]],
    [/pill(?:s| box)? left/i, [['pills left', 'pill box left', 'pill left']]],
    [/(?:very )+sore/i, [['very '], ['sore']]],
    [/(?:very )*sore/i, [['sore']]],
    [/cl[ií]nica/i, [['nica']]],
    [/cr[eo]am/i, [['cream', 'croam']]],
    [/\d{3}|ab/i, []],
    [/abc|\w+/i, []],
    [/\u00e1bcd\x41fg/i, [['bcd']]],
    [/rash(?:es|\w{2})?/i, [['rash']]],
    [/a|b/i, []],
  ])('reads %s', (pattern, lists) => {
    expect(neededLiterals(pattern)).toEqual(lists)
  })

  it('is never more than what any text that the pattern matches holds', () => {
    let matched = 0
    for (const text of texts) {
      const grams = textGrams(text)
      for (const pattern of searches) {
        if (!pattern.test(text)) continue
        matched += 1
        if (!mayMatch(pattern, grams)) throw new Error(`${pattern.source} is held back`)
      }
    }
    expect(matched).toBeGreaterThan(texts.length / 2)
  })

  it('is never more than what strings made from the pattern hold', () => {
    const literal = fc.constantFrom('sore', 'Foot', 'a', 'cast off', '[ab]', '\\d', 'x?', '(?:leg|arm)', '(?:hip|toe)?', '(?:in|out)+', 'í', '.', 'se{1,2}n')
    const source = fc
      .array(
        fc.array(literal, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
        { minLength: 1, maxLength: 3 },
      )
      .map((all) => all.join('|'))
    fc.assert(
      fc.property(
        source.chain((from) => fc.tuple(fc.constant(from), fc.stringMatching(new RegExp(`^(?:${from})$`)))),
        ([from, text]) => mayMatch(new RegExp(from, 'i'), textGrams(text.toUpperCase())) && mayMatch(new RegExp(from, 'i'), textGrams(text)),
      ),
      { numRuns: 400 },
    )
  })

  it('holds nearly all patterns back from a text that says nothing', () => {
    const grams = textGrams('Your appointment with us is on Tuesday at 3:00 PM. Reply C to confirm.')
    expect(patterns.filter((pattern) => mayMatch(pattern, grams)).length).toBeLessThan(patterns.length / 4)
  })
})
