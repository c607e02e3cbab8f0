import { sql } from 'drizzle-orm'
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres'
import { drizzle as drizzleJs } from 'drizzle-orm/postgres-js'
import knex from 'knex'
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import postgres from 'postgres'
import type { SqlExecutor } from '../../src/ports/storage.js'
import { fromDrizzle } from '../../src/storage/drivers/postgres/from-drizzle.js'
import { fromKnex } from '../../src/storage/drivers/postgres/from-knex.js'
import { fromKysely } from '../../src/storage/drivers/postgres/from-kysely.js'
import { fromPg } from '../../src/storage/drivers/postgres/from-pg.js'
import { fromPostgresJs } from '../../src/storage/drivers/postgres/from-postgres-js.js'
import { fromPrisma } from '../../src/storage/drivers/postgres/from-prisma.js'
import { prepares } from './postgres/prepares.js'
import type { TestDatabase } from './postgres.js'
import { type PrismaStandIn, prismaStandIn } from './prisma-stand-in.js'

/** A host's way to its database: an executor for the storage itself, and transactions of the host's own. */
export interface HostClient {
  readonly name: string
  readonly own: SqlExecutor
  /** Begins a transaction as such a host does, hands over a joined executor and the host's own way to run a statement, and commits unless `work` throws. */
  transaction<T>(
    work: (joined: SqlExecutor, run: (text: string, values?: readonly string[]) => Promise<unknown>) => Promise<T>,
    isolation?: 'repeatable read',
  ): Promise<T>
  end(): Promise<void>
}

/** A module of `npm run check:prisma`, which generates a client of Prisma itself; without it, the stand-in alone. */
const prismaModule = process.env.NOPHI_TEST_PRISMA
const prisma: { open(at: TestDatabase['connection']): PrismaStandIn & { $disconnect(): Promise<void> } } | null =
  prismaModule === undefined ? null : await import(prismaModule)

export type OpenHostClient = (at: TestDatabase['connection']) => HostClient

/** Every library is the real one; Prisma, whose client is generated, besides by a stand-in. */
export const hostClients: Readonly<Record<string, OpenHostClient>> = {
  ...(prisma === null ? {} : { Prisma: (at: TestDatabase['connection']) => prismaHost('Prisma', prisma.open(at), (client) => client.$disconnect()) }),
  pg: (at) => pgHost('pg', at, false),
  'pg, pipelined': (at) => pgHost('pg, pipelined', at, prepares, true),
  ...(prepares ? { 'pg, prepared': (at: TestDatabase['connection']) => pgHost('pg, prepared', at, true) } : {}),
  postgres(at) {
    const client = postgres({ ...at, max: 5, prepare: prepares, onnotice() {} })
    return {
      name: 'postgres',
      own: fromPostgresJs(client),
      transaction: (work, isolation) =>
        client.begin(isolation === undefined ? '' : `ISOLATION LEVEL ${isolation}`, (transaction) =>
          work(fromPostgresJs(transaction), (text, values = []) => transaction.unsafe(text, [...values])),
        ) as never,
      // It waits without end for a connection that was cut inside a commit.
      end: () => client.end({ timeout: 1 }),
    }
  },
  Kysely(at) {
    // Hosts like to rename columns: ours must not notice.
    const client = new Kysely({ dialect: new PostgresDialect({ pool: hostPool(at) }), plugins: [new CamelCasePlugin()] })
    return {
      name: 'Kysely',
      own: fromKysely(client),
      transaction: (work, isolation) => {
        const builder = isolation === undefined ? client.transaction() : client.transaction().setIsolationLevel(isolation)
        return builder.execute((transaction) => work(fromKysely(transaction), (text, values = []) => fromKysely(transaction).query(text, [...values])))
      },
      end: () => client.destroy(),
    }
  },
  'Drizzle over pg'(at) {
    const pool = hostPool(at)
    return drizzleHost('Drizzle over pg', drizzlePg(pool), () => pool.end())
  },
  'Drizzle over postgres'(at) {
    const client = postgres({ ...at, max: 5, prepare: prepares, onnotice() {} })
    return drizzleHost('Drizzle over postgres', drizzleJs(client) as never, () => client.end({ timeout: 1 }))
  },
  Knex(at) {
    const client = knex({ client: 'pg', connection: { ...at }, pool: { min: 0, max: 5 }, log: { warn() {}, error() {} } })
    return {
      name: 'Knex',
      own: fromKnex(client),
      transaction: (work, isolation) =>
        client.transaction(
          (transaction) => work(fromKnex(transaction), async (text, values = []) => transaction.raw(text.replace(/\$\d+/g, '?'), [...values])),
          isolation === undefined ? {} : { isolationLevel: isolation },
        ),
      end: () => client.destroy(),
    }
  },
  'a stand-in for Prisma'(at) {
    const pool = hostPool(at)
    return prismaHost('a stand-in for Prisma', prismaStandIn(pool), () => pool.end())
  },
}

function prismaHost<Client extends PrismaStandIn>(name: string, client: Client, end: (client: Client) => Promise<void>): HostClient {
  return {
    name,
    own: fromPrisma(client),
    transaction: (work, isolation) =>
      client.$transaction((transaction) => work(fromPrisma(transaction), (text, values = []) => transaction.$executeRawUnsafe(text, ...values)), {
        isolationLevel: isolation === undefined ? 'ReadCommitted' : 'RepeatableRead',
      }),
    end: () => end(client),
  }
}

function pgHost(name: string, at: TestDatabase['connection'], prepare: boolean, pipeline = false): HostClient {
  const pool = hostPool(at, pipeline)
  return {
    name,
    own: fromPg(pool, { prepare }),
    async transaction(work, isolation) {
      const client = await pool.connect()
      try {
        await client.query(`BEGIN${isolation === undefined ? '' : ` ISOLATION LEVEL ${isolation}`}`)
        const result = await work(fromPg(client), (text, values = []) => client.query(text, [...values]))
        await client.query('COMMIT')
        return result
      } catch (error) {
        await client.query('ROLLBACK')
        throw error
      } finally {
        client.release()
      }
    },
    end: () => pool.end(),
  }
}

function drizzleHost(name: string, database: ReturnType<typeof drizzlePg>, end: () => Promise<void>): HostClient {
  return {
    name,
    own: fromDrizzle(database, sql),
    transaction: (work, isolation) =>
      database.transaction(
        (transaction) => work(fromDrizzle(transaction, sql), (text, values = []) => fromDrizzle(transaction, sql).query(text, [...values])),
        isolation && { isolationLevel: isolation },
      ),
    end,
  }
}

/** As pg asks of its users: a server that goes away is told by an event, which ends the process where nobody listens. */
function hostPool(at: TestDatabase['connection'], pipeline = false): pg.Pool {
  const pool = new pg.Pool({ ...at, max: 5, pipeline })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
