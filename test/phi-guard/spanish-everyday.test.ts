import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { toldSpanishRules } from '../../src/phi-guard/told-spanish-rules.js'
import { spanishEverydayCleanTexts } from './spanish-everyday-clean-texts.js'
import { spanishEverydayLeakingTexts } from './spanish-everyday-leaking-texts.js'

const guard = createPhiGuard()
const verdictOf = (text: string): string => guard.inspect(text).verdict
const rulesOf = (text: string): string[] => guard.inspect(text).findings.map(({ rule }) => rule)
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300\u0301]/g, '')
    .normalize('NFC')

describe('care told in everyday Spanish', () => {
  it('is stopped in every text of ours, with accents and without', () => {
    expect(spanishEverydayLeakingTexts.flatMap((text) => [text, bare(text)]).filter((text) => verdictOf(text) !== 'blocked')).toEqual([])
  })

  it('is not seen where the same words speak of homes, shops, cars and friends', () => {
    expect(spanishEverydayCleanTexts.flatMap((text) => [text, bare(text)]).filter((text) => verdictOf(text) !== 'clear')).toEqual([])
  })

  it('wakes each rule by a bit of its own', () => {
    expect(toldSpanishRules.length).toBeLessThanOrEqual(31)
  })

  it('is found by what was measured, by what carries a body, by how it mends and by what befell it', () => {
    expect(rulesOf('La ferritina anda por los suelos')).toContain('reading-told')
    expect(rulesOf('Despeje el pasillo, vamos con la camilla')).toContain('equipment-told')
    expect(rulesOf('No la suspenda de golpe')).toContain('recovery-told')
    expect(rulesOf('El gato que lo arañó no apareció')).toContain('mishap-told')
  })

  it('is specially protected where it was confided', () => {
    const [found] = guard.inspect('Anota qué sentiste y qué lo disparó').findings
    expect(found).toMatchObject({ rule: 'trusted', sensitive: true })
  })
})
