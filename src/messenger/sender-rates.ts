import type { SenderAddress } from '../domain/sender.js'
import { type AllStores, type Context, inTransaction } from './context.js'

const dayMs = 86_400_000

interface Limit {
  readonly bucket: string
  readonly windowMs: number
  readonly limit: number
}

/** What an address may still send in the windows of this moment. */
export interface Allowance {
  readonly left: number
  /** When the window that binds ends. */
  readonly freeAt: number
}

export interface Allowances {
  of(address: SenderAddress): Allowance
  /** Takes one. Null: taken; else the instant at which there will be more. */
  spend(address: SenderAddress): number | null
  giveBack(): Promise<void>
}

const boundless: Allowances = { of: () => ({ left: Number.POSITIVE_INFINITY, freeAt: 0 }), spend: () => null, giveBack: async () => {} }

/**
 * Takes tokens for every address that has a limit, in a transaction of its own: never together with gates, since all
 * dispatchers meet in these rows. What is not used is put back; what a crash keeps is lost until the window ends, so
 * that the limits err on the low side, and the provider's own queue, which an opt-out cannot reach, stays short.
 */
export async function takeAllowances(context: Context, wanted: number): Promise<Allowances> {
  const limited = [...context.senders.values()].flatMap(({ addresses }) => addresses).filter((address) => limitsOf(address).length > 0)
  if (limited.length === 0) return boundless
  const taken: { readonly limit: Limit; readonly window: number; readonly granted: number }[] = []
  const allowances = new Map<string, Allowance>()
  await inTransaction(context, async (stores) => {
    const now = await stores.now()
    // In one order, so that no two takers wait for each other.
    for (const address of [...limited].sort((one, other) => (one.value < other.value ? -1 : 1))) {
      let left = wanted
      let freeAt = 0
      for (const limit of limitsOf(address)) {
        const window = Math.floor(now / limit.windowMs)
        const granted = await stores.rates.takeTokens(limit.bucket, window, limit.limit, left)
        taken.push({ limit, window, granted })
        if (granted < left) freeAt = Math.max(freeAt, (window + 1) * limit.windowMs)
        left = Math.min(left, granted)
      }
      allowances.set(address.value, { left, freeAt })
    }
  })
  const spent = new Map<string, number>()
  const of = ({ value }: SenderAddress): Allowance => {
    const allowance = allowances.get(value)
    return allowance === undefined ? boundless.of({} as SenderAddress) : { left: allowance.left - (spent.get(value) ?? 0), freeAt: allowance.freeAt }
  }
  return {
    of,
    spend(address) {
      const { left, freeAt } = of(address)
      if (left <= 0) return freeAt
      spent.set(address.value, (spent.get(address.value) ?? 0) + 1)
      return null
    },
    async giveBack() {
      const unused = limited.flatMap((address) => {
        const used = spent.get(address.value) ?? 0
        const buckets = new Set(limitsOf(address).map(({ bucket }) => bucket))
        return taken.filter(({ limit, granted }) => buckets.has(limit.bucket) && granted > used).map((each) => ({ ...each, unused: each.granted - used }))
      })
      if (unused.length === 0) return
      await inTransaction(context, async (stores) => {
        for (const { limit, window, unused: count } of unused) await stores.rates.returnTokens(limit.bucket, window, count)
      })
    },
  }
}

/** For a dry run and for the queue: what this day's texts of the address come to. */
export async function sentToday(stores: AllStores, address: SenderAddress | undefined, now: number): Promise<number> {
  const daily = address === undefined ? undefined : limitsOf(address).find(({ windowMs }) => windowMs === dayMs)
  return daily === undefined ? 0 : stores.rates.usedTokens(daily.bucket, Math.floor(now / dayMs))
}

/** A rate below one a second is one in a longer window; days are those of UTC. */
function limitsOf({ value, dailyCap, perSecond }: SenderAddress): readonly Limit[] {
  const limits: Limit[] = []
  if (perSecond !== undefined) {
    const seconds = Math.max(1, Math.ceil(1 / perSecond))
    limits.push({ bucket: `second:${value}`, windowMs: seconds * 1_000, limit: Math.max(1, Math.floor(perSecond * seconds)) })
  }
  if (dailyCap !== undefined) limits.push({ bucket: `day:${value}`, windowMs: dayMs, limit: dailyCap })
  return limits
}
