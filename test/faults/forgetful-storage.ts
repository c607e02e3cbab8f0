import type { StorageAdapter } from 'nophi'

class Undone extends Error {}

/** Broken on purpose: says yes to one transaction in `each` that it undoes. */
export function forgetfulStorage(storage: StorageAdapter, each: number): StorageAdapter {
  let count = 0
  return {
    ...storage,
    async transaction<T>(scope: Parameters<StorageAdapter['transaction']>[0], work: Parameters<StorageAdapter['transaction']>[1]): Promise<T> {
      count += 1
      if (count % each !== 0) return storage.transaction(scope, work) as Promise<T>
      let result: unknown
      try {
        await storage.transaction(scope, async (stores) => {
          result = await work(stores)
          throw new Undone()
        })
      } catch (error) {
        if (!(error instanceof Undone)) throw error
      }
      return result as T
    },
  }
}
