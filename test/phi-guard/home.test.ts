import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { toldHomeRules } from '../../src/phi-guard/told-home-rules.js'
import { homeCleanTexts } from './home-clean-texts.js'
import { homeLeakingTexts } from './home-leaking-texts.js'
import { homeOverlookedTexts } from './home-overlooked-texts.js'

const guard = createPhiGuard()
const verdictOf = (text: string): string => guard.inspect(text).verdict
const rulesOf = (text: string): string[] => guard.inspect(text).findings.map(({ rule }) => rule)

describe('what bodies, supplies and life at home give away', () => {
  it.each(Object.entries(homeLeakingTexts))('is stopped: %s', (_family, texts) => {
    expect(texts.filter((text) => verdictOf(text) !== 'blocked')).toEqual([])
  })

  it('is stopped in three of four texts, those counted that the rules overlook', () => {
    const all = [...Object.values(homeLeakingTexts).flat(), ...homeOverlookedTexts]
    expect(all.filter((text) => verdictOf(text) === 'blocked').length / all.length).toBeGreaterThan(0.75)
  })

  it('is not seen where the same words speak of other matters', () => {
    expect(homeCleanTexts.filter((text) => verdictOf(text) !== 'clear')).toEqual([])
  })

  it('wakes each rule by a bit of its own', () => {
    expect(toldHomeRules.length).toBeLessThanOrEqual(31)
  })

  it('counts cycles and who someone was with as specially protected', () => {
    const sensitive = (text: string): boolean => guard.inspect(text).findings.some((found) => found.sensitive)
    for (const text of ['Someone you were with asked us to tell you', 'Seven eggs were retrieved', 'If the thoughts come back, call 988'])
      expect(sensitive(text), text).toBe(true)
    expect(sensitive('Can you lift your arm today?')).toBe(false)
  })
})

describe('a weak word for a complaint', () => {
  it('counts where someone is seen for it and where it is said how it goes', () => {
    for (const text of ['We can see you for the cough at 4:15', 'If the fever comes back, call us', 'Call us if the redness spreads', 'No more cough? Great'])
      expect(rulesOf(text), text).toContain('term-condition')
  })

  it('says nothing in a report of oneself, of a pet, or of things that come and go', () => {
    for (const text of ['My headache is gone lol', "The dog's cough is better today", 'The cold is back, wear a hat', 'The sugar is gone, buy more'])
      expect(rulesOf(text), text).toEqual([])
  })
})
