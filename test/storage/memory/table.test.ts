import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTable, take, takeWhile } from '../../../src/storage/memory/table.js'
import { createUndo } from '../../../src/storage/memory/undo.js'

interface Row {
  readonly id: string
  readonly color: string | null
  readonly size: number
}

const newTable = () => createTable(({ id }: Row) => id, { color: { group: ({ color }) => color, order: ({ size }) => size } })
const rowArbitrary = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  color: fc.constantFrom('red', 'blue', null),
  size: fc.integer({ min: 0, max: 4 }),
})
const stepArbitrary = fc.oneof(
  rowArbitrary.map((row) => ({ put: row })),
  fc.constantFrom('a', 'b', 'c', 'd', 'e').map((id) => ({ drop: id })),
)

function contents(table: ReturnType<typeof newTable>): unknown {
  return {
    rows: ['a', 'b', 'c', 'd', 'e'].map((id) => table.get(id)),
    red: [...table.ascending('color', 'red')],
    blue: [...table.descending('color', 'blue')],
    groups: [...table.groups('color')].sort(),
    counts: [table.count('color', 'red'), table.count('color', 'blue')],
  }
}

describe('createTable', () => {
  it('keeps its indexes equal to a sort of its rows, and takes every change back', () => {
    fc.assert(
      fc.property(fc.array(stepArbitrary, { maxLength: 30 }), fc.array(stepArbitrary, { maxLength: 30 }), (first, second) => {
        const table = newTable()
        const model = new Map<string, Row>()
        const undo = createUndo()
        for (const step of first) {
          if ('put' in step) {
            table.put(undo, step.put)
            model.set(step.put.id, step.put)
          } else expect(table.delete(undo, step.drop)).toBe(model.delete(step.drop))
        }
        const sorted = (color: string): Row[] =>
          [...model.values()].filter((row) => row.color === color).sort((a, b) => a.size - b.size || (a.id < b.id ? -1 : 1))
        expect([...table.ascending('color', 'red')]).toEqual(sorted('red'))
        expect([...table.descending('color', 'blue')]).toEqual(sorted('blue').reverse())
        expect(table.first('color', 'red')).toEqual(sorted('red')[0])

        const before = contents(table)
        const mark = undo.mark()
        for (const step of second) {
          if ('put' in step) table.put(undo, step.put)
          else table.delete(undo, step.drop)
        }
        undo.backTo(mark)
        expect(contents(table)).toEqual(before)
      }),
      { numRuns: 200 },
    )
  })

  it('finds the first row that is not before a place', () => {
    const table = newTable()
    const undo = createUndo()
    for (let size = 0; size < 10; size++) table.put(undo, { id: String(size), color: 'red', size })
    expect(table.ascending('color', 'red', ({ size }) => size < 7).next().value).toMatchObject({ size: 7 })
    expect(table.descending('color', 'red', ({ size }) => size < 7).next().value).toMatchObject({ size: 6 })
    expect([...table.ascending('color', 'none')]).toEqual([])
  })
})

describe('take', () => {
  it('stops at the limit and reads no further', () => {
    let read = 0
    function* numbers(): Generator<number> {
      for (;;) yield read++
    }
    expect(take(numbers(), 3)).toEqual([0, 1, 2])
    expect(read).toBe(3)
    expect(take(numbers(), 0)).toEqual([])
    expect(takeWhile([1, 2, 9, 3], 9, (value) => value < 5)).toEqual([1, 2])
    expect(takeWhile([1, 2, 3], 2, () => true)).toEqual([1, 2])
    expect(takeWhile([1], -1, () => true)).toEqual([])
  })
})
