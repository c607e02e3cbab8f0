import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { shiftTalkClean } from './shift-talk-clean-texts.js'
import { shiftTalkLeaking } from './shift-talk-leaking-texts.js'
import { staffWordsClean, staffWordsSpanishClean } from './staff-words-clean-texts.js'
import { staffWordsLeaking, staffWordsSpanishLeaking } from './staff-words-leaking-texts.js'
import { systemsAndTalkClean } from './systems-and-talk-clean-texts.js'
import { systemsAndTalkLeaking } from './systems-and-talk-leaking-texts.js'

const guard = createPhiGuard()

describe.each([
  ['what staff say in few words, in English', staffWordsLeaking, staffWordsClean],
  ['what staff say in few words, in Spanish', staffWordsSpanishLeaking, staffWordsSpanishClean],
  ['what those on shift text, in English', shiftTalkLeaking, shiftTalkClean],
  ['what systems of care write and what is said with staff, in English', systemsAndTalkLeaking, systemsAndTalkClean],
])('%s', (_, leaking, clean) => {
  for (const [about, texts] of Object.entries<readonly string[]>(leaking))
    it.each(texts)(`stops ${about}: "%s"`, (text) => {
      expect(guard.inspect(text).verdict).toBe('blocked')
    })

  it.each(clean)('leaves "%s"', (text) => {
    expect(guard.inspect(text).findings.filter(({ blocking }) => blocking)).toEqual([])
  })
})
