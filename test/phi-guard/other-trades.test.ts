import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { otherTradesCleanTexts } from './other-trades-clean-texts.js'
import { otherTradesLeakingTexts } from './other-trades-leaking-texts.js'

const guard = createPhiGuard()
const verdictOf = (text: string): string => guard.inspect(text).verdict

describe('a text that names another trade', () => {
  it('is clear where it uses words that care uses too', () => {
    expect(otherTradesCleanTexts.filter((text) => verdictOf(text) !== 'clear')).toEqual([])
  })

  it('hides no care that is told beside the trade', () => {
    expect(otherTradesLeakingTexts.filter((text) => verdictOf(text) !== 'blocked')).toEqual([])
  })

  it.each([
    ['The scan found a virus on your laptop', 'The scan found a virus in your lungs'],
    ['We treated the roof, the crack is sealed', 'We treated your hernia, the roof can wait'],
    ['A deposit of $40.00 was made to your account ending 8810', 'A payment for services was made to your account ending 8810'],
    ['Your roofing claim 88123 is open', 'Your biopsy claim 88123 is open'],
    ['The tow yard has your truck, 88 Depot Rd', 'Your nurse comes to 88 Depot Rd'],
    ['Your reservation for Maria Lopez is confirmed', 'Your visit for Maria Lopez is confirmed'],
    ['Full recovery of the files took an hour', 'Full recovery of your knee took a month'],
    ['En la canción duele el corazón', 'Le duele el corazón desde ayer'],
    ['The screening of the tenants came back clean', 'The screening of your dad and the tenants came back clean'],
  ])('is known from care told in the same words: %s', (clear, blocked) => {
    expect([clear, blocked].map(verdictOf)).toEqual(['clear', 'blocked'])
  })
})
