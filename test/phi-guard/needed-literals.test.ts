import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { impliedCare } from '../../src/phi-guard/implied-care.js'
import { impliedConditions } from '../../src/phi-guard/implied-conditions.js'
import { impliedLay } from '../../src/phi-guard/implied-lay.js'
import { impliedPreparation } from '../../src/phi-guard/implied-preparation.js'
import { impliedResults } from '../../src/phi-guard/implied-results.js'
import { impliedSpanish } from '../../src/phi-guard/implied-spanish.js'
import { neededLiterals } from '../../src/phi-guard/needed-literals.js'
import { SearchedText } from '../../src/phi-guard/searched-text.js'
import { mayMatch, needOf, textGrams } from '../../src/phi-guard/text-grams.js'
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
    [/\b(?:check|test) your (?:sugar|feet)\b/i, [['\bcheck your sugar\b', '\bcheck your feet\b', '\btest your sugar\b', '\btest your feet\b']]],
    [/\bsugars?\b/i, [['\bsugars\b', '\bsugar\b']]],
    [/\bfoot[^.!?]{0,20}\bcream\b/i, [['\bcream\b'], ['\bfoot']]],
    [/\bno (?!more)sugar/i, [['\bno sugar']]],
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
    [/\b(?:be|no)\b/i, [['\bbe\b', '\bno\b']]],
    [/\b(?:be|no)/i, [['\bbe', '\bno']]],
    [/(?:be|no)/i, []],
    [/\b, please/i, [[', please']]],
    [/dr\b\.? ?lee\Bs/i, [['dr. lees', 'dr.lees', 'dr lees', 'drlees']]],
    [/(?:a|b|c|d) (?:one|two|six|ten)/i, [['one', 'two', 'six', 'ten']]],
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
        if (!mayMatch(needOf(pattern), grams)) throw new Error(`${pattern.source} is held back`)
      }
    }
    expect(matched).toBeGreaterThan(texts.length / 2)
  })

  it('is never more than what strings made from the pattern hold', () => {
    const literal = fc.constantFrom(
      '\\bam\\b',
      'to\\b',
      ' ',
      'sore',
      'Foot',
      'a',
      'cast off',
      '[ab]',
      '\\d',
      'x?',
      '(?:leg|arm)',
      '(?:hip|toe)?',
      '(?:in|out)+',
      'í',
      '.',
      'se{1,2}n',
    )
    const source = fc
      .array(
        fc.array(literal, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
        { minLength: 1, maxLength: 3 },
      )
      .map((all) => all.join('|'))
    fc.assert(
      fc.property(
        // Texts are made without the edges of words, which not all of them then have.
        source.chain((from) => fc.tuple(fc.constant(new RegExp(from, 'i')), fc.stringMatching(new RegExp(`^(?:${from.replaceAll('\\b', '')})$`)))),
        ([pattern, text]) => [text, text.toUpperCase(), `- ${text}, `].every((each) => !pattern.test(each) || mayMatch(needOf(pattern), textGrams(each))),
      ),
      { numRuns: 400 },
    )
  })

  it.each([
    ['a piece of a word where a word is wanted', /\bice your\b/i, 'Our service yours'],
    ['a word that goes on', /\bno\b/i, 'Now and nobody'],
    ['the first and the last letters alone', /\bbandages\b/i, 'bandana and packages'],
  ])('holds a pattern back from %s', (_, pattern, text) => {
    expect(mayMatch(needOf(pattern), textGrams(text))).toBe(false)
  })

  it('keeps what it found of one text from another', () => {
    const [one, other] = [new SearchedText().read('your bandages'), new SearchedText().read('our bandanas')]
    const pattern = /\bbandages\b/i
    expect([one.has(pattern), other.has(pattern), one.has(pattern), one.has(pattern)]).toEqual([true, false, true, true])
    expect([one.read('our bandanas').has(pattern), one.read('your bandages').has(pattern)]).toEqual([false, true])
  })

  it('holds nearly all patterns back from a text that says nothing', () => {
    const grams = textGrams('Your appointment with us is on Tuesday at 3:00 PM. Reply C to confirm.')
    expect(patterns.filter((pattern) => mayMatch(needOf(pattern), grams)).length).toBeLessThan(patterns.length / 4)
  })
})
