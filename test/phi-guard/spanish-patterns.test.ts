import { describe, expect, it } from 'vitest'
import { spanishPatterns } from '../../src/phi-guard/spanish-patterns.js'

describe('patterns of whole words', () => {
  it.each<[RegExp | string, string]>([
    [/uno|dos/, '\\buno\\b|\\bdos\\b'],
    [/(?:uno|dos) tres/, '\\b(?:uno|dos) tres\\b'],
    [/uno~16~dos|tres/, '\\buno\\b[^.!?]{0,16}\\bdos\\b|\\btres\\b'],
    [/uno~?40~dos/, '\\buno\\b[^?]{0,40}\\bdos\\b'],
    [/[|(]a|b\||\(c/, '\\b[|(]a\\b|\\bb\\|\\b|\\b\\(c\\b'],
    ['uno~8~(?:dos|\\d{2})', '\\buno\\b[^.!?]{0,8}\\b(?:dos|\\d{2})\\b'],
  ])('writes %s in full', (short, full) => {
    expect(spanishPatterns(short).map(({ source, flags }) => [source, flags])).toEqual([[full, 'gi']])
  })
})
