import type { ReplayStore } from '../../../ports/small-stores.js'
import { columns } from '../kit/columns.js'
import type { SqlKit } from '../kit/sql-kit.js'
import { type Ask, each, type Verb } from '../kit/verb.js'

interface Delivery {
  readonly key: string
  readonly digest: string
  readonly keepUntil: number
}

export interface ReplayVerbs {
  readonly firstSeen: Verb<Delivery, 'first' | 'same' | 'changed'>
  readonly purge: Verb<{ readonly now: number; readonly limit: number }, readonly string[]>
}

export function replayVerbs(kit: SqlKit): ReplayVerbs {
  const table = kit.table('replay')
  const row = columns<Delivery>({ key: 'text', digest: 'text', keepUntil: 'int' }, { key: 'replay_key' })
  const insert = kit.write<Delivery>({
    given: row,
    key: ({ key }) => [key],
    returning: ['replay_key'],
    text: (input) =>
      `INSERT INTO ${table} (tenant, ${row.names()}) SELECT $1, ${row.names('input')} FROM ${input} WHERE TRUE ON CONFLICT DO NOTHING RETURNING replay_key`,
  })
  const read = kit.read<Delivery>(
    row,
    (input) => `SELECT input.i, r.digest FROM ${input} JOIN ${table} r ON r.tenant = input.tenant AND r.replay_key = input.replay_key`,
  )
  return {
    firstSeen: {
      whole: true,
      keys: ({ key }) => [key],
      async run(session, inputs) {
        const made = await insert(session, inputs)
        const known = inputs.filter((_, index) => made[index] === undefined)
        const standing = known.length === 0 ? [] : [...(await read(session, known))]
        return inputs.map(({ digest }, index) => {
          if (made[index] !== undefined) return 'first'
          return standing.shift()?.[0]?.digest === digest ? 'same' : 'changed'
        })
      },
    },
    purge: each(async (session, { now, limit }) => {
      const old = `SELECT replay_key FROM ${table} WHERE tenant = $1 AND keep_until < $2 ORDER BY keep_until, replay_key LIMIT $3`
      const rows = await session.query(`DELETE FROM ${table} WHERE tenant = $1 AND replay_key IN (${old}) RETURNING replay_key`, [now, limit])
      return rows.map(({ replay_key }) => replay_key as string)
    }),
  }
}

export function replaySlice({ firstSeen, purge }: ReplayVerbs, ask: Ask): ReplayStore {
  return {
    firstSeen: (key, digest, keepUntil) => ask(firstSeen, { key, digest, keepUntil }),
    purgeReplays: (now, limit) => ask(purge, { now, limit }),
  }
}
