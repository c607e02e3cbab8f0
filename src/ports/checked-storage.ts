import { assertTrueKeys } from './key-checks.js'
import type { KeyProvider } from './key-provider.js'
import { countKeysAtHand, liveKeys } from './key-ring.js'
import type { StorageAdapter, StorageOf, Stores } from './storage.js'

/**
 * The same storage, in which nothing is read or written under a false key: in the first transaction of a tenant, and
 * wherever a key was fetched since, the keys are compared with those that made the data. Throws `KEY_UNAVAILABLE` where they
 * differ, and nothing of that transaction is stored.
 */
export function checkedStorage(storage: StorageAdapter, keys: KeyProvider): StorageAdapter {
  // By tenant: how many keys were at hand when all were found true.
  const found = new Map<string, number>()
  const isChecked = (tenant: string): boolean => found.get(tenant) === countKeysAtHand(keys)

  function over(inner: StorageOf<keyof Stores>): StorageOf<keyof Stores>['transaction'] {
    return async (scope, work) => {
      const { tenant } = scope
      const before = isChecked(tenant)
      // A key that cannot be had now makes nothing false; whoever needs it says so.
      if (!before) await Promise.allSettled([liveKeys(keys, 'phone-index'), liveKeys(keys, 'field-encryption')])
      return inner.transaction(scope, async (stores) => {
        const count = countKeysAtHand(keys)
        if (!before) await assertTrueKeys({ keys, tenant }, stores)
        const result = await work(stores)
        // A key that was first fetched in here may have written something already.
        if (countKeysAtHand(keys) !== count) await assertTrueKeys({ keys, tenant }, stores)
        found.set(tenant, countKeysAtHand(keys))
        return result
      })
    }
  }

  const { spec, name, durable, check } = storage
  return {
    spec,
    name,
    durable,
    tables: storage.tables,
    transaction: over(storage),
    join(transaction) {
      const joined = storage.join(transaction)
      return { spec: joined.spec, name: joined.name, durable: joined.durable, transaction: over(joined) }
    },
    migrate: () => storage.migrate(),
    migrationSql: () => storage.migrationSql(),
    ...(check === undefined ? {} : { check: () => check.call(storage) }),
    close: () => storage.close(),
  }
}
