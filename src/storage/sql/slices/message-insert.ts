import { NophiError } from '../../../errors/nophi-error.js'
import type { MessageRow } from '../../../ports/message-store.js'
import { columns } from '../kit/columns.js'
import type { Session } from '../kit/session.js'
import type { SqlKit } from '../kit/sql-kit.js'
import type { Verb } from '../kit/verb.js'
import { messageColumns as row } from './message-columns.js'

export interface MessageInsertVerbs {
  readonly insert: Verb<MessageRow, { readonly inserted: boolean; readonly row: MessageRow }>
  readonly get: Verb<string, MessageRow | null>
  readonly byKey: Verb<readonly string[], MessageRow | null>
}

export function messageInsertVerbs(kit: SqlKit): MessageInsertVerbs {
  const [message, messageKey] = [kit.table('message'), kit.table('message_key')]
  const keyColumns = columns<{ mac: string; message: string }>({ mac: 'text', message: 'text' })
  const insertKeys = kit.write({
    given: keyColumns,
    key: ({ mac }) => [mac],
    returning: ['mac'],
    text: (input) =>
      `INSERT INTO ${messageKey} (tenant, mac, message) SELECT $1, input.mac, input.message FROM ${input} WHERE TRUE ON CONFLICT DO NOTHING RETURNING mac`,
  })
  const insertRows = kit.write<MessageRow>({
    given: row,
    key: ({ id }) => [id],
    returning: ['id'],
    text: (input) =>
      `INSERT INTO ${message} (tenant, ${row.names()}) SELECT $1, ${row.names('input')} FROM ${input} WHERE TRUE ON CONFLICT DO NOTHING RETURNING id`,
  })
  const byId = kit.read(
    columns<{ id: string }>({ id: 'text' }),
    (input) => `SELECT input.i, ${row.names('m')} FROM ${input} JOIN ${message} m ON m.tenant = input.tenant AND m.id = input.id`,
  )
  const byMac = kit.read(
    columns<{ mac: string }>({ mac: 'text' }),
    (input) =>
      `SELECT input.i, ${row.names('m')} FROM ${input} JOIN ${messageKey} k ON k.tenant = input.tenant AND k.mac = input.mac JOIN ${message} m ON m.tenant = k.tenant AND m.id = k.message`,
  )
  const byExemption = kit.read(
    columns<{ event: string | null }>({ event: 'text' }),
    (input) =>
      `SELECT input.i, ${row.names('m')} FROM ${input} JOIN ${message} m ON m.tenant = input.tenant AND m.exempt_event = input.event WHERE m.exempt_event IS NOT NULL`,
  )
  const removeKeys = `DELETE FROM ${messageKey} WHERE tenant = $1 AND ${kit.among('mac', '$2')} AND ${kit.among('message', '$3')}`

  async function findByKey(session: Session, inputs: readonly (readonly string[])[]): Promise<(MessageRow | null)[]> {
    const asked = inputs.flatMap((macs, owner) => macs.map((mac) => ({ mac, owner })))
    const rows = asked.length === 0 ? [] : await byMac(session, asked)
    const found: (MessageRow | null)[] = inputs.map(() => null)
    asked.forEach(({ owner }, index) => {
      const [first] = rows[index] ?? []
      if (first !== undefined) found[owner] ??= row.read(first)
    })
    return found
  }

  /** By id, then by key, then by exemption. */
  async function standing(session: Session, inputs: readonly MessageRow[]): Promise<(MessageRow | NophiError)[]> {
    const ids = await byId(
      session,
      inputs.map(({ id }) => ({ id })),
    )
    const keys = await findByKey(
      session,
      inputs.map(({ keyMacs }) => keyMacs),
    )
    const exempt = await byExemption(
      session,
      inputs.map(({ exemptEvent }) => ({ event: exemptEvent })),
    )
    return inputs.map((_, index) => {
      const [known] = ids[index] ?? []
      if (known !== undefined) return row.read(known)
      const [exempted] = exempt[index] ?? []
      return keys[index] ?? (exempted === undefined ? new NophiError('STORAGE_UNAVAILABLE', { problem: 'a duplicate without its row' }) : row.read(exempted))
    })
  }

  return {
    insert: {
      keys: ({ id, keyMacs, exemptEvent }) => [`id ${id}`, ...keyMacs.map((mac) => `mac ${mac}`), ...(exemptEvent === null ? [] : [`exempt ${exemptEvent}`])],
      async run(session, inputs) {
        const macs = inputs.flatMap(({ id, keyMacs }) => [...new Set(keyMacs)].map((mac) => ({ mac, message: id })))
        // The keys first: who does not get all of them waits for the other's commit and then reads its row.
        const got = macs.length === 0 ? [] : await insertKeys(session, macs)
        const refused = new Set(macs.filter((_, index) => got[index] === undefined).map(({ message: id }) => id))
        const free = inputs.filter(({ id }) => !refused.has(id))
        const inserted = free.length === 0 ? [] : await insertRows(session, free)
        const made = new Set(free.filter((_, index) => inserted[index] !== undefined).map(({ id }) => id))
        const others = inputs.filter(({ id }) => !made.has(id))
        if (others.length > 0) {
          const gone = new Set(others.map(({ id }) => id))
          const useless = macs.filter(({ message: id }, index) => gone.has(id) && got[index] !== undefined)
          if (useless.length > 0) await session.query(removeKeys, [kit.list(useless.map(({ mac }) => mac)), kit.list([...gone])])
        }
        const rows = others.length === 0 ? [] : await standing(session, others)
        return inputs.map((input) => {
          if (made.has(input.id)) return { inserted: true, row: input }
          const found = rows.shift() as MessageRow | NophiError
          return found instanceof NophiError ? found : { inserted: false, row: found }
        })
      },
    },
    get: {
      run: async (session, ids) =>
        (
          await byId(
            session,
            ids.map((id) => ({ id })),
          )
        ).map(([found]) => (found === undefined ? null : row.read(found))),
    },
    byKey: { run: findByKey },
  }
}
