import type { SubjectKey } from '../../../ports/subject.js'
import type { SealedColumn, SealedValue, VaultStore } from '../../../ports/vault-store.js'
import { fromSql, type SqlRow, toNumber } from '../kit/columns.js'
import { ofKeyAlone } from '../kit/of-key-alone.js'
import type { SqlKit } from '../kit/sql-kit.js'
import { type Ask, each, type Verb } from '../kit/verb.js'

type Lacking = readonly { readonly subject: SubjectKey; readonly numberCipher: Uint8Array }[]

interface Page {
  readonly after: string | null
  readonly limit: number
}

interface Sealed {
  readonly column: SealedColumn
  readonly prefix: Uint8Array
}

export interface VaultVerbs {
  readonly lacking: Verb<Page & { readonly keyId: string }, Lacking>
  readonly countLacking: Verb<string, number>
  readonly addMac: Verb<{ readonly subject: SubjectKey; readonly mac: string }, 'added' | 'present' | 'taken'>
  readonly dropMacs: Verb<{ readonly keyId: string; readonly limit: number }, number>
  readonly otherwise: Verb<Sealed & Page, readonly SealedValue[]>
  readonly countOtherwise: Verb<Sealed, number>
  readonly reseal: Verb<{ readonly column: SealedColumn; readonly id: string; readonly from: Uint8Array; readonly to: Uint8Array }, boolean>
}

/** Table, the columns of its key in the order of its index, and the sealed column. */
const places: Readonly<Record<SealedColumn, readonly [table: string, key: readonly string[], sealed: string]>> = {
  'recipient-number': ['recipient', ['id'], 'number_cipher'],
  'subject-key': ['subject_key', ['subject', 'purpose'], 'wrapped'],
  'portal-item': ['portal_link', ['token_hash'], 'item'],
  'legal-hold-reason': ['legal_hold', ['id'], 'reason'],
}

/** `<purpose>:<subject>` as the port names a person's key, and the values of the key's columns. */
function keyValues(column: SealedColumn, id: string): readonly string[] {
  if (column !== 'subject-key') return [id]
  const end = id.indexOf(':')
  return [id.slice(end + 1), id.slice(0, Math.max(0, end))]
}

function idOf(column: SealedColumn, row: SqlRow): string {
  return column === 'subject-key' ? `${row.purpose as string}:${row.subject as string}` : (row[places[column][1][0] as string] as string)
}

/** All macs of a key: `keyId:` and whatever follows, which in the order of bytes ends before `keyId;`. */
const macsOf = (alias: string, from: string, to: string): string => `${alias}mac >= ${from} AND ${alias}mac < ${to} AND ${ofKeyAlone(`${alias}mac`, from)}`
const boundsOf = (keyId: string): [string, string] => [`${keyId}:`, `${keyId};`]

export function vaultVerbs(kit: SqlKit): VaultVerbs {
  const [recipient, recipientMac] = [kit.table('recipient'), kit.table('recipient_mac')]
  const covered = `SELECT 1 FROM ${recipientMac} k WHERE k.tenant = $1 AND k.recipient = r.id AND ${macsOf('k.', '$2', '$3')}`
  const lacking = `FROM ${recipient} r WHERE r.tenant = $1 AND NOT EXISTS (${covered})`
  const otherwise = ([table, , sealed]: (typeof places)[SealedColumn]): string =>
    `FROM ${kit.table(table)} WHERE tenant = $1 AND ${sealed} IS NOT NULL AND SUBSTR(${sealed}, 1, $2) <> $3`
  return {
    lacking: each(async (session, { keyId, after, limit }) => {
      const rows = await session.query(`SELECT r.id, r.number_cipher ${lacking} AND r.id > $4 ORDER BY r.id LIMIT $5`, [...boundsOf(keyId), after ?? '', limit])
      return rows.map(({ id, number_cipher }) => ({ subject: id as string, numberCipher: fromSql('bytes', number_cipher) as Uint8Array }))
    }),
    countLacking: each(async (session, keyId) => toNumber((await session.query(`SELECT COUNT(*) AS n ${lacking}`, boundsOf(keyId)))[0]?.n)),
    addMac: each(async (session, { subject, mac }) => {
      const text = `INSERT INTO ${recipientMac} (tenant, mac, recipient) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING mac`
      if ((await session.query(text, [mac, subject])).length > 0) return 'added'
      const [holder] = await session.query(`SELECT recipient FROM ${recipientMac} WHERE tenant = $1 AND mac = $2`, [mac])
      return holder?.recipient === subject ? 'present' : 'taken'
    }),
    dropMacs: each(async (session, { keyId, limit }) => {
      const some = `SELECT mac FROM ${recipientMac} WHERE tenant = $1 AND ${macsOf('', '$2', '$3')} ORDER BY mac LIMIT $4${kit.lock('FOR UPDATE')}`
      // As an array: a subquery that locks may otherwise be run again for each row, past its limit.
      const chosen = kit.dialect === 'sqlite' ? `IN (${some})` : `= ANY(ARRAY(${some}))`
      return (await session.query(`DELETE FROM ${recipientMac} WHERE tenant = $1 AND mac ${chosen} RETURNING mac`, [...boundsOf(keyId), limit])).length
    }),
    otherwise: each(async (session, { column, prefix, after, limit }) => {
      const [, key, sealed] = places[column]
      const from = after === null ? key.map(() => '') : keyValues(column, after)
      const later = `(${key.join(', ')}) > (${key.map((_, index) => `$${index + 5}`).join(', ')})`
      const text = `SELECT ${key.join(', ')}, ${sealed} AS sealed ${otherwise(places[column])} AND ${later} ORDER BY ${key.join(', ')} LIMIT $4`
      const rows = await session.query(text, [prefix.length, prefix, limit, ...from])
      return rows.map((row) => ({ id: idOf(column, row), sealed: fromSql('bytes', row.sealed) as Uint8Array }))
    }),
    countOtherwise: each(async (session, { column, prefix }) =>
      toNumber((await session.query(`SELECT COUNT(*) AS n ${otherwise(places[column])}`, [prefix.length, prefix]))[0]?.n),
    ),
    reseal: each(async (session, { column, id, from, to }) => {
      const [table, key, sealed] = places[column]
      const row = key.map((name, index) => `${name} = $${index + 4}`).join(' AND ')
      const text = `UPDATE ${kit.table(table)} SET ${sealed} = $3 WHERE tenant = $1 AND ${row} AND ${sealed} = $2 RETURNING tenant`
      return (await session.query(text, [from, to, ...keyValues(column, id)])).length > 0
    }),
  }
}

export function vaultSlice(verbs: VaultVerbs, ask: Ask): VaultStore {
  return {
    lackingMac: (keyId, after, limit) => ask(verbs.lacking, { keyId, after, limit }),
    countLackingMac: (keyId) => ask(verbs.countLacking, keyId),
    addMac: (subject, mac) => ask(verbs.addMac, { subject, mac }),
    dropMacs: (keyId, limit) => ask(verbs.dropMacs, { keyId, limit }),
    sealedOtherwise: (column, prefix, after, limit) => ask(verbs.otherwise, { column, prefix, after, limit }),
    countSealedOtherwise: (column, prefix) => ask(verbs.countOtherwise, { column, prefix }),
    reseal: (column, id, from, to) => ask(verbs.reseal, { column, id, from, to }),
  }
}
