import { createMessenger, defineProgram, defineSender, type Hooks, keysFromSecret, type Messenger } from 'nophi'
import { fromPg, postgresStorage } from 'nophi/storage/postgres'
import { twilioTransport } from 'nophi/transports/twilio'
import { Pool } from 'pg'

const { DATABASE_URL, NOPHI_SECRET = '', TWILIO_SID = '', TWILIO_TOKEN = '', TWILIO_BASE_URL } = process.env
const clinicNumber = '+13125550142'
const disclosure = { version: '2026-03', language: 'en', text: 'Lakeside Clinic may text me about my visits. Reply STOP to opt out.' }

export interface Clinic {
  readonly pool: Pool
  readonly messenger: Messenger
  migrate(): Promise<void>
  /** A visit, the patient's consent and the text about it: in one transaction of the clinic's own. */
  book(visit: { readonly id: string; readonly phone: string; readonly zone: string }): Promise<void>
}

/** What the three recipes share: an application with a database, and this package in it. */
export function openClinic(hooksOver: (pool: Pool) => Hooks): Clinic {
  const pool = new Pool({ connectionString: DATABASE_URL })
  const storage = postgresStorage({ executor: fromPg(pool), schema: 'nophi' })
  const messenger = createMessenger({
    storage,
    keys: keysFromSecret(NOPHI_SECRET),
    transports: [
      twilioTransport({
        accountSid: TWILIO_SID,
        authToken: TWILIO_TOKEN,
        agreement: { baa: { status: 'signed', reference: 'BAA-2026-014', effectiveFrom: '2026-01-01' }, routing: 'direct', bodyRetentionDays: 30 },
        statusCallbackUrl: 'https://hooks.lakeside.example/twilio',
        ...(TWILIO_BASE_URL === undefined ? {} : { baseUrl: TWILIO_BASE_URL }),
      }),
    ],
    senders: [
      defineSender({
        id: 'lakeside',
        name: 'Lakeside Clinic',
        contact: { phone: clinicNumber },
        addresses: [{ value: clinicNumber, type: 'long-code', transport: 'twilio' }],
      }),
    ],
    programs: [
      defineProgram({
        id: 'visits',
        title: 'Visits',
        owner: 'Front desk',
        sender: 'lakeside',
        messageClass: 'care',
        kinds: ['appointment-booked'],
        disclosures: [disclosure],
        recurring: { perMonth: 4 },
        confirmation: false,
      }),
    ],
    environment: 'production',
    hooks: hooksOver(pool),
  })

  return {
    pool,
    messenger,
    async migrate() {
      await pool.query('CREATE TABLE IF NOT EXISTS visit (id text PRIMARY KEY, at timestamptz NOT NULL)')
      await storage.migrate()
    },
    async book({ id, phone, zone }) {
      const client = await pool.connect()
      const at = new Date(Date.now() + 3 * 86_400_000)
      const desk = { id: 'desk.sam', roles: ['front-desk', 'sender'] }
      try {
        await client.query('BEGIN')
        await client.query('INSERT INTO visit (id, at) VALUES ($1, $2)', [id, at])
        const inside = messenger.within(fromPg(client))
        await inside.consent.record({ phone, program: 'visits', action: 'opt-in', source: 'in-person', disclosure, occurredAt: new Date(), actor: desk })
        const message = { kind: 'appointment-booked', slots: { when: { at, zone } } } as const
        await inside.send({ program: 'visits', to: phone, actor: desk, idempotencyKey: `visit-${id}`, reference: id, zone, message })
        await client.query('COMMIT')
      } catch (error) {
        await client.query('ROLLBACK')
        throw error
      } finally {
        client.release()
      }
    },
  }
}

/** Batches until nothing is due. */
export async function dispatchAll(messenger: Messenger, signal?: AbortSignal): Promise<void> {
  for (;;) {
    const { claimed } = await messenger.dispatchDue({ limit: 50, signal })
    if (claimed === 0 || signal?.aborted) return
  }
}
