import { timedProvider } from '../kit/bench-transport.js'
import type { Contender, Workplace } from './contender.js'

const claim = `UPDATE nophi_message SET status = 'sending', attempt = 'bench', attempts = attempts + 1, status_at = $2
  WHERE tenant = 'default' AND id = ANY(ARRAY(
    SELECT id FROM nophi_message WHERE tenant = 'default' AND due_at IS NOT NULL AND priority = $3 AND due_at <= $2
    ORDER BY due_at, id LIMIT $1 FOR UPDATE SKIP LOCKED))
  RETURNING id, payload`
const record = `UPDATE nophi_message m SET status = 'accepted', provider_id = given.provider, payload = NULL, status_at = $3
  FROM unnest($1::text[], $2::text[]) AS given(id, provider) WHERE m.tenant = 'default' AND m.id = given.id`

/** The same rows of the same table by hand: claim, call, mark. No gate, no evidence, no decryption: what the engine and the table allow. */
export function ungated({ pool, concurrency, providerMs, finished, called }: Workplace): Contender {
  const call = timedProvider(providerMs, called)
  const lanes = Math.min(4, Math.ceil(concurrency / 25))
  const limit = Math.ceil(concurrency / lanes)
  let working = true
  let loops: Promise<unknown> = Promise.resolve()

  async function lane(priority: number): Promise<void> {
    while (working) {
      const { rows } = await pool.query<{ id: string }>({ name: 'claim', text: claim, values: [limit, Date.now(), priority] })
      if (rows.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
      const providers = await Promise.all(rows.map(({ id }) => call({ phone: '', message: id, attempt: '', leaves() {} })))
      if (rows.length > 0) await pool.query({ name: 'record', text: record, values: [rows.map(({ id }) => id), providers, Date.now()] })
      finished(rows.length)
    }
  }

  return {
    async start() {
      const { rows } = await pool.query<{ priority: string }>("SELECT priority FROM nophi_message WHERE status = 'queued' LIMIT 1")
      loops = Promise.all(Array.from({ length: lanes }, () => lane(Number(rows[0]?.priority ?? 0))))
    },
    async stop() {
      working = false
      await loops
    },
  }
}
