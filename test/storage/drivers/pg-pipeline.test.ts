import { expect, it } from 'vitest'
import { fromPg, type PgPool } from '../../../src/storage/drivers/postgres/from-pg.js'

class Refused extends Error {
  readonly code = '57014'
}

/** A pool of one connection that notes what it is asked, and refuses to begin where told so. */
function poolThat(refusesToBegin: boolean): { readonly pool: PgPool; readonly asked: string[]; readonly log: string[] } {
  const [asked, log]: [string[], string[]] = [[], []]
  const query: PgPool['query'] = async ({ text }) => {
    asked.push(text)
    log.push(`${text.split(' ')[0]} asked`)
    await new Promise((resolve) => setImmediate(resolve))
    log.push(`${text.split(' ')[0]} answered`)
    if (refusesToBegin && text.startsWith('BEGIN')) throw new Refused()
    return { rows: [], rowCount: 0 }
  }
  const client = { query, pipeline: true, release() {} }
  return { pool: { query, pipeline: true, totalCount: 1, connect: async () => client }, asked, log }
}

it('asks the first read together with the begin, and what follows after both', async () => {
  const { pool, log } = poolThat(false)
  await fromPg(pool).begin?.(async (transaction) => {
    await transaction.query('SELECT 1', [])
    await transaction.query('INSERT INTO kept', [])
  })
  expect(log).toEqual([
    ...['BEGIN asked', 'SELECT asked', 'BEGIN answered', 'SELECT answered'],
    ...['INSERT asked', 'INSERT answered', 'COMMIT asked', 'COMMIT answered'],
  ])
})

it('writes nothing where the server refuses to begin', async () => {
  for (const first of ['SELECT 1', 'INSERT INTO kept']) {
    const { pool, asked } = poolThat(true)
    const work = fromPg(pool).begin?.(async (transaction) => {
      await transaction.query(first, [])
      await transaction.query('INSERT INTO kept', [])
    })
    await expect(work).rejects.toBeInstanceOf(Refused)
    expect(asked.filter((text) => !/^(?:BEGIN|SELECT|ROLLBACK)/.test(text))).toEqual([])
  }
})
