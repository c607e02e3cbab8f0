import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { systemsAndTalkClean } from './systems-and-talk-clean-texts.js'
import { systemsAndTalkLeaking } from './systems-and-talk-leaking-texts.js'

const guard = createPhiGuard()

describe('what systems of care write and what is said with staff, in English', () => {
  for (const [about, texts] of Object.entries(systemsAndTalkLeaking))
    it.each(texts)(`stops ${about}: "%s"`, (text) => {
      expect(guard.inspect(text).verdict).toBe('blocked')
    })

  it.each(systemsAndTalkClean)('leaves "%s"', (text) => {
    expect(guard.inspect(text).findings.filter(({ blocking }) => blocking)).toEqual([])
  })
})
