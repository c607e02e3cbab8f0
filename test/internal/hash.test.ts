import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hmacSha256, hmacSha256Base64Url, sha256, sha256After } from '../../src/internal/hash.js'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const repeated = (byte: number, times: number): Uint8Array => new Uint8Array(times).fill(byte)

describe('hmacSha256', () => {
  it.each([
    ['1', repeated(0x0b, 20), 'Hi There', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
    ['2', Buffer.from('Jefe'), 'what do ya want for nothing?', '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'],
    ['6', repeated(0xaa, 131), 'Test Using Larger Than Block-Size Key - Hash Key First', '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54'],
  ])('gives what RFC 4231 states for its case %s', (_, key, message, mac) => {
    expect(hex(hmacSha256(key, message))).toBe(mac)
    expect(hmacSha256Base64Url(key, message)).toBe(Buffer.from(mac, 'hex').toString('base64url'))
  })

  it('agrees with the runtime’s own for keys and messages of any length, as text and as bytes', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 900 })
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 130 }), text, (key, message) => {
        const expected = createHmac('sha256', key).update(message).digest()
        expect(hex(hmacSha256(key, message))).toBe(expected.toString('hex'))
        expect(hex(hmacSha256(key, Buffer.from(message)))).toBe(expected.toString('hex'))
        expect(hmacSha256Base64Url(key, message)).toBe(expected.toString('base64url'))
      }),
    )
  })

  it('gives bytes of its own, which a later call does not change', () => {
    const [first, digest] = [hmacSha256(repeated(1, 32), 'one'), sha256(Buffer.from('one'))]
    const before = [hex(first), hex(digest)]
    hmacSha256(repeated(2, 32), 'two')
    sha256(Buffer.from('two'))
    expect([hex(first), hex(digest)]).toEqual(before)
    expect(first.constructor).toBe(Uint8Array)
    expect(first.buffer.byteLength).toBe(32)
  })
})

describe('sha256After', () => {
  it('is the hash of one byte and what follows it, of any length', () => {
    for (const length of [0, 1, 63, 64, 400, 1_087, 1_088, 1_089, 70_000]) {
      const bytes = repeated(7, length)
      expect(hex(sha256After(9, bytes)), String(length)).toBe(createHash('sha256').update(Uint8Array.of(9)).update(bytes).digest('hex'))
    }
  })
})

describe('sha256', () => {
  it('agrees with the runtime’s own', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => {
        expect(hex(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'))
      }),
    )
  })
})
