import type { StorageAdapter, StorageOf, Stores, StoresOf } from '../../src/ports/storage.js'
import { type MemoryStorage, memoryStorage } from '../../src/storage/index.js'

export type AllStores = StoresOf<keyof Stores>
export type Patch = { readonly [Name in keyof Stores]?: (slice: Stores[Name], stores: AllStores) => Partial<Stores[Name]> }

/** Memory storage with some verbs replaced. */
export function withVerbs(patch: Patch, inner: MemoryStorage = memoryStorage()): MemoryStorage {
  const patched = (stores: AllStores): AllStores => {
    const slices = Object.fromEntries(
      (Object.keys(patch) as (keyof Stores)[]).map((name) => {
        const slice = stores[name]
        return [name, { ...slice, ...(patch[name] as (slice: unknown, stores: AllStores) => object)(slice, stores) }]
      }),
    )
    return { ...stores, ...slices }
  }
  const over = (storage: StorageOf<keyof Stores>): StorageOf<keyof Stores> => ({
    ...storage,
    transaction: (scope, work) => storage.transaction(scope, (stores) => work(patched(stores))),
  })
  return { ...inner, ...over(inner), join: (transaction) => over(inner.join(transaction)) }
}

/** One slice of which is the same for all tenants. */
export function withSharedSlice(name: keyof Stores): MemoryStorage {
  const inner = memoryStorage()
  const shared = memoryStorage()
  return {
    ...inner,
    transaction: (scope, work) =>
      inner.transaction(scope, (stores) => shared.transaction({ ...scope, tenant: 'everybody' }, (common) => work({ ...stores, [name]: common[name] }))),
  }
}

/** Commits also what failed. */
export function withoutRollback(): MemoryStorage {
  const inner = memoryStorage()
  const transaction: StorageAdapter['transaction'] = async (scope, work) => {
    const result = await inner.transaction(scope, async (stores) => {
      try {
        return { value: await work(stores) }
      } catch (error) {
        return { error }
      }
    })
    if ('error' in result) throw result.error
    return result.value
  }
  return { ...inner, transaction }
}

/** Everybody works in one transaction that never ends: no lock, no rollback, no isolation. */
export function withoutLock(): MemoryStorage {
  const tenants = new Map<string, Promise<AllStores>>()
  let end: () => void = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const open = (tenant: string): Promise<AllStores> =>
    new Promise((resolve, reject) => {
      const work = async (stores: AllStores): Promise<void> => {
        resolve(stores)
        await ended
      }
      memoryStorage()
        .transaction({ tenant, clock: () => new Date(0) }, work)
        .catch(reject)
    })
  return {
    ...memoryStorage(),
    transaction: async ({ tenant }, work) => {
      const stores = tenants.get(tenant) ?? open(tenant)
      tenants.set(tenant, stores)
      return work(await stores)
    },
    close: async () => end(),
  }
}
