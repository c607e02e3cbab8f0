import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { careProgramsCleanTexts } from './care-programs-clean-texts.js'
import { careProgramsLeakingTexts } from './care-programs-leaking-texts.js'

const guard = createPhiGuard()
const verdictOf = (text: string): string => guard.inspect(text).verdict

describe('what programs of care and their systems write', () => {
  it('is stopped where it tells of a birth, a child, a danger, a dose, a body by number or a donor', () => {
    expect(careProgramsLeakingTexts.filter((text) => verdictOf(text) !== 'blocked')).toEqual([])
  })

  it('is clear where the same words speak of parcels, parties and trades', () => {
    expect(careProgramsCleanTexts.filter((text) => verdictOf(text) !== 'clear')).toEqual([])
  })

  it.each([
    ['Your expected delivery date is Tuesday', 'Your expected delivery date is Tuesday, the midwife knows'],
    ['Your sales adherence score is 80% for the brand', 'Your adherence score is 80% for May'],
    ['Show this code at any kiosk: 2PQ4X8K1Z', 'Show this code at any pharmacy: 2PQ4X8K1Z'],
    ['O+ blood is needed, all donors are welcome', 'O+ blood is needed, you are a compatible donor'],
    ['Your recent lab results are now available', 'Your recent lab results were all normal'],
    ['Recent lab report available, log in', 'Recent lab report on your thyroid available'],
    ["How's your bike today? Reply 1 to 5", "How's your back today? Reply 1 to 5"],
  ])('is known from what only sounds alike: %s', (clear, blocked) => {
    expect([clear, blocked].map(verdictOf)).toEqual(['clear', 'blocked'])
  })
})
