import type { HeldRecords } from '../../../ports/legal-hold-store.js'
import type { PortalLinkRow, PortalLinkStore } from '../../../ports/small-stores.js'
import type { SubjectKey } from '../../../ports/subject.js'
import { columns } from '../kit/columns.js'
import type { SqlKit } from '../kit/sql-kit.js'
import { type Ask, each, type Verb } from '../kit/verb.js'
import { messageNotHeld } from './not-held.js'

interface Mark {
  readonly tokenHash: string
  readonly at: number
}

export interface PortalLinkVerbs {
  readonly insert: Verb<PortalLinkRow, undefined>
  readonly find: Verb<string, PortalLinkRow | null>
  readonly visit: Verb<Mark, boolean>
  readonly redeem: Verb<Mark, boolean>
  readonly purge: Verb<{ readonly before: number; readonly limit: number; readonly except: HeldRecords }, readonly string[]>
  readonly removeOf: Verb<{ readonly subject: SubjectKey; readonly messages: readonly string[] | undefined }, number>
}

export function portalLinkVerbs(kit: SqlKit): PortalLinkVerbs {
  const table = kit.table('portal_link')
  const row = columns<PortalLinkRow>({
    tokenHash: 'text',
    subject: 'text',
    item: 'bytes',
    createdAt: 'int',
    expiresAt: 'int',
    visitedAt: 'int',
    redeemedAt: 'int',
    message: 'text',
  })
  const insert = kit.write<PortalLinkRow>({
    given: row,
    key: ({ tokenHash }) => [tokenHash],
    returning: ['token_hash'],
    text: (input) =>
      `INSERT INTO ${table} (tenant, ${row.names()}) SELECT $1, ${row.names('input')} FROM ${input} WHERE TRUE ON CONFLICT DO NOTHING RETURNING token_hash`,
  })
  const once = (column: string): Verb<Mark, boolean> =>
    each(async (session, { tokenHash, at }) => {
      const text = `UPDATE ${table} SET ${column} = $3 WHERE tenant = $1 AND token_hash = $2 AND ${column} IS NULL RETURNING token_hash`
      return (await session.query(text, [tokenHash, at])).length > 0
    })
  return {
    insert: { keys: ({ tokenHash }) => [tokenHash], run: async (session, inputs) => (await insert(session, inputs)).map(() => undefined) },
    find: each(async (session, tokenHash) => {
      const [found] = await session.query(`SELECT ${row.names()} FROM ${table} WHERE tenant = $1 AND token_hash = $2`, [tokenHash])
      return found === undefined ? null : row.read(found)
    }),
    visit: once('visited_at'),
    redeem: once('redeemed_at'),
    purge: each(async (session, { before, limit, except }) => {
      const free = `(l.subject IS NULL OR NOT (${kit.among('l.subject', '$4')})) AND ${messageNotHeld(kit, 'l', '$5')}`
      const old = `SELECT token_hash FROM ${table} l WHERE tenant = $1 AND expires_at < $2 AND ${free} ORDER BY expires_at, token_hash LIMIT $3`
      const given = [before, limit, kit.list(except.subjects), kit.list(except.programs)]
      const rows = await session.query(`DELETE FROM ${table} WHERE tenant = $1 AND token_hash IN (${old}) RETURNING token_hash`, given)
      return rows.map(({ token_hash }) => token_hash as string)
    }),
    removeOf: each(async (session, { subject, messages }) => {
      const [made, given] = messages === undefined ? ['', []] : [` AND ${kit.among('message', '$3')}`, [kit.list(messages)]]
      return (await session.query(`DELETE FROM ${table} WHERE tenant = $1 AND subject = $2${made} RETURNING token_hash`, [subject, ...given])).length
    }),
  }
}

export function portalLinkSlice({ insert, find, visit, redeem, purge, removeOf }: PortalLinkVerbs, ask: Ask): PortalLinkStore {
  return {
    insertLink: (row) => ask(insert, row),
    findLink: (tokenHash) => ask(find, tokenHash),
    markVisited: (tokenHash, at) => ask(visit, { tokenHash, at }),
    markRedeemed: (tokenHash, at) => ask(redeem, { tokenHash, at }),
    purgeLinks: (before, limit, except) => ask(purge, { before, limit, except }),
    removeLinksOf: (subject, messages) => ask(removeOf, { subject, messages }),
  }
}
