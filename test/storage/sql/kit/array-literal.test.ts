import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { arrayLiteral } from '../../../../src/storage/sql/kit/array-literal.js'
import { fromSql, toSql } from '../../../../src/storage/sql/kit/columns.js'
import { type PostgresBench, startPostgresBench } from '../open-postgres.js'

const types = { text: 'text', int: 'bigint', big: 'bigint', flag: 'boolean' } as const

describe('an array as PostgreSQL reads it', () => {
  let bench: PostgresBench
  beforeAll(async () => {
    bench = await startPostgresBench()
  })
  afterAll(() => bench.end())

  const nullable = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null })
  const values = {
    // PostgreSQL's text holds every character but U+0000.
    text: nullable(fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0'))),
    int: nullable(fc.maxSafeInteger()),
    big: nullable(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })),
    flag: nullable(fc.boolean()),
  }

  for (const kind of ['text', 'int', 'big', 'flag'] as const)
    it(`brings every ${kind} back as it was`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array<unknown>(values[kind], { minLength: 1, maxLength: 12 }), async (given) => {
          const literal = arrayLiteral(
            kind,
            given.map((value) => toSql(kind, value)),
          )
          const { rows } = await bench.executor.query(`SELECT v FROM unnest($1::text::${types[kind]}[]) WITH ORDINALITY AS t(v, i) ORDER BY i`, [literal])
          expect(rows.map(({ v }) => fromSql(kind, v))).toEqual(given)
        }),
        { numRuns: 60 },
      )
    })
})
