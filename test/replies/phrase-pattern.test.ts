import { describe, expect, it } from 'vitest'
import { compileOpening, compilePhrases, findPhrases, hasPhrase } from '../../src/replies/phrase-pattern.js'
import { phraseSets } from '../../src/replies/phrase-set.js'

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

  it('compiles every list of every language', () => {
    for (const set of phraseSets()) {
      const patterns = Object.values(set).filter((value) => value instanceof RegExp)
      expect(patterns.length).toBeGreaterThan(15)
      for (const { source } of patterns) expect(source).not.toMatch(/undefined|[^\\]\{\w*[a-z]\w*\}/)
    }
  })
})
