import { AsyncLocalStorage } from 'node:async_hooks'
import { NophiError } from '../errors/nophi-error.js'
import type { SqlExecutor, StorageAdapter, Stores, StoresOf, TransactionScope } from '../ports/storage.js'
import { createFifoLock, type FifoLock } from './memory/fifo-lock.js'
import { createMemoryStores } from './memory/memory-stores.js'
import { createTenantTables, type TenantTables } from './memory/tenant-tables.js'
import { createUndo, type Undo } from './memory/undo.js'

/** Storage in this process's memory. */
export interface MemoryStorage extends StorageAdapter {
  /**
   * A transaction of the host, so that `within` can be tried without a database. Its token goes to `join`; all that
   * was joined is kept when `work` resolves and taken back when it throws. While it is open every other transaction
   * of this storage waits. The token knows no SQL: `query` throws `INVALID_REQUEST`.
   */
  hostTransaction<T>(work: (transaction: SqlExecutor) => Promise<T>): Promise<T>
}

interface HostTransaction {
  readonly undo: Undo
  readonly joined: FifoLock
  open: boolean
}

/** Who runs: a transaction that holds the lock, or the host's, in which joined ones may still begin. */
interface Holder {
  readonly kind: 'transaction' | 'host'
  open: boolean
}

/**
 * For tests, demonstrations and trying out. One process, nothing survives its exit (`durable: false`), nothing is
 * purged that nobody purges. It keeps every guarantee of the port otherwise: transactions run one at a time, over all
 * tenants, in the order in which they were asked for; a throw takes back all that the transaction wrote. A slow
 * transaction therefore delays all others. A transaction begun inside another would wait for itself, so it throws
 * `TRANSACTION_MISMATCH`. After `close()` everything throws `STORAGE_UNAVAILABLE`.
 */
export function memoryStorage(): MemoryStorage {
  const tenants = new Map<string, TenantTables>()
  const hosts = new WeakMap<SqlExecutor, HostTransaction>()
  const lock = createFifoLock()
  const running = new AsyncLocalStorage<Holder>()
  let closed = false

  function assertNotNested(inner: 'transaction' | 'joined'): void {
    const holder = running.getStore()
    if (holder?.open && !(inner === 'joined' && holder.kind === 'host'))
      throw new NophiError('TRANSACTION_MISMATCH', { problem: 'a transaction inside another' })
  }

  function exclusively<T>(work: () => Promise<T>): Promise<T> {
    assertNotNested('transaction')
    return lock.run(() => {
      if (closed) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'closed' })
      return work()
    })
  }

  async function run<T>(undo: Undo, { tenant, clock }: TransactionScope, work: (stores: StoresOf<keyof Stores>) => Promise<T>): Promise<T> {
    const holder: Holder = { kind: 'transaction', open: true }
    const start = undo.mark()
    const tables = (): TenantTables => {
      if (!holder.open) throw new NophiError('TRANSACTION_MISMATCH', { problem: 'the transaction has ended' })
      let found = tenants.get(tenant)
      if (found === undefined) {
        found = createTenantTables()
        tenants.set(tenant, found)
      }
      return found
    }
    try {
      return await running.run(holder, () => work(createMemoryStores({ tables, undo }, clock)))
    } catch (error) {
      undo.backTo(start)
      throw error
    } finally {
      holder.open = false
    }
  }

  return {
    spec: 1,
    name: 'memory',
    durable: false,
    async transaction(scope, work) {
      return exclusively(() => run(createUndo(), scope, work))
    },
    join(token) {
      const host = hosts.get(token)
      if (host === undefined) throw new NophiError('TRANSACTION_MISMATCH')
      return {
        spec: 1,
        name: 'memory',
        durable: false,
        async transaction(scope, work) {
          assertNotNested('joined')
          return host.joined.run(() => {
            if (!host.open) throw new NophiError('TRANSACTION_MISMATCH', { problem: 'the transaction has ended' })
            return run(host.undo, scope, work)
          })
        },
      }
    },
    async hostTransaction(work) {
      return exclusively(async () => {
        const host: HostTransaction = { undo: createUndo(), joined: createFifoLock(), open: true }
        const holder: Holder = { kind: 'host', open: true }
        const token: SqlExecutor = Object.freeze({
          dialect: 'memory' as const,
          query: () => Promise.reject(new NophiError('INVALID_REQUEST', { path: 'query', problem: 'memory storage knows no SQL' })),
        })
        hosts.set(token, host)
        try {
          const result = await running.run(holder, () => work(token))
          await host.joined.idle()
          return result
        } catch (error) {
          await host.joined.idle()
          host.undo.backTo(0)
          throw error
        } finally {
          host.open = false
          holder.open = false
        }
      })
    },
    async migrate() {
      return { from: 1, to: 1 }
    },
    migrationSql: () => '',
    async close() {
      assertNotNested('transaction')
      closed = true
      await lock.idle()
    },
  }
}
