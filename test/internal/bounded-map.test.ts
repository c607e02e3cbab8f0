import { describe, expect, it } from 'vitest'
import { BoundedMap } from '../../src/internal/bounded-map.js'

describe('BoundedMap', () => {
  it('forgets what was put first once it is full, and nothing for an entry that is put again', () => {
    const map = new BoundedMap<string, number>(2)
    map.put('a', 1)
    map.put('b', 2)
    map.put('b', 3)
    expect([map.get('a'), map.get('b')]).toEqual([1, 3])
    map.put('c', 4)
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([undefined, 3, 4])
    map.delete('c')
    map.put('d', 5)
    expect([map.get('b'), map.get('c'), map.get('d')]).toEqual([3, undefined, 5])
  })
})
