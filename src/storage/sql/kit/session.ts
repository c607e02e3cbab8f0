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
}

export function createSession(executor: SqlExecutor, tenant: string): Session {
  let failed: { readonly fault: SqlFault; readonly error: NophiError } | null = null
  return {
    tenant,
    dialect: executor.dialect === 'postgres' ? 'postgres' : 'sqlite',
    async query(text, values) {
      if (failed !== null) throw failed.error
      try {
        return (await executor.query(text, [tenant, ...values])).rows
      } catch (error) {
        const fault = classifySqlError(error)
        failed ??= { fault, error: sqlError(error, fault) }
        throw failed.error
      }
    },
    failure: () => failed,
  }
}
