import { isNophiError, NophiError } from '../errors/nophi-error.js'
import type { HeldRecords } from '../ports/legal-hold-store.js'
import { type AllStores, inTransaction, type Stored } from './context.js'
import { heldRecords } from './held-records.js'

/** Changes with each hold that is placed. Written last in a transaction, so that nobody who waits for it is waited for. */
const stream = 'legal-holds'
const placedMeanwhile = 'legal-hold-placed-meanwhile'
const mostTries = 5

interface Taken<T> {
  readonly value: T
  /** Whether anything was taken away for good. */
  readonly taken: boolean
}

/**
 * A transaction that takes away for good what no legal hold covers. Begun again where one was placed and committed after the
 * holds were read: what a hold covers when it is on record is there as long as it stands.
 */
export async function underHolds<T>(context: Stored, work: (stores: AllStores, held: HeldRecords) => Promise<Taken<T>>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await inTransaction(context, async (stores) => {
        const noted = await stores.monitor.readState(stream)
        const { value, taken } = await work(stores, await heldRecords(stores))
        if (taken && !(await stores.monitor.replaceState(stream, noted, noted ?? ''))) throw new NophiError('STORAGE_UNAVAILABLE', { problem: placedMeanwhile })
        return value
      })
    } catch (error) {
      if (!isNophiError(error, 'STORAGE_UNAVAILABLE') || error.details.problem !== placedMeanwhile || tries >= mostTries) throw error
    }
  }
}

/** In the transaction that places the hold, at its end: waits for those that have read the holds without it. */
export async function notePlacedHold({ monitor }: Pick<AllStores, 'monitor'>, id: string): Promise<void> {
  for (let tries = 1; tries <= mostTries; tries++) if (await monitor.replaceState(stream, await monitor.readState(stream), id)) return
  throw new NophiError('STORAGE_UNAVAILABLE', { problem: placedMeanwhile })
}
