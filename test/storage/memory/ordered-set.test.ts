import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createOrderedSet } from '../../../src/storage/memory/ordered-set.js'

const compare = (a: number, b: number): number => a - b

describe('createOrderedSet', () => {
  it('holds the same as a sorted list, whatever is added and removed', () => {
    const step = fc.record({ add: fc.boolean(), value: fc.integer({ min: 0, max: 900 }) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 1_500 }), fc.integer({ min: -1, max: 901 }), (steps, pivot) => {
        const set = createOrderedSet<number>(compare)
        const model = new Set<number>()
        for (const { add, value } of steps) {
          if (add && !model.has(value)) {
            set.add(value)
            model.add(value)
          } else if (!add) {
            expect(set.delete(value)).toBe(model.delete(value))
          }
        }
        const sorted = [...model].sort(compare)
        expect([...set.ascending()]).toEqual(sorted)
        expect([...set.descending()]).toEqual([...sorted].reverse())
        expect([...set.ascending((value) => value < pivot)]).toEqual(sorted.filter((value) => value >= pivot))
        expect([...set.descending((value) => value < pivot)]).toEqual(sorted.filter((value) => value < pivot).reverse())
        expect(set.first()).toBe(sorted[0])
        expect(set.size()).toBe(sorted.length)
      }),
      { numRuns: 60 },
    )
  })

  it('stays in order over many chunks, added upwards, downwards and from the middle', () => {
    const set = createOrderedSet<number>(compare)
    for (let value = 0; value < 2_000; value++) set.add(value)
    for (let value = -1; value > -2_000; value--) set.add(value)
    for (let value = 0.5; value < 2_000; value += 7) set.add(value)
    const all = [...set.ascending()]
    expect(all).toEqual([...all].sort(compare))
    expect(all).toHaveLength(set.size())
    for (const value of all.slice(300, 3_000)) expect(set.delete(value)).toBe(true)
    expect([...set.ascending()]).toEqual([...all.slice(0, 300), ...all.slice(3_000)])
  })

  it('takes a few comparisons for each of a hundred thousand entries', () => {
    let comparisons = 0
    const set = createOrderedSet<number>((a, b) => {
      comparisons += 1
      return a - b
    })
    for (let value = 0; value < 100_000; value++) set.add((value * 7_919) % 100_003)
    comparisons = 0
    for (let value = 0; value < 1_000; value++) set.delete((value * 7_919) % 100_003)
    expect(comparisons / 1_000).toBeLessThan(30)
  })
})
