import { describe, expect, it } from 'vitest'
import { englishSpeltOut, shorthandEnglish } from '../../src/phi-guard/english-shorthand.js'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { Reading } from '../../src/phi-guard/reading.js'
import { mayHoldShorthand } from '../../src/phi-guard/shorthand-words.js'

const guard = createPhiGuard()
const verdictOf = (text: string): string => guard.inspect(text).verdict

describe('the shorthand of English phones', () => {
  it('is written out, and each place is known where it stood', () => {
    const plain = 'dnt eat aftr midnite, ur surgeon said 2 call b4 u come'
    const { text, placeOf } = englishSpeltOut(plain)
    expect(text).toBe("don't eat after midnight, your surgeon said to call before you come")
    for (const word of ['eat', 'surgeon', 'said', 'come']) expect(placeOf(text.indexOf(word)), word).toBe(plain.indexOf(word))
    expect(placeOf(text.length)).toBe(plain.length)
  })

  it('hides nothing that is told', () => {
    for (const text of ['dnt eat aftr midnite', 'r u still bleedin thru a pad an hr', 'ur kidneys r workin at 30%'])
      expect(verdictOf(text), text).toBe('blocked')
  })

  it('shows a finding where it stands in the text as it was typed', () => {
    const text = 'hey there, r u still bleedin thru 2 pads an hr'
    const [found] = guard.inspect(text).findings
    expect(text.slice(found?.start, found?.end)).toContain('pads an hr')
  })

  it('keeps a number that is a number', () => {
    for (const text of ['take 2 a day', 'see you at 4', '2 or 4 pills']) expect(englishSpeltOut(text).text, text).toBe(text)
    expect(shorthandEnglish.test('Table for 4 at 7')).toBe(false)
  })

  it('tells nothing where the same words say nothing', () => {
    for (const text of ['r u comin 2 the game? meet u at 4', 'ur pizza is 10 min away', 'thx 4 the ride, c u 2moro'])
      expect(verdictOf(text), text).toBe('clear')
  })

  it('is searched for wherever a word of it may stand, and not for the word "in"', () => {
    const reading = new Reading()
    const mayHold = (text: string): boolean => {
      reading.read(text)
      return mayHoldShorthand(reading)
    }
    const held = ['How r you', 'doin ok', 'Are you goin?', 'Usin it', 'feelin better', 'come 2 us', 'at nite', 'w/ us', 'x la tarde']
    expect(held.filter((text) => !mayHold(text))).toEqual([])
    expect(['We are in.', 'Come in today', 'a pin', 'Your car is ready'].filter(mayHold)).toEqual([])
  })
})
