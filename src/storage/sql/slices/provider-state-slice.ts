import { mergeProviderState } from '../../../ports/merge-provider-state.js'
import type { DriftCount, DriftingState, DriftQuery, ProviderObservation, ProviderStateRow, ProviderStateStore } from '../../../ports/provider-state-store.js'
import type { SubjectKey } from '../../../ports/subject.js'
import { columns, toNumber, toSql } from '../kit/columns.js'
import type { Session } from '../kit/session.js'
import type { SqlKit } from '../kit/sql-kit.js'
import { type Ask, each, shared, type Verb } from '../kit/verb.js'

interface Untold {
  readonly transport: string
  readonly after: SubjectKey | null
  readonly limit: number
}

export interface ProviderStateVerbs {
  readonly note: Verb<ProviderObservation, undefined>
  readonly assume: Verb<ProviderObservation, undefined>
  readonly ofSubject: Verb<SubjectKey, readonly ProviderStateRow[]>
  readonly drifting: Verb<DriftQuery, readonly DriftingState[]>
  readonly count: Verb<null, readonly DriftCount[]>
  readonly untold: Verb<Untold, readonly SubjectKey[]>
}

const row = /* @__PURE__ */ columns<ProviderStateRow>({
  ...{ subject: 'text', transport: 'text', sender: 'text', state: 'text', knownBy: 'text', since: 'int', at: 'int' },
  ...{ predicted: 'text', predictedAt: 'int' },
} as const)
const byPlace = 'subject, transport, sender'

export function providerStateVerbs(kit: SqlKit): ProviderStateVerbs {
  const [table, events] = [kit.table('provider_opt_out'), kit.table('gate_event')]
  const standing = "e.kind = 'stop' AND e.scope = 'all' AND e.cause <> 'review' AND e.lifted_by IS NULL"
  const stopped = `EXISTS (SELECT 1 FROM ${events} e WHERE e.tenant = p.tenant AND e.subject = p.subject AND ${standing})`
  const kind = `CASE WHEN state = 'opted-out' AND NOT stopped THEN 'theirs-only' WHEN state = 'open' AND stopped THEN 'ours-only'
 WHEN state = 'unknown' AND stopped THEN 'unclear'
 WHEN known_by <> 'predicted' AND predicted IS NOT NULL AND predicted <> 'unknown' AND predicted <> state THEN 'contradicted' END`
  const drifting = `(SELECT s.*, ${kind} AS drift FROM (SELECT p.*, ${stopped} AS stopped FROM ${table} p WHERE p.tenant = $1) s) d`

  async function insert(session: Session, fresh: ProviderStateRow): Promise<boolean> {
    const text = `INSERT INTO ${table} (tenant, ${row.names()}) VALUES ($1, ${row.all.map((_, index) => `$${index + 2}`).join(', ')}) ON CONFLICT DO NOTHING RETURNING subject`
    return (
      (
        await session.query(
          text,
          row.all.map(({ key, kind }) => toSql(kind, fresh[key])),
        )
      ).length > 0
    )
  }

  return {
    note: each(async (session, observation) => {
      const fresh = mergeProviderState(null, observation)
      if (fresh === null || (await insert(session, fresh))) return undefined
      const place = [observation.subject, observation.transport, observation.sender]
      const read = `SELECT ${row.names()} FROM ${table} WHERE tenant = $1 AND subject = $2 AND transport = $3 AND sender = $4${kit.lock('FOR UPDATE')}`
      const [found] = await session.query(read, place)
      const merged = found === undefined ? null : mergeProviderState(row.read(found), observation)
      if (merged === null) return undefined
      const write = `UPDATE ${table} SET state = $5, known_by = $6, since = $7, at = $8, predicted = $9, predicted_at = $10 WHERE tenant = $1 AND subject = $2 AND transport = $3 AND sender = $4`
      await session.query(write, [...place, merged.state, merged.knownBy, merged.since, merged.at, merged.predicted, merged.predictedAt])
      return undefined
    }),
    assume: each(async (session, observation) => {
      const fresh = mergeProviderState(null, observation)
      if (fresh !== null) await insert(session, fresh)
      return undefined
    }),
    ofSubject: each(async (session, subject) =>
      (await session.query(`SELECT ${row.names()} FROM ${table} WHERE tenant = $1 AND subject = $2 ORDER BY ${byPlace}`, [subject])).map(row.read),
    ),
    drifting: each(async (session, { transport, kind, after, limit }) => {
      const text = `SELECT ${row.names()}, drift FROM ${drifting} WHERE drift IS NOT NULL AND (${byPlace}) > ($2, $3, $4) AND ($5 = '' OR transport = $5) AND ($6 = '' OR drift = $6) ORDER BY ${byPlace} LIMIT $7`
      const found = await session.query(text, [after?.subject ?? '', after?.transport ?? '', after?.sender ?? '', transport ?? '', kind ?? '', limit])
      return found.map((each) => ({ ...row.read(each), drift: each.drift as DriftingState['drift'] }))
    }),
    count: shared(async (session) => {
      const text = `SELECT transport, sender, drift, COUNT(*) AS n FROM ${drifting} WHERE drift IS NOT NULL GROUP BY transport, sender, drift ORDER BY transport, sender, drift`
      return (await session.query(text, [])).map(({ transport, sender, drift, n }) => ({
        transport: transport as string,
        sender: sender as string,
        drift: drift as DriftCount['drift'],
        count: toNumber(n),
      }))
    }),
    untold: each(async (session, { transport, after, limit }) => {
      const settled = `p.transport = $2 AND ((p.state = 'opted-out' AND p.sender = '') OR (p.state = 'open' AND p.known_by <> 'predicted'))`
      const text = `SELECT DISTINCT e.subject FROM ${events} e WHERE e.tenant = $1 AND ${standing} AND e.subject > $3 AND NOT EXISTS (SELECT 1 FROM ${table} p WHERE p.tenant = e.tenant AND p.subject = e.subject AND ${settled}) ORDER BY e.subject LIMIT $4`
      return (await session.query(text, [transport, after ?? '', limit])).map(({ subject }) => subject as string)
    }),
  }
}

export function providerStateSlice({ note, assume, ofSubject, drifting, count, untold }: ProviderStateVerbs, ask: Ask): ProviderStateStore {
  return {
    noteProviderState: (observation) => ask(note, observation),
    assumeProviderState: (observation) => ask(assume, observation),
    providerStatesOf: (subject) => ask(ofSubject, subject),
    driftingStates: (query) => ask(drifting, query),
    countDrift: async () => (await ask(count, null)).map((each) => ({ ...each })),
    untoldStops: (transport, after, limit) => ask(untold, { transport, after, limit }),
  }
}
