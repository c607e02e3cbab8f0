import type { SenderAddress } from '../domain/sender.js'
import { carrierDay, endOfCarrierDay } from './carrier-day.js'
import { type AllStores, type Context, inTransaction } from './context.js'

const dayMs = 86_400_000
const heldMs = 10_000
/** A taker may have read the clock, and waited for the row, so long after another: what is later was told by a clock that has been set back. */
const waitMs = 10_000

interface Limit {
  readonly bucket: string
  readonly windowMs: number
  readonly limit: number
}

export interface Allowances {
  /** Nothing is spent yet: the transaction that spends may be tried again. */
  begin(): void
  /** Takes one. Null: taken; else the instant at which there may be more. */
  spend(address: SenderAddress): number | null
  /** Once: what was not spent is free again. */
  giveBack(): Promise<void>
}

const boundless: Allowances = { begin: () => {}, spend: () => null, giveBack: async () => {} }

/**
 * Takes tokens for every address that has a limit, in a transaction of its own: never together with gates, since all
 * dispatchers meet in these rows. What is not used is put back; what a crash keeps is lost until the window ends, so
 * that the limits err on the low side, and the provider's own queue, which an opt-out cannot reach, stays short.
 */
export async function takeAllowances(context: Context, wanted: number): Promise<Allowances> {
  const limited = addressesOf(context).filter((address) => limitsOf(address).length > 0)
  if (limited.length === 0) return boundless
  const taken: Taken[] = []
  await inTransaction(context, async (stores) => {
    taken.length = 0
    const now = await stores.now()
    // In one order, so that no two takers wait for each other.
    for (const address of [...limited].sort((one, other) => (one.value < other.value ? -1 : 1))) {
      let left = wanted
      for (const limit of limitsOf(address)) {
        const each = await take(stores, limit, left, now)
        taken.push({ ...each, address: address.value })
        left = Math.min(left, each.granted)
      }
    }
  })
  const spent = new Map<string, number>()
  return {
    begin: () => spent.clear(),
    spend({ value }) {
      const used = spent.get(value) ?? 0
      const binding = taken.filter(({ address, granted }) => address === value && granted <= used)
      if (binding.length > 0) return Math.max(...binding.map(({ freeAt }) => freeAt))
      spent.set(value, used + 1)
      return null
    },
    async giveBack() {
      const counted = taken.map((each) => ({ ...each, used: spent.get(each.address) ?? 0 }))
      const due = counted.filter(({ limit, granted, used }) => granted > used || limit.windowMs === dayMs)
      if (due.length === 0) return
      await inTransaction(context, async ({ rates }) => {
        for (const { limit, window, newest, granted, used } of due) {
          if (granted > used) await rates.returnTokens(limit.bucket, window, granted - used)
          if (used > 0 && limit.windowMs === dayMs) await rates.takeTokens(sentBucket(limit), window, limit.limit, used, newest)
        }
      })
    },
  }
}

/** Each once, also one that several senders share: by the lowest of what they say of it, since its tokens are taken once. */
function addressesOf({ senders }: Pick<Context, 'senders'>): readonly SenderAddress[] {
  const byValue = new Map<string, SenderAddress>()
  for (const address of [...senders.values()].flatMap(({ addresses }) => addresses)) {
    const { dailyCap, perSecond } = byValue.get(address.value) ?? {}
    byValue.set(address.value, { ...address, dailyCap: lowest(address.dailyCap, dailyCap), perSecond: lowest(address.perSecond, perSecond) })
  }
  return [...byValue.values()]
}

function lowest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other)
}

interface Taken {
  readonly address: string
  readonly limit: Limit
  readonly window: number
  /** The latest window that another taker may be at. */
  readonly newest: number
  readonly granted: number
  /** When there may be more. */
  readonly freeAt: number
}

async function take({ rates }: AllStores, limit: Limit, wanted: number, now: number): Promise<Omit<Taken, 'address'>> {
  const window = windowOf(limit, now)
  const newest = windowOf(limit, now + waitMs)
  const granted = await rates.takeTokens(limit.bucket, window, limit.limit, wanted, newest)
  if (limit.windowMs !== dayMs) return { limit, window, newest, granted, freeAt: (window + 1) * limit.windowMs }
  // A day that gave all that was asked of it keeps nobody waiting: another limit asked for no more.
  if (granted === wanted) return { limit, window, newest, granted, freeAt: now }
  // A dispatcher that looks holds some for a moment: the day is over only for an address whose texts were that many.
  const held = (await rates.usedTokens(sentBucket(limit), window)) < limit.limit
  const endsAt = endOfCarrierDay(window)
  return { limit, window, newest, granted, freeAt: held ? Math.min(endsAt, now + heldMs) : endsAt }
}

/** Of the tokens of a day, those that went with a text. */
function sentBucket({ bucket }: Limit): string {
  return `sent:${bucket}`
}

/** For a dry run and for the queue: what this day's texts of the address come to. */
export async function sentToday(stores: AllStores, address: SenderAddress | undefined, now: number): Promise<number> {
  const daily = address === undefined ? undefined : limitsOf(address).find(({ windowMs }) => windowMs === dayMs)
  return daily === undefined ? 0 : stores.rates.usedTokens(sentBucket(daily), windowOf(daily, now))
}

function windowOf({ windowMs }: Limit, at: number): number {
  return windowMs === dayMs ? carrierDay(at) : Math.floor(at / windowMs)
}

/** A rate below one a second is one in a longer window; days are those of the carriers. */
function limitsOf({ value, dailyCap, perSecond }: SenderAddress): readonly Limit[] {
  const limits: Limit[] = []
  if (perSecond !== undefined) {
    const seconds = Math.max(1, Math.ceil(1 / perSecond))
    // Windows of one length share a bucket: between processes with other rates of the address each would take the other's window for a clock set back.
    limits.push({
      bucket: seconds === 1 ? `second:${value}` : `seconds-${seconds}:${value}`,
      windowMs: seconds * 1_000,
      limit: Math.max(1, Math.floor(perSecond * seconds)),
    })
  }
  if (dailyCap !== undefined) limits.push({ bucket: `day:${value}`, windowMs: dayMs, limit: dailyCap })
  return limits
}
