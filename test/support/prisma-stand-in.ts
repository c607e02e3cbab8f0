import type pg from 'pg'

type Isolation = 'ReadCommitted' | 'RepeatableRead'

interface Raw {
  $queryRawUnsafe(text: string, ...values: unknown[]): Promise<unknown>
  $executeRawUnsafe(text: string, ...values: unknown[]): Promise<number>
}

export interface PrismaStandIn extends Raw {
  $transaction<T>(work: (transaction: Raw) => Promise<T>, options: { readonly isolationLevel: Isolation }): Promise<T>
}

/**
 * Four functions with the behaviour that Prisma documents for them (https://www.prisma.io/docs/orm/prisma-client/using-raw-sql/raw-queries):
 * raw queries answer rows with BigInt and Uint8Array, raw executions a count, and errors of the database come as P2010 with
 * its code in `meta`. Prisma itself needs a generated client and an engine, so it is not run here.
 */
export function prismaStandIn(pool: pg.Pool): PrismaStandIn {
  const raw = (client: Pick<pg.Pool, 'query'>): Raw => ({
    $queryRawUnsafe: (text, ...values) => known(async () => (await client.query(text, values)).rows.map(asPrisma)),
    $executeRawUnsafe: (text, ...values) => known(async () => (await client.query(text, values)).rowCount ?? 0),
  })
  return {
    ...raw(pool),
    async $transaction(work, { isolationLevel }) {
      const client = await pool.connect()
      try {
        await client.query(`BEGIN ISOLATION LEVEL ${isolationLevel === 'ReadCommitted' ? 'READ COMMITTED' : 'REPEATABLE READ'}`)
        const result = await work(raw(client))
        await known(() => client.query('COMMIT'))
        return result
      } catch (error) {
        await client.query('ROLLBACK').catch(() => undefined)
        throw error
      } finally {
        client.release()
      }
    },
  }
}

async function known<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    throw Object.assign(new Error(`Raw query failed. Code: ${code}. Message: ${message}`), { code: 'P2010', meta: { code, message } })
  }
}

function asPrisma(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value instanceof Uint8Array ? new Uint8Array(value) : value]))
}
