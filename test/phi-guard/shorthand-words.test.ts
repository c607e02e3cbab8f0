import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shorthandEnglish } from '../../src/phi-guard/english-shorthand.js'
import { Reading } from '../../src/phi-guard/reading.js'
import { mayHoldShorthand } from '../../src/phi-guard/shorthand-words.js'
import { shorthandSpanish } from '../../src/phi-guard/spanish-shorthand.js'

function readingOf(text: string): Reading {
  const reading = new Reading()
  reading.read(text)
  return reading
}

const english =
  'u ur r n b4 dnt dont cn aftr abt nite midnite thru hr hrs wk wks w/ bleedin feelin doin goin havin eatin sleepin gettin usin movin spottin shakin'.split(' ')
const spanish = 'd q k x pa ta tas sta stas xq pq cn prueva'.split(' ')

describe('whether shorthand may stand in a text', () => {
  it.each(english)('is asked of the English %s', (word) => {
    const text = `Call ${word}, please`
    expect([shorthandEnglish.test(text), mayHoldShorthand(readingOf(text)), mayHoldShorthand(readingOf(text.toUpperCase()))]).toEqual([true, true, true])
  })

  it.each(spanish)('is asked of the Spanish %s', (word) => {
    const text = `Hola ${word} tal`
    expect([shorthandSpanish.test(text), mayHoldShorthand(readingOf(text)), mayHoldShorthand(readingOf(text.toUpperCase()))]).toEqual([true, true, true])
  })

  it('is never denied of a text in which the patterns find some', () => {
    const piece = fc.constantFrom(
      ...english,
      ...spanish,
      '2 u',
      '4 your',
      ' ',
      ' ',
      ', ',
      '.',
      '!',
      '(',
      ')',
      '-',
      "'",
      "'s",
      '_',
      'a',
      'é',
      'ж',
      '5',
      'feeling',
      'and',
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const reading = readingOf(pieces.join(''))
        const plain = reading.plain()
        return !(shorthandEnglish.test(plain) || shorthandSpanish.test(plain)) || mayHoldShorthand(reading)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is denied of most texts', () => {
    expect(mayHoldShorthand(readingOf('Your appointment is on Tuesday at nine. Please call us if you cannot come.'))).toBe(false)
    expect(mayHoldShorthand(readingOf('Su cita es el martes a las nueve. Llame si no puede venir.'))).toBe(false)
  })
})
