import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemRuntime } from '../../src/internal/system-runtime.js'
import { webhookTargetOf } from '../../src/messenger/webhook-target.js'
import type { SqlExecutor } from '../../src/ports/storage.js'
import { createSqlStorage } from '../../src/storage/sql/create-sql-storage.js'
import { type PostgresBench, startPostgresBench } from '../storage/sql/open-postgres.js'
import { createWorld, type World } from './world.js'

describe('what a STOP asks PostgreSQL', () => {
  let bench: PostgresBench
  let transactions: string[][] = []
  /** How often somebody waited for an answer with nothing else asked. */
  let rounds = 0
  beforeAll(async () => {
    bench = await startPostgresBench(undefined, undefined, 'pg, pipelined')
  }, 60_000)
  afterAll(() => bench.end())

  function countedWorld(): World {
    const { begin } = bench.executor as Required<SqlExecutor>
    const counting: SqlExecutor = {
      ...bench.executor,
      begin: (work) =>
        begin((transaction) => {
          const asked: string[] = []
          let open = 0
          transactions.push(asked)
          return work({
            ...transaction,
            async query(text, values) {
              asked.push(text)
              if (open++ === 0) rounds += 1
              try {
                return await transaction.query(text, values)
              } finally {
                open -= 1
              }
            },
          })
        }),
    }
    return createWorld({ storage: createSqlStorage({ executor: counting, name: 'postgres', durable: true }), runtime: systemRuntime, at: new Date() })
  }

  it('is asked once: its gate first, and no table twice under it; the confirmation is of the same commit', async () => {
    const world = countedWorld()
    await world.consent()
    const when = { at: new Date(Date.now() + 3 * 86_400_000), zone: 'America/Chicago' }
    const queued = await world.messenger.send(world.request({ message: { kind: 'appointment-reminder', slots: { when } } }))
    expect(queued.status).toBe('queued')
    transactions = []
    rounds = 0
    await world.reply('STOP')
    // Over a connection that pipelines. BEGIN and COMMIT are not among them.
    expect(rounds).toBeLessThanOrEqual(10)
    const [stop = [], ...others] = transactions
    expect(others).toEqual([])
    const gate = stop.findIndex((text) => text.includes('FOR NO KEY UPDATE OF r'))
    // A person has two keys.
    const read = stop.filter((text) => text.startsWith('SELECT') && !text.includes('nophi_subject_key'))
    expect(new Set(read).size).toBe(read.length)
    expect(stop.findIndex((text) => text.includes('FROM nophi_message'))).toBeGreaterThan(gate)
    // With the confirmation, which is held until the stop is enforced.
    expect(stop.some((text) => text.startsWith('INSERT INTO nophi_message '))).toBe(true)
    expect(stop.length).toBeLessThanOrEqual(16)

    transactions = []
    await webhookTargetOf(world.messenger, 'fake').drain()
    const drained = transactions.flat()
    expect(drained.filter((text) => text.includes('SET enforced_at'))).toHaveLength(1)
    expect(drained.length).toBeLessThanOrEqual(9)
  })
})
