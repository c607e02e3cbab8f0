import { type HoldRow, type MonitorStore, monitorCause } from '../../../ports/monitor-store.js'
import { columns } from '../kit/columns.js'
import type { SqlKit } from '../kit/sql-kit.js'
import { type Ask, each, shared, type Verb } from '../kit/verb.js'

interface Replacement {
  readonly stream: string
  readonly from: string | null
  readonly to: string
}

export interface MonitorVerbs {
  readonly read: Verb<string, string | null>
  readonly replace: Verb<Replacement, boolean>
  readonly hold: Verb<HoldRow, undefined>
  readonly release: Verb<string, boolean>
  readonly holds: Verb<null, readonly HoldRow[]>
}

export function monitorVerbs(kit: SqlKit): MonitorVerbs {
  const [state, hold] = [kit.table('monitor_state'), kit.table('hold')]
  const row = columns<HoldRow>({ target: 'text', cause: 'text', by: 'text', at: 'int' }, { by: 'held_by' })
  const given = columns<Replacement>({ stream: 'text', from: 'text', to: 'text' }, { from: 'seen', to: 'state' })
  const read = kit.read(
    columns<{ stream: string }>({ stream: 'text' }),
    (input) => `SELECT input.i, s.state FROM ${input} JOIN ${state} s ON s.tenant = input.tenant AND s.stream = input.stream`,
  )
  const key = ({ stream }: Replacement): string[] => [stream]
  const insert = kit.write<Replacement>({
    given,
    key,
    returning: ['stream'],
    text: (input) =>
      `INSERT INTO ${state} (tenant, stream, state) SELECT $1, input.stream, input.state FROM ${input} WHERE TRUE ON CONFLICT DO NOTHING RETURNING stream`,
  })
  const replace = kit.write<Replacement>({
    given,
    key,
    returning: ['stream'],
    text: (input) =>
      `UPDATE ${state} AS s SET state = input.state FROM ${input} WHERE s.tenant = input.tenant AND s.stream = input.stream AND s.state = input.seen RETURNING ${kit.returned('s', 'stream')}`,
  })
  return {
    read: {
      run: async (session, streams) =>
        (
          await read(
            session,
            streams.map((stream) => ({ stream })),
          )
        ).map(([found]) => (found?.state as string) ?? null),
    },
    replace: {
      keys: key,
      async run(session, inputs) {
        const moved = new Set<string>()
        for (const [write, some] of [
          [insert, inputs.filter(({ from }) => from === null)],
          [replace, inputs.filter(({ from }) => from !== null)],
        ] as const)
          if (some.length > 0) for (const each of await write(session, some)) if (each !== undefined) moved.add(each.stream as string)
        return inputs.map(({ stream }) => moved.has(stream))
      },
    },
    hold: each(async (session, { target, cause, by, at }) => {
      const text = `INSERT INTO ${hold} (tenant, ${row.names()}) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (tenant, target) DO UPDATE SET cause = excluded.cause, held_by = excluded.held_by, at = excluded.at WHERE excluded.cause NOT LIKE '${monitorCause}%'`
      await session.query(text, [target, cause, by, at])
      return undefined
    }),
    release: each(
      async (session, target) => (await session.query(`DELETE FROM ${hold} WHERE tenant = $1 AND target = $2 RETURNING target`, [target])).length > 0,
    ),
    holds: {
      reads: true,
      ...shared(async (session) => (await session.query(`SELECT ${row.names()} FROM ${hold} WHERE tenant = $1 ORDER BY at, target`, [])).map(row.read)),
    },
  }
}

export function monitorSlice({ read, replace, hold, release, holds }: MonitorVerbs, ask: Ask): MonitorStore {
  return {
    readState: (stream) => ask(read, stream),
    replaceState: (stream, from, to) => ask(replace, { stream, from, to }),
    hold: (row) => ask(hold, row),
    release: (target) => ask(release, target),
    // Each asker may change what it is given.
    holds: async () => (await ask(holds, null)).map((row) => ({ ...row })),
  }
}
