import { connect } from 'node:net'
import { Client } from 'pg'
import type { ClusterAddress } from './start-cluster.js'

/** A database of one test file's own. */
export interface TestDatabase {
  /** What `pg` and `pg.Pool` take, and by the same names most others: over the socket folder. */
  readonly connection: { readonly host: string; readonly port: number; readonly user: string; readonly database: string }
  /** The same over 127.0.0.1, for clients that take an address. */
  readonly url: string
  readonly version: string
  /** Ends its sessions and removes it. */
  drop(): Promise<void>
}

const objectInUse = '55006'
let made = 0

/** A new, empty database in the run's cluster, which starts for the first who asks. Call it in `beforeAll` and `drop()` in `afterAll`. `options`: of CREATE DATABASE. */
export async function createTestDatabase(options?: string): Promise<TestDatabase> {
  return createDatabaseIn(await runCluster(), options)
}

/** The same in a cluster of one's own. */
export async function createDatabaseIn({ socketFolder, port, user, version }: ClusterAddress, options = ''): Promise<TestDatabase> {
  const database = `test_${process.pid}_${++made}_${Math.random().toString(36).slice(2, 8)}`
  const at = { host: socketFolder, port, user }
  await statement({ ...at, database: 'postgres' }, `CREATE DATABASE ${database} TEMPLATE template0 ${options}`)
  return {
    connection: { ...at, database },
    url: `postgres://${user}@127.0.0.1:${port}/${database}`,
    version,
    drop: () => drop({ ...at, database: 'postgres' }, database),
  }
}

/**
 * A pool says that it has ended before its connections have. The server waits some seconds for those; only one that stays is
 * ended by force, which its client would throw at whichever test runs by then.
 */
async function drop(connection: TestDatabase['connection'], database: string): Promise<void> {
  try {
    await statement(connection, `DROP DATABASE IF EXISTS ${database}`)
  } catch (error) {
    if ((error as { code?: string }).code !== objectInUse) throw error
    await statement(connection, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
  }
}

async function statement(connection: TestDatabase['connection'], text: string): Promise<void> {
  const client = new Client(connection)
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}

async function runCluster(): Promise<ClusterAddress> {
  // vitest can only be imported inside a run, and figures use this file without one.
  const { inject } = await import('vitest')
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect(inject('postgresDoor'))
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.once('error', reject)
    socket.once('end', () => {
      const answer = JSON.parse(Buffer.concat(chunks).toString('utf8')) as ClusterAddress & { readonly failed?: string }
      if (answer.failed === undefined) resolve(answer)
      else reject(new Error(answer.failed))
    })
  })
}
