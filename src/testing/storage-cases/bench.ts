import { isNophiError } from '../../errors/nophi-error.js'
import type { SqlExecutor, StorageAdapter, StorageOf, Stores, StoresOf } from '../../ports/storage.js'
import type { ConformanceCase } from '../conformance-case.js'
import { bytesOf, noon } from './rows.js'

export type AllStores = StoresOf<keyof Stores>

export interface StorageSubject {
  /** A storage with its schema in place and without rows. Each case opens its own and closes it; one closes it twice. */
  open(): Promise<StorageAdapter>
  /** A transaction of the host over that storage: kept when `work` resolves, taken back when it throws. */
  readonly hostTransaction?: (<T>(storage: StorageAdapter, work: (transaction: SqlExecutor) => Promise<T>) => Promise<T>) | undefined
  /** Why there is no `hostTransaction`, for a storage that joins none. */
  readonly withoutHostTransactions?: string | undefined
  /** Whether transactions are open at the same time and meet at locks. Default false: the cases about that are skipped. */
  readonly concurrentTransactions?: boolean | undefined
}

/** One storage of one case. */
export interface StorageBench {
  readonly storage: StorageAdapter
  /** A transaction of the tenant `tenant-1`, or another; repeated where the engine asks for it. */
  run<T>(work: (stores: AllStores) => Promise<T>, tenant?: string): Promise<T>
  host<T>(work: (transaction: SqlExecutor) => Promise<T>): Promise<T>
}

export type OpenCase = (name: string, run: (bench: StorageBench) => Promise<void>, skip?: string | undefined) => ConformanceCase

const mostRepeats = 50

export function caseOpener(subject: StorageSubject): OpenCase {
  return (name, run, skip) => ({
    name,
    skip,
    async run() {
      const storage = await subject.open()
      try {
        await run({
          storage,
          run: (work, tenant) => inTenant(storage, work, tenant),
          host: (work) => {
            if (subject.hostTransaction === undefined) throw new Error('the subject opens no host transaction and gives no reason')
            return subject.hostTransaction(storage, work)
          },
        })
      } finally {
        await storage.close()
      }
    },
  })
}

/** Engines may abort a transaction that another one overtook: a retryable error is repeated, as this package does. */
export async function inTenant<T>(storage: StorageOf<keyof Stores>, work: (stores: AllStores) => Promise<T>, tenant = 'tenant-1'): Promise<T> {
  for (let repeat = 0; ; repeat++) {
    try {
      return await storage.transaction({ tenant, clock: () => new Date(noon) }, work)
    } catch (error) {
      if (repeat >= mostRepeats || !isNophiError(error) || !error.retryable) throw error
    }
  }
}

/** A recipient without any event. */
export function addSubject(stores: AllStores, id = 'subject-1', macs: readonly string[] = [`k1:${id}`]): Promise<string> {
  return stores.suppression.ensureSubject(macs, id, bytesOf(4, 2))
}

/** Statements that give another connection time to reach its own. */
export async function dawdle(stores: AllStores): Promise<void> {
  for (let round = 0; round < 20; round++) await stores.monitor.readState('dawdling')
}

export function sameBytes(a: Uint8Array | null | undefined, b: Uint8Array): boolean {
  return a instanceof Uint8Array && a.length === b.length && a.every((byte, index) => byte === b[index])
}

export function ids(rows: readonly { readonly id: string }[]): string {
  return rows.map(({ id }) => id).join(',')
}
