import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OrderedSet } from '../../../src/storage/memory/ordered-set.js'

interface Entry {
  readonly key: string
  readonly order: number
}

const compare = (a: Entry, b: Entry): number => a.order - b.order || (a.key < b.key ? -1 : 1)
const entry = (order: number, key = String(order)): Entry => ({ order, key })

describe('OrderedSet', () => {
  it('holds the same as a sorted list, whatever is added and removed, also where many are equal', () => {
    const step = fc.record({ add: fc.boolean(), order: fc.integer({ min: 0, max: 40 }), key: fc.integer({ min: 0, max: 30 }) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 1_500 }), fc.integer({ min: -1, max: 41 }), (steps, pivot) => {
        const set = new OrderedSet<Entry>()
        const model = new Map<string, Entry>()
        for (const { add, order, key } of steps) {
          const each = entry(order, `k${key}`)
          const name = `${order}:${key}`
          if (add && !model.has(name)) {
            set.add(order, each)
            model.set(name, each)
          } else if (!add) {
            expect(set.delete(order, each)).toBe(model.delete(name))
          }
        }
        const sorted = [...model.values()].sort(compare)
        expect([...set.ascending()]).toEqual(sorted)
        expect([...set.descending()]).toEqual([...sorted].reverse())
        expect([...set.ascending(({ order }) => order < pivot)]).toEqual(sorted.filter(({ order }) => order >= pivot))
        expect([...set.descending(({ order }) => order < pivot)]).toEqual(sorted.filter(({ order }) => order < pivot).reverse())
        expect(set.first()).toBe(sorted[0])
        expect(set.size).toBe(sorted.length)
      }),
      { numRuns: 60 },
    )
  })

  it('stays in order over many chunks, added upwards, downwards and from the middle', () => {
    const set = new OrderedSet<Entry>()
    for (let order = 0; order < 2_000; order++) set.add(order, entry(order))
    for (let order = -1; order > -2_000; order--) set.add(order, entry(order))
    for (let order = 0.5; order < 2_000; order += 7) set.add(order, entry(order))
    const all = [...set.ascending()]
    expect(all).toEqual([...all].sort(compare))
    expect(all).toHaveLength(set.size)
    for (const each of all.slice(300, 3_000)) expect(set.delete(each.order, each)).toBe(true)
    expect([...set.ascending()]).toEqual([...all.slice(0, 300), ...all.slice(3_000)])
  })

  it('finds nothing to remove under another number', () => {
    const set = new OrderedSet<Entry>()
    set.add(1, entry(1))
    expect(set.delete(2, entry(1))).toBe(false)
    expect(set.delete(1, entry(1, 'other'))).toBe(false)
    expect(set.size).toBe(1)
  })
})
