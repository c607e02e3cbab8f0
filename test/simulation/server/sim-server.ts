// Over 300 lines because locks, statements and their order are one thing.
import type { SubjectKey } from '../../../src/ports/subject.js'
import type { Gate } from '../../../src/ports/suppression-store.js'
import { createMemoryStores } from '../../../src/storage/memory/memory-stores.js'
import type { TenantTables } from '../../../src/storage/memory/tenant-tables.js'
import { createUndo, putInMap, type Undo } from '../../../src/storage/memory/undo.js'
import type { Timeline } from '../timeline.js'
import { RowLocks } from './row-locks.js'
import { idleTimeoutMs, lockTimeoutMs, type ServerOptions } from './server-options.js'
import { SimTransaction, type Statement } from './sim-transaction.js'
import { type Change, type Recorder, trackedTables } from './tracked-tables.js'

type Verb = (...args: readonly unknown[]) => Promise<unknown>

interface Database {
  readonly tables: TenantTables
  readonly slices: Readonly<Record<string, Readonly<Record<string, Verb>>>>
}

export interface ServerWatch {
  /** A statement ran, once for each time it ran to its end. */
  executed?(transaction: SimTransaction, name: string, args: readonly unknown[], answer: unknown): void
  committed?(transaction: SimTransaction): void
  /** A statement that had to wait for a row, for how long, and for whom. */
  waited?(statement: Statement, owner: SimTransaction, lock: string, ms: number, timedOut: boolean): void
}

export interface ServerCounts {
  deadlocks: number
  lockTimeouts: number
  idleKills: number
  gatesSkipped: number
  waits: number
}

const everything = 10_000

/**
 * A database server with many transactions at once over one state. A statement sees all that is committed when it runs,
 * and its own transaction's writes; what it writes is locked until the end; after a wait it runs again over the newest rows.
 */
export class SimServer {
  readonly counts: ServerCounts = { deadlocks: 0, lockTimeouts: 0, idleKills: 0, gatesSkipped: 0, waits: 0 }
  readonly open: Set<SimTransaction> = new Set()
  clockOffset: number
  readonly #options: ServerOptions
  readonly #timeline: Timeline
  readonly #watch: ServerWatch
  readonly #databases = new Map<string, Database>()
  readonly #locks = new RowLocks<SimTransaction, Statement>()
  readonly #recorder: Recorder = { changes: null }
  #standing: SimTransaction | null = null
  #tail: Promise<void> = Promise.resolve()
  #count = 0
  /** Everything committed since the backup that will be asked for, oldest first; null: none will be. */
  #since: SimTransaction[] | null = null
  #timelineOfServer = 1
  #ordinals = new Map<string, number>()

  constructor(timeline: Timeline, options: ServerOptions, wallStart: number, watch: ServerWatch) {
    this.#timeline = timeline
    this.#options = options
    this.clockOffset = wallStart
    this.#watch = watch
  }

  /** `clock_timestamp()`. */
  now(): number {
    return Math.floor(this.#timeline.now + this.clockOffset)
  }

  begin(tenant: string, process: string, host: boolean): SimTransaction {
    const transaction = new SimTransaction(++this.#count, tenant, process, host, this.#timeline.now)
    this.open.add(transaction)
    return transaction
  }

  /** What was sent on one connection runs in its order, also behind a statement that waits. */
  execute(statement: Statement): void {
    const { owner } = statement
    void this.#serially(async () => {
      if (owner.waiting !== null || owner.queue.length > 0) owner.queue.push(statement)
      else await this.#attempt(statement)
    })
  }

  /** Answers whether it was applied: a transaction that was ended before cannot be. */
  commit(transaction: SimTransaction, answer: (applied: boolean) => void): void {
    void this.#serially(async () => {
      if (transaction.state !== 'open' || transaction.waiting !== null) return answer(false)
      this.#stand(transaction)
      this.#standing = null
      transaction.state = 'committed'
      this.#since?.push(transaction)
      this.#end(transaction)
      this.#watch.committed?.(transaction)
      answer(true)
    })
  }

  abort(transaction: SimTransaction): void {
    void this.#serially(async () => this.#abort(transaction))
  }

  /** What stands now can be had again by `restore`. One at a time. */
  backup(): void {
    void this.#serially(async () => {
      this.#stand(null)
      this.#since = []
    })
  }

  /** As it was at the backup, as another engine, without the transactions that are open. `done` before anything is asked of it. */
  restore(done: () => void): void {
    void this.#serially(async () => {
      for (const transaction of [...this.open]) this.#abort(transaction)
      this.#stand(null)
      for (const { undo } of (this.#since ?? []).reverse()) undo.backTo(0)
      this.#since = null
      this.#timelineOfServer += 1
      done()
    })
  }

  /** Its sender may never speak again: the server ends it when it was idle too long. */
  watchIdle(transaction: SimTransaction): void {
    if (transaction.state !== 'open') return
    const since = transaction.activeAt
    this.#timeline.after(idleTimeoutMs, () => {
      if (transaction.state !== 'open' || transaction.host) return
      if (transaction.waiting !== null || transaction.activeAt !== since) {
        this.watchIdle(transaction)
        return
      }
      this.counts.idleKills += 1
      this.#timeline.note(`server ends idle t${transaction.id}`)
      this.abort(transaction)
    })
  }

  /** The committed rows, for whoever looks from outside. */
  committed(tenant: string): TenantTables {
    this.#stand(null)
    return this.#database(tenant).tables
  }

  tenants(): readonly string[] {
    return [...this.#databases.keys()]
  }

  /** One statement at a time touches the state; the next begins when its promise is settled. */
  #serially(work: () => Promise<void>): Promise<void> {
    this.#tail = this.#tail.then(work)
    return this.#tail
  }

  async #attempt(statement: Statement): Promise<void> {
    const transaction = statement.owner
    if (transaction.state !== 'open') return statement.fail(new Error('the connection is gone'))
    transaction.activeAt = this.#timeline.now
    transaction.lastVerb = statement.verb
    this.#stand(transaction)
    const mark = transaction.undo.mark()
    const kept = transaction.changes.length
    let answer: unknown
    try {
      const special = await this.#special(statement)
      if (special === waits) return
      answer = special === ordinary ? await this.#run(statement) : special
    } catch (error) {
      this.#recorder.changes = null
      this.#abort(transaction)
      return statement.fail(error as Error)
    }
    for (let index = kept; index < transaction.changes.length; index++) {
      const { lock } = transaction.changes[index] as Change
      if (lock !== '' && !this.#locks.isFree(lock, transaction)) {
        transaction.undo.backTo(mark)
        transaction.changes.length = kept
        return this.#wait(statement, lock)
      }
    }
    for (let index = kept; index < transaction.changes.length; index++) {
      const { lock } = transaction.changes[index] as Change
      if (lock !== '') this.#locks.take(lock, transaction)
    }
    this.#watch.executed?.(transaction, `${statement.slice}.${statement.verb}`, statement.args, answer)
    statement.answer(answer)
  }

  async #run({ owner, slice, verb, args }: Statement): Promise<unknown> {
    const method = this.#database(owner.tenant).slices[slice]?.[verb]
    if (method === undefined) throw new Error(`the storage has no ${slice}.${verb}`)
    this.#recorder.changes = owner.changes
    const answer = method(...args)
    this.#recorder.changes = null
    return answer
  }

  /** Statements that lock what they read. */
  async #special(statement: Statement): Promise<unknown> {
    const { owner, slice, verb, args } = statement
    const name = `${slice}.${verb}`
    if (slice === 'server') return verb === 'now' ? this.now() : this.#takeWriter(statement)
    if (name === 'suppression.lockGates') return this.#lockGates(statement, args[0] as readonly SubjectKey[], args[1] as 'skip' | 'wait')
    if (name === 'suppression.advanceGate' && this.#options.gates !== 'exclusive') return this.#advanceBlindly(statement)
    if (name === 'system.readSystem') return { ...((await this.#run(statement)) as object), engine: `simulated/${this.#timelineOfServer}` }
    if (name === 'system.transactionMark')
      return this.#others(owner)
        .map(({ id }) => id)
        .join(' ')
    if (name === 'system.transactionsEnded') return !this.#others(owner).some(({ id }) => (args[0] as string).split(' ').includes(String(id)))
    if (name === 'messages.claimDue') return this.#lockFree(statement, 'messages.messages', 1)
    if (name === 'suppression.unenforced') return this.#lockFree(statement, 'suppression.events', 0)
    if (name === 'suppression.expireLeases') return this.#expireLeases(statement)
    if (name === 'audit.lockHead') {
      const lock = `${owner.tenant}:audit.head|`
      if (this.#options.head === 'locked') {
        if (!this.#locks.isFree(lock, owner)) return null
        this.#locks.take(lock, owner)
      }
      return ordinary
    }
    if (name === 'audit.appendLeaf' && this.#options.pending === 'cursor') this.#ordinals.set((args[0] as { id: string }).id, this.#ordinals.size)
    if (name === 'audit.takePending' && this.#options.pending === 'cursor') return this.#takeByCursor(statement)
    if (name === 'audit.sequence' && this.#options.head === 'unlocked') return this.#sequenceBlindly(statement)
    return ordinary
  }

  #others(owner: SimTransaction): readonly SimTransaction[] {
    return [...this.open].filter((transaction) => transaction !== owner)
  }

  /** FOR UPDATE SKIP LOCKED, with the limit after it. */
  async #lockFree({ owner, slice, verb, args }: Statement, table: string, limitAt: number): Promise<unknown> {
    const all = args.map((arg, index) => (index === limitAt ? everything : arg))
    const rows = (await this.#database(owner.tenant).slices[slice]?.[verb]?.(...all)) as readonly { readonly id: string }[]
    const lockOf = ({ id }: { readonly id: string }): string => `${owner.tenant}:${table}|${id}`
    const taken = rows.filter((row) => this.#locks.isFree(lockOf(row), owner)).slice(0, args[limitAt] as number)
    for (const row of taken) this.#locks.take(lockOf(row), owner)
    return taken
  }

  /** The same for rows that the statement itself writes: those that another transaction holds are put back. */
  async #expireLeases(statement: Statement): Promise<unknown> {
    const { owner, args } = statement
    const { attempts } = this.#database(owner.tenant).tables.suppression
    const lockOf = (id: string): string => `${owner.tenant}:suppression.attempts|${id}`
    const held = [...attempts.ascending('lease', '')].filter(({ id, leaseUntil }) => leaseUntil < (args[0] as number) && !this.#locks.isFree(lockOf(id), owner))
    const expired = (await this.#run(statement)) as readonly { readonly id: string }[]
    for (const row of held) {
      attempts.put(owner.undo, row)
      const place = owner.changes.findIndex(({ lock }) => lock === lockOf(row.id))
      if (place >= 0) owner.changes.splice(place, 1)
    }
    return expired.filter(({ id }) => !held.some((row) => row.id === id))
  }

  #lockGates(statement: Statement, subjects: readonly SubjectKey[], mode: 'skip' | 'wait'): unknown {
    const { owner } = statement
    const { recipients } = this.#database(owner.tenant).tables.subjects
    const gates: Gate[] = []
    for (const subject of [...new Set(subjects)].sort()) {
      const lock = `${owner.tenant}:subjects.recipients|${subject}`
      if (!recipients.has(subject)) continue
      const exclusive = this.#options.gates === 'exclusive' || (this.#options.gates === 'shared' && mode === 'wait')
      if (exclusive && !this.#locks.isFree(lock, owner)) {
        if (mode === 'wait' || this.#options.dispatchers === 'wait') {
          this.#wait(statement, lock)
          return waits
        }
        this.counts.gatesSkipped += 1
        continue
      }
      if (exclusive) this.#locks.take(lock, owner)
      const row = recipients.get(subject)
      if (row !== undefined) gates.push({ subject, seq: row.seq, stops: row.stops })
    }
    return gates
  }

  /** A gate that was locked weakly is written by whoever comes, without a look at who wrote it meanwhile. */
  async #advanceBlindly(statement: Statement): Promise<unknown> {
    const { owner, args } = statement
    const [subject, from, by, stops] = args as readonly [SubjectKey, number, number, number]
    const row = this.#database(owner.tenant).tables.subjects.recipients.get(subject)
    const blind = { ...statement, args: [subject, row?.seq ?? from, by, stops] }
    return this.#run(blind)
  }

  async #takeByCursor({ owner, args }: Statement): Promise<unknown> {
    const { pending, leaves } = this.#database(owner.tenant).tables.audit
    let last = -1
    for (const { id } of leaves.ascending('sequenced', '')) last = Math.max(last, this.#ordinals.get(id) ?? 0)
    const rows = [...pending].filter(([id]) => (this.#ordinals.get(id) ?? 0) > last).slice(0, args[0] as number)
    return rows.map(([id, hash]) => ({ id, hash }))
  }

  async #sequenceBlindly({ owner, args }: Statement): Promise<unknown> {
    const [assigned, head] = args as readonly [readonly { readonly id: string; readonly index: bigint }[], never]
    const { audit } = this.#database(owner.tenant).tables
    this.#recorder.changes = owner.changes
    for (const { id, index } of assigned) {
      const row = audit.leaves.get(id)
      if (row !== undefined) audit.leaves.put(owner.undo, { ...row, index })
    }
    putInMap(owner.undo, audit.head, '', head)
    this.#recorder.changes = null
    return undefined
  }

  #takeWriter(statement: Statement): unknown {
    const lock = 'the writer'
    if (!this.#locks.isFree(lock, statement.owner)) {
      this.#wait(statement, lock)
      return waits
    }
    this.#locks.take(lock, statement.owner)
    return undefined
  }

  #wait(statement: Statement, lock: string): void {
    const { owner } = statement
    this.counts.waits += 1
    const since = owner.waiting?.since ?? this.#timeline.now
    if (this.#isCircle(owner, lock)) {
      this.counts.deadlocks += 1
      this.#timeline.note(`deadlock ends t${owner.id} ${owner.lastVerb} at ${lock}, ${this.#describeWait(lock)}`)
      this.#abort(owner)
      statement.fail(new Error('deadlock detected'))
      return
    }
    owner.waiting = { lock, statement, since }
    this.#locks.wait(lock, statement)
    const holder = this.#locks.ownerOf(lock)
    if (owner.host) return
    this.#timeline.after(lockTimeoutMs, () => {
      if (owner.state !== 'open' || owner.waiting?.statement !== statement || owner.waiting.lock !== lock) return
      this.counts.lockTimeouts += 1
      this.#timeline.note(`t${owner.id} gives up waiting for ${lock} of t${holder?.id}`)
      if (holder !== undefined) this.#watch.waited?.(statement, holder, lock, this.#timeline.now - since, true)
      this.abort(owner)
      statement.fail(new Error('lock timeout'))
    })
  }

  #describeWait(lock: string): string {
    const holder = this.#locks.ownerOf(lock)
    const { waiting } = holder ?? {}
    return `held by t${holder?.id} of ${holder?.process}, which waits in ${waiting?.statement.verb} for ${waiting?.lock} of t${this.#locks.ownerOf(waiting?.lock ?? '')?.id}`
  }

  #isCircle(owner: SimTransaction, lock: string): boolean {
    let next = this.#locks.ownerOf(lock)
    for (let steps = 0; next !== undefined && steps < 100; steps++) {
      if (next === owner) return true
      next = next.waiting === null ? undefined : this.#locks.ownerOf(next.waiting.lock)
    }
    return false
  }

  #abort(transaction: SimTransaction): void {
    if (transaction.state !== 'open') return
    if (this.#standing === transaction) {
      transaction.undo.backTo(0)
      this.#standing = null
    }
    transaction.state = 'aborted'
    if (transaction.waiting !== null) this.#locks.giveUp(transaction.waiting.lock, transaction.waiting.statement)
    transaction.waiting = null
    for (const { fail } of transaction.queue.splice(0)) fail(new Error('the connection is gone'))
    this.#end(transaction)
  }

  async #goOn(statement: Statement): Promise<void> {
    const { owner } = statement
    if (owner.waiting?.statement !== statement) return
    owner.waiting = null
    await this.#attempt(statement)
    while (owner.waiting === null && owner.queue.length > 0) await this.#attempt(owner.queue.shift() as Statement)
  }

  #end(transaction: SimTransaction): void {
    this.open.delete(transaction)
    for (const statement of this.#locks.release(transaction)) {
      const { waiting } = statement.owner
      if (waiting === null) continue
      this.#watch.waited?.(statement, transaction, waiting.lock, this.#timeline.now - waiting.since, false)
      void this.#serially(() => this.#goOn(statement))
    }
  }

  /** Puts the state where this transaction sees it: all that is committed, and its own writes on top. */
  #stand(transaction: SimTransaction | null): void {
    if (this.#standing === transaction) return
    this.#standing?.undo.backTo(0)
    this.#standing = transaction
    if (transaction === null) return
    transaction.undo = createUndo()
    for (const change of transaction.changes) change.apply(transaction.undo)
  }

  #database(tenant: string): Database {
    const known = this.#databases.get(tenant)
    if (known !== undefined) return known
    const tables = trackedTables(tenant, this.#recorder)
    const [first] = this.#databases.values()
    const shared = this.#options.replays === 'shared' && first !== undefined ? { ...tables, replay: first.tables.replay } : tables
    const current = (): Undo => (this.#standing as SimTransaction).undo
    const undo: Undo = { record: (step) => current().record(step), mark: () => current().mark(), backTo: (mark) => current().backTo(mark) }
    const slices = createMemoryStores({ tables: () => shared, undo }, () => new Date(this.now())) as unknown as Database['slices']
    const made = { tables: shared, slices }
    this.#databases.set(tenant, made)
    return made
  }
}

const waits: unique symbol = Symbol('waits')
const ordinary: unique symbol = Symbol('ordinary')
