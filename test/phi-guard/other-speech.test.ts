import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { otherSpeechCleanTexts } from './other-speech-clean-texts.js'
import { otherSpeechLeakingTexts } from './other-speech-leaking-texts.js'
import { otherWalksCleanTexts } from './other-walks-clean-texts.js'
import { otherWalksLeakingTexts } from './other-walks-leaking-texts.js'

const guard = createPhiGuard()
const verdictOf = (text: string): string => guard.inspect(text).verdict

describe('a text of someone who treats nobody', () => {
  it('is clear, whatever words of health it uses', () => {
    expect(otherSpeechCleanTexts.filter((text) => verdictOf(text) !== 'clear')).toEqual([])
  })

  it('excuses no care that is told beside an animal, a game, a school or a sale', () => {
    expect(otherSpeechLeakingTexts.filter((text) => verdictOf(text) !== 'blocked')).toEqual([])
  })

  it('is clear in other walks of life, where a name or a trade borrows the word', () => {
    expect(otherWalksCleanTexts.filter((text) => verdictOf(text) !== 'clear')).toEqual([])
    expect(otherWalksLeakingTexts.filter((text) => verdictOf(text) !== 'blocked')).toEqual([])
  })

  it('is a vet only where the animal owns the illness', () => {
    expect(verdictOf('Vet says the puppy has worms')).toBe('clear')
    expect(verdictOf('The puppy is fine, she has scabies')).toBe('blocked')
    expect(verdictOf('The cat scratch on his arm is infected')).toBe('blocked')
  })

  it('may speak of specially protected care in public, never in a joke', () => {
    expect(verdictOf('Rally for abortion rights at the Capitol on Sunday')).toBe('clear')
    expect(verdictOf('Lol he has HIV')).toBe('blocked')
  })

  it('is not a booking of care where a garage or a salon books', () => {
    expect(verdictOf('Your haircut with Tony Marino is tomorrow, see you at your appointment')).toBe('clear')
    expect(verdictOf('Your appointment with Tony Marino MRN 4471 is tomorrow')).toBe('blocked')
  })
})
