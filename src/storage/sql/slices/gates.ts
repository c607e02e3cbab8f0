import type { SubjectKey } from '../../../ports/subject.js'
import type { Gate, StoppedMacs } from '../../../ports/suppression-store.js'
import { columns, type SqlRow, toNumber } from '../kit/columns.js'
import { ofKeyAlone } from '../kit/of-key-alone.js'
import type { SqlKit } from '../kit/sql-kit.js'
import { each, type Verb } from '../kit/verb.js'

interface Advance {
  readonly subject: SubjectKey
  readonly from: number
  readonly by: number
  readonly stops: number
}

export interface GateVerbs {
  readonly readGate: Verb<SubjectKey, Gate>
  readonly lockGates: Readonly<Record<'skip' | 'wait', Verb<readonly SubjectKey[], readonly Gate[]>>>
  readonly advanceGate: Verb<Advance, boolean>
  readonly stoppedMacs: Verb<{ readonly keyId: string; readonly after: string | null; readonly limit: number }, StoppedMacs>
}

export function gateVerbs(kit: SqlKit): GateVerbs {
  const recipient = kit.table('recipient')
  const ofSubject = columns<{ subject: SubjectKey }>({ subject: 'text' })
  const read = kit.read(
    ofSubject,
    (input) => `SELECT input.i, r.seq, r.stops FROM ${input} JOIN ${recipient} r ON r.tenant = input.tenant AND r.id = input.subject`,
  )
  const advance = kit.write<Advance>({
    given: columns<Advance>({ subject: 'text', from: 'int', by: 'int', stops: 'int' }, { from: 'seen', by: 'steps', stops: 'more' }),
    key: ({ subject }) => [subject],
    returning: ['id'],
    text: (input) =>
      `UPDATE ${recipient} AS r SET seq = r.seq + input.steps, stops = r.stops + input.more FROM ${input} WHERE r.tenant = input.tenant AND r.id = input.subject AND r.seq = input.seen RETURNING ${kit.returned('r', 'id')}`,
  })

  /** The bound inside: a page that is full of numbers nobody stopped ends too. A key's macs end before `keyId;` in the order of bytes. */
  const page = `SELECT mac, recipient FROM ${kit.table('recipient_mac')} WHERE tenant = $1 AND mac > $2 AND mac < $3 AND ${ofKeyAlone('mac', '$5')} ORDER BY mac LIMIT $4`

  /** Alone in its statement and in the order of ids: facts are read after it returned, and two that wait wait in one line. */
  function lock(mode: 'skip' | 'wait'): Verb<readonly SubjectKey[], readonly Gate[]> {
    const clause = mode === 'skip' ? 'FOR NO KEY UPDATE OF r SKIP LOCKED' : 'FOR NO KEY UPDATE OF r'
    // SQLite takes its words in order only here; else it walks all numbers of the tenant for the sake of the order.
    const join = kit.dialect === 'sqlite' ? 'CROSS JOIN' : 'JOIN'
    const text = `SELECT r.id, r.seq, r.stops FROM ${kit.listed('$2')} ${join} ${recipient} r ON r.tenant = input.tenant AND r.id = input.id ORDER BY r.id${kit.lock(clause)}`
    return {
      async run(session, inputs) {
        const gates = new Map<SubjectKey, Gate>()
        for (const row of await session.query(text, [kit.list([...new Set(inputs.flat())])])) gates.set(row.id as string, gateOf(row.id as string, row))
        return inputs.map((subjects) => [...new Set(subjects)].flatMap((subject) => gates.get(subject) ?? []))
      },
    }
  }

  return {
    readGate: {
      reads: true,
      async run(session, subjects) {
        const rows = await read(
          session,
          subjects.map((subject) => ({ subject })),
        )
        return subjects.map((subject, index) => gateOf(subject, rows[index]?.[0]))
      },
    },
    lockGates: { skip: lock('skip'), wait: lock('wait') },
    stoppedMacs: each(async (session, { keyId, after, limit }) => {
      const text = `SELECT page.mac, r.stops FROM (${page}) AS page LEFT JOIN ${recipient} r ON r.tenant = $1 AND r.id = page.recipient ORDER BY page.mac`
      const rows = await session.query(text, [after ?? `${keyId}:`, `${keyId};`, limit, `${keyId}:`])
      const macs = rows.filter(({ stops }) => stops === null || toNumber(stops) > 0).map(({ mac }) => mac as string)
      return { macs, last: rows.length < limit ? null : (rows.at(-1)?.mac as string) }
    }),
    advanceGate: {
      whole: true,
      keys: ({ subject }) => [subject],
      run: async (session, inputs) => (await advance(session, inputs)).map((row) => row !== undefined),
    },
  }
}

function gateOf(subject: SubjectKey, row: SqlRow | undefined): Gate {
  return row === undefined ? { subject, seq: 0, stops: 0 } : { subject, seq: toNumber(row.seq), stops: toNumber(row.stops) }
}
