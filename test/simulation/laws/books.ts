import type { CheckpointRow, LeafRow, LogHead } from '../../../src/ports/audit-store.js'
import type { ConsentRow } from '../../../src/ports/consent-store.js'
import type { MessageRow } from '../../../src/ports/message-store.js'
import type { AttemptRow, GateEventRow } from '../../../src/ports/suppression-store.js'
import type { SimTransaction } from '../server/sim-transaction.js'
import type { SimProcess } from '../sim-process.js'
import { leafHash, OwnTree, rootOfFrontier } from './own-tree.js'

export type Report = (law: number, what: string) => void

export interface Permit extends AttemptRow {
  readonly order: number
  readonly by: SimProcess | undefined
}

const exempt = /^service:(opt-out|wrong-number|help)/
const dayMs = 86_400_000

export function isExempt({ kind }: Pick<MessageRow, 'kind'>): boolean {
  return exempt.test(kind)
}

/** Answers and confirmations, which no hold on a program keeps back. */
export function isService({ kind }: Pick<MessageRow, 'kind'>): boolean {
  return kind.startsWith('service:')
}

export function covers(scope: string, program: string): boolean {
  return scope === 'all' || scope === `program:${program}`
}

/** What one tenant has committed, as it was committed, and the laws that a commit can break. */
export class Books {
  readonly attempts: Map<string, Permit> = new Map()
  readonly messages: Map<string, MessageRow> = new Map()
  readonly events: Map<string, Map<string, GateEventRow>> = new Map()
  readonly seqs: Map<string, number> = new Map()
  readonly subjectOfMac: Map<string, string> = new Map()
  readonly permitLeaves: Set<string> = new Set()
  readonly leafCounts: Map<string, number> = new Map()
  readonly tree: OwnTree = new OwnTree()
  /** The highest number that stood when the server ran the insert: our own stamp. */
  readonly noted: Map<string, number> = new Map()
  readonly leaves: Set<string> = new Set()
  /** Answers that were recorded after their attempt was given up as unknown. */
  lateAnswers = 0
  #held: string | null = null
  #enforced: string | null = null
  #isSetBack = false
  /** Counts commits. */
  moment = 0
  readonly #sequenced = new Map<string, bigint>()
  readonly #bySubject = new Map<string, Permit[]>()
  readonly #roots = new Map<string, string>()
  readonly #queuedAt = new Map<string, number>()
  readonly #permittedAt = new Map<string, number>()
  /** When the permit's transaction began, by the timeline: a commit that came late belongs to the batch that asked for it. */
  readonly #begunAt = new Map<string, number>()
  readonly #revokedAt = new Map<string, number[]>()
  readonly #report: Report

  constructor(report: Report) {
    this.#report = report
  }

  get isHeld(): boolean {
    return this.#held !== null
  }

  get isCalling(): boolean {
    return [...this.attempts.values()].some(({ outcome }) => outcome === null)
  }

  /** A hold stands on the program, and the log says that nothing of it is on its way any more. */
  get isHoldEnforced(): boolean {
    return this.#held !== null && this.#held === this.#enforced
  }

  /** From here on the database is not what happened, and nothing may be permitted in it. */
  setBack(): void {
    this.#isSetBack = true
  }

  eventsOf(subject: string): readonly GateEventRow[] {
    return [...(this.events.get(subject)?.values() ?? [])]
  }

  permitsOf(subject: string): readonly Permit[] {
    return this.#bySubject.get(subject) ?? []
  }

  count(type: string): number {
    return this.leafCounts.get(type) ?? 0
  }

  executed(name: string, args: readonly unknown[]): void {
    if (name !== 'messages.insertIfAbsent') return
    const row = args[0] as MessageRow
    this.noted.set(row.id, this.seqs.get(row.subject) ?? 0)
    this.#queuedAt.set(row.id, this.moment)
  }

  openOf(process: SimProcess, since: number): readonly Permit[] {
    return [...this.attempts.values()].filter(({ id, by, outcome }) => by === process && outcome === null && (this.#begunAt.get(id) ?? 0) >= since)
  }

  /** Whether the person's consent was taken back after the text was queued and before its permit. */
  wasRevoked(message: string, subject: string, attempt: Permit): boolean {
    const queued = this.#queuedAt.get(message) ?? 0
    return (this.#revokedAt.get(subject) ?? []).some((at) => at > queued && at < (this.#permittedAt.get(attempt.id) ?? 0))
  }

  committed({ changes, begunAt }: SimTransaction, by: SimProcess | undefined): void {
    if (this.#isSetBack) {
      this.#lawOfRestore(changes)
      return
    }
    this.moment += 1
    const permits: Permit[] = []
    const leaves: LeafRow[] = []
    const heads: LogHead[] = []
    for (const { table, key, row } of changes) {
      if (table === 'suppression.attempts') this.#takeAttempt(row as AttemptRow, by, permits, begunAt)
      else if (table === 'messages.messages') this.messages.set(key, row as MessageRow)
      else if (table === 'suppression.events') this.#takeEvent(row as GateEventRow)
      else if (table === 'subjects.recipients') this.seqs.set(key, (row as { seq: number }).seq)
      else if (table === 'subjects.byMac' && row !== undefined) this.subjectOfMac.set(key, row as string)
      else if (table === 'consent.rows') this.#takeConsent((row as { readonly row: ConsentRow }).row)
      else if (table === 'monitor.holds') this.#held = row === undefined ? null : String((row as { readonly at: number }).at)
      else if (table === 'monitor.states' && key.startsWith('hold-enforced:')) this.#enforced = row as string
      else if (table === 'audit.head') heads.push(row as LogHead)
      else if (table === 'audit.leaves') leaves.push(row as LeafRow)
      else if (table === 'audit.checkpoints') this.#takeCheckpoint(row as CheckpointRow)
    }
    if (leaves.length > 0) this.#takeLeaves(leaves)
    for (const head of heads) this.#takeHead(head)
    for (const permit of permits) this.#lawsOfPermit(permit)
  }

  /** 18: nobody recovers here, so nothing may be permitted. */
  #lawOfRestore(changes: SimTransaction['changes']): void {
    const opened = changes.some(({ table, key, row }) => table === 'suppression.attempts' && (row as AttemptRow).outcome === null && !this.attempts.has(key))
    if (opened) this.#report(18, 'a permit after a restore that shows')
  }

  #takeAttempt(row: AttemptRow, by: SimProcess | undefined, permits: Permit[], begunAt: number): void {
    const known = this.attempts.get(row.id)
    if (known?.outcome === 'unknown' && row.outcome !== 'unknown') this.lateAnswers += 1
    const permit = { ...row, order: known?.order ?? this.attempts.size, by: known?.by ?? by }
    this.attempts.set(row.id, permit)
    const all = this.#bySubject.get(row.subject) ?? []
    this.#bySubject.set(row.subject, all)
    if (known === undefined) {
      this.#permittedAt.set(row.id, this.moment)
      this.#begunAt.set(row.id, begunAt)
      all.push(permit)
      permits.push(permit)
    } else all[all.findIndex(({ id }) => id === row.id)] = permit
  }

  #takeEvent(row: GateEventRow): void {
    const all = this.events.get(row.subject) ?? new Map<string, GateEventRow>()
    this.events.set(row.subject, all)
    all.set(row.id, row)
  }

  #takeConsent({ action, subject }: ConsentRow): void {
    if (action === 'revoke') this.#revokedAt.set(subject, [...(this.#revokedAt.get(subject) ?? []), this.moment])
  }

  #takeHead({ size, frontier }: LogHead): void {
    if (Number(size) !== this.tree.size) this.#report(6, 'a head of another size than its leaves')
    else if (rootOfFrontier(frontier) !== this.tree.rootAt(Number(size))) this.#report(6, 'a head whose frontier is not that of its leaves')
  }

  #takeLeaves(rows: readonly LeafRow[]): void {
    const indexed: LeafRow[] = []
    for (const row of rows) {
      if (!this.leaves.has(row.id)) {
        this.leaves.add(row.id)
        const leaf = JSON.parse(new TextDecoder().decode(row.bytes)) as { type: string; attempt?: string }
        this.leafCounts.set(leaf.type, this.count(leaf.type) + 1)
        if (leaf.type === 'permit.opened' && leaf.attempt !== undefined) this.permitLeaves.add(leaf.attempt)
      }
      if (row.index !== null) indexed.push(row)
    }
    indexed.sort((one, other) => Number((one.index as bigint) - (other.index as bigint)))
    for (const row of indexed) {
      if (this.#sequenced.has(row.id)) this.#report(6, 'a leaf was sequenced twice')
      else if (row.index !== BigInt(this.tree.size)) this.#report(6, 'an index that is not the next')
      this.#sequenced.set(row.id, row.index as bigint)
      this.tree.append(leafHash(row.bytes))
    }
  }

  #takeCheckpoint({ origin, size, root }: CheckpointRow): void {
    const hex = Buffer.from(root).toString('hex')
    if (Number(size) > this.tree.size) this.#report(6, 'a signed tree that was never committed')
    else if (this.tree.rootAt(Number(size)) !== hex) this.#report(6, 'a signed root that is not the root of its leaves')
    const key = `${origin} ${size}`
    if ((this.#roots.get(key) ?? hex) !== hex) this.#report(6, 'two roots for one size')
    this.#roots.set(key, hex)
  }

  /** 2, 4, 11: of one permit in the moment of its commit. */
  #lawsOfPermit(permit: Permit): void {
    const message = permit.message === null ? undefined : this.messages.get(permit.message)
    if (message === undefined) return
    const events = this.eventsOf(permit.subject)
    const open = events.filter((event) => event.kind === 'stop' && event.seq < permit.permitSeq && covers(event.scope, message.program))
    const standing = open.filter(({ liftedBy }) => liftedBy === null || (events.find(({ id }) => id === liftedBy)?.seq ?? 0) > permit.permitSeq)
    if (!isExempt(message) && standing.length > 0) this.#report(2, 'a permit above an open stop')
    const others = this.permitsOf(permit.subject).filter((other) => other.order < permit.order)
    if (others.some(({ outcome }) => outcome === null)) this.#report(11, 'two open attempts of one recipient')
    if (message.kind !== 'appointment-reminder') return
    const counted = others.filter(
      (other) => other.counted && other.outcome !== 'released' && other.outcome !== 'rejected' && other.permittedAt > permit.permittedAt - dayMs,
    )
    if (counted.some(({ patient }) => patient !== null && patient === permit.patient)) this.#report(11, 'two capped texts a day for one patient')
  }
}
