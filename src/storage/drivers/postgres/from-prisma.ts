import type { SqlExecutor } from '../../../ports/storage.js'
import { returnsRows } from '../placeholders.js'
import { runTransaction } from './transaction.js'

/** What is used of the client that Prisma's interactive transaction hands over. */
export interface PrismaTransaction {
  $queryRawUnsafe(text: string, ...values: unknown[]): PromiseLike<unknown>
  $executeRawUnsafe(text: string, ...values: unknown[]): PromiseLike<number>
}

/** What is used of a Prisma client over PostgreSQL. What its own transaction hands over may begin further ones, and never connects. */
export interface PrismaDatabase extends PrismaTransaction {
  $connect(): PromiseLike<unknown>
  $transaction(work: (transaction: never) => Promise<unknown>, options: { readonly isolationLevel: 'ReadCommitted' }): Promise<unknown>
}

/**
 * A Prisma client over PostgreSQL, for the storage itself; or the client of the host's own interactive transaction, for
 * `within`. Nothing of Prisma is imported.
 */
export function fromPrisma(source: PrismaDatabase | PrismaTransaction): SqlExecutor {
  const query: SqlExecutor['query'] = async (text, values) => {
    if (!returnsRows(text)) return { rows: [], rowCount: await source.$executeRawUnsafe(text, ...values) }
    const rows = (await source.$queryRawUnsafe(text, ...values)) as Record<string, unknown>[]
    return { rows, rowCount: rows.length }
  }
  if (!isDatabase(source)) return { dialect: 'postgres', query }
  return {
    dialect: 'postgres',
    query,
    begin: <T>(work: (transaction: SqlExecutor) => Promise<T>) =>
      runTransaction<T>(
        (body) =>
          source.$transaction((transaction: PrismaTransaction) => body(fromPrisma(transaction).query), { isolationLevel: 'ReadCommitted' }) as Promise<T>,
        work,
      ),
  }
}

/** Read as a value: an extended client answers `in` with an error. */
function isDatabase(source: PrismaDatabase | PrismaTransaction): source is PrismaDatabase {
  return typeof (source as Partial<PrismaDatabase>).$connect === 'function'
}
