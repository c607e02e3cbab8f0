import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import type { PoolClient } from 'pg'
import { fromPg } from '../../src/storage/drivers/postgres/from-pg.js'
import { postgresStorage } from '../../src/storage/postgres-storage.js'
import { benchTransport, timedProvider } from '../kit/bench-transport.js'
import { clinicMessenger } from '../kit/clinic.js'
import type { Contender, Workplace } from './contender.js'

const claim = `SELECT id, subject, stamp, payload, decision, program, patient, attempts, expires_at FROM nophi_message
  WHERE tenant = 'default' AND due_at IS NOT NULL AND priority = $3 AND due_at <= $2 ORDER BY due_at, id LIMIT $1 FOR UPDATE SKIP LOCKED`
const lock = `SELECT id, seq, stops, number_cipher FROM nophi_recipient WHERE tenant = 'default' AND id = ANY($1::text[]) ORDER BY id FOR NO KEY UPDATE SKIP LOCKED`
const facts = [
  `SELECT subject, program, action, grade, stamp, facts FROM nophi_consent WHERE tenant = 'default' AND subject = ANY($1::text[])`,
  `SELECT subject, seq, kind, scope, lifted_by FROM nophi_gate_event WHERE tenant = 'default' AND subject = ANY($1::text[])`,
  `SELECT a.subject, a.permitted_at, a.outcome FROM unnest($1::text[]) AS g(subject)
    CROSS JOIN LATERAL (SELECT * FROM nophi_attempt a WHERE a.tenant = 'default' AND a.subject = g.subject ORDER BY a.subject, a.permitted_at) a`,
  `SELECT subject, purpose, wrapped FROM nophi_subject_key WHERE tenant = 'default' AND subject = ANY($1::text[])`,
]
const leaves = (named: string, type: string): string =>
  `${named} AS (INSERT INTO nophi_leaf (tenant, id, bytes, hash) SELECT 'default', '${type}' || g.attempt, g.bytes, g.hash FROM given g RETURNING id, hash),
   ${named}_pending AS (INSERT INTO nophi_leaf_pending (tenant, id, hash) SELECT 'default', id, hash FROM ${named})`
const permit = `WITH given AS (SELECT 'default'::text AS tenant, * FROM unnest($1::text[], $2::text[], $3::text[], $7::bigint[], $4::bytea[], $5::bytea[]) AS g(message, subject, attempt, seq, bytes, hash)),
  gates AS (UPDATE nophi_recipient r SET seq = g.seq FROM given g WHERE r.tenant = g.tenant AND r.id = g.subject),
  attempts AS (INSERT INTO nophi_attempt (tenant, id, subject, permit_seq, message, n, program, transport, sender, process, counted, permitted_at, lease_until)
    SELECT g.tenant, g.attempt, g.subject, g.seq, g.message, 1, 'visits', 'bench', '+13125559942', 'floor', TRUE, $6::bigint, $6::bigint + 60000 FROM given g),
  ${leaves('leaf', 'p')}
  UPDATE nophi_message m SET status = 'sending', attempt = g.attempt, attempts = m.attempts + 1, status_at = $6::bigint FROM given g WHERE m.tenant = g.tenant AND m.id = g.message`
const record = `WITH given AS (SELECT 'default'::text AS tenant, * FROM unnest($1::text[], $2::text[], $3::text[], $4::bytea[], $5::bytea[]) AS g(message, provider, attempt, bytes, hash)),
  attempts AS (UPDATE nophi_attempt a SET outcome = 'accepted', provider_id = g.provider FROM given g WHERE a.tenant = g.tenant AND a.id = g.attempt),
  ${leaves('leaf', 'o')}
  UPDATE nophi_message m SET status = 'accepted', provider_id = g.provider, payload = NULL, receipt_rank = 1, status_at = $6::bigint FROM given g WHERE m.tenant = g.tenant AND m.id = g.message`

/** What the protocol writes and reads, by hand, with the least statements: gates, attempts, facts, leaves, the bare cryptography, the sequencer. No decision. */
export function floor({ pool, concurrency, providerMs, finished, called }: Workplace): Contender {
  const call = timedProvider(providerMs, called)
  const lanes = Math.min(4, Math.ceil(concurrency / 25))
  const limit = Math.ceil(concurrency / lanes)
  const messenger = clinicMessenger(postgresStorage({ executor: fromPg(pool, { prepare: true }) }), benchTransport(timedProvider(0)))
  let working = true
  let loops: Promise<unknown> = Promise.resolve()

  async function lane(priority: number): Promise<void> {
    const client = await pool.connect()
    for (const name of ['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin', 'jit']) await client.query(`SET ${name} = off`)
    while (working) {
      const now = Date.now()
      await client.query('BEGIN')
      const { rows } = await client.query({ name: 'claim', text: claim, values: [limit, now, priority] })
      if (rows.length === 0) {
        await client.query('COMMIT')
        await new Promise((resolve) => setTimeout(resolve, 5))
        continue
      }
      const subjects = rows.map(({ subject }) => subject as string)
      const gates = await client.query<{ id: string; seq: string }>({ name: 'lock', text: lock, values: [subjects] })
      const seqs = new Map(gates.rows.map(({ id, seq }) => [id, Number(seq) + 1]))
      for (const [at, text] of facts.entries()) await client.query({ name: `facts${at}`, text, values: [subjects] })
      for (let times = 0; times < 2 * rows.length; times++) sealed()
      const attempts = rows.map(() => randomBytes(16).toString('base64url'))
      const messages = rows.map(({ id }) => id as string)
      await say(
        client,
        'permit',
        permit,
        [messages, subjects, attempts],
        now,
        subjects.map((subject) => seqs.get(subject) ?? 0),
      )
      await client.query('COMMIT')
      const providers = await Promise.all(messages.map((message) => call({ phone: '', message, attempt: '', leaves() {} })))
      await client.query('BEGIN')
      await say(client, 'record', record, [messages, providers, attempts], now)
      await client.query('COMMIT')
      finished(rows.length)
    }
    client.release()
  }

  async function sequencing(): Promise<void> {
    while (working) {
      await messenger.audit.sequence()
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }

  return {
    async start() {
      const { rows } = await pool.query<{ priority: string }>("SELECT priority FROM nophi_message WHERE status = 'queued' LIMIT 1")
      loops = Promise.all([...Array.from({ length: lanes }, () => lane(Number(rows[0]?.priority ?? 0))), sequencing()])
    },
    async stop() {
      working = false
      await loops
      await messenger.close()
    },
  }
}

const leafPrefix = Buffer.from([0])
const key = randomBytes(32)
const plain = Buffer.alloc(300, 'x')

function sealed(): void {
  const cipher = createCipheriv('aes-256-gcm', key, randomBytes(12))
  cipher.update(plain)
  cipher.final()
  cipher.getAuthTag()
}

async function say(
  client: PoolClient,
  name: string,
  text: string,
  columns: readonly (readonly string[])[],
  now: number,
  seqs?: readonly number[],
): Promise<void> {
  const bytes = (columns[2] ?? []).map((attempt) => Buffer.from(JSON.stringify({ attempt, at: now, filler: 'x'.repeat(300) })))
  const hashes = bytes.map((each) => createHash('sha256').update(leafPrefix).update(each).digest())
  const literal = (all: readonly Buffer[]): string => `{${all.map((each) => `"\\\\x${each.toString('hex')}"`).join(',')}}`
  await client.query({ name, text, values: [...columns, literal(bytes), literal(hashes), now, ...(seqs === undefined ? [] : [seqs])] })
}
