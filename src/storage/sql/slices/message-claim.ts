import { type DueMessage, dueMembers, type MessageRow } from '../../../ports/message-store.js'
import { type Column, columnsFrom, toNumber } from '../kit/columns.js'
import type { Session } from '../kit/session.js'
import type { SqlKit } from '../kit/sql-kit.js'
import { each, shared, type Verb } from '../kit/verb.js'
import { messageColumns } from './message-columns.js'

interface Claim {
  readonly now: number
  readonly limit: number
  readonly order: 'priority' | 'age'
}

export interface MessageClaimVerbs {
  readonly claim: Verb<Claim, readonly DueMessage[]>
  readonly nextDueAt: Verb<null, number | null>
}

const row = /* @__PURE__ */ columnsFrom<DueMessage>(/* @__PURE__ */ messageColumns.all.filter(isDueMember))

export function messageClaimVerbs(kit: SqlKit): MessageClaimVerbs {
  const table = kit.table('message')
  const waiting = 'tenant = $1 AND due_at IS NOT NULL'
  const select = `SELECT ${row.names()} FROM ${table} WHERE ${waiting}`
  const lock = kit.lock('FOR UPDATE SKIP LOCKED')
  const oldest = `${select} AND due_at <= $2 ORDER BY due_at, id LIMIT $3${lock}`
  const ofPriority = `${select} AND priority = $4 AND due_at <= $2 ORDER BY due_at, id LIMIT $3${lock}`
  // From one priority to the next through the index, so that a million texts for later do not stand before those due now.
  const least = (above: string): string => `(SELECT MIN(priority) FROM ${table} WHERE ${waiting}${above})`
  const walk = `WITH RECURSIVE p(priority) AS (SELECT ${least('')} UNION ALL SELECT ${least(' AND priority > p.priority')} FROM p WHERE p.priority IS NOT NULL)`
  const priorities = `${walk}
SELECT p.priority FROM p WHERE EXISTS (SELECT 1 FROM ${table} m WHERE m.${waiting.replaceAll(' AND ', ' AND m.')} AND m.priority = p.priority AND m.due_at <= $2) ORDER BY p.priority`
  // In the order of the walk, which nothing sorts: the outer limit stops it, so that no row is locked that is not taken. Of a
  // priority as a range: as an equal one it leads PostgreSQL to the index of ages, past every older text of another priority.
  const allPriorities = `${walk}
SELECT ${row.names('due')} FROM p CROSS JOIN LATERAL (SELECT ${row.names()} FROM ${table} WHERE ${waiting} AND priority >= p.priority AND (priority, due_at) <= (p.priority, $2) ORDER BY priority, due_at, id LIMIT $3${lock}) AS due LIMIT $3`

  async function byPriority(session: Session, { now, limit }: Claim): Promise<DueMessage[]> {
    // SQLite joins no subquery that looks at its neighbour; a statement more costs it little.
    if (kit.dialect === 'postgres') return (await session.query(allPriorities, [now, limit])).map(row.read)
    const claimed: DueMessage[] = []
    for (const { priority } of await session.query(priorities, [now])) {
      const rows = await session.query(ofPriority, [now, limit - claimed.length, toNumber(priority)])
      claimed.push(...rows.map(row.read))
      if (claimed.length >= limit) break
    }
    return claimed
  }

  return {
    claim: {
      whole: true,
      ...each(async (session, claim) => {
        if (claim.limit <= 0) return []
        return claim.order === 'priority' ? byPriority(session, claim) : (await session.query(oldest, [claim.now, claim.limit])).map(row.read)
      }),
    },
    nextDueAt: {
      reads: true,
      ...shared(async (session) => {
        const [first] = await session.query(`SELECT due_at FROM ${table} WHERE ${waiting} ORDER BY due_at, id LIMIT 1`, [])
        return first === undefined ? null : toNumber(first.due_at)
      }),
    },
  }
}

function isDueMember(column: Column<MessageRow>): column is Column<DueMessage> {
  return (dueMembers as readonly string[]).includes(column.key)
}
