import type { InboundEvent } from '../../src/domain/inbound-event.js'
import { createMessenger } from '../../src/messenger/create-messenger.js'
import type { KeyProvider } from '../../src/ports/key-provider.js'
import type { DueMessage } from '../../src/ports/message-store.js'
import { Carrier } from './carrier.js'
import { newKeys, oldKeys, sender, start, visits } from './cast.js'
import { afterLanding, afterLostCommit, afterPermit, duringStart } from './faults.js'
import type { Said } from './handset.js'
import { holdDuringPermit } from './holds.js'
import { lawOfGates } from './laws/at-commit.js'
import { Books, isService, type Report } from './laws/books.js'
import type { Plan } from './plan.js'
import type { Random } from './random.js'
import { type SimAnchor, simAnchor } from './restore.js'
import { type Actor, dispatchLoop, handle, maintainLoop, type Role } from './roles.js'
import type { Network, NetworkCounts } from './server/connection.js'
import { SimServer } from './server/sim-server.js'
import { simStorage } from './server/sim-storage.js'
import type { SimTransaction } from './server/sim-transaction.js'
import { SimProcess } from './sim-process.js'
import { Timeline } from './timeline.js'

const answerTimeMs = 15_000
const longestGateWaitMs = 2_000

function tableOf(lock: string): string {
  return lock.slice(lock.indexOf(':') + 1, lock.indexOf('|'))
}

/** By its name's first life. */
function knowsOldKeyOnly(name: string): boolean {
  return /[wh]1$/.test(name)
}

/** Everything that is there, and what happened to it. */
export class World {
  readonly plan: Plan
  readonly random: Random
  readonly timeline: Timeline = new Timeline()
  readonly server: SimServer
  readonly network: Network = { lostCommits: 0, slow: 0 }
  readonly networkCounts: NetworkCounts = { lostCommits: 0, lostButApplied: 0 }
  readonly faults: { on: boolean } = { on: false }
  readonly startedAt: number = start
  readonly violations: Map<string, number> = new Map()
  readonly counts: Map<string, number> = new Map()
  readonly foreign: Set<string> = new Set()
  busy = false
  /** Its history was lost: what stands then is no longer what happened. */
  restored = false
  slackMs = 0
  readonly #actors = new Map<string, Actor>()
  readonly #books = new Map<string, Books>()
  readonly #carriers = new Map<string, Carrier>()
  readonly #said = new Map<string, Said[]>()
  readonly #answers = new Map<string, Set<string>>()
  readonly #macs = new Map<string, Map<string, readonly string[]>>()
  readonly #phones = new Map<string, string>()
  readonly #anchors = new Map<string, SimAnchor>()

  constructor(plan: Plan, random: Random) {
    this.plan = plan
    this.random = random
    for (const tenant of plan.tenants) {
      this.#books.set(tenant, new Books(this.report))
      this.#carriers.set(tenant, new Carrier(this, tenant))
      this.#said.set(tenant, [])
      this.#anchors.set(tenant, simAnchor())
    }
    this.server = new SimServer(this.timeline, plan.server, start, {
      executed: (transaction, name, args, answer) => {
        if (name === 'suppression.advanceGate') transaction.advanced = true
        if (name === 'messages.claimDue') transaction.claimed = (answer as readonly DueMessage[]).some((due) => !isService(due))
        if (name === 'monitor.holds' && transaction.claimed) this.#readHolds(transaction)
        this.books(transaction.tenant).executed(name, args)
      },
      committed: (transaction) => this.#committed(transaction),
      waited: ({ owner, verb }, holder, lock, ms, timedOut) => {
        // A second host that uses the same key waits for the first: that is how one of them gets the other's answer.
        const behindEnqueue = tableOf(lock) !== 'messages.idByKey' && holder.host && !holder.advanced && this.plan.server.engine === 'postgres'
        if (!owner.host && behindEnqueue && (timedOut || ms > longestGateWaitMs))
          this.report(16, `a wait in ${verb} for ${tableOf(lock)} of a host that had only enqueued`)
      },
    })
  }

  readonly report: Report = (law, what) => {
    const line = `${law} ${what}`
    if (this.violations.has(line)) return
    this.violations.set(line, this.timeline.now)
    this.timeline.note(`VIOLATION ${line}`)
  }

  /** An error that a host would see: ours, or a leak of somebody else's. */
  readonly failed = (error: unknown): void => {
    const code = (error as { code?: unknown }).code
    if (typeof code === 'string') this.count(`error ${code}`)
    else this.foreign.add(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }

  count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1)
  }

  books(tenant: string): Books {
    return this.#books.get(tenant) as Books
  }

  carrier(tenant: string): Carrier {
    return this.#carriers.get(tenant) as Carrier
  }

  anchor(tenant: string): SimAnchor {
    return this.#anchors.get(tenant) as SimAnchor
  }

  saidBy(tenant: string): Said[] {
    return this.#said.get(tenant) as Said[]
  }

  actors(role?: Role, tenant?: string): readonly Actor[] {
    return [...this.#actors.values()].filter((actor) => (role ?? actor.role) === actor.role && (tenant ?? actor.tenant) === actor.tenant)
  }

  answersOf(tenant: string): readonly (readonly [string, ReadonlySet<string>])[] {
    return [...this.#answers].filter(([key]) => key.startsWith(`${tenant} `))
  }

  answered(tenant: string, key: string, id: string): void {
    const name = `${tenant} ${key}`
    this.#answers.set(name, (this.#answers.get(name) ?? new Set()).add(id))
  }

  stepClock(ms: number): void {
    this.slackMs += Math.abs(ms)
    this.server.clockOffset += ms
    this.timeline.note(`the server's clock steps ${ms.toFixed(0)}`)
  }

  /** What a time service does in the end. */
  correctClocks(): void {
    for (const { process } of this.actors()) process.correctWallClock(this.startedAt)
  }

  /** A process that says it is done has left nothing open of what it permitted since. */
  resolved(actor: Actor, since: number): void {
    // What was called before the database was set back has nowhere to be recorded.
    if (!this.restored && this.books(actor.tenant).openOf(actor.process, since).length > 0)
      this.report(14, 'dispatchDue resolved before its outcomes were recorded')
  }

  /** A process under this name: its first life, or its next. */
  begin(name: string, role: Role, tenant: string): Actor {
    const process = new SimProcess(name, this.timeline, this.random.fork(), this.startedAt)
    const { timeline, server, network } = this
    const storage = simStorage({
      process,
      server,
      timeline,
      random: this.random,
      network,
      counts: this.networkCounts,
      options: this.plan.server,
      watch: { commitLost: (lost) => afterLostCommit(this, lost) },
    })
    const messenger = createMessenger({
      storage,
      keys: this.#keysOf(name),
      tenant,
      transports: [this.carrier(tenant).transportOf(process)],
      senders: [sender],
      programs: [visits],
      ...(this.plan.direction === 'restore' ? { anchors: [this.anchor(tenant)] } : {}),
      environment: 'production',
      runtime: process.runtime,
    })
    const actor: Actor = { role, tenant, process, messenger, storage }
    this.#actors.set(name, actor)
    if (this.busy) this.#work(actor)
    return actor
  }

  /** While keys are rotated, some processes were deployed before the new key came; what starts later has it. */
  #keysOf(name: string): KeyProvider {
    if (this.plan.direction !== 'rotation') return oldKeys()
    return knowsOldKeyOnly(name) && !this.#actors.has(name) ? oldKeys() : newKeys()
  }

  /** What ran on without the new key is deployed with it: until then it tries for ever to record a STOP that it cannot read. */
  deployNewKey(): void {
    if (this.plan.direction !== 'rotation') return
    for (const { process } of this.actors()) {
      if (!knowsOldKeyOnly(process.name)) continue
      process.crash()
      this.restart(process)
    }
  }

  startAll(): void {
    for (const actor of this.actors()) this.#work(actor)
  }

  restart(process: SimProcess): void {
    const actor = this.#actors.get(process.name)
    if (actor?.process !== process || process.alive) return
    this.timeline.note(`${process.name} starts again`)
    this.begin(process.name, actor.role, actor.tenant)
  }

  /** The provider delivers until somebody answers 200. */
  post(tenant: string, event: InboundEvent, delay: number): void {
    this.timeline.after(delay, () => {
      const running = this.actors('webhook', tenant).filter(({ process }) => process.alive)
      if (running.length === 0) return this.post(tenant, event, 2_000)
      const actor = this.random.pick(running)
      let answered = false
      const again = (): void => {
        if (answered) return
        answered = true
        this.post(tenant, event, this.random.spread(200, 8_000))
      }
      actor.process.deliver('io', () => {
        handle(this, actor, event).then(
          () => {
            answered = true
          },
          (error) => {
            this.failed(error)
            again()
          },
        )
        if (event.type === 'reply' && event.text === 'START') duringStart(this, actor.process, tenant, event.from)
      })
      this.timeline.after(answerTimeMs, again)
    })
  }

  landed(process: SimProcess, phone: string): void {
    afterLanding(this, process, phone)
  }

  /** Under which macs a number can be found: for the laws, which look at the gates from outside. */
  learn(tenant: string, phone: string, macs: readonly string[]): void {
    this.#macs.set(tenant, (this.#macs.get(tenant) ?? new Map()).set(phone, macs))
  }

  macs(tenant: string): ReadonlyMap<string, readonly string[]> {
    return this.#macs.get(tenant) ?? new Map()
  }

  bindPhones(tenant: string): void {
    for (const phone of this.macs(tenant).keys()) this.#phones.set(`${tenant} ${this.subjectOf(tenant, phone)}`, phone)
  }

  subjectOf(tenant: string, phone: string): string {
    const { subjectOfMac } = this.books(tenant)
    const known =
      this.macs(tenant)
        .get(phone)
        ?.find((mac) => subjectOfMac.has(mac)) ?? ''
    return subjectOfMac.get(known) ?? ''
  }

  #work(actor: Actor): void {
    if (actor.role !== 'dispatcher') return
    void dispatchLoop(this, actor)
    void maintainLoop(this, actor)
  }

  #readHolds({ tenant, process }: SimTransaction): void {
    const dispatcher = this.actors('dispatcher', tenant).find((actor) => actor.process.name === process && actor.process.alive)
    if (dispatcher !== undefined) holdDuringPermit(this, tenant, dispatcher.process)
  }

  #committed(transaction: SimTransaction): void {
    const books = this.books(transaction.tenant)
    const before = books.attempts.size
    if (transaction.changes.length > 0) this.timeline.note(`t${transaction.id} ${transaction.process} commits ${transaction.changes.length}`)
    // What a former life under the same name had sent may be committed only now.
    const process = this.#actors.get(transaction.process)?.process
    books.committed(transaction, process !== undefined && transaction.begunAt >= process.bornAt ? process : undefined)
    lawOfGates(this, transaction)
    if (books.attempts.size === before) return
    const attempt = transaction.changes.find(({ table }) => table === 'suppression.attempts')?.row as { readonly subject: string } | undefined
    afterPermit(this, transaction.tenant, transaction.process, this.#phones.get(`${transaction.tenant} ${attempt?.subject}`))
  }
}
