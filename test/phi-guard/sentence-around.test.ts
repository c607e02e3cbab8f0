import { describe, expect, it } from 'vitest'
import { sentenceAround } from '../../src/phi-guard/sentence-around.js'

const around = (text: string, place: string): string => sentenceAround(text, text.indexOf(place), text.indexOf(place) + place.length)

describe('the sentence around a place', () => {
  it('ends at a mark that a blank or the end follows, and at a new line', () => {
    const text = 'It is at 9.30 for 2.5 hours, ok? Bring\nthe card! See you'
    expect(['9.30', '2.5', 'Bring', 'card', 'See'].map((place) => around(text, place))).toEqual([
      'It is at 9.30 for 2.5 hours, ok',
      'It is at 9.30 for 2.5 hours, ok',
      ' Bring',
      'the card',
      ' See you',
    ])
  })

  it('holds the whole place where that goes beyond a sentence', () => {
    expect(around('One. Two is here. Three', 'Two is here. Thr')).toBe(' Two is here. Three')
  })

  it('is at most 300 characters on either side', () => {
    expect(around(`${'a '.repeat(400)}here${' b'.repeat(400)}`, 'here')).toHaveLength(604)
  })
})
