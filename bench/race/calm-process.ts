import { createServer } from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createWorker, type Worker } from '../../src/messenger/create-worker.js'
import type { Messenger } from '../../src/messenger/types.js'
import { twilioTransport } from '../../src/transports/twilio/index.js'
import { createWebhookHandler, toNodeHandler } from '../../src/webhooks/index.js'
import { benchTransport } from '../kit/bench-transport.js'
import { serveParent } from '../kit/child.js'
import { clinicMessenger, optIn, phoneOf, reminder } from '../kit/clinic.js'
import { type Opened, openStorage } from './open-storage.js'
import { providerLine } from './provider-line.js'
import type { RaceSetting } from './race-process.js'
import { webhookToken, webhookUrl } from './signed-stop.js'
import { verifyLog } from './verify-log.js'
import { watchStops } from './watch-stops.js'

export interface Usage {
  /** Processor time since the last question, microseconds. */
  readonly cpuMicros: number
  /** How late this process's own timers were since then: middle, one in a hundred, worst. */
  readonly loopMs: readonly [p50: number, p99: number, most: number]
}

export interface Texts {
  readonly from: number
  readonly count: number
  /** Epoch milliseconds; each next text `everyMs` later. */
  readonly firstDueAt: number
  readonly everyMs: number
}

const lanes = 16
const resolutionMs = 1

let opened: Opened
let messenger: Messenger
let worker: Worker | null = null
let cpu = process.cpuUsage()
const loop = monitorEventLoopDelay({ resolution: resolutionMs })
loop.enable()

const parent = serveParent({
  async open(setting: RaceSetting) {
    opened = openStorage(setting)
    const { webhooks } = twilioTransport({
      name: 'bench',
      accountSid: `AC${'0'.repeat(32)}`,
      authToken: webhookToken,
      agreement: { baa: { status: 'signed', reference: 'race', effectiveFrom: '2026-01-01' }, routing: 'direct', bodyRetentionDays: 0 },
    })
    const storage = watchStops(opened.storage, (seen) => parent.tell('seen', seen))
    messenger = clinicMessenger(storage, { ...benchTransport(providerLine(setting.providerPort)), webhooks })
  },
  async optIn({ from, count }: Pick<Texts, 'from' | 'count'>) {
    const lane = async (first: number): Promise<void> => {
      for (let index = first; index < from + count; index += lanes) await optIn(messenger, phoneOf(index))
    }
    await Promise.all(Array.from({ length: lanes }, (_, each) => lane(from + each)))
  },
  async queue({ from, count, firstDueAt, everyMs }: Texts) {
    const requests = Array.from({ length: count }, (_, index) =>
      reminder(phoneOf(from + index), `k${from + index}`, { notBefore: new Date(firstDueAt + index * everyMs) }),
    )
    for await (const { status } of messenger.sendMany(requests, { batchSize: 500 })) if (status !== 'queued') throw new Error('a text was refused')
  },
  serve() {
    const server = createServer(toNodeHandler(createWebhookHandler(messenger, { transport: 'bench', publicUrl: webhookUrl })))
    return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)))
  },
  work(concurrency: number) {
    worker = createWorker(messenger, { concurrency })
    worker.start()
  },
  rest: () => worker?.stop(),
  clock: () => Number(process.hrtime.bigint()) / 1e6,
  usage(): Usage {
    const { user, system } = process.cpuUsage(cpu)
    cpu = process.cpuUsage()
    const [p50 = 0, p99 = 0, most = 0] = [loop.percentile(50), loop.percentile(99), loop.max].map((nanos) => Math.max(0, nanos / 1e6 - resolutionMs))
    loop.reset()
    return { cpuMicros: user + system, loopMs: [p50, p99, most] }
  },
  /** The stop of each number that has one. */
  async stopsOf(phones: readonly string[]): Promise<readonly (string | null)[]> {
    const stops: (string | null)[] = []
    for (const phone of phones) {
      const status = await messenger.suppression.statusOf({ phone })
      stops.push(status.suppressed ? (status.by[0]?.id ?? null) : null)
    }
    return stops
  },
  rows: (text: string) => opened.rows(text),
  maintain: async () => void (await messenger.maintain()),
  verify: () => verifyLog(messenger),
})
