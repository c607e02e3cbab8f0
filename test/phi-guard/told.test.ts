import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { toldRules } from '../../src/phi-guard/told-rules.js'
import { toldCleanTexts } from './told-clean-texts.js'
import { toldLeakingTexts } from './told-leaking-texts.js'

const guard = createPhiGuard()
const rulesOf = (text: string): string[] => guard.inspect(text).findings.map(({ rule }) => rule)

describe('care told in the words of a family, a payer or a front desk', () => {
  it('is stopped in every text of ours', () => {
    expect(toldLeakingTexts.filter((text) => guard.inspect(text).verdict !== 'blocked')).toEqual([])
  })

  it('is not seen where the same words speak of other matters', () => {
    expect(toldCleanTexts.filter((text) => guard.inspect(text).verdict !== 'clear')).toEqual([])
  })

  it('is answered by a suggestion that is clear', () => {
    const odd = toldLeakingTexts.filter((text) => {
      const { suggestion } = guard.inspect(text)
      return suggestion !== undefined && guard.inspect(suggestion.text).verdict !== 'clear'
    })
    expect(odd).toEqual([])
  })

  it('wakes each rule by a bit of its own', () => {
    expect(toldRules.length).toBeLessThanOrEqual(31)
  })

  it('is woken by a phrase as by a word', () => {
    expect(rulesOf('Text us your morning number for a week')).toContain('reading-told')
    expect(rulesOf('Text us your phone number for a week')).toEqual([])
  })

  it('counts sobriety, pregnancy, safety at home and what is confided as specially protected', () => {
    const sensitive = (text: string): boolean => guard.inspect(text).findings.some((found) => found.sensitive)
    for (const text of [
      'Six months off the stuff',
      'When your water breaks come in',
      'An advocate will call from a private number',
      'Nobody at school will know',
    ])
      expect(sensitive(text), text).toBe(true)
    expect(sensitive('One drop in each eye before bed')).toBe(false)
  })
})

describe('a part of the body and what happens to it', () => {
  it('count together within a few words, in either order', () => {
    for (const text of ['The bump behind your ear is coming off', 'Can you bend the knee yet?', 'Put ointment on your lip'])
      expect(rulesOf(text), text).not.toEqual([])
  })

  it('say nothing alone, however near a possessive stands', () => {
    for (const text of ['Give your feet a rest at the fair', 'Your hand was up first', 'The exercises for chapter 4 are due', 'Injection molding class at 6'])
      expect(rulesOf(text), text).toEqual([])
  })
})

describe('a title and a surname', () => {
  it('are clear beside a visit, unless first names are not allowed, and block beside anything told', () => {
    const strictNames = createPhiGuard({ allowFirstName: false })
    for (const text of ['Mr. Lee, your appointment is now at 3', 'Sr. Ruiz, su cita es el lunes']) {
      expect(rulesOf(text), text).toEqual([])
      expect(strictNames.inspect(text).verdict, text).toBe('blocked')
    }
    expect(rulesOf('Mr. Lee, your cast comes off at your appointment')).toContain('name-titled')
  })
})
