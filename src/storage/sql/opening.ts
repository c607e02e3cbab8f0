import type { Runtime } from '../../domain/runtime.js'
import { NophiError } from '../../errors/nophi-error.js'
import type { SqlExecutor } from '../../ports/storage.js'
import { fromSql, toNumber } from './kit/columns.js'
import type { SqlKit } from './kit/sql-kit.js'
import { newestVersion } from './schema/steps.js'

/** The first statement of a transaction. Answers with the database's clock, or null where the engine has none of its own. */
export interface Opening {
  /** Of a transaction of ours: with its limits, which end with it. */
  own(transaction: SqlExecutor): Promise<number | null>
  /** Of work in a host's transaction, on a connection of ours where there is one: it sets nothing. At most a second old. */
  joined(executor: SqlExecutor): Promise<number | null>
}

const lockTimeoutMs = 2_000
const statementTimeoutMs = 5_000

/** How long a host's transactions take the last reading for theirs: version and standby change rarely, and the clock goes on by ours. */
const rememberedMs = 1_000

export function createOpening(kit: SqlKit, runtime: Pick<Runtime, 'monotonic'>): Opening {
  const version = `(SELECT version FROM ${kit.table('version')} WHERE one = 1) AS version`
  const clock = 'CAST(FLOOR(EXTRACT(EPOCH FROM clock_timestamp()) * 1000) AS BIGINT) AS at'
  // A standby answers with what was true a while ago.
  const standby = 'pg_is_in_recovery() AS standby'
  const limits = [
    `set_config('lock_timeout', '${lockTimeoutMs}', true)`,
    `set_config('statement_timeout', '${statementTimeoutMs}', true)`,
    `set_config('idle_in_transaction_session_timeout', '${statementTimeoutMs}', true)`,
    // Off, as for servers of 2006, a null in a list of ours would be the word.
    `set_config('array_nulls', 'on', true)`,
    // A library that knows one way to write bytes reads others from a session that was set to another.
    `set_config('bytea_output', 'hex', true)`,
    // Every statement of ours finds its rows through an index; a plan made while tables were small must not say otherwise.
    ...['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin', 'jit'].map((name) => `set_config('${name}', 'off', true)`),
    // A permit whose commit the server may still lose would not be one.
    "CASE WHEN current_setting('synchronous_commit') NOT IN ('on', 'remote_apply') THEN set_config('synchronous_commit', 'on', true) END",
  ]
  const texts =
    kit.dialect === 'sqlite'
      ? { own: `SELECT NULL AS at, ${version}`, joined: `SELECT NULL AS at, ${version}` }
      : { own: `SELECT ${clock}, ${version}, ${standby}, ${limits.join(', ')}`, joined: `SELECT ${clock}, ${version}, ${standby}` }

  async function open(executor: SqlExecutor, text: string): Promise<number | null> {
    const [row] = (await executor.query(text, [])).rows
    if (fromSql('flag', row?.standby) === true) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'standby' })
    const found = row?.version === null || row === undefined ? 0 : toNumber(row.version)
    if (found > newestVersion) throw new NophiError('STORAGE_TOO_NEW', { found, known: newestVersion })
    if (found < newestVersion) throw new NophiError('STORAGE_NOT_MIGRATED', { found, needed: newestVersion })
    return row?.at === null || row === undefined ? null : toNumber(row.at)
  }

  let last: { readonly storage: number; readonly own: number } | null = null

  return {
    own: (transaction) => open(transaction, texts.own),
    async joined(executor) {
      const now = runtime.monotonic()
      if (last !== null && now - last.own < rememberedMs) return last.storage + Math.floor(now - last.own)
      const at = await open(executor, texts.joined)
      last = at === null ? null : { storage: at, own: runtime.monotonic() }
      return at
    },
  }
}
