import { Pool } from 'pg'
import type { InboundEvent } from '../../src/domain/inbound-event.js'
import { verifyRange } from '../../src/merkle-log/index.js'
import type { Worker } from '../../src/messenger/create-worker.js'
import { createWorker } from '../../src/messenger/create-worker.js'
import type { Messenger } from '../../src/messenger/types.js'
import type { StorageAdapter } from '../../src/ports/storage.js'
import { fromPg } from '../../src/storage/drivers/postgres/from-pg.js'
import { postgresStorage } from '../../src/storage/postgres-storage.js'
import { type SqliteStorage, sqliteStorage } from '../../src/storage/sqlite-storage.js'
import { benchTransport } from '../kit/bench-transport.js'
import { serveParent } from '../kit/child.js'
import { clinicMessenger, clinicNumber, optIn, reminder } from '../kit/clinic.js'
import { providerLine } from './provider-line.js'

export interface RaceSetting {
  readonly engine: 'postgres' | 'sqlite'
  readonly connection?: { readonly host: string; readonly port: number; readonly user: string; readonly database: string }
  readonly path?: string
  readonly providerPort: number
}

export interface Stopped {
  readonly id: string
  readonly recordedMs: number
  readonly enforcedMs: number
  /** When the enforcer had its commit's answer, by the system's monotonic clock. */
  readonly enforcedAt: number
}

export interface Reply {
  readonly phone: string
  readonly text: 'STOP' | 'START'
  readonly replayKey: string
  readonly at: number
}

// The shortest that the options allow: a lease is 30 seconds longer than an attempt.
const timing = { permitMs: 500, attemptMs: 1_000, leaseMs: 31_000 }

let storage: StorageAdapter
let sqlite: SqliteStorage | null = null
let pool: Pool | null = null
let messenger: Messenger
let worker: Worker | null = null

function replyOf({ phone, text, replayKey, at }: Reply): InboundEvent {
  return { type: 'reply', transport: 'bench', replayKey, from: phone, to: clinicNumber, text, media: 0, occurredAt: new Date(at) }
}

async function host({ phone, key, holdMs, keep }: { phone: string; key: string; holdMs: number; keep: boolean }): Promise<void> {
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, holdMs))
  const undone = new Error('undone')
  if (sqlite !== null) {
    // Its one writer may not wait: an open transaction would keep every STOP out.
    await sqlite
      .hostTransaction(async (transaction) => {
        await messenger.within(transaction).send(reminder(phone, key))
        if (!keep) throw undone
      })
      .catch((error: unknown) => {
        if (error !== undone) throw error
      })
    return
  }
  const client = await (pool as Pool).connect()
  try {
    await client.query('BEGIN')
    await messenger.within(fromPg(client)).send(reminder(phone, key))
    await pause()
    await client.query(keep ? 'COMMIT' : 'ROLLBACK')
  } finally {
    client.release()
  }
}

serveParent({
  async open({ engine, connection, path, providerPort }: RaceSetting) {
    if (engine === 'postgres') {
      pool = new Pool({ ...connection, max: 24 })
      pool.on('error', () => undefined)
      storage = postgresStorage({ executor: fromPg(pool, { prepare: true }) })
    } else {
      sqlite = sqliteStorage({ path: path as string, severalProcesses: true, waitMs: 10_000 })
      storage = sqlite
    }
    messenger = clinicMessenger(storage, benchTransport(providerLine(providerPort)), { timing })
  },
  migrate: () => storage.migrate(),
  clock: () => Number(process.hrtime.bigint()) / 1e6,
  work(concurrency: number) {
    worker = createWorker(messenger, { concurrency, idleMs: 20 })
    worker.start()
  },
  rest: () => worker?.stop(),
  async hot({ phone, keys: names }: { phone: string; keys: readonly string[] }) {
    await optIn(messenger, phone)
    for await (const outcome of messenger.sendMany(names.map((name) => reminder(phone, name))))
      if (outcome.status === 'refused' && outcome.reasons.some(({ gate }) => gate !== 'suppression')) throw new Error(JSON.stringify(outcome.reasons))
  },
  host,
  async text({ phone, key }: { phone: string; key: string }) {
    const outcome = await messenger.send(reminder(phone, key))
    return outcome.status
  },
  async stop(reply: Reply): Promise<Stopped> {
    const start = performance.now()
    const [outcome] = await messenger.receive([replyOf(reply)])
    const recordedMs = performance.now() - start
    const id = outcome?.suppression?.id
    if (id === undefined) throw new Error('a STOP was not recorded')
    await messenger.suppression.enforce(id)
    const enforcedAt = Number(process.hrtime.bigint()) / 1e6
    return { id, recordedMs, enforcedMs: performance.now() - start, enforcedAt }
  },
  /** Again, or a START: only its effect counts. */
  async reply(reply: Reply) {
    await messenger.receive([replyOf(reply)])
  },
  async rows(text: string) {
    if (sqlite !== null) return sqlite.hostTransaction(async (transaction) => (await transaction.query(text, [])).rows)
    return (await (pool as Pool).query(text)).rows
  },
  suppressed: async (phone: string) => (await messenger.suppression.statusOf({ phone })).suppressed,
  maintain: async () => void (await messenger.maintain()),
  /** The whole log, by the verifier that needs no database. */
  async verify() {
    const checkpoint = await messenger.audit.publish()
    const verifierKey = await messenger.audit.verifierKey()
    const verdict = await verifyRange(messenger.audit.exportRange(0n, checkpoint.size), checkpoint, { origin: checkpoint.origin, verifierKey })
    return { valid: verdict.valid, size: Number(checkpoint.size), problem: verdict.valid ? null : verdict.problem }
  },
})
