import { describe, expect, it } from 'vitest'
import type { SqlValue } from '../../../../src/ports/storage.js'
import { columns } from '../../../../src/storage/sql/kit/columns.js'
import type { Session } from '../../../../src/storage/sql/kit/session.js'
import { createSqlKit } from '../../../../src/storage/sql/kit/sql-kit.js'
import { type PostgresBench, startPostgresBench } from '../open-postgres.js'

interface Given {
  readonly id: string
  readonly note: string | null
  readonly count: number
  readonly size: bigint
  readonly open: boolean | null
  readonly bytes: Uint8Array | null
  readonly names: readonly string[]
}

const given = columns<Given>({ id: 'text', note: 'text', count: 'int', size: 'big', open: 'flag', bytes: 'bytes', names: 'list' })
const kit = createSqlKit('postgres', null)
const read = kit.read(given, (input) => `SELECT i, tenant, ${given.names()} FROM ${input} ORDER BY i`)
const one: Given = { id: 'it\'s "a"', note: null, count: 2 ** 40, size: 2n ** 62n, open: false, bytes: Uint8Array.of(0, 92, 255), names: ['a', '"'] }
const other: Given = { id: '', note: '{}', count: -1, size: 0n, open: null, bytes: null, names: [] }

function sessionOver({ executor }: Pick<PostgresBench, 'executor'>, texts: string[]): Session {
  const query = async (text: string, values: readonly SqlValue[]) => {
    texts.push(text)
    return (await executor.query(text, ['tenant-1', ...values])).rows
  }
  return { tenant: 'tenant-1', dialect: 'postgres', query, failure: () => null, limited: true, takesNulls: async () => true }
}

describe('inputs of a statement on PostgreSQL', () => {
  it('read the same alone, as plain values, as they do among others, as arrays', async () => {
    const bench = await startPostgresBench()
    try {
      const texts: string[] = []
      const session = sessionOver(bench, texts)
      const together = await read(session, [one, other])
      for (const [place, input] of [one, other].entries()) {
        const [alone] = await read(session, [input])
        expect(alone?.map(given.read)).toEqual([input])
        expect(alone?.[0]).toEqual({ ...together[place]?.[0], i: alone?.[0]?.i })
        expect(alone?.[0]?.tenant).toBe('tenant-1')
      }
      expect(texts.map((text) => text.includes('unnest'))).toEqual([true, false, false])
    } finally {
      await bench.end()
    }
  }, 120_000)
})
