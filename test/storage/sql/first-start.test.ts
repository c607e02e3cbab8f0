import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemRuntime } from '../../../src/internal/system-runtime.js'
import type { StorageAdapter } from '../../../src/ports/storage.js'
import { fromPg } from '../../../src/storage/drivers/postgres/from-pg.js'
import { postgresStorage } from '../../../src/storage/postgres-storage.js'
import { watchedStorage } from '../../messenger/watched-storage.js'
import { createWorld, type World } from '../../messenger/world.js'
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js'

const processes = 3

let database: TestDatabase
const pools: Pool[] = []
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()))
  await database.drop()
})

/** Each of them has seen that there is no row before the first writes one. */
function together(count: number): () => Promise<void> {
  let come = 0
  let open = (): void => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return () => {
    come += 1
    if (come === count) open()
    return opened
  }
}

function processOf(meet: () => Promise<void>): { readonly storage: StorageAdapter; readonly world: World } {
  const pool = new Pool({ ...database.connection, max: 4 })
  pools.push(pool)
  const storage = watchedStorage(postgresStorage({ executor: fromPg(pool) }), {
    async statement({ name }, run) {
      if (name === 'system.replaceSystem') await meet()
      return run()
    },
  })
  return { storage, world: createWorld({ storage, runtime: systemRuntime }) }
}

describe('the first start of several processes at once over an empty PostgreSQL', () => {
  it('fails in none of them, and leaves one open system', async () => {
    const meet = together(processes)
    const started = Array.from({ length: processes }, () => processOf(meet))
    await Promise.all(started.map(({ storage }) => storage.migrate()))
    const reports = await Promise.all(started.map(({ world }, index) => (index % 2 === 0 ? world.messenger.dispatchDue() : world.messenger.maintain())))
    expect(reports).toHaveLength(processes)
    const { rows } = await (pools[0] as Pool).query('SELECT mode, version FROM nophi_system')
    expect(rows.map(({ mode, version }) => [mode, Number(version)])).toEqual([['open', 1]])
  })
})
