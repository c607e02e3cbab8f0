import type { NophiError } from '../../../errors/nophi-error.js'
import type { SqlExecutor, SqlValue } from '../../../ports/storage.js'
import { classifySqlError } from '../../drivers/classify-sql-error.js'
import type { SqlFault } from '../../drivers/sql-fault.js'
import type { SqlRow } from './columns.js'
import type { Dialect } from './dialect.js'
import { sqlError } from './sql-error.js'

/** The statements of one transaction of one tenant. */
export interface Session {
  readonly tenant: string
  readonly dialect: Dialect
  /** `$1` is the tenant in every statement; `values` follow it. */
  query(text: string, values: readonly SqlValue[]): Promise<readonly SqlRow[]>
  /** Why no statement may follow: on PostgreSQL the first failure undid the transaction already. */
  failure(): { readonly fault: SqlFault; readonly error: NophiError } | null
  /** A transaction of ours, begun with the settings that it needs. */
  readonly limited: boolean
  /** As the executor says. */
  readonly pipelines?: SqlExecutor['pipelines']
  /** Whether NULL in an array is none. As for servers of 2006 it is the word, and nothing is set in a host's transaction. */
  takesNulls(): Promise<boolean>
}

export function createSession(executor: SqlExecutor, tenant: string, limited: boolean): Session {
  let failed: { readonly fault: SqlFault; readonly error: NophiError } | null = null
  let nulls: Promise<boolean> | null = null

  async function ask(text: string, values: SqlValue[]): Promise<readonly SqlRow[]> {
    if (failed !== null) throw failed.error
    try {
      return (await executor.query(text, values)).rows
    } catch (error) {
      const fault = classifySqlError(error)
      failed ??= { fault, error: sqlError(error, fault) }
      throw failed.error
    }
  }

  return {
    tenant,
    dialect: executor.dialect === 'postgres' ? 'postgres' : 'sqlite',
    query: (text, values) => ask(text, [tenant, ...values]),
    failure: () => failed,
    limited,
    pipelines: executor.pipelines,
    takesNulls() {
      nulls ??= ask("SELECT current_setting('array_nulls') AS nulls", []).then(([row]) => row?.nulls === 'on')
      return nulls
    },
  }
}
