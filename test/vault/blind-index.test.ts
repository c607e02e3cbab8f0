import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blindIndex } from '../../src/vault/index.js'

const key = { id: 'k1', bytes: new Uint8Array(32).fill(1) }

describe('blindIndex', () => {
  it('names the key and shows nothing of the value', () => {
    expect(blindIndex(key, 'clinic', 'phone', '+12125550100')).toMatch(/^k1:[A-Za-z0-9_-]{43}$/)
  })

  it('is the same for the same input, and another for another key, tenant, purpose or value', () => {
    const all = [
      blindIndex(key, 'clinic', 'phone', '+12125550100'),
      blindIndex({ id: 'k1', bytes: new Uint8Array(32).fill(2) }, 'clinic', 'phone', '+12125550100'),
      blindIndex(key, 'other', 'phone', '+12125550100'),
      blindIndex(key, 'clinic', 'patient', '+12125550100'),
      blindIndex(key, 'clinic', 'phone', '+12125550101'),
    ]
    expect(new Set(all).size).toBe(all.length)
    expect(blindIndex(key, 'clinic', 'phone', '+12125550100')).toBe(all[0])
  })

  it('never takes two lists of parts for the same one', () => {
    const part = fc.stringMatching(/^[ab1:|]{0,4}$/)
    fc.assert(
      fc.property(fc.tuple(part, part, part), fc.tuple(part, part, part), (one, other) => {
        const same = one.every((each, index) => each === other[index])
        expect(blindIndex(key, ...one) === blindIndex(key, ...other)).toBe(same)
      }),
      { numRuns: 5000 },
    )
  })
})
