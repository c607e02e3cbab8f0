import { NophiError } from '../errors/nophi-error.js'
import type { SuppressionRegistryWithin } from '../suppression-registry/index.js'
import { type Context, inTransaction } from './context.js'
import { assertOpenForPermits, isOpenForLifts } from './open-for-permits.js'
import { ensureStarted } from './start.js'

/** The registry as the host gets it: while history may be lost nothing is lifted and nothing sent past it. Stops are always recorded. */
export function guardedRegistry(context: Context): SuppressionRegistryWithin {
  const { registry } = context
  async function assertLifts(inside: Context): Promise<void> {
    if (!(await inTransaction(inside, (stores) => isOpenForLifts(stores)))) throw new NophiError('AUDIT_UNAVAILABLE', { problem: 'recovering' })
  }
  return {
    ...registry,
    async lift(input) {
      await assertLifts(context)
      return registry.lift(input)
    },
    async sendIfAllowed(query, send) {
      await ensureStarted(context)
      await inTransaction(context, (stores) => assertOpenForPermits(context, stores))
      return registry.sendIfAllowed(query, send)
    },
    within(transaction) {
      const inside = registry.within(transaction)
      return {
        ...inside,
        async lift(input) {
          await assertLifts({ ...context, storage: context.adapter.join(transaction) })
          return inside.lift(input)
        },
      }
    },
  }
}
