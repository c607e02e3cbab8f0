import type { StoredTable } from '../../ports/record-class.js'
import type { RateStore } from '../../ports/small-stores.js'
import type { MemoryTransaction } from './memory-transaction.js'
import { putInMap } from './undo.js'

interface Bucket {
  readonly window: number
  readonly used: number
}

export interface RateTables {
  readonly buckets: Map<string, Bucket>
}

export const rateRecords: readonly StoredTable[] = [{ table: 'rates.buckets', classes: ['operations'] }]

export function createRateTables(): RateTables {
  return { buckets: new Map() }
}

export function createRateSlice({ tables, undo }: MemoryTransaction<{ readonly rates: RateTables }>): RateStore {
  return {
    async takeTokens(bucket, window, limit, wanted, newest = Number.POSITIVE_INFINITY) {
      const { buckets } = tables().rates
      const now = buckets.get(bucket)
      if (now !== undefined && now.window > window && now.window <= newest) return 0
      const used = now !== undefined && now.window >= window ? now.used : 0
      const granted = Math.max(0, Math.min(wanted, limit - used))
      putInMap(undo, buckets, bucket, { window, used: used + granted })
      return granted
    },
    async returnTokens(bucket, window, unused) {
      const { buckets } = tables().rates
      const now = buckets.get(bucket)
      if (now?.window === window) putInMap(undo, buckets, bucket, { window, used: Math.max(0, now.used - unused) })
    },
    async usedTokens(bucket, window) {
      const now = tables().rates.buckets.get(bucket)
      return now?.window === window ? now.used : 0
    },
  }
}
