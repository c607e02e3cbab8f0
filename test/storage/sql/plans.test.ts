import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSqlStorage } from '../../../src/storage/sql/create-sql-storage.js'
import type { AllStores } from '../../../src/testing/storage-cases/bench.js'
import { noon } from '../../../src/testing/storage-cases/rows.js'
import { fillMessages } from './fill-messages.js'
import { type PostgresBench, startPostgresBench } from './open-postgres.js'
import { watchedTransactions } from './watched-transactions.js'

const scope = { tenant: 'tenant-1', clock: () => new Date(noon) }
const rows = Number(process.env.NOPHI_PLAN_ROWS ?? 20_000)

/** The plans of the statements that the work runs, as they ran, and how long the server took for each. */
async function plansOf(
  bench: PostgresBench,
  work: (stores: AllStores) => Promise<unknown>,
): Promise<readonly { readonly plan: string; readonly ms: number; readonly text: string }[]> {
  const plans: { plan: string; ms: number; text: string }[] = []
  const explaining = watchedTransactions(bench.executor, async (text, values, transaction) => {
    if (!/nophi_message/.test(text)) return
    const explained = await transaction.query(`EXPLAIN (ANALYZE, COSTS OFF) ${text}`, values)
    const plan = explained.rows.map((row) => String(row['QUERY PLAN'])).join('\n')
    plans.push({ plan, ms: Number(/Execution Time: ([\d.]+)/.exec(plan)?.[1]), text })
  })
  await createSqlStorage({ executor: explaining, name: 'postgres', durable: true }).transaction(scope, work)
  return plans
}

it(`claims the few urgent texts before ${rows} older ones without looking at these`, async () => {
  const bench = await startPostgresBench()
  try {
    await fillMessages(bench.pool, rows, true)
    // The planner does not know of them.
    await bench.pool.query(`UPDATE nophi_message SET priority = 1 WHERE id IN (SELECT 'm' || n FROM generate_series(1, 20) AS n)`)
    const [claim] = await plansOf(bench, async ({ messages }) => {
      const claimed = await messages.claimDue(noon, 50)
      const oldestFirst = [...Array.from({ length: 20 }, (_, place) => 20 - place), ...Array.from({ length: 30 }, (_, place) => rows - place)]
      expect(claimed.map(({ id }) => id)).toEqual(oldestFirst.map((n) => `m${n}`))
    })
    expect(claim?.plan).not.toContain('nophi_message_age')
    expect(claim?.plan).not.toContain('Sort')
  } finally {
    await bench.end()
  }
}, 600_000)

describe(`plans over ${rows} messages`, () => {
  let bench: PostgresBench
  beforeAll(async () => {
    bench = await startPostgresBench()
    await fillMessages(bench.pool, rows)
  }, 600_000)
  afterAll(() => bench.end())

  it('claims through the index of what is due, past all that is for later', async () => {
    const plans = await plansOf(bench, async ({ messages }) => expect(await messages.claimDue(noon, 50)).toHaveLength(50))
    for (const { plan, ms, text } of plans) {
      expect(plan).toContain('nophi_message_due')
      expect(plan).not.toContain('Seq Scan')
      // The few priorities may be sorted, the rows may not.
      if (/LIMIT \$3/.test(text)) expect(plan).not.toContain('Sort')
      // Generous to a loaded machine; a walk over all rows of a million takes a hundred times as long.
      expect(ms).toBeLessThan(200)
    }
    expect(plans).toHaveLength(1)
  })

  it('knows the next due instant from the first entry of an index', async () => {
    const [next] = await plansOf(bench, async ({ messages }) => messages.nextDueAt())
    expect(next?.plan).toContain('nophi_message_age')
    expect(next?.ms).toBeLessThan(200)
  })

  it('finds one patient’s history among all through the index of numbers', async () => {
    const [first, next] = await plansOf(bench, async ({ messages }) => {
      const page = await messages.list({ subject: 'subject-7', limit: 3 })
      const last = page.at(-1)
      expect(page.map(({ subject }) => subject)).toEqual(['subject-7', 'subject-7', 'subject-7'])
      await messages.list({ subject: 'subject-7', limit: 3, before: { createdAt: last?.createdAt ?? 0, id: last?.id ?? '' } })
    })
    for (const each of [first, next]) {
      expect(each?.plan).toContain('nophi_message_subject')
      expect(each?.ms).toBeLessThan(200)
    }
  })
})
