import { describe, expect, it } from 'vitest'
import { batchOfStop, importedStopId, readImportedStops, writeImportedStops } from '../../src/domain/imported-stop.js'

const stops = [
  { subject: 'A', seq: 1, scope: 'all', place: 0 },
  { subject: 'B', seq: 7, scope: 'program:visits', place: 1 },
]

describe('the opt-outs of a batch', () => {
  it('are written with their scope where it is not all, and read back', () => {
    const text = writeImportedStops(stops)
    expect(text).toBe('[["A",1,0],["B",7,1,"program:visits"]]')
    expect(readImportedStops(text)).toEqual(stops)
  })

  it.each([
    undefined,
    7,
    '',
    'no list',
    '{}',
    '["A",1,0]',
    '[["A",1]]',
    '[["A",1,0,"all",0]]',
    '[[7,1,0]]',
    '[["A","1",0]]',
    '[["A",0,0]]',
    '[["A",1.5,0]]',
    '[["A",1,"0"]]',
    '[["A",1,0,7]]',
    '[["A",1,0],null]',
  ])('are not read from %j', (text) => {
    expect(readImportedStops(text)).toBeNull()
  })

  it('have ids that name their batch, which no other id does', () => {
    expect(batchOfStop(importedStopId('b.4', 12))).toBe('b.4')
    for (const id of ['b', 'b.', '.3', 'b.x', 'b.3x', '']) expect(batchOfStop(id)).toBeNull()
  })
})
