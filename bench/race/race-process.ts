import type { Pool } from 'pg'
import type { InboundEvent } from '../../src/domain/inbound-event.js'
import type { Worker } from '../../src/messenger/create-worker.js'
import { createWorker } from '../../src/messenger/create-worker.js'
import type { Messenger, MessengerOptions } from '../../src/messenger/types.js'
import { fromPg } from '../../src/storage/drivers/postgres/from-pg.js'
import { benchTransport } from '../kit/bench-transport.js'
import { serveParent } from '../kit/child.js'
import { clinicMessenger, clinicNumber, clinicProgram, optIn, reminder } from '../kit/clinic.js'
import { type Extras, isNarrow, narrowProgram, newKey, noExtras, otherProgram, patientsOf, rotatingKeys, rotator } from './extras.js'
import { type EngineSetting, type Opened, openStorage } from './open-storage.js'
import { providerLine } from './provider-line.js'
import { verifyLog } from './verify-log.js'

export interface RaceSetting extends EngineSetting {
  readonly extras: Extras
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
let extras: Extras = noExtras
let worker: Worker | null = null

/** A second program for what a narrow stop leaves alone, numbers that several share, and a ring whose key rotates. */
function clinicOf({ scopes, shared, rotation }: Extras): Partial<MessengerOptions> {
  return {
    ...(scopes ? { programs: [clinicProgram, { ...clinicProgram, id: otherProgram }] } : {}),
    ...(scopes || shared ? { policy: { sharedPhone: 'all' } } : {}),
    ...(rotation ? { keys: rotatingKeys('YmVuY2gtYmVuY2gtYmVuY2gtYmVuY2gtYmVuY2gtMDE=', 'YmVuY2gtYmVuY2gtYmVuY2gtYmVuY2gtYmVuY2gtMDI=') } : {}),
  }
}

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
    extras = setting.extras
    messenger = clinicMessenger(opened.storage, benchTransport(providerLine(providerPort)), { timing, ...clinicOf(extras) })
  },
  clock: () => Number(process.hrtime.bigint()) / 1e6,
  work(concurrency: number) {
    worker = createWorker(messenger, { concurrency, idleMs: 20 })
    worker.start()
  },
  rest: () => worker?.stop(),
  async hot({ phone, index, keys: names }: { phone: string; index: number; keys: readonly string[] }) {
    const narrow = isNarrow(extras, index)
    for (const program of narrow ? [narrowProgram, otherProgram] : [narrowProgram]) await optIn(messenger, phone, program)
    const requests = names.flatMap((name) => patientsOf(extras, index).map((patient) => reminder(phone, `${name} ${patient}`, { patient })))
    // Another patient's, who has had no text today: it may leave after the narrow stop.
    if (narrow) requests.push(reminder(phone, `${names[0]} other`, { patient: `${index}-other`, program: otherProgram }))
    for await (const outcome of messenger.sendMany(requests))
      if (outcome.status === 'refused' && outcome.reasons.some(({ gate }) => gate !== 'suppression')) throw new Error(JSON.stringify(outcome.reasons))
  },
  host,
  async text({ phone, key }: { phone: string; key: string }) {
    const outcome = await messenger.send(reminder(phone, key))
    return outcome.status
  },
  /** `program`: of that program alone, as said at the desk. */
  async stop({ program, ...reply }: Reply & { readonly program: string | null }): Promise<Stopped> {
    const start = performance.now()
    const narrow =
      program === null ? null : await messenger.suppression.suppress({ phone: reply.phone, scope: { program }, source: 'front-desk', actor: rotator.actor })
    const [outcome] = narrow === null ? await messenger.receive([replyOf(reply)]) : []
    const recordedMs = performance.now() - start
    const id = narrow?.id ?? outcome?.suppression?.id
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
  suppressed: async ({ phone, program }: { phone: string; program: string }) => (await messenger.suppression.statusOf({ phone, program })).suppressed,
  turn: async () => (await messenger.keyRotation.advanceIndexKey({ to: newKey, batchSize: 20 }, rotator)).done,
  maintain: async () => void (await messenger.maintain()),
  verify: () => verifyLog(messenger),
})
