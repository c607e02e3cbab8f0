import type pg from 'pg'

type Isolation = 'ReadCommitted' | 'RepeatableRead'

interface Raw {
  $queryRawUnsafe(text: string, ...values: unknown[]): Promise<unknown>
  $executeRawUnsafe(text: string, ...values: unknown[]): Promise<number>
}

export interface PrismaStandIn extends Raw {
  $connect(): Promise<void>
  $transaction<T>(work: (transaction: Raw) => Promise<T>, options: { readonly isolationLevel: Isolation }): Promise<T>
}

/**
 * Functions with the behaviour of Prisma 7 (https://www.prisma.io/docs/orm/prisma-client/using-raw-sql/raw-queries): raw queries
 * answer rows with BigInt and Uint8Array, raw executions a count, a transaction may begin further ones, and errors of the
 * database come as P2010 round the adapter's own, at a commit as that alone. `npm run check:prisma` runs the same tests over
 * Prisma itself, whose client must be generated first.
 */
export function prismaStandIn(pool: pg.Pool): PrismaStandIn {
  const raw = (client: Pick<pg.Pool, 'query'>): Raw => ({
    $queryRawUnsafe: (text, ...values) => known(async () => (await client.query(text, values)).rows.map(asPrisma)),
    $executeRawUnsafe: (text, ...values) => known(async () => (await client.query(text, values)).rowCount ?? 0),
  })
  return {
    ...raw(pool),
    async $connect() {},
    async $transaction(work, { isolationLevel }) {
      const client = await pool.connect()
      try {
        await client.query(`BEGIN ISOLATION LEVEL ${isolationLevel === 'ReadCommitted' ? 'READ COMMITTED' : 'REPEATABLE READ'}`)
        const result = await work(Object.assign(raw(client), { $transaction: () => Promise.reject(new Error('not played')) }))
        await client.query('COMMIT').catch((error: unknown) => Promise.reject(ofAdapter(error)))
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
    const driverAdapterError = ofAdapter(error)
    const { originalCode, originalMessage } = driverAdapterError.cause
    throw Object.assign(new Error(`Raw query failed. Code: \`${originalCode}\`. Message: \`${originalMessage}\``), {
      code: 'P2010',
      meta: { driverAdapterError },
    })
  }
}

function ofAdapter(error: unknown): Error & { readonly cause: { readonly originalCode?: string; readonly originalMessage: string } } {
  const { code, message } = error as { code?: string; message: string }
  // Of its many kinds only the code is read here.
  return Object.assign(new Error('postgres'), { name: 'DriverAdapterError', cause: { kind: 'postgres', originalCode: code, originalMessage: message } })
}

function asPrisma(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value instanceof Uint8Array ? new Uint8Array(value) : value]))
}
