import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromSql } from '../../../../src/storage/sql/kit/columns.js'
import { packedBytes, unpacked } from '../../../../src/storage/sql/kit/packed-bytes.js'
import { type PostgresBench, startPostgresBench } from '../open-postgres.js'

describe('bytes of many rows as one value', () => {
  let bench: PostgresBench
  beforeAll(async () => {
    bench = await startPostgresBench()
  })
  afterAll(() => bench.end())

  it('come back as they were, row by row, the empty and the missing too', async () => {
    const { arrays, names, value } = unpacked('v', 1)
    const text = `SELECT ${value} FROM unnest(${arrays.join(', ')}) WITH ORDINALITY AS given(${names.join(', ')}, i) ORDER BY i`
    await fc.assert(
      fc.asyncProperty(fc.array(fc.option(fc.uint8Array({ maxLength: 40 }), { nil: null }), { minLength: 1, maxLength: 12 }), async (given) => {
        const { rows } = await bench.executor.query(text, [...packedBytes(given)])
        expect(rows.map(({ v }) => fromSql('bytes', v))).toEqual(given)
      }),
      { numRuns: 100 },
    )
  })
})
