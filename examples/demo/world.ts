import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  type BehaviorSignal,
  createMessenger,
  createWebhookHandler,
  keysFromSecret,
  type Messenger,
  type ReplyIntent,
  type SuppressionSink,
  toNodeHandler,
} from 'nophi'
import { type CarrierSimulator, startCarrierSimulator } from 'nophi/testing/simulator'
import { type TwilioTransportOptions, twilioTransport } from 'nophi/transports/twilio'
import { clinicNumber, lakeside, programs } from './clinic.ts'
import { type DemoClock, demoClock } from './demo-clock.ts'
import { type DemoStore, openDemoStore } from './demo-store.ts'
import { createLateReceipts, type LateReceipts } from './late-receipts.ts'
import { Narrator } from './narrator.ts'
import { type Recording, recordingStorage } from './recording-storage.ts'

export const accountSid: string = `AC${'0'.repeat(31)}1`
export const authToken = 'demo-auth-token'
export const publicUrl = 'https://hooks.lakeside.example/twilio'
export const signed: TwilioTransportOptions['agreement'] = {
  baa: { status: 'signed', reference: 'BAA-2026-014', effectiveFrom: '2026-01-01' },
  routing: 'direct',
  bodyRetentionDays: 0,
}

export interface World {
  readonly clock: DemoClock
  readonly messenger: Messenger
  /** The same clinic over a provider without an agreement. */
  readonly uncovered: Messenger
  readonly carrier: CarrierSimulator
  readonly store: DemoStore
  readonly recording: Recording
  /** Of this run alone, and never printed. */
  readonly secret: string
  readonly lateReceipts: LateReceipts
  readonly narrator: Narrator
  /** What the hooks told the clinic: replies that need a person, signals of the monitor. */
  readonly tasks: ReplyIntent[]
  readonly signals: BehaviorSignal[]
  /** The numbers that the other system was told to stop texting. */
  readonly crm: string[]
  close(): Promise<void>
}

/** A clinic at work: the messenger, a provider that speaks Twilio's API on this machine, signed webhooks, a CRM that also texts. */
export async function openWorld(start: Date, inMemory: boolean): Promise<World> {
  const clock = demoClock(start)
  const narrator = new Narrator()
  const store = await openDemoStore(clock, inMemory)
  const recording = recordingStorage(store.storage)
  const lateReceipts = createLateReceipts(clock)
  const tasks: ReplyIntent[] = []
  const signals: BehaviorSignal[] = []
  const crm: string[] = []
  const handlers: { node: ReturnType<typeof toNodeHandler> | null } = { node: null }
  const server = createServer((request, response) => handlers.node?.(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const local = `http://127.0.0.1:${(server.address() as AddressInfo).port}/twilio`
  // The public address is what the provider was given and signs; a proxy would lead it here.
  const route = (url: string): string => url.replace(publicUrl, local)
  const carrier = await startCarrierSimulator({
    provider: 'twilio',
    accountSid,
    authToken,
    webhookUrl: publicUrl,
    route,
    senders: [clinicNumber],
    receipts: lateReceipts.plan,
    runtime: lateReceipts.runtime,
  })
  const sink: SuppressionSink = {
    spec: 1,
    name: 'crm',
    async apply({ phone, suppressed }) {
      if (suppressed) crm.push(phone)
      return 'done'
    },
  }
  const transport = (agreement: TwilioTransportOptions['agreement']) =>
    twilioTransport({ accountSid, authToken, agreement, statusCallbackUrl: publicUrl, baseUrl: carrier.baseUrl, runtime: clock })
  const common = { senders: [lakeside], programs, environment: 'production', runtime: clock, portal: { baseUrl: 'https://go.lakeside.example' } } as const
  const secret = Buffer.from(clock.randomBytes(32)).toString('base64')
  const messenger = createMessenger({
    ...common,
    storage: recording.storage,
    keys: keysFromSecret(secret),
    transports: [transport(signed)],
    sinks: [sink],
    hooks: {
      async reply({ intent }) {
        if (intent.needsReview) tasks.push(intent)
      },
      async signal(signal) {
        signals.push(signal)
      },
    },
  })
  const uncovered = createMessenger({
    ...common,
    storage: recording.storage,
    keys: keysFromSecret(secret),
    transports: [transport({ ...signed, baa: { status: 'none' } })],
  })
  handlers.node = toNodeHandler(createWebhookHandler(messenger, { transport: 'twilio', publicUrl }))
  return {
    clock,
    messenger,
    uncovered,
    carrier,
    store,
    recording,
    secret,
    lateReceipts,
    narrator,
    tasks,
    signals,
    crm,
    async close() {
      await carrier.close()
      await messenger.close()
      await new Promise((resolve) => server.close(resolve))
      await store.close()
    },
  }
}

/** Dispatches until nothing is due, then waits for the receipts. */
export async function deliver({ messenger, carrier }: World): Promise<number> {
  let accepted = 0
  for (;;) {
    const report = await messenger.dispatchDue({ limit: 50 })
    accepted += report.accepted
    if (report.claimed === 0) break
  }
  await carrier.settled()
  return accepted
}
