import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { everydayCleanTexts } from './everyday-clean-texts.js'
import { everydayLeakingTexts } from './everyday-leaking-texts.js'

const guard = createPhiGuard()
const rulesOf = (text: string): string[] => guard.inspect(text).findings.map(({ rule }) => rule)

describe('care as staff of every specialty type it', () => {
  it('is stopped in every text of the list', () => {
    expect(everydayLeakingTexts.filter((text) => guard.inspect(text).verdict !== 'blocked')).toEqual([])
  })

  it('is not seen where a house, a shop or a front desk uses the same turns', () => {
    expect(everydayCleanTexts.filter((text) => guard.inspect(text).verdict !== 'clear')).toEqual([])
  })
})

describe('what a clinician thinks, ordered or wants', () => {
  it('tells of care unless it is about a time, a form or a greeting', () => {
    for (const text of ['Dr. Hale thinks you should rest it', 'The doctor wants to see how it heals', 'Doctor added something for the nights'])
      expect(rulesOf(text), text).toContain('clinician-act')
    for (const text of [
      'Dr. Hale says hi',
      'The doctor wants to see you at 3',
      'Dr. Hale asked us to move your appointment',
      'Dr. Hale suggested a new time',
      'Dr. Pepper added a new flavor',
    ])
      expect(guard.inspect(text).verdict, text).toBe('clear')
  })
})

describe('a common medicine with one wrong letter', () => {
  it('is read as that medicine', () => {
    for (const text of ['Your amoxicilin is here', 'The gabapentn came in'])
      expect(
        rulesOf(text).some((rule) => rule.startsWith('spelling-')),
        text,
      ).toBe(true)
  })
})
