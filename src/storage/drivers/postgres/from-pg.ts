import { NophiError } from '../../../errors/nophi-error.js'
import { systemRuntime } from '../../../internal/system-runtime.js'
import type { SqlExecutor } from '../../../ports/storage.js'
import { createAnswerWatch } from './answer-watch.js'
import { answeredWithin } from './answered-within.js'
import { type ConnectionOptions, statementName } from './connection-options.js'
import { sqlState } from './postgres-fault.js'
import { runTransaction } from './transaction.js'

/** What is used of a `pg` client. */
export interface PgClient {
  query(statement: { readonly name?: string; readonly text: string; readonly values: unknown[] }): Promise<PgResult>
  /** `I`: no transaction is open. Older releases of `pg` cannot tell. */
  readonly getTransactionStatus?: (() => string | null) | undefined
}

export interface PgResult {
  readonly rows: Record<string, unknown>[]
  readonly rowCount: number | null
}

/** What is used of a client that a pool lent. */
export interface PgPoolClient extends PgClient {
  release(destroy?: boolean): void
  readonly on?: ((event: 'error', listener: (error: Error) => void) => unknown) | undefined
  readonly off?: ((event: 'error', listener: (error: Error) => void) => unknown) | undefined
}

/** What is used of a `pg` pool. */
export interface PgPool extends PgClient {
  readonly totalCount: number
  connect(): Promise<PgPoolClient>
}

/**
 * A `pg` pool, for the storage itself; or the one client on which the host has begun a transaction, for `within`: then
 * nothing is begun or ended here, and without a transaction every call throws `TRANSACTION_MISMATCH`, where the
 * release of `pg` can tell. Nothing of `pg` is imported. The pool stays the host's to configure and to end.
 */
export function fromPg(source: PgPool | PgClient, options: ConnectionOptions = {}): SqlExecutor {
  const { answerMs = 10_000, runtime = systemRuntime } = options
  const ask = async (client: PgClient, text: string, values: unknown[]): ReturnType<SqlExecutor['query']> => {
    const { rows, rowCount } = await client.query(options.prepare ? { name: statementName(text), text, values } : { text, values })
    return { rows, rowCount: rowCount ?? 0 }
  }
  if (!isPool(source)) {
    const query: SqlExecutor['query'] = async (text, values) => {
      if (source.getTransactionStatus?.() === 'I') throw new NophiError('TRANSACTION_MISMATCH', { problem: 'no transaction is open' })
      return ask(source, text, values)
    }
    return { dialect: 'postgres', query }
  }

  async function lent<T>(work: (query: SqlExecutor['query']) => Promise<T>): Promise<T> {
    const client = await answeredWithin((source as PgPool).connect(), answerMs, runtime, (late) => late.release())
    // A connection that breaks between two statements tells it by an event, which would end the process.
    client.on?.('error', nothing)
    const watch = createAnswerWatch(answerMs, runtime)
    let broken = false
    try {
      return await work(async (text, values) => {
        try {
          return await watch.within(ask(client, text, values))
        } catch (error) {
          broken ||= isLost(error)
          throw error
        }
      })
    } finally {
      watch.end()
      // A connection that is given up may still tell so, and then nobody else listens.
      if (!broken) client.off?.('error', nothing)
      client.release(broken)
    }
  }

  return {
    dialect: 'postgres',
    query: (text, values) => lent((query) => query(text, values)),
    begin: (work) =>
      runTransaction(
        (body) =>
          lent(async (query) => {
            await query('BEGIN ISOLATION LEVEL READ COMMITTED', [])
            const result = await body(query).catch(async (error: unknown) => {
              await query('ROLLBACK', []).catch(nothing)
              throw error
            })
            await query('COMMIT', [])
            return result
          }),
        work,
      ),
  }
}

function isPool(source: PgPool | PgClient): source is PgPool {
  return 'totalCount' in source && 'connect' in source
}

function isLost(error: unknown): boolean {
  const state = sqlState(error)
  return state === null || /^(?:08|57P)/.test(state)
}

function nothing(): void {}
