import { expect, it } from 'vitest'
import { deriveKey } from '../../src/vault/index.js'

it('gives a key of its own to each secret and purpose, and the same one in every version', () => {
  const secret = new Uint8Array(32).fill(7)
  expect(Buffer.from(deriveKey(secret, 'nophi/test')).toString('hex')).toBe('c1bc006b99cf015fc0d60ce0e1183f59803692249c4c08a2a825f42b0bba8784')
  expect(deriveKey(secret, 'nophi/other')).not.toEqual(deriveKey(secret, 'nophi/test'))
  expect(deriveKey(secret.with(0, 8), 'nophi/test')).not.toEqual(deriveKey(secret, 'nophi/test'))
})
