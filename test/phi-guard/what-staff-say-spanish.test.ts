import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { staffWordsSpanishClean } from './staff-words-clean-texts.js'
import { staffWordsSpanishLeaking } from './staff-words-leaking-texts.js'

const guard = createPhiGuard()

describe('what staff say in few words, in Spanish', () => {
  for (const [about, texts] of Object.entries(staffWordsSpanishLeaking))
    it.each(texts)(`stops ${about}: "%s"`, (text) => {
      expect(guard.inspect(text).verdict).toBe('blocked')
    })

  it.each(staffWordsSpanishClean)('leaves "%s"', (text) => {
    expect(guard.inspect(text).findings.filter(({ blocking }) => blocking)).toEqual([])
  })
})
