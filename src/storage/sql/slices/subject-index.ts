import { NophiError } from '../../../errors/nophi-error.js'
import type { SubjectIndex, SubjectKey, SubjectMacs } from '../../../ports/subject.js'
import { columns, fromSql } from '../kit/columns.js'
import type { Session } from '../kit/session.js'
import type { SqlKit } from '../kit/sql-kit.js'
import { type Ask, each, shared, type Verb } from '../kit/verb.js'

interface Given {
  readonly macs: SubjectMacs
  readonly id: SubjectKey
  readonly numberCipher: Uint8Array
}

export interface SubjectVerbs {
  readonly find: Verb<SubjectMacs, SubjectKey | null>
  readonly ensure: Verb<Given, SubjectKey>
  readonly numberOf: Verb<SubjectKey, Uint8Array | null>
  readonly readIndexKeys: Verb<null, string | null>
  readonly replaceIndexKeys: Verb<{ readonly from: string | null; readonly to: string }, boolean>
}

export function subjectVerbs(kit: SqlKit): SubjectVerbs {
  const [recipient, recipientMac, indexKeys] = [kit.table('recipient'), kit.table('recipient_mac'), kit.table('index_keys')]
  const macColumns = columns<{ mac: string; recipient: SubjectKey }>({ mac: 'text', recipient: 'text' })
  const byMac = kit.read(
    columns<{ mac: string }>({ mac: 'text' }),
    (input) => `SELECT input.i, k.recipient FROM ${input} JOIN ${recipientMac} k ON k.tenant = input.tenant AND k.mac = input.mac`,
  )
  const insertMacs = kit.write({
    given: macColumns,
    key: ({ mac }) => [mac],
    returning: ['mac'],
    text: (input) =>
      `INSERT INTO ${recipientMac} (tenant, mac, recipient) SELECT $1, input.mac, input.recipient FROM ${input} WHERE TRUE ON CONFLICT DO NOTHING RETURNING mac`,
  })
  const insertRecipients = kit.write({
    given: columns<Pick<Given, 'id' | 'numberCipher'>>({ id: 'text', numberCipher: 'bytes' }),
    key: ({ id }) => [id],
    returning: ['id'],
    text: (input) =>
      `INSERT INTO ${recipient} (tenant, id, seq, stops, number_cipher) SELECT $1, input.id, 0, 0, input.number_cipher FROM ${input} WHERE TRUE ON CONFLICT DO NOTHING RETURNING id`,
  })
  const ciphers = kit.read(
    columns<{ subject: SubjectKey }>({ subject: 'text' }),
    (input) => `SELECT input.i, r.number_cipher FROM ${input} JOIN ${recipient} r ON r.tenant = input.tenant AND r.id = input.subject`,
  )

  const takeBack = [
    `DELETE FROM ${recipientMac} WHERE tenant = $1 AND ${kit.among('recipient', '$2')}`,
    `DELETE FROM ${recipient} WHERE tenant = $1 AND ${kit.among('id', '$2')}`,
  ]

  async function find(session: Session, inputs: readonly SubjectMacs[]): Promise<(SubjectKey | null | NophiError)[]> {
    const asked = inputs.flatMap((macs, owner) => macs.map((mac) => ({ mac, owner })))
    const rows = await byMac(session, asked)
    const found = inputs.map(() => new Set<SubjectKey>())
    asked.forEach(({ owner }, index) => {
      for (const row of rows[index] ?? []) found[owner]?.add(row.recipient as string)
    })
    return found.map(oneOf)
  }

  /** The oldest mac decides who creates. */
  async function create(session: Session, inputs: readonly Given[]): Promise<(SubjectKey | NophiError)[]> {
    if (inputs.some(({ macs }) => macs.length === 0)) return inputs.map(() => broken('a subject needs a mac and a new id'))
    const won = await insertMacs(
      session,
      inputs.map(({ macs, id }) => ({ mac: macs[0] as string, recipient: id })),
    )
    const winners = inputs.filter((_, index) => won[index] !== undefined)
    const losers = inputs.filter((_, index) => won[index] === undefined)
    const made = winners.length === 0 ? [] : await complete(session, winners)
    const standing =
      losers.length === 0
        ? []
        : await find(
            session,
            losers.map(({ macs }) => macs),
          )
    return won.map((row) => (row !== undefined ? made.shift() : standing.shift()) ?? broken('a number without its subject'))
  }

  /** Who won the oldest mac must win the others too, else a process of another key made this number a second gate. */
  async function complete(session: Session, winners: readonly Given[]): Promise<(SubjectKey | NophiError)[]> {
    const others = winners.flatMap(({ macs, id }) => [...new Set(macs)].filter((mac) => mac !== macs[0]).map((mac) => ({ mac, recipient: id })))
    const rows = await insertRecipients(session, winners)
    const rest = others.length === 0 ? [] : await insertMacs(session, others)
    const taken = new Set(others.filter((_, index) => rest[index] === undefined).map(({ recipient: id }) => id))
    if (taken.size > 0) for (const text of takeBack) await session.query(text, [kit.list([...taken])])
    return winners.map(({ id }, index) => {
      if (taken.has(id)) return broken('one number has two subjects')
      return rows[index] === undefined ? broken('a subject needs a mac and a new id') : id
    })
  }

  return {
    find: { reads: true, run: find },
    ensure: {
      keys: ({ macs, id }) => [...macs, `id ${id}`],
      async run(session, inputs) {
        const known = await find(
          session,
          inputs.map(({ macs }) => macs),
        )
        const unknown = inputs.filter((_, index) => known[index] === null)
        const created = unknown.length === 0 ? [] : await create(session, unknown)
        return known.map((subject) => subject ?? (created.shift() as SubjectKey | NophiError))
      },
    },
    numberOf: {
      reads: true,
      async run(session, inputs) {
        const rows = await ciphers(
          session,
          inputs.map((subject) => ({ subject })),
        )
        return rows.map(([row]) => fromSql('bytes', row?.number_cipher) as Uint8Array | null)
      },
    },
    readIndexKeys: {
      reads: true,
      ...shared(async (session) => ((await session.query(`SELECT state FROM ${indexKeys} WHERE tenant = $1`, []))[0]?.state as string | undefined) ?? null),
    },
    replaceIndexKeys: each(async (session, { from, to }) => {
      const insert = `INSERT INTO ${indexKeys} (tenant, state) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING tenant`
      const update = `UPDATE ${indexKeys} SET state = $2 WHERE tenant = $1 AND state = $3 RETURNING tenant`
      return (await (from === null ? session.query(insert, [to]) : session.query(update, [to, from]))).length > 0
    }),
  }
}

export function subjectIndex({ find, ensure, numberOf, readIndexKeys, replaceIndexKeys }: SubjectVerbs, ask: Ask): SubjectIndex {
  return {
    // Never from memory: a long transaction would go by keys that were retired meanwhile.
    readIndexKeys: () => ask(readIndexKeys, null),
    replaceIndexKeys: (from, to) => ask(replaceIndexKeys, { from, to }),
    findSubject: (macs) => ask(find, macs),
    ensureSubject: (macs, id, numberCipher) => ask(ensure, { macs, id, numberCipher }),
    numberOf: (subject) => ask(numberOf, subject),
  }
}

/** Two gates for one number: neither may decide. */
function oneOf(subjects: ReadonlySet<SubjectKey>): SubjectKey | null | NophiError {
  if (subjects.size > 1) return broken('one number has two subjects')
  for (const subject of subjects) return subject
  return null
}

function broken(problem: string): NophiError {
  return new NophiError('STORAGE_UNAVAILABLE', { problem })
}
