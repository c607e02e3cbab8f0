import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSqlStorage } from '../../../src/storage/sql/create-sql-storage.js'
import { type PostgresBench, startPostgresBench } from './open-postgres.js'
import { openSqlite } from './open-sqlite.js'
import { watchedTransactions } from './watched-transactions.js'

const rows = Number(process.env.NOPHI_PLAN_ROWS ?? 40_000)
const scope = { tenant: 't', clock: () => new Date(0) }
/** What the file of one person asks at once. */
const wanted = Array.from({ length: 200 }, (_, place) => `r${place * 7}`)

describe(`the records of one person among ${rows}, on PostgreSQL`, () => {
  let bench: PostgresBench
  beforeAll(async () => {
    bench = await startPostgresBench()
    await bench.pool.query(
      `INSERT INTO nophi_leaf (tenant, id, ref, bytes, hash) SELECT 't', 'l' || n, CASE WHEN n % 2 = 0 THEN 'r' || n / 5 END, decode(repeat('7b', 300), 'hex'), decode(repeat('00', 32), 'hex') FROM generate_series(1, $1::int) AS n`,
      [rows],
    )
    await bench.pool.query(`INSERT INTO nophi_leaf_index (tenant, idx, id) SELECT 't', n, 'l' || n FROM generate_series(1, $1::int) AS n`, [rows])
    await bench.pool.query('ANALYZE nophi_leaf; ANALYZE nophi_leaf_index')
  }, 600_000)
  afterAll(() => bench.end())

  it.each(['leavesByRef', 'leaf'] as const)('are found through indexes by %s, two hundred at once', async (verb) => {
    const plans: string[] = []
    const explaining = watchedTransactions(bench.executor, async (text, values, transaction) => {
      if (!/nophi_leaf/.test(text)) return
      const explained = await transaction.query(`EXPLAIN (COSTS OFF) ${text}`, values)
      plans.push(explained.rows.map((row) => String(row['QUERY PLAN'])).join('\n'))
    })
    const storage = createSqlStorage({ executor: explaining, name: 'postgres', durable: true })
    const given = verb === 'leaf' ? wanted.map((ref) => ref.replace('r', 'l')) : wanted
    const found = await storage.transaction(scope, ({ audit }) => Promise.all(given.map((id) => audit[verb](id))))
    expect(found.flat().filter((row) => row !== null).length).toBeGreaterThan(190)
    expect(plans).toHaveLength(1)
    expect(plans.join()).toMatch(verb === 'leaf' ? /nophi_leaf_pkey[^\n]*\n\s*Index Cond: .*\bid = / : /nophi_leaf_ref[^\n]*\n\s*Index Cond: .*\bref = /)
    expect(plans.join()).not.toContain('Seq Scan on nophi_leaf')
  })
})

it('finds the records of one person through indexes on SQLite', async () => {
  const texts: string[] = []
  const { storage, probe } = await openSqlite((text) => {
    texts.push(text)
    return text
  })
  await storage.transaction(scope, ({ audit }) => Promise.all(wanted.map((ref) => audit.leavesByRef(ref))))
  const text = texts.findLast((each) => each.includes('l.ref = input.ref'))
  if (text === undefined) throw new Error('no such statement')
  const plan = await probe(`EXPLAIN QUERY PLAN ${text.replaceAll('$1', "'t'").replaceAll('$2', `'${JSON.stringify(wanted)}'`)}`)
  const steps = plan.map(({ detail }) => String(detail))
  expect(steps.filter((step) => /\bl\b/.test(step))).toEqual([expect.stringContaining('nophi_leaf_ref (tenant=? AND ref=?)')])
  expect(steps.filter((step) => /\bx\b/.test(step))).toEqual([expect.stringContaining('(tenant=? AND id=?)')])
  await storage.close()
})
