import type { HeldRecords } from './legal-hold-store.js'
import type { SubjectIndex, SubjectKey } from './subject.js'

/** The gate of one recipient. What forbids is numbered, what permits is stamped, both meet in this row. */
export interface Gate {
  readonly subject: SubjectKey
  /** Rises by one with every permit and every event. */
  readonly seq: number
  /** Open stop events. Zero means nothing to look up. */
  readonly stops: number
}

export interface GateEventRow {
  readonly id: string
  readonly subject: SubjectKey
  readonly seq: number
  readonly kind: 'stop' | 'revoke' | 'erase' | 'number-changed' | 'lift'
  /** `all`, `marketing` or `program:<id>`. */
  readonly scope: string
  readonly source: string
  readonly cause: string
  readonly transport: string | null
  readonly sender: string | null
  /** The person's own time as the provider signed it, when known. */
  readonly occurredAt: number | null
  readonly recordedAt: number
  readonly honorBy: number
  readonly enforcedAt: number | null
  /** Open attempts when it was recorded. */
  readonly inFlight: number
  /** Id of the lift that ended it. */
  readonly liftedBy: string | null
  readonly actor: string
}

/** Null: open. It only rises: null < unknown < released, rejected < accepted. */
export type AttemptOutcome = 'unknown' | 'released' | 'rejected' | 'accepted'

/** A permit and the one call made under it. The id is random: fence, and correlation on the wire. */
export interface AttemptRow {
  readonly id: string
  readonly subject: SubjectKey
  readonly permitSeq: number
  readonly message: string | null
  /** Which try of its message. One that was released was none: the next has its number. */
  readonly n: number
  readonly program: string | null
  readonly patient: string | null
  readonly transport: string | null
  readonly sender: string | null
  readonly process: string
  /** Whether it counts against the recipient's caps. */
  readonly counted: boolean
  readonly permittedAt: number
  readonly leaseUntil: number
  readonly outcome: AttemptOutcome | null
  readonly reason: string | null
  readonly providerId: string | null
}

export interface StoppedMacs {
  readonly macs: readonly string[]
  readonly last: string | null
}

export interface SuppressionStore extends SubjectIndex {
  /** Without a lock: the stamp of an enqueue or a grant. A number without a gate has seq 0. */
  readGate(subject: SubjectKey): Promise<Gate>
  /** Locks gates exclusively until the transaction ends. `skip` leaves out what another transaction holds, `wait` waits. Facts are read after this returned. */
  lockGates(subjects: readonly SubjectKey[], mode: 'skip' | 'wait'): Promise<readonly Gate[]>
  /** Adds to seq and stops if seq is still `from`. False: somebody else wrote it, roll back. Every locked gate must be written or the transaction must write nothing. */
  advanceGate(subject: SubjectKey, from: number, by: number, stops: number): Promise<boolean>
  insertEvent(row: GateEventRow): Promise<'inserted' | 'present'>
  /** Events of one recipient by number. */
  events(subject: SubjectKey): Promise<readonly GateEventRow[]>
  event(id: string): Promise<GateEventRow | null>
  /** Marks open stops as ended by a lift; returns how many it ended. */
  markLifted(ids: readonly string[], liftedBy: string): Promise<number>
  /** Sets `enforcedAt` once. False: it was set before. */
  markEnforced(id: string, enforcedAt: number): Promise<boolean>
  /** Locks stops that nobody has enforced yet, oldest first; skips what another transaction holds. */
  unenforced(limit: number): Promise<readonly GateEventRow[]>
  openAttempts(rows: readonly AttemptRow[]): Promise<void>
  /** Records the outcome of one attempt; it only rises. False: no such attempt, or nothing to raise. */
  closeAttempt(id: string, outcome: AttemptOutcome, reason: string | null, providerId: string | null): Promise<boolean>
  attempt(id: string): Promise<AttemptRow | null>
  attemptByProviderId(transport: string, providerId: string): Promise<AttemptRow | null>
  /** Attempts without an outcome and with a permit below `seq`. */
  countInFlight(subject: SubjectKey, belowSeq: number): Promise<number>
  /** Attempts permitted at or after `since`, of a number or of a patient. Released and rejected ones are left out. */
  attemptsSince(who: { readonly subject: SubjectKey } | { readonly patient: string }, since: number): Promise<readonly AttemptRow[]>
  /** Attempts of one program without an outcome. */
  countInFlightOfProgram(program: string): Promise<number>
  /** Turns open attempts whose lease ended before `now` into `unknown` and returns them; skips what another transaction holds. */
  expireLeases(now: number, limit: number): Promise<readonly AttemptRow[]>
  /** Removes attempts with an outcome that were permitted before `before`. Events are never removed. Returns ids. */
  purgeAttempts(before: number, limit: number, except: HeldRecords): Promise<readonly string[]>
  /** All events of all numbers by id, for export and comparison. */
  scan(after: string | null, limit: number): Promise<readonly GateEventRow[]>
  /**
   * Walks the macs of one index key in their order: of the next `limit` behind `after`, those of numbers with an open stop.
   * `last`: where to go on; null: these were the last.
   */
  stoppedMacs(keyId: string, after: string | null, limit: number): Promise<StoppedMacs>
}
