import { describe, expect, it } from 'vitest'
import { english } from '../../src/replies/english.js'
import { firstWords } from '../../src/replies/first-words.js'
import { compileOpening, compilePhrases, findPhrases, hasPhrase } from '../../src/replies/phrase-pattern.js'
import { spanish } from '../../src/replies/spanish.js'

describe('phrases', () => {
  const pattern = compilePhrases(['stop|quit [the|all]* {text} END', 'a_b ~1 c'], { text: 'texts?' })
  const has = (flow: string): boolean => hasPhrase(flow, pattern)

  it('reads alternatives, optional words, gaps and the end of a sentence', () => {
    expect(has(' stop texts . ')).toBe(true)
    expect(has(' please quit the all text please thanks . ')).toBe(true)
    expect(has(' stop the texts today , bye . ')).toBe(true)
    expect(has(' stop texts about it . ')).toBe(false)
    expect(has(' stop many texts . ')).toBe(false)
    expect(has(' a b x c . ')).toBe(true)
    expect(has(' a b x y c . ')).toBe(false)
  })

  it('reads whole words only and does not cross a mark', () => {
    expect(has(' nonstop texts . ')).toBe(false)
    expect(has(' stop . texts . ')).toBe(false)
    expect(has(' stop textsx . ')).toBe(false)
  })

  it('tells what stands before, back to the last mark, and after, to the end of the sentence', () => {
    expect(findPhrases(' hi , do not stop texts , ok . bye . ', pattern)).toEqual([{ before: ', do not ', after: ' , ok ' }])
  })

  it('anchors an opening after words that change nothing', () => {
    const opening = compileOpening(['at night'], 'me|again', {})
    expect(opening.test(' me again at night ')).toBe(true)
    expect(opening.test(' while at night ')).toBe(false)
  })

  it('matches nothing for an empty list, and refuses an unknown name', () => {
    expect(hasPhrase(' stop . ', compilePhrases([], {}))).toBe(false)
    expect(() => compilePhrases(['{nothing}'], {})).toThrow(RangeError)
  })

  it('compiles every phrase of every list', () => {
    for (const { vocabulary, ...lists } of [english, spanish]) {
      const phrases = Object.values(lists)
        .filter((list) => Array.isArray(list))
        .flat()
      expect(phrases.length).toBeGreaterThan(200)
      for (const phrase of phrases) {
        expect(phrase).not.toMatch(/ {2}|\| |^ | $|\|[a-z]+\]\+/)
        expect(() => hasPhrase(' x . ', compilePhrases([`[x]* ${phrase}`], vocabulary))).not.toThrow()
      }
    }
  })
})

describe('the words a phrase can begin with', () => {
  const first = (phrase: string): readonly string[] | null => {
    const words = firstWords(phrase.split(' '))
    return words === null ? null : [...words].sort()
  }

  it('are those of its first part, of optional parts before it, and every spelling', () => {
    expect(first('stop|quit it')).toEqual(['quit', 'stop'])
    expect(first('START [a|b]* c_d e')).toEqual(['a', 'b', 'c'])
    expect(first('texts?|hart[oa]|, x')).toEqual([',', 'harto', 'harta', 'text', 'texts'].sort())
  })

  it('may be any where the phrase begins with a gap, an ending or an expression', () => {
    for (const phrase of ['~2 a', 'a|END b', '[a]* [0-9]+ b', '[a]*', '(?:a|b) c']) expect(first(phrase)).toBeNull()
  })
})
