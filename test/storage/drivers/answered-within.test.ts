import { describe, expect, it } from 'vitest'
import { isNophiError } from '../../../src/errors/nophi-error.js'
import { answeredWithin } from '../../../src/storage/drivers/postgres/answered-within.js'
import { fromPg, type PgPoolClient } from '../../../src/storage/drivers/postgres/from-pg.js'
import { fromPostgresJs } from '../../../src/storage/drivers/postgres/from-postgres-js.js'

/** Time that passes at once, unless the answer came before. */
const impatient = { sleep: async (): Promise<void> => undefined, monotonic: (): number => 0 }
const never = new Promise<never>(() => undefined)

describe('an answer that does not come', () => {
  it('counts as lost', async () => {
    const failure = await answeredWithin(never, 10, impatient).catch((error: unknown) => error)
    expect(isNophiError(failure, 'STORAGE_UNAVAILABLE') && failure.details).toEqual({ problem: 'no-answer' })
  })

  it('is handed over when it comes late', async () => {
    let answer: (value: string) => void = () => undefined
    const late = new Promise<string>((resolve) => {
      answer = resolve
    })
    const given: string[] = []
    await answeredWithin(late, 10, impatient, (value) => given.push(value)).catch(() => undefined)
    answer('late')
    await late
    expect(given).toEqual(['late'])
  })

  it('costs the connection: it is given up, not lent again', async () => {
    const released: unknown[] = []
    const client: PgPoolClient = {
      query: ({ text }) => (text === 'COMMIT' ? never : Promise.resolve({ rows: [], rowCount: 0 })),
      release: (destroy) => released.push(destroy),
    }
    const pool = { totalCount: 1, connect: async () => client, query: client.query }
    // Only the COMMIT is slower than this.
    const failure = await fromPg(pool, { answerMs: 20 })
      .begin?.(async (transaction) => transaction.query('SELECT 1', []))
      .catch((error: unknown) => error)
    expect(isNophiError(failure, 'STORAGE_UNAVAILABLE') && failure.details).toEqual({ problem: 'commit-unclear' })
    expect(released).toEqual([true])
  })

  it('of a library that begins too late does none of the work, and undoes what it began', async () => {
    let late: () => Promise<unknown> = async () => undefined
    const source = {
      unsafe: () => Promise.resolve(Object.assign([], { count: 0 })),
      begin: (_: string, work: (sql: never) => Promise<unknown>) =>
        new Promise<unknown>((resolve) => {
          late = () => work(source as never).then(resolve, (error: unknown) => error)
        }),
    }
    let worked = false
    const failure = await fromPostgresJs(source, { answerMs: 5 })
      .begin?.(async () => {
        worked = true
      })
      .catch((error: unknown) => error)
    expect(isNophiError(failure, 'STORAGE_UNAVAILABLE') && failure.details).toEqual({ problem: 'no-answer' })
    expect(isNophiError(await late(), 'STORAGE_UNAVAILABLE')).toBe(true)
    expect(worked).toBe(false)
  })

  it('of a pool that lends no connection is an error before anything was done, and a late connection goes back', async () => {
    const released: unknown[] = []
    const client: PgPoolClient = { query: () => never, release: (destroy) => released.push(destroy) }
    let lend: (client: PgPoolClient) => void = () => undefined
    const lending = new Promise<PgPoolClient>((resolve) => {
      lend = resolve
    })
    const pool = { totalCount: 1, connect: () => lending, query: client.query }
    const failure = await fromPg(pool, { runtime: impatient })
      .query('SELECT 1', [])
      .catch((error: unknown) => error)
    expect(isNophiError(failure, 'STORAGE_UNAVAILABLE') && failure.details).toEqual({ problem: 'no-answer' })
    lend(client)
    await lending
    expect(released).toEqual([undefined])
  })
})
