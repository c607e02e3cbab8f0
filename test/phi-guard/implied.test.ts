import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { impliedCleanTexts } from './implied-clean-texts.js'
import { impliedLeakingTexts } from './implied-leaking-texts.js'

const guard = createPhiGuard()
const rulesOf = (text: string): string[] => guard.inspect(text).findings.map(({ rule }) => rule)

describe('care told without a medical noun', () => {
  it('is stopped in every text of ours', () => {
    expect(impliedLeakingTexts.filter((text) => guard.inspect(text).verdict !== 'blocked')).toEqual([])
  })

  it('is not seen where the same words speak of other matters', () => {
    expect(impliedCleanTexts.filter((text) => guard.inspect(text).verdict !== 'clear')).toEqual([])
  })

  it('is answered by a suggestion that is clear', () => {
    const odd = impliedLeakingTexts.filter((text) => {
      const { suggestion } = guard.inspect(text)
      return suggestion !== undefined && guard.inspect(suggestion.text).verdict !== 'clear'
    })
    expect(odd).toEqual([])
  })

  it('is found at the words that tell it', () => {
    const text = '¡Hola! Ya leyó: la doctora vio sus imágenes ayer'
    const found = guard.inspect(text).findings.find(({ rule }) => rule === 'result-implied')
    expect(text.slice(found?.start, found?.end)).toBe('la doctora vio sus imágenes')
  })

  it('counts days without drink, and harm to oneself, as specially protected care', () => {
    const sensitive = (text: string): boolean => guard.inspect(text).findings.some((found) => found.sensitive)
    expect(sensitive('Congrats on 60 days without a drink')).toBe(true)
    expect(sensitive('Felicidades por 60 dias sin beber')).toBe(true)
    expect(sensitive('Keep the area dry for two days')).toBe(false)
  })

  it('tells a social security number by its last four digits read back', () => {
    expect(rulesOf('Is your SSN still ending 4471?')).toContain('ssn-ending')
    expect(rulesOf('Su tarjeta termina en 4471')).toEqual([])
  })

  it('leaves what a car, a parcel or a pet is said to be', () => {
    for (const thing of ['your brakes', 'your package', 'your dog']) expect(rulesOf(`Everything looked fine on ${thing}, nothing to worry about`)).toEqual([])
  })
})
