import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { shiftTalkClean } from './shift-talk-clean-texts.js'
import { shiftTalkLeaking } from './shift-talk-leaking-texts.js'

const guard = createPhiGuard()

describe('what those on shift text, in English', () => {
  for (const [about, texts] of Object.entries(shiftTalkLeaking))
    it.each(texts)(`stops ${about}: "%s"`, (text) => {
      expect(guard.inspect(text).verdict).toBe('blocked')
    })

  it.each(shiftTalkClean)('leaves "%s"', (text) => {
    expect(guard.inspect(text).findings.filter(({ blocking }) => blocking)).toEqual([])
  })
})
