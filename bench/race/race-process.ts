import type { Pool } from 'pg'
import type { InboundEvent } from '../../src/domain/inbound-event.js'
import type { Worker } from '../../src/messenger/create-worker.js'
import { createWorker } from '../../src/messenger/create-worker.js'
import type { Messenger } from '../../src/messenger/types.js'
import { fromPg } from '../../src/storage/drivers/postgres/from-pg.js'
import { benchTransport } from '../kit/bench-transport.js'
import { serveParent } from '../kit/child.js'
import { clinicMessenger, clinicNumber, optIn, reminder } from '../kit/clinic.js'
import { type EngineSetting, type Opened, openStorage } from './open-storage.js'
import { providerLine } from './provider-line.js'
import { verifyLog } from './verify-log.js'

export interface RaceSetting extends EngineSetting {
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

let opened: Opened
let messenger: Messenger
let worker: Worker | null = null

function replyOf({ phone, text, replayKey, at }: Reply): InboundEvent {
  return { type: 'reply', transport: 'bench', replayKey, from: phone, to: clinicNumber, text, media: 0, occurredAt: new Date(at) }
}

async function host({ phone, key, holdMs, keep }: { phone: string; key: string; holdMs: number; keep: boolean }): Promise<void> {
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, holdMs))
  const undone = new Error('undone')
  const { sqlite, pool } = opened
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
  async open(setting: RaceSetting) {
    const { providerPort } = setting
    opened = openStorage(setting)
    messenger = clinicMessenger(opened.storage, benchTransport(providerLine(providerPort)), { timing })
  },
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
  rows: (text: string) => opened.rows(text),
  suppressed: async (phone: string) => (await messenger.suppression.statusOf({ phone })).suppressed,
  maintain: async () => void (await messenger.maintain()),
  verify: () => verifyLog(messenger),
})
