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
  /** As the host made it: what is asked at once is sent at once. Older releases of `pg` send one by one. */
  readonly pipeline?: boolean | undefined
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
 * release of `pg` can tell. Nothing of `pg` is imported. The pool stays the host's to configure and to end. Over a pool made
 * with `pipeline: true` (`pg` 8.23) a text costs a third of the round trips.
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

  async function lent<T>(work: (query: SqlExecutor['query'], pipelines: true | undefined) => Promise<T>): Promise<T> {
    const client = await answeredWithin((source as PgPool).connect(), answerMs, runtime, (late) => late.release())
    // A connection that breaks between two statements tells it by an event, which would end the process.
    client.on?.('error', nothing)
    const watch = createAnswerWatch(answerMs, runtime)
    let broken = false
    try {
      const query: SqlExecutor['query'] = async (text, values) => {
        try {
          return await watch.within(ask(client, text, values))
        } catch (error) {
          broken ||= isLost(error)
          throw error
        }
      }
      return await work(query, client.pipeline === true ? true : undefined)
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
          lent(async (query, pipelines) => {
            const begun = query('BEGIN ISOLATION LEVEL READ COMMITTED', [])
            begun.catch(nothing)
            if (!pipelines) await begun
            const result = await body(pipelines ? behind(begun, query) : query, pipelines).catch(async (error: unknown) => {
              await query('ROLLBACK', []).catch(nothing)
              throw error
            })
            await begun
            await query('COMMIT', [])
            return result
          }),
        work,
      ),
  }
}

/**
 * The first statement goes with the BEGIN, and every other once that was answered. Only where it reads: should the server
 * refuse the BEGIN, what it wrote would stand.
 */
function behind(begun: Promise<unknown>, query: SqlExecutor['query']): SqlExecutor['query'] {
  let first = true
  return async (text, values) => {
    const along = first && text.startsWith('SELECT ')
    first = false
    if (!along) {
      await begun
      return query(text, values)
    }
    const [answer] = await Promise.all([query(text, values), begun])
    return answer
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
