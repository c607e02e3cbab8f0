import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { staffWordsClean } from './staff-words-clean-texts.js'
import { staffWordsLeaking } from './staff-words-leaking-texts.js'

const guard = createPhiGuard()

describe('what staff say in few words, in English', () => {
  for (const [about, texts] of Object.entries(staffWordsLeaking))
    it.each(texts)(`stops ${about}: "%s"`, (text) => {
      expect(guard.inspect(text).verdict).toBe('blocked')
    })

  it.each(staffWordsClean)('leaves "%s"', (text) => {
    expect(guard.inspect(text).findings.filter(({ blocking }) => blocking)).toEqual([])
  })
})
