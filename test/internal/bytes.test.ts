import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toUtf8 } from '../../src/internal/bytes.js'

describe('toUtf8', () => {
  it('gives the bytes of the encoder, plain or not, short or long', () => {
    const unit = fc.constantFrom('a', '~', '\u007f', '\u0080', 'é', '€', '\u{1d11e}', '\ud800')
    const texts = fc.oneof(fc.string({ maxLength: 130 }), fc.string({ unit, maxLength: 130 }))
    fc.assert(
      fc.property(texts, (text) => {
        expect([...toUtf8(text)]).toStrictEqual([...new TextEncoder().encode(text)])
      }),
    )
  })
})
