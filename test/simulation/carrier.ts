import type { InboundEvent } from '../../src/domain/inbound-event.js'
import type { TransportOutcome } from '../../src/domain/transport-outcome.js'
import type { Transport, TransportContext } from '../../src/ports/transport.js'
import { afterAnswer, slowConnection } from './faults.js'
import { lawsOfArrival } from './laws/at-arrival.js'
import type { SimProcess } from './sim-process.js'
import type { World } from './world.js'

export interface Arrival {
  readonly at: number
  /** When the bytes left their process, by the server's clock. */
  readonly leftAt: number
  readonly to: string
  readonly correlation: string
  readonly message: string
  readonly accepted: boolean
}

/** An answer that reached a process while its code still waited for it. */
export interface Answer {
  readonly process: SimProcess
  readonly correlation: string
  readonly outcome: 'accepted' | 'rejected'
  readonly optOut: boolean
}

export interface Receipts {
  readonly correlation: string
  readonly statuses: ReadonlySet<string>
  readonly optOut: boolean
}

interface Call {
  readonly to: string
  readonly correlation: string
  readonly message: string
  readonly leftAt: number
  readonly signal: AbortSignal
  readonly resolve: (outcome: TransportOutcome) => void
}

/** It keeps opt-outs by words of its own and answers none, so that its state is noted beside every stop. */
const own = { by: 'provider', confirms: false, keywords: { matches: 'whole-text', optOut: ['STOP'], optIn: ['START'], help: [] } } as const

/** The provider, with its own memory of what it was given and what it told. One for each tenant, which knows the others not. */
export class Carrier {
  readonly arrivals: Arrival[] = []
  readonly answers: Answer[] = []
  readonly receipts: Map<string, Receipts> = new Map()
  readonly #world: World
  readonly #tenant: string

  constructor(world: World, tenant: string) {
    this.#world = world
    this.#tenant = tenant
  }

  /** The transport of one process. */
  transportOf(process: SimProcess): Transport {
    return {
      spec: 1,
      name: 'carrier',
      deliveryReceipts: true,
      idempotentSend: null,
      agreement: { baa: { status: 'signed', reference: 'TEST-BAA', effectiveFrom: '2020-01-01' }, routing: 'direct', bodyRetentionDays: 0 },
      vendor: {
        storesBody: false,
        mayRewriteBody: false,
        optOut: { 'long-code': own, 'toll-free': own, 'short-code': own, alphanumeric: own },
        source: 'https://example.com/carrier',
        checkedOn: '2026-11-22',
      },
      send: ({ to }, context) => this.#send(process, to, context),
      webhooks: null,
      poller: null,
      optOutList: null,
      lookup: null,
      close: async () => undefined,
    }
  }

  async #send(process: SimProcess, to: string, { permit, correlation, idempotencyKey }: TransportContext): Promise<TransportOutcome> {
    const { plan, random, timeline, server } = this.#world
    if (plan.transport === 'fetch') permit.assertOpen()
    const { signal } = permit
    const connectMs = slowConnection(this.#world, this.#tenant, to) ?? (random.chance(0.08) ? random.spread(500, 60_000) : random.spread(1, 60))
    await this.#unlessAborted<void>(signal, (resolve) => timeline.after(connectMs, () => process.deliver('io', resolve)))
    if (plan.transport === 'socket') permit.assertOpen()
    return this.#unlessAborted(signal, (resolve) => {
      const call = { to, correlation, message: idempotencyKey, leftAt: server.now(), signal, resolve }
      timeline.after(random.spread(0.5, 20), () => this.#arrive(process, call))
      this.#world.landed(process, to)
    })
  }

  #unlessAborted<T>(signal: AbortSignal, begin: (resolve: (value: T) => void) => void): Promise<T> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(new Error('aborted'))
      signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true })
      begin(resolve as (value: T) => void)
    })
  }

  #arrive(process: SimProcess, { to, correlation, message, leftAt, signal, resolve }: Call): void {
    const { random, timeline, faults } = this.#world
    const fate = faults.on ? random.next() : 0.5
    const optOut = fate < 0.04
    const refused = fate < 0.16
    const arrival = { at: timeline.now, leftAt, to, correlation, message, accepted: !refused }
    timeline.note(`carrier ${refused ? 'refuses' : 'takes'} ${correlation} of ${message}`)
    lawsOfArrival(this.#world.books(this.#tenant), arrival, this.arrivals, this.#world.slackMs, this.#world.report)
    if (!refused && this.arrivals.some((earlier) => earlier.accepted && earlier.message === message)) this.#world.report(5, 'a text was accepted twice')
    this.arrivals.push(arrival)
    const providerMessageId = `p${this.arrivals.length}`
    if (!refused) this.#tell(providerMessageId, correlation)
    const answer: TransportOutcome = refused
      ? { outcome: 'rejected', reason: optOut ? 'opted-out' : fate < 0.08 ? 'landline' : 'throttled', retryable: fate >= 0.08 }
      : { outcome: 'accepted', providerMessageId, warnings: [] }
    if (faults.on && random.chance(0.1)) return
    const delay = random.chance(0.1) ? random.spread(1_000, 40_000) : random.spread(2, 200)
    timeline.after(delay, () =>
      process.deliver('io', () => {
        if (signal.aborted) return
        this.answers.push({ process, correlation, outcome: refused ? 'rejected' : 'accepted', optOut })
        resolve(answer)
        afterAnswer(this.#world, process)
      }),
    )
  }

  /** Receipts, in any order, late, and some of them more than once. */
  #tell(providerMessageId: string, correlation: string): void {
    const { random, faults } = this.#world
    const kinds = random.pick([['sent'], ['sent', 'delivered'], ['sent', 'undelivered', 'delivered'], ['undelivered'], [], []] as const)
    if (kinds.length === 0) return
    const optOut = faults.on && random.chance(0.08) && kinds.includes('undelivered' as never)
    this.receipts.set(providerMessageId, { correlation, statuses: new Set(kinds), optOut })
    for (const status of kinds) {
      const named = random.chance(0.8) ? { correlation } : {}
      const plain: InboundEvent = { type: 'receipt', transport: 'carrier', replayKey: `${providerMessageId}-${status}`, providerMessageId, status, ...named }
      const event: InboundEvent = optOut && status === 'undelivered' ? { ...plain, reason: 'opted-out' } : plain
      for (let copies = random.chance(0.15) ? 2 : 1; copies > 0; copies--) this.#world.post(this.#tenant, event, random.spread(20, 40_000))
    }
  }
}
