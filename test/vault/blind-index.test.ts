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

  it('finds what the first version of it wrote', () => {
    expect(blindIndex(key, 'clinic', 'phone', '+12125550100')).toBe('k1:N8g2D6BsT9TFZDEKB8xrtNXtBX3uFNPeiKK5zI4mxAc')
  })

  it('never takes two lists of parts for the same one', () => {
    const parts = ['', 'a', 'b', ':', '1:', '1:a', 'a1:', '1:a1:b', 'a:', ':a', '1', '11:', '0:', 'a1:b']
    const all = parts.flatMap((tenant) => parts.flatMap((purpose) => parts.map((value) => blindIndex(key, tenant, purpose, value))))
    expect(new Set(all).size).toBe(parts.length ** 3)
  })
})
