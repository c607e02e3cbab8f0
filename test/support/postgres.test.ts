import { existsSync } from 'node:fs'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cluster, createDatabaseIn, createTestDatabase, startCluster, type TestDatabase } from './postgres.js'

async function ask(connection: TestDatabase['connection'] | { connectionString: string }, text: string): Promise<unknown[]> {
  const client = new Client(connection)
  await client.connect()
  try {
    return (await client.query({ text, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

describe('the run’s PostgreSQL', () => {
  it('gives each asker an empty database of its own', async () => {
    const [one, two] = await Promise.all([createTestDatabase(), createTestDatabase()])
    await ask(one.connection, 'CREATE TABLE kept (n int)')
    expect(await ask(two.connection, "SELECT count(*)::int FROM pg_tables WHERE schemaname = 'public'")).toEqual([0])
    expect(await ask({ connectionString: one.url }, "SELECT count(*)::int FROM pg_tables WHERE schemaname = 'public'")).toEqual([1])
    await Promise.all([one.drop(), two.drop()])
    await expect(ask(one.connection, 'SELECT 1')).rejects.toThrow(/does not exist/)
  })
})

describe('a cluster of one’s own', () => {
  let cluster: Cluster
  let database: TestDatabase

  beforeAll(async () => {
    cluster = await startCluster({ durable: true, settings: { deadlock_timeout: '123ms' } })
    database = await createDatabaseIn(cluster)
  })
  afterAll(() => cluster.stop())

  it('flushes to disk where durable, and takes settings', async () => {
    expect(await ask(database.connection, "SELECT current_setting('fsync'), current_setting('deadlock_timeout')")).toEqual(['on', '123ms'])
  })

  it('keeps what was committed over a crash', async () => {
    await ask(database.connection, 'CREATE TABLE kept AS SELECT 7 AS n')
    await cluster.restart('immediate')
    expect(await ask(database.connection, 'SELECT n FROM kept')).toEqual([7])
  })

  it('is gone while it is down, and back when it is started', async () => {
    await cluster.down('fast')
    await expect(ask(database.connection, 'SELECT 1')).rejects.toThrow()
    await cluster.start()
    expect(await ask(database.connection, 'SELECT n FROM kept')).toEqual([7])
  })

  it('leaves nothing behind', async () => {
    const other = await startCluster()
    await other.stop()
    expect(existsSync(other.socketFolder)).toBe(false)
  })
})
