import type { RateStore } from '../../../ports/small-stores.js'
import { toNumber } from '../kit/columns.js'
import type { SqlKit } from '../kit/sql-kit.js'
import { type Ask, each, type Verb } from '../kit/verb.js'

interface Place {
  readonly bucket: string
  readonly window: number
}

export interface RateVerbs {
  readonly take: Verb<Place & { readonly limit: number; readonly wanted: number; readonly newest: number }, number>
  readonly giveBack: Verb<Place & { readonly unused: number }, undefined>
  readonly used: Verb<Place, number>
}

export function rateVerbs(kit: SqlKit): RateVerbs {
  const table = kit.table('rate')
  return {
    take: each(async (session, { bucket, window, limit, wanted, newest }) => {
      // The row first, so that two takers at once wait for each other whether it was there or not.
      await session.query(`INSERT INTO ${table} (tenant, bucket, rate_window, used) VALUES ($1, $2, $3, 0) ON CONFLICT DO NOTHING`, [bucket, window])
      const [now] = await session.query(`SELECT rate_window, used FROM ${table} WHERE tenant = $1 AND bucket = $2${kit.lock('FOR UPDATE')}`, [bucket])
      const standing = toNumber(now?.rate_window)
      if (standing > window && standing <= newest) return 0
      const used = standing >= window ? toNumber(now?.used) : 0
      const granted = Math.max(0, Math.min(wanted, limit - used))
      await session.query(`UPDATE ${table} SET rate_window = $3, used = $4 WHERE tenant = $1 AND bucket = $2`, [bucket, window, used + granted])
      return granted
    }),
    giveBack: each(async (session, { bucket, window, unused }) => {
      const left = 'CASE WHEN used > $4 THEN used - $4 ELSE 0 END'
      await session.query(`UPDATE ${table} SET used = ${left} WHERE tenant = $1 AND bucket = $2 AND rate_window = $3`, [bucket, window, unused])
      return undefined
    }),
    used: each(async (session, { bucket, window }) => {
      const [now] = await session.query(`SELECT used FROM ${table} WHERE tenant = $1 AND bucket = $2 AND rate_window = $3`, [bucket, window])
      return now === undefined ? 0 : toNumber(now.used)
    }),
  }
}

export function rateSlice({ take, giveBack, used }: RateVerbs, ask: Ask): RateStore {
  return {
    takeTokens: (bucket, window, limit, wanted, newest = Number.POSITIVE_INFINITY) => ask(take, { bucket, window, limit, wanted, newest }),
    returnTokens: (bucket, window, unused) => ask(giveBack, { bucket, window, unused }),
    usedTokens: (bucket, window) => ask(used, { bucket, window }),
  }
}
