import { NophiError } from '../../../src/errors/nophi-error.js'
import type { SqlExecutor, StorageAdapter, StorageOf, Stores, StoresOf, TransactionScope } from '../../../src/ports/storage.js'
import { createMemoryStores } from '../../../src/storage/memory/memory-stores.js'
import { createTenantTables } from '../../../src/storage/memory/tenant-tables.js'
import { createUndo } from '../../../src/storage/memory/undo.js'
import type { Random } from '../random.js'
import type { SimProcess } from '../sim-process.js'
import type { Timeline } from '../timeline.js'
import { Connection, type Network, type NetworkCounts, type NetworkWatch } from './connection.js'
import type { ServerOptions } from './server-options.js'
import type { SimServer } from './sim-server.js'

type AllStores = StoresOf<keyof Stores>
type Call = (slice: string, verb: string, args: readonly unknown[]) => Promise<unknown>
/** What an enqueue needs of the recipient and must not hold until a host commits. */
const onOwnConnection: ReadonlySet<string> = new Set(['suppression.ensureSubject', 'consent.ensureSubject', 'subjectKeys.getOrInsert'])

const verbs: readonly (readonly [slice: string, verbs: readonly string[]])[] = verbsOfPort()

/** A transaction of a host's application, which its code ends when it likes. */
export interface HostTransaction {
  readonly token: SqlExecutor
  commit(): Promise<void>
  rollback(): void
}

export interface SimStorage extends StorageAdapter {
  hostTransaction(tenant: string): HostTransaction
}

export interface Wiring {
  readonly process: SimProcess
  readonly server: SimServer
  readonly timeline: Timeline
  readonly random: Random
  readonly network: Network
  readonly counts: NetworkCounts
  readonly options: ServerOptions
  readonly watch: NetworkWatch
}

/** What one process has of the database. */
export function simStorage({ process, server, timeline, random, network, counts, options, watch }: Wiring): SimStorage {
  const hosts = new WeakMap<SqlExecutor, Connection>()
  const open = (tenant: string, host: boolean): Connection => new Connection(process, server, timeline, random, network, tenant, host)

  async function transaction<T>({ tenant }: TransactionScope, work: (stores: AllStores) => Promise<T>): Promise<T> {
    const connection = open(tenant, false)
    let result: T
    try {
      if (options.engine === 'sqlite') await connection.call('server', 'begin', [])
      result = await work(storesOver((slice, verb, args) => connection.call(slice, verb, args)))
    } catch (error) {
      connection.rollback()
      throw error
    }
    await connection.commit(counts, watch)
    return result
  }

  function join(token: SqlExecutor): StorageOf<keyof Stores> {
    const connection = hosts.get(token)
    if (connection === undefined) throw new NophiError('TRANSACTION_MISMATCH')
    return {
      spec: 1,
      name: 'simulated',
      durable: true,
      transaction(scope, work) {
        const call: Call = async (slice, verb, args) => {
          const own = options.engine === 'postgres' && options.recipients === 'own' && onOwnConnection.has(`${slice}.${verb}`)
          if (own)
            return transaction(scope, (stores) => (stores as unknown as Record<string, Record<string, Verb>>)[slice]?.[verb]?.(...args) as Promise<unknown>)
          if (options.enqueue === 'host-locks' && verb === 'readGate') await connection.call('suppression', 'lockGates', [[args[0]], 'wait'])
          return connection.call(slice, verb, args)
        }
        return work(storesOver(call))
      },
    }
  }

  return {
    spec: 1,
    name: 'simulated',
    durable: true,
    tables: [],
    transaction,
    join,
    hostTransaction(tenant) {
      const connection = open(tenant, true)
      const token: SqlExecutor = { dialect: 'memory', query: () => Promise.reject(new Error('no SQL here')) }
      hosts.set(token, connection)
      return { token, commit: () => connection.commit(counts), rollback: () => connection.rollback() }
    },
    migrate: async () => ({ from: 1, to: 1 }),
    migrationSql: () => '',
    close: async () => undefined,
  }
}

type Verb = (...args: readonly unknown[]) => Promise<unknown>

/** Each slice is made when it is asked for: a transaction needs few of them. */
function storesOver(call: Call): AllStores {
  const stores: Record<string, unknown> = { now: () => call('server', 'now', []) }
  for (const [slice, names] of verbs) {
    let made: Record<string, Verb> | undefined
    Object.defineProperty(stores, slice, {
      enumerable: true,
      get() {
        if (made === undefined) {
          made = {}
          for (const verb of names) made[verb] = (...args) => call(slice, verb, args)
        }
        return made
      },
    })
  }
  return stores as unknown as AllStores
}

/** From the memory storage, so that a verb that is added to the port is here as well. */
function verbsOfPort(): readonly (readonly [string, readonly string[]])[] {
  const stores = createMemoryStores({ tables: createTenantTables, undo: createUndo() }, () => new Date(0))
  return Object.entries(stores).flatMap(([slice, made]) => (typeof made === 'object' ? [[slice, Object.keys(made)] as const] : []))
}
