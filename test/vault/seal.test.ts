import { randomBytes as nodeRandomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { fromUtf8, toUtf8 } from '../../src/internal/bytes.js'
import { keyIdOf, open, seal, sealPrefix } from '../../src/vault/index.js'

const randomBytes = (length: number): Uint8Array => new Uint8Array(nodeRandomBytes(length))
const key = { id: 'k1', bytes: randomBytes(32) }
const place = 'clinic|messages|payload|m1'
const ring = (id: string): Uint8Array => {
  if (id !== key.id) throw new Error('no such key')
  return key.bytes
}

function refusalOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    return isNophiError(error) ? `${error.code} ${JSON.stringify(error.details)}` : 'foreign error'
  }
  return 'no error'
}

describe('seal and open', () => {
  it('gives back any bytes sealed under any id and place', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (plaintext, id, associatedData) => {
          const sealed = seal({ id, bytes: key.bytes }, associatedData, plaintext, randomBytes)
          expect(keyIdOf(sealed)).toBe(id)
          expect(open(() => key.bytes, associatedData, sealed)).toEqual(plaintext)
        },
      ),
    )
  })

  it('refuses a value with any single bit changed', () => {
    const sealed = seal(key, place, toUtf8('You have a new message.'), randomBytes)
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = sealed.slice()
      changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7))
      expect(refusalOf(() => open(() => key.bytes, place, changed))).toBe('KEY_UNAVAILABLE {}')
    }
  })

  it('refuses a value cut at any length', () => {
    const sealed = seal(key, place, toUtf8('x'), randomBytes)
    for (let length = 0; length < sealed.length; length++) expect(refusalOf(() => open(ring, place, sealed.subarray(0, length)))).toBe('KEY_UNAVAILABLE {}')
  })

  it('refuses a value moved to another row', () => {
    const sealed = seal(key, place, toUtf8('x'), randomBytes)
    expect(refusalOf(() => open(ring, 'clinic|messages|payload|m2', sealed))).toBe('KEY_UNAVAILABLE {}')
  })

  it('refuses a value under a renamed key, even with the same bytes', () => {
    const sealed = seal(key, place, toUtf8('x'), randomBytes)
    sealed[3] = 'k9'.charCodeAt(1)
    expect(refusalOf(() => open(() => key.bytes, place, sealed))).toBe('KEY_UNAVAILABLE {}')
  })

  it('refuses a value moved to a place whose long name differs at its end only', () => {
    const long = `clinic|messages|payload|${'ü'.repeat(1_000)}`
    const sealed = seal(key, `${long}1`, toUtf8('x'), randomBytes)
    expect(fromUtf8(open(ring, `${long}1`, sealed))).toBe('x')
    expect(refusalOf(() => open(ring, `${long}2`, sealed))).toBe('KEY_UNAVAILABLE {}')
  })

  it('names the key of what it sealed, and of nothing else', () => {
    const sealed = seal(key, place, new Uint8Array(), randomBytes)
    expect([keyIdOf(sealed), sealed.subarray(0, 4)]).toEqual(['k1', sealPrefix('k1')])
    for (let length = 0; length < sealed.length; length++) expect(refusalOf(() => keyIdOf(sealed.subarray(0, length)))).toBe('KEY_UNAVAILABLE {}')
    expect(refusalOf(() => keyIdOf(sealed.with(0, 2)))).toBe('KEY_UNAVAILABLE {}')
    expect(refusalOf(() => keyIdOf(sealed.with(1, 0)))).toBe('KEY_UNAVAILABLE {}')
    expect(refusalOf(() => keyIdOf(sealed.with(2, 0xff)))).toBe('KEY_UNAVAILABLE {}')
  })

  it('answers an unknown key with a code and nothing of the foreign error', () => {
    const sealed = seal({ id: 'other', bytes: key.bytes }, place, toUtf8('x'), randomBytes)
    expect(refusalOf(() => open(ring, place, sealed))).toBe('KEY_UNAVAILABLE {}')
  })

  it('refuses keys that are not 32 bytes and random sources that give too little', () => {
    expect(refusalOf(() => seal({ id: 'k1', bytes: new Uint8Array(16) }, place, toUtf8('x'), randomBytes))).toBe('KEY_UNAVAILABLE {}')
    for (const id of ['', 'k'.repeat(256), 'ü'.repeat(128)])
      expect(refusalOf(() => seal({ id, bytes: key.bytes }, place, toUtf8('x'), randomBytes))).toBe('KEY_UNAVAILABLE {}')
    expect(keyIdOf(seal({ id: 'k'.repeat(255), bytes: key.bytes }, place, toUtf8('x'), randomBytes))).toBe('k'.repeat(255))
    expect(refusalOf(() => seal(key, place, toUtf8('x'), () => new Uint8Array(4)))).toBe('KEY_UNAVAILABLE {}')
  })

  it('never gives the same ciphertext twice, nor shows the plaintext', () => {
    const sealed = Array.from({ length: 200 }, () => seal(key, place, toUtf8('plain words'), randomBytes))
    expect(new Set(sealed.map((each) => each.join())).size).toBe(200)
    for (const each of sealed) expect(Buffer.from(each).includes('plain words')).toBe(false)
  })

  it('opens a value written by the first version of the layout', () => {
    const counting = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => index)
    const fixed = { id: 'k1', bytes: new Uint8Array(32).fill(7) }
    const sealed = seal(fixed, 'a|b|c|d', toUtf8('kept'), counting)
    expect(Buffer.from(sealed).toString('hex')).toBe('01026b31000102030405060708090a0b0c0d0e0f101112131415161709c8af0432c1978196bc6544ba812631c8e64e13')
    expect(fromUtf8(open(() => fixed.bytes, 'a|b|c|d', sealed))).toBe('kept')
  })
})
