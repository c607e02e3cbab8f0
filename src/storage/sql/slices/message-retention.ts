import type { HeldRecords } from '../../../ports/legal-hold-store.js'
import { purgedKind } from '../../../ports/message-store.js'
import type { SubjectKey } from '../../../ports/subject.js'
import type { SqlKit } from '../kit/sql-kit.js'
import { each, type Verb } from '../kit/verb.js'
import { notHeld } from './not-held.js'

interface Past {
  readonly before: number
  readonly now: number
  readonly limit: number
  readonly except: HeldRecords
}

export interface MessageRetentionVerbs {
  /** Payloads only. */
  readonly erase: Verb<Past, readonly string[]>
  readonly eraseOf: Verb<{ readonly subject: SubjectKey; readonly patients: readonly string[] }, readonly string[]>
  readonly purge: Verb<Past, readonly string[]>
  readonly purgeTombstones: Verb<{ readonly before: number; readonly limit: number }, readonly string[]>
}

// An unknown text keeps its words until nobody can settle it any more.
const settledAfterMs = 72 * 3_600_000

/** What a tombstone keeps is not named here. */
const blank = [
  "subject = '', stamp = 0, held = NULL, program = '', owner = '', sender = '', message_class = '', language = '', expects = '[]'",
  'reference = NULL, patient = NULL, priority = 0, not_before = 0, expires_at = 0, attempt = NULL, attempts = 0, payload = NULL, body_mac = NULL',
  "actor = '', consent_event = NULL, transport = NULL, provider_id = NULL, receipt_rank = 0",
].join(', ')

export function messageRetentionVerbs(kit: SqlKit): MessageRetentionVerbs {
  const [message, messageKey, receipt, reply] = [kit.table('message'), kit.table('message_key'), kit.table('receipt'), kit.table('reply')]
  const erasable = 'erasable_at IS NOT NULL'
  const lists = ({ subjects, programs }: HeldRecords) => [kit.list(subjects), kit.list(programs)]
  return {
    erase: each(async (session, { before, now, limit, except }) => {
      const free = notHeld(kit, '$6', '$7')
      const settled = "(status <> 'unknown' OR (status_at < $4 AND expires_at < $5))"
      const old = `SELECT id FROM ${message} WHERE tenant = $1 AND erasable_at < $2 AND ${settled} AND ${free} ORDER BY erasable_at, id LIMIT $3`
      const text = `UPDATE ${message} SET payload = NULL WHERE tenant = $1 AND id IN (${old}) AND ${erasable} RETURNING id`
      const last = Math.min(before, now)
      return (await session.query(text, [before, limit, last, last - settledAfterMs, ...lists(except)])).map(({ id }) => id as string)
    }),
    eraseOf: each(async (session, { subject, patients }) => {
      const theirs = `SELECT id FROM ${message} WHERE tenant = $1 AND subject = $2 AND ${kit.among('patient', '$3')}`
      const given = [subject, kit.list(patients)]
      const ended = `${theirs} AND payload IS NOT NULL AND status NOT IN ('queued', 'sending') ORDER BY id${kit.lock('FOR UPDATE')}`
      await session.query(`UPDATE ${message} SET payload = NULL WHERE tenant = $1 AND id IN (${ended})`, given)
      await session.query(`UPDATE ${reply} SET words = NULL WHERE tenant = $1 AND subject = $2 AND words IS NOT NULL AND message IN (${theirs})`, given)
      return (await session.query(theirs, given)).map(({ id }) => id as string)
    }),
    purge: each(async (session, { before, now, limit, except }) => {
      // One that is unknown and past its time is settled by nobody any more.
      const ended = "(status NOT IN ('queued', 'sending', 'unknown') OR (status = 'unknown' AND expires_at < $2))"
      const free = notHeld(kit, '$4', '$5')
      const old = `SELECT id, transport, provider_id FROM ${message} WHERE tenant = $1 AND created_at < $2 AND kind <> '${purgedKind}' AND status_at < $2 AND ${ended} AND ${free} ORDER BY created_at, id LIMIT $3${kit.lock('FOR UPDATE SKIP LOCKED')}`
      const going = await session.query(old, [before, limit, ...lists(except)])
      const ids = kit.list(going.map(({ id }) => id as string))
      if (going.length === 0) return []
      const receipts = `SELECT transport, provider_id FROM ${message} WHERE tenant = $1 AND ${kit.among('id', '$2')} AND provider_id IS NOT NULL`
      await session.query(`DELETE FROM ${receipt} WHERE tenant = $1 AND (transport, provider_id) IN (${receipts})`, [ids])
      await session.query(`DELETE FROM ${receipt} WHERE tenant = $1 AND message IS NOT NULL AND ${kit.among('message', '$2')}`, [ids])
      const left = "status = CASE status WHEN 'unknown' THEN 'expired' ELSE status END"
      const text = `UPDATE ${message} SET kind = '${purgedKind}', created_at = $3, status_at = $3, ${left}, ${blank} WHERE tenant = $1 AND ${kit.among('id', '$4')} AND ${ended}`
      await session.query(text, [before, now, ids])
      return going.map(({ id }) => id as string)
    }),
    purgeTombstones: each(async (session, { before, limit }) => {
      const old = `SELECT id FROM ${message} WHERE tenant = $1 AND kind = '${purgedKind}' AND created_at < $2 ORDER BY created_at, id LIMIT $3${kit.lock('FOR UPDATE SKIP LOCKED')}`
      const going = await session.query(old, [before, limit])
      if (going.length === 0) return []
      const rows = await session.query(`DELETE FROM ${message} WHERE tenant = $1 AND ${kit.among('id', '$2')} RETURNING id, key_macs`, [
        kit.list(going.map(({ id }) => id as string)),
      ])
      const read = rows.map(({ id, key_macs }) => ({ id: id as string, macs: macsIn(key_macs as string) }))
      await session.query(`DELETE FROM ${messageKey} WHERE tenant = $1 AND ${kit.among('mac', '$2')}`, [kit.list(read.flatMap(({ macs }) => macs ?? []))])
      // A damaged one holds up no purge: its keys are looked for by the message, which no index knows.
      const damaged = read.flatMap(({ id, macs }) => (macs === null ? [id] : []))
      if (damaged.length > 0) await session.query(`DELETE FROM ${messageKey} WHERE tenant = $1 AND ${kit.among('message', '$2')}`, [kit.list(damaged)])
      return rows.map(({ id }) => id as string)
    }),
  }
}

function macsIn(text: string): readonly string[] | null {
  try {
    return JSON.parse(text) as string[]
  } catch {
    return null
  }
}
