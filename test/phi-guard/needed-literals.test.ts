import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compiledLexicon } from '../../src/phi-guard/compile-lexicon.js'
import { impliedCare } from '../../src/phi-guard/implied-care.js'
import { impliedConditions } from '../../src/phi-guard/implied-conditions.js'
import { impliedLay } from '../../src/phi-guard/implied-lay.js'
import { impliedPreparation } from '../../src/phi-guard/implied-preparation.js'
import { impliedResults } from '../../src/phi-guard/implied-results.js'
import { impliedSpanish } from '../../src/phi-guard/implied-spanish.js'
import { neededLiterals } from '../../src/phi-guard/needed-literals.js'
import {
  areHeldBack,
  mayMatch,
  mayMatchOneOf,
  needOf,
  needsOf,
  type PatternNeed,
  readForNeeds,
  readWordsForNeeds,
  splitsAlike,
} from '../../src/phi-guard/pattern-needs.js'
import { Reading } from '../../src/phi-guard/reading.js'
import { scanTerms } from '../../src/phi-guard/scan-terms.js'
import { SearchedText } from '../../src/phi-guard/searched-text.js'
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

function mayBeIn(pattern: RegExp, text: string): boolean {
  const need = needOf(pattern)
  readForNeeds(text)
  return mayMatch(need)
}

describe('what a pattern needs of a text', () => {
  it.each<[RegExp, readonly (readonly (readonly string[])[])[]]>([
    [/\b(?:check|test) your (?:sugar|feet)\b/i, [[['\bcheck your sugar\b', '\bcheck your feet\b', '\btest your sugar\b', '\btest your feet\b']]]],
    [/\bsugars?\b/i, [[['\bsugars\b', '\bsugar\b']]]],
    [/\bfoot[^.!?]{0,20}\bcream\b/i, [[['\bcream\b'], ['\bfoot']]]],
    [/\bsore\b|\bfoot[^.!?]{0,20}\bcream\b/i, [[['\bsore\b']], [['\bcream\b'], ['\bfoot']]]],
    [/\bno (?!more)sugar/i, [[['\bno sugar']]]],
    [/(?<=doctor )\bcalled/i, [[['\bcalled']]]],
    [/(?<=doctor )called/i, []],
    [/(?<!\w)(?:l ?& ?d)(?![\w&])/i, [[['\bl & d\b', '\bl &d\b', '\bl& d\b', '\bl&d\b']]]],
    [/pill(?:s| box)? left/i, [[['pills left', 'pill box left', 'pill left']]]],
    [/(?:very )+\bsore/i, [[['\bsore']]]],
    [/\b(?:very )*sore/i, [[['\bsore']]]],
    [/\bno (?:\w{2,9} )?sore/i, [[['\bsore'], ['\bno ']]]],
    [/cl[ií]nica/i, []],
    [/\bcr[eo]am/i, [[['\bcream', '\bcroam']]]],
    [/\b\d{1,2} ?(?:mg|ml)\b/i, [[['\b0 mg\b', '\b0 ml\b', '\b0mg\b', '\b0ml\b', '\b00 mg\b', '\b00 ml\b', '\b00mg\b', '\b00ml\b']]]],
    [/\b[2-6]{2}x/i, [[['\b00x']]]],
    [/\b\d{2,}x/i, [[['0']]]],
    [/\b\d{7}x/i, [[['0']]]],
    [/\d{3}|\babc/i, [[['000']], [['\babc']]]],
    [/\babc|\w+/i, []],
    [/\u00e1\bbcd\x41fg/i, [[['\bbcd']]]],
    [/\brash(?:es|\w{2})?/i, [[['\brash']]]],
    [/a|b/i, []],
    [/\b(?:be|no)\b/i, [[['\bbe\b', '\bno\b']]]],
    [/\b(?:be|no\w)/i, [[['\bbe', '\bno']]]],
    [/(?:be|no)/i, []],
    [/\b, please/i, [[[', please']]]],
    [/\bdr\b\.? ?lee\Bs/i, [[['\bdr. lees', '\bdr.lees', '\bdr lees', '\bdrlees']]]],
    [/\b(?:a|b|c|d|e|f|g) (?:one|two|six|ten|to|so)\b/i, [[['\bone\b', '\btwo\b', '\bsix\b', '\bten\b', '\bto\b', '\bso\b']]]],
  ])('reads %s', (pattern, lists) => {
    expect(neededLiterals(pattern)).toEqual(lists)
  })

  it('is never more than what any text that the pattern matches holds', () => {
    let matched = 0
    const all = searches.map(needOf)
    for (const text of texts) {
      readForNeeds(text)
      for (const [at, pattern] of searches.entries()) {
        if (!pattern.test(text)) continue
        matched += 1
        if (!mayMatch(all[at] as PatternNeed)) throw new Error(`${pattern.source} is held back`)
      }
    }
    expect(matched).toBeGreaterThan(texts.length / 2)
  })

  it('is asked of the words of a reading as of its text', () => {
    const all = patterns.map(needOf)
    const reading = new Reading()
    const some = texts.filter((_, at) => at % 4 === 0)
    const words = some.flatMap((text) => text.split(' '))
    const shuffled = some.map((_, at) => [0, 1, 2, 3, 4, 5].map((step) => words[(at * 31 + step * 977) % words.length]).join(' '))
    let alike = 0
    const wrong: string[] = []
    // Twice, since what a word was worked out to mark is kept.
    for (const text of [...some, ...shuffled, ...some.map((text) => text.toUpperCase()), ...some, ...shuffled]) {
      reading.read(text)
      scanTerms(reading, compiledLexicon(), [])
      if (!splitsAlike(reading)) continue
      alike += 1
      readWordsForNeeds(reading)
      const byWords = all.map(mayMatch)
      readForNeeds(reading.plain())
      if (all.some((need, at) => mayMatch(need) !== byWords[at])) wrong.push(text)
    }
    expect(wrong).toEqual([])
    expect(alike).toBeGreaterThan(2 * some.length)
  })

  it('is not asked of the words of a reading that patterns split otherwise', () => {
    const reading = new Reading()
    const splits = (text: string): boolean => {
      reading.read(text)
      scanTerms(reading, compiledLexicon(), [])
      return splitsAlike(reading)
    }
    expect(['your test', 'su a\u00f1o', 'your_test', 'HlV and more', 'your \uff54est'].map(splits)).toEqual([true, true, false, false, false])
  })

  it('holds patterns back together only where it holds back each of them', () => {
    const together = rules.map((rule) => needsOf(rule.compile()))
    let held = 0
    const wrong: string[] = []
    for (const text of texts.filter((_, at) => at % 4 === 0)) {
      readForNeeds(text)
      for (const needs of together) {
        const one = needs.all.some(mayMatch)
        if (areHeldBack(needs)) held += 1
        if (mayMatchOneOf(needs) !== one || (one && areHeldBack(needs))) wrong.push(text)
      }
    }
    expect(wrong).toEqual([])
    expect(held).toBeGreaterThan(texts.length)
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
      '[2-6]{2,3}',
      '(?<!\\w)sore(?!\\w)',
      "'s ",
      '_',
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
        source.chain((from) =>
          fc.tuple(fc.constant(new RegExp(from, 'i')), fc.stringMatching(new RegExp(`^(?:${from.replaceAll(/\\b|\(\?<?!\\w\)/g, '')})$`))),
        ),
        ([pattern, text]) => [text, text.toUpperCase(), `- ${text}, `].every((each) => !pattern.test(each) || mayBeIn(pattern, each)),
      ),
      { numRuns: 400 },
    )
  })

  it.each([
    ['a piece of a word where a word is wanted', /\bice your\b/i, 'Our service yours'],
    ['a word that goes on', /\bno\b/i, 'Now and nobody'],
    ['the first and the last letters alone', /\bbandages\b/i, 'bandana and packages'],
    ['two words apart', /\bfirst dose\b/i, 'the first of all, and a dose'],
    ['one alternative here and one there', /\bice\b[^.]{0,9}\bday\b|\bheat\b[^.]{0,9}\bnight\b/i, 'ice at night'],
    ['words without their number', /\b\d x\b/i, 'an x and 2'],
  ])('holds a pattern back from %s', (_, pattern, text) => {
    expect(mayBeIn(pattern, text)).toBe(false)
  })

  it('keeps what it found of one text from another', () => {
    const [one, other] = [new SearchedText().read('your bandages'), new SearchedText().read('our bandanas')]
    const pattern = /\bbandages\b/i
    expect([one.has(pattern), other.has(pattern), one.has(pattern), one.has(pattern)]).toEqual([true, false, true, true])
    expect([one.read('our bandanas').has(pattern), one.read('your bandages').has(pattern)]).toEqual([false, true])
  })

  it('holds nearly all patterns back from a text that says nothing', () => {
    const all = patterns.map(needOf)
    readForNeeds('Your appointment with us is on Tuesday at 3:00 PM. Reply C to confirm.')
    expect(all.filter(mayMatch).length).toBeLessThan(patterns.length / 4)
  })
})
