import type { InboundEvent } from '../../src/domain/inbound-event.js'
import type { TransportOutcome } from '../../src/domain/transport-outcome.js'
import { toBase64 } from '../../src/internal/bytes.js'
import { createMessenger } from '../../src/messenger/create-messenger.js'
import type { Messenger } from '../../src/messenger/types.js'
import { webhookTargetOf } from '../../src/messenger/webhook-target.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import type { MessageRow } from '../../src/ports/message-store.js'
import type { StorageAdapter } from '../../src/ports/storage.js'
import type { AttemptRow, GateEventRow } from '../../src/ports/suppression-store.js'
import type { Transport } from '../../src/ports/transport.js'
import { memoryStorage } from '../../src/storage/index.js'
import { fakeRuntime, fakeTransport } from '../messenger/fakes.js'
import type { Leaf } from '../messenger/leaves.js'
import { type Watch, watchedStorage } from '../messenger/watched-storage.js'
import { clinicNumber, front, sender, service, visits } from '../messenger/world.js'
import { randomFrom, Scheduler } from './race-scheduler.js'

/** One thing that happened, in the one order in which things happened. */
export interface Arrival {
  readonly tick: number
  readonly at: number
  readonly to: string
  readonly correlation: string
  readonly message: string
  readonly accepted: boolean
}

export interface Recorded {
  readonly tick: number
  readonly leaf: Leaf
}

export interface Said {
  readonly phone: string
  readonly word: 'STOP' | 'START'
  readonly at: number
}

/** Everything that the laws are checked against: the provider's own log, the records with the moment of their commit, and the rows at the end. */
export interface Trace {
  readonly arrivals: readonly Arrival[]
  readonly leaves: readonly Recorded[]
  readonly said: readonly Said[]
  /** By provider id: every receipt that was delivered to us, repeated ones once. */
  readonly receipts: ReadonlyMap<string, ReadonlySet<string>>
  readonly optOutCodes: readonly string[]
  /** Host key to the ids that were answered for it. */
  readonly answers: ReadonlyMap<string, ReadonlySet<string>>
  readonly messages: readonly MessageRow[]
  readonly events: ReadonlyMap<string, readonly GateEventRow[]>
  readonly attempts: ReadonlyMap<string, AttemptRow>
  readonly suppressed: ReadonlyMap<string, boolean>
  readonly toldToSink: ReadonlySet<string>
  readonly foreignErrors: readonly string[]
}

/** A statement that a broken store answers otherwise. */
export type Mutant = NonNullable<Watch['statement']>

const phones = ['+13125550101', '+13125550102'] as const
const start = new Date('2026-11-24T16:00:00Z')
const disclosure = visits.disclosures[0] as (typeof visits.disclosures)[0]
const when = { at: new Date('2026-11-27T20:30:00Z'), zone: 'America/Chicago' }
/** One storage for all races, a tenant each: every memory storage costs all later ones a little in Node 20. */
const memory = memoryStorage()
let races = 0

export async function race(seed: number, mutant?: Mutant): Promise<Trace> {
  const random = randomFrom(seed)
  const chance = (share: number): boolean => random() < share
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const runtime = fakeRuntime({ at: start, seed })
  const scheduler = new Scheduler(runtime, random)
  const tenant = `race-${races++}`
  const arrivals: Arrival[] = []
  const leaves: Recorded[] = []
  const said: Said[] = []
  const receipts = new Map<string, Set<string>>()
  const optOutCodes: string[] = []
  const answers = new Map<string, Set<string>>()
  const toldToSink = new Set<string>()
  const foreignErrors: string[] = []
  const mail: InboundEvent[] = []
  let tick = 0
  let faults = true
  let deliveries = 0

  /** One process: its own messenger over the one storage. `dies`: at its first permit, before it could call anybody. */
  function process(dies = false): Messenger {
    let dead = false
    const storage: StorageAdapter = watchedStorage(memory, {
      async begin() {
        await scheduler.turn()
        if (dead) throw new Error('this process is gone')
      },
      ...(mutant === undefined ? {} : { statement: mutant }),
      async committed(statements) {
        tick += 1
        for (const { name, args } of statements) {
          if (name === 'audit.appendLeaf') leaves.push({ tick, leaf: JSON.parse(new TextDecoder().decode((args[0] as { bytes: Uint8Array }).bytes)) as Leaf })
        }
        const permitted = statements.some(({ name }) => name === 'suppression.openAttempts')
        if (dies && permitted) dead = true
        if (dead) throw new Error('this process is gone')
        await scheduler.turn()
        // The answer of a commit may be lost, though the commit was not.
        if (faults && chance(permitted ? 0.08 : 0.02)) throw new Error('connection reset')
      },
    })
    return createMessenger({
      storage,
      keys,
      transports: [provider],
      senders: [sender],
      programs: [visits],
      environment: 'production',
      tenant,
      runtime,
      sinks: [
        {
          spec: 1,
          name: 'crm',
          async apply({ id, suppressed }) {
            await scheduler.turn()
            if (faults && chance(0.4)) throw new Error('crm is away')
            toldToSink.add(`${id} ${suppressed}`)
            return 'done'
          },
        },
      ],
    })
  }

  const provider: Transport = {
    ...fakeTransport(),
    async send(message, { permit, correlation, idempotencyKey }) {
      // A connection is not there at once.
      for (let waits = Math.floor(random() * 4); waits >= 0; waits--) await scheduler.turn()
      permit.assertOpen()
      // Nor are bytes at the provider once they are written.
      await scheduler.turn()
      const fate = random()
      const refused = fate < 0.12
      const code = fate < 0.03
      const providerMessageId = `p-${arrivals.length}`
      arrivals.push({ tick: ++tick, at: runtime.now().getTime(), to: message.to, correlation, message: idempotencyKey, accepted: !refused })
      if (code) optOutCodes.push(correlation)
      if (!refused) post(providerMessageId, correlation)
      await scheduler.turn()
      const lost = chance(0.25)
      if (lost && !code) throw new Error('socket hang up')
      const accepted: TransportOutcome = { outcome: 'accepted', providerMessageId, warnings: [] }
      return refused ? { outcome: 'rejected', reason: code ? 'opted-out' : 'throttled', retryable: !code } : accepted
    },
  }

  /** The carrier's receipts, in any order, some of them twice. */
  function post(providerMessageId: string, correlation: string): void {
    const kinds = pick([['sent'], ['sent', 'delivered'], ['sent', 'undelivered', 'delivered'], ['undelivered'], []] as const)
    const told = new Set<string>(kinds)
    if (told.size > 0) receipts.set(providerMessageId, told)
    const optedOut = chance(0.1) && told.has('undelivered')
    if (optedOut) optOutCodes.push(correlation)
    for (const status of kinds) {
      const event = { type: 'receipt', transport: 'fake', replayKey: `${providerMessageId}-${status}`, providerMessageId, correlation, status } as const
      const whole: InboundEvent = optedOut && status === 'undelivered' ? { ...event, reason: 'opted-out' } : event
      for (let copies = chance(0.3) ? 2 : 1; copies > 0; copies--) mail.splice(Math.floor(random() * (mail.length + 1)), 0, whole)
    }
  }

  /** Until it is answered, as hosts and providers repeat. What is foreign in an error is noted. */
  async function insisting<T>(work: () => Promise<T>): Promise<T | undefined> {
    for (let tries = 0; tries < 60; tries++) {
      try {
        return await work()
      } catch (error) {
        const code = (error as { code?: unknown }).code
        if (typeof code !== 'string') foreignErrors.push(String(error))
        if (code !== 'STORAGE_UNAVAILABLE') return undefined
      }
    }
    return undefined
  }

  const workers = [process(), process(), process(chance(0.4))]
  const hosts = [process(), process()] as const
  const webhooks = [process(), process()] as const
  const keeper = process()

  async function host(messenger: Messenger, texts: number): Promise<void> {
    for (let sent = 0; sent < texts; sent++) {
      const idempotencyKey = `key-${Math.floor(random() * 6)}`
      const to = phones[Number(idempotencyKey.slice(4)) % phones.length] as string
      const patient = `patient-${Number(idempotencyKey.slice(4)) % 4}`
      // Always the same for a key, so that a repeated request is the same request.
      const notBefore = new Date(start.getTime() + (Number(idempotencyKey.slice(4)) % 3) * 4_000)
      const message = { kind: 'appointment-reminder', slots: { when } } as const
      const outcome = await insisting(() => messenger.send({ program: 'visits', to, patient, actor: service, idempotencyKey, notBefore, message }))
      if (outcome === undefined) continue
      answers.set(idempotencyKey, (answers.get(idempotencyKey) ?? new Set<string>()).add(outcome.id))
    }
  }

  async function worker(messenger: Messenger, rounds: number): Promise<void> {
    for (let round = 0; round < rounds; round++) {
      await scheduler.turn()
      await messenger.dispatchDue({ limit: 1 + Math.floor(random() * 3) }).catch(() => undefined)
    }
  }

  /** STOP and START in the order in which the person wrote them; delivered in another, and more than once. */
  function write(phone: string): void {
    const words = pick([['STOP'], ['STOP', 'START'], ['STOP', 'START', 'STOP'], ['STOP', 'STOP'], []] as const)
    for (const [index, word] of words.entries()) {
      const at = start.getTime() + index * 1_000
      said.push({ phone, word, at })
      const event = {
        type: 'reply',
        transport: 'fake',
        replayKey: `sm-${deliveries++}`,
        from: phone,
        to: clinicNumber,
        text: word,
        media: 0,
        occurredAt: new Date(at),
      } as const
      for (let copies = chance(0.4) ? 2 : 1; copies > 0; copies--) mail.splice(Math.floor(random() * (mail.length + 1)), 0, event)
    }
  }

  async function webhook(messenger: Messenger): Promise<void> {
    for (let idle = 0; idle < 12; ) {
      await scheduler.turn()
      const event = mail.shift()
      if (event === undefined) idle += 1
      else {
        await insisting(() => messenger.receive([event]))
        // As the webhook handler does once it has answered, where its process lives on.
        if (event.type === 'reply' && chance(0.4))
          void webhookTargetOf(messenger, 'fake')
            .drain()
            .catch(() => undefined)
      }
    }
  }

  async function keep(rounds: number): Promise<void> {
    for (let round = 0; round < rounds; round++) {
      await scheduler.turn()
      await keeper.maintain().catch(() => undefined)
    }
  }

  async function prepare(): Promise<void> {
    for (const phone of phones) {
      for (const patient of ['patient-0', 'patient-1']) {
        const consent = { phone, program: 'visits', action: 'opt-in', source: 'web-form', disclosure, occurredAt: start, actor: front, patient } as const
        await insisting(() => hosts[0].consent.record(consent))
      }
    }
  }

  await scheduler.run([prepare()])
  for (const phone of phones) write(phone)
  await scheduler.run([host(hosts[0], 5), host(hosts[1], 4), ...workers.map((each) => worker(each, 5)), ...webhooks.map(webhook), keep(5)])
  faults = false
  // Faults cease; what is pending ends: leases, back-offs, drains, other systems.
  for (let round = 0; round < 4; round++) {
    await runtime.advance(30_000)
    await scheduler.run([keep(1), worker(workers[0] as Messenger, 3), webhook(webhooks[0])])
  }

  const scope = { tenant, clock: () => runtime.now() }
  const suppressed = new Map<string, boolean>()
  const statuses = Promise.all(phones.map(async (phone) => suppressed.set(phone, (await keeper.suppression.statusOf({ phone })).suppressed)))
  await scheduler.run([statuses])
  const state = await memory.transaction(scope, async (stores) => {
    const messages = await stores.messages.list({ limit: 1_000 })
    const events = new Map<string, readonly GateEventRow[]>()
    for (const subject of new Set(messages.map((row) => row.subject))) events.set(subject, await stores.suppression.events(subject))
    const attempts = new Map<string, AttemptRow>()
    for (const { leaf } of leaves) {
      const row = typeof leaf.attempt === 'string' ? await stores.suppression.attempt(leaf.attempt) : null
      if (row !== null) attempts.set(row.id, row)
    }
    return { messages, events, attempts }
  })
  return { arrivals, leaves, said, receipts, optOutCodes, answers, suppressed, toldToSink, foreignErrors, ...state }
}

const keys = keysFromSecret(toBase64(new Uint8Array(32).fill(7)))
