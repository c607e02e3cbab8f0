import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { familyCleanTexts } from './family-clean-texts.js'
import { familyLeakingTexts } from './family-leaking-texts.js'

const guard = createPhiGuard()
const verdictOf = (text: string): string => guard.inspect(text).verdict
const rulesOf = (text: string): string[] => guard.inspect(text).findings.map(({ rule }) => rule)

describe('births, crises, courses and figures told without their name', () => {
  it.each(Object.entries(familyLeakingTexts))('are stopped: %s', (rule, texts) => {
    expect(texts.filter((text) => verdictOf(text) !== 'blocked')).toEqual([])
    expect(texts.flatMap(rulesOf)).toContain(rule)
  })

  it('are stopped with the apostrophe of a word processor as well', () => {
    for (const text of ["It isn't what we hoped, the doctor will call", "Still didn't take, the doctor wants another try"])
      expect(verdictOf(text.replaceAll("'", '’')), text).toBe(verdictOf(text))
  })

  it('are not seen where the same words speak of other matters', () => {
    expect(familyCleanTexts.filter((text) => verdictOf(text) !== 'clear')).toEqual([])
  })

  it('are specially protected where they tell of a birth, of thoughts or of violence', () => {
    for (const text of ['He is still breech, call us', 'Apunte cada vez que se lava', 'Come without your husband'])
      expect(
        guard.inspect(text).findings.some(({ sensitive }) => sensitive),
        text,
      ).toBe(true)
  })

  it('leave a crisis line for everybody alone', () => {
    expect(verdictOf('We are closed. Crisis: call or text 988')).toBe('clear')
    expect(verdictOf('If those thoughts come back tonight, call 988')).toBe('blocked')
  })
})
