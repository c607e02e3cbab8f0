import { describe, expect, it } from 'vitest'
import { quotedPart } from '../../src/inbound/index.js'

describe('what a reply quotes', () => {
  it.each([
    ['Liked “See you.”', 'See you.', 'Liked'],
    ['👍 to “\u200aSee you.\u200a”', 'See you.', '👍'],
    ['Reacted 👍 to "See you."', 'See you.', 'Reacted 👍'],
    ['Reaccionó con 👍 a «See you.»', 'See you.', 'Reaccionó con 👍'],
    ['„See you.“ STOP', 'See you.', 'STOP'],
    ['“See you.”', 'See you.', ''],
    ['Loved “Reply "1" to confirm”', 'Reply "1" to confirm', 'Loved'],
    ['Liked “one\ntwo” wrong number', 'one\ntwo', 'Liked wrong number'],
    ['stop to “See you.”', 'See you.', 'stop'],
  ])('%j', (text, quoted, beside) => {
    expect(quotedPart(text)).toEqual({ quoted, beside })
  })

  it.each(['STOP', '', '“', '”“', 'Liked “See you.', "it's fine", '""'])('is nothing in %j', (text) => {
    expect(quotedPart(text)).toBeNull()
  })
})
