import type { GivenRuntime } from '../domain/runtime.js'
import { NophiError } from '../errors/nophi-error.js'
import { sleepOf } from '../internal/sleep-of.js'
import { systemRuntime } from '../internal/system-runtime.js'
import type { SqlExecutor, StorageAdapter, Stores, StoresOf, TransactionScope } from '../ports/storage.js'
import { createMemoryStores } from './memory/memory-stores.js'
import { createTenantTables, type TenantTables, tenantRecords } from './memory/tenant-tables.js'
import { createUndo, type Undo } from './memory/undo.js'
import { createFifoLock, type FifoLock } from './turns/fifo-lock.js'
import type { Turn } from './turns/turn.js'

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
  readonly turn: Turn
}

/**
 * For tests, demonstrations and trying out. One process, nothing survives its exit (`durable: false`), nothing is
 * purged that nobody purges. It keeps every guarantee of the port otherwise: transactions run one at a time, over all
 * tenants, in the order in which they were asked for; a throw takes back all that the transaction wrote. A slow
 * transaction therefore delays all others, and one begun inside another would wait for itself: it throws
 * `TRANSACTION_MISMATCH`, at once where the outer one has not yet waited for anything. Else the outer one, or any other
 * that asks nothing of the storage for five seconds while another waits, is taken back and throws it, as a database
 * server ends a transaction that idles. After `close()` everything throws `STORAGE_UNAVAILABLE`.
 * `runtime`: whose sleep measures those seconds; default the system's. Throws `INVALID_OPTIONS`.
 */
export function memoryStorage(options: { readonly runtime?: Pick<GivenRuntime, 'sleep'> | undefined } = {}): MemoryStorage {
  const runtime = { sleep: sleepOf(parse(options).runtime ?? systemRuntime) }
  const tenants = new Map<string, TenantTables>()
  const hosts = new WeakMap<SqlExecutor, HostTransaction>()
  const lock = createFifoLock(runtime)
  let closed = false

  function exclusively<T>(work: (turn: Turn) => Promise<T>): Promise<T> {
    return lock.run((turn) => {
      if (closed) return Promise.reject(new NophiError('STORAGE_UNAVAILABLE', { problem: 'closed' }))
      return work(turn)
    })
  }

  /** `outer`: of the host's transaction, for joined work. */
  async function run<T>(
    turn: Turn,
    outer: Turn,
    undo: Undo,
    { tenant, clock }: TransactionScope,
    work: (stores: StoresOf<keyof Stores>) => Promise<T>,
  ): Promise<T> {
    const start = undo.mark()
    turn.takeBack = () => undo.backTo(start)
    const tables = (): TenantTables => {
      if (!turn.open || !outer.open) throw new NophiError('TRANSACTION_MISMATCH', { problem: 'the transaction has ended' })
      turn.calls += 1
      outer.calls += 1
      let found = tenants.get(tenant)
      if (found === undefined) {
        found = createTenantTables()
        tenants.set(tenant, found)
      }
      return found
    }
    try {
      return await work(createMemoryStores({ tables, undo }, clock))
    } catch (error) {
      if (turn.open && outer.open) undo.backTo(start)
      throw error
    } finally {
      turn.open = false
    }
  }

  return {
    spec: 1,
    name: 'memory',
    durable: false,
    tables: tenantRecords,
    transaction: (scope, work) => exclusively((turn) => run(turn, turn, createUndo(), scope, work)),
    join(token) {
      const host = hosts.get(token)
      if (host === undefined) throw new NophiError('TRANSACTION_MISMATCH')
      return {
        spec: 1,
        name: 'memory',
        durable: false,
        transaction: (scope, work) =>
          host.joined.run((turn) => {
            if (!host.turn.open) return Promise.reject(new NophiError('TRANSACTION_MISMATCH', { problem: 'the transaction has ended' }))
            return run(turn, host.turn, host.undo, scope, work)
          }),
      }
    },
    hostTransaction: (work) =>
      exclusively(async (turn) => {
        const host: HostTransaction = { undo: createUndo(), joined: createFifoLock(runtime), turn }
        turn.takeBack = () => host.undo.backTo(0)
        const token: SqlExecutor = Object.freeze({
          dialect: 'memory' as const,
          query: () => Promise.reject(new NophiError('INVALID_REQUEST', { path: 'query', problem: 'memory storage knows no SQL' })),
        })
        hosts.set(token, host)
        try {
          const result = await work(token)
          await host.joined.idle()
          return result
        } catch (error) {
          await host.joined.idle()
          if (turn.open) host.undo.backTo(0)
          throw error
        } finally {
          turn.open = false
        }
      }),
    async migrate() {
      return { from: 1, to: 1 }
    },
    migrationSql: () => '',
    async close() {
      closed = true
      await lock.idle()
    },
  }
}

/** By hand: this entry is made without the library that parses. */
function parse(options: unknown): { readonly runtime?: Pick<GivenRuntime, 'sleep'> | undefined } {
  if (typeof options !== 'object' || options === null) throw new NophiError('INVALID_OPTIONS', { path: 'value', problem: 'wrong-type' })
  if (Object.keys(options).some((key) => key !== 'runtime')) throw new NophiError('INVALID_OPTIONS', { path: 'value', problem: 'unknown' })
  const { runtime } = options as { readonly runtime?: Pick<GivenRuntime, 'sleep'> | undefined }
  if (runtime !== undefined && typeof runtime?.sleep !== 'function') throw new NophiError('INVALID_OPTIONS', { path: 'runtime', problem: 'wrong-form' })
  return { runtime }
}
