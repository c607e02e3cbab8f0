import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { spanishSystemsCleanTexts } from './spanish-systems-clean-texts.js'
import { spanishSystemsLeakingTexts } from './spanish-systems-leaking-texts.js'

const guard = createPhiGuard()
const bare = (text: string): string => text.normalize('NFD').replace(/\p{Mn}/gu, '')
const verdictOf = (text: string): string => guard.inspect(text).verdict
const everyWayOf = (text: string): readonly string[] => [text, bare(text), text.toUpperCase()]

describe('what apps of health and public services send in Spanish', () => {
  it('is stopped where a body, an intake, a leave, a fall or a debt is told, however it is typed', () => {
    expect(spanishSystemsLeakingTexts.filter((text) => everyWayOf(text).some((way) => verdictOf(way) !== 'blocked'))).toEqual([])
  })

  it('is not seen where the same words speak of other matters', () => {
    expect(spanishSystemsCleanTexts.filter((text) => everyWayOf(text).some((way) => verdictOf(way) !== 'clear'))).toEqual([])
  })

  it('counts cycles and the pill as specially protected', () => {
    const sensitive = (text: string): boolean => guard.inspect(text).findings.some((found) => found.sensitive)
    for (const text of ['Tu periodo llega mañana, prepárate', 'Hoy entras en tu ventana fértil', 'Mañana te toca la semana de placebo'])
      expect(sensitive(text), text).toBe(true)
  })
})
