import type { HeldRecords } from './legal-hold-store.js'
import type { SubjectKey } from './subject.js'

export type SinkAnswer = 'done' | 'unknown-there'

/** One change of one number that another system must be told of, and, once told, that it was. */
export interface SinkRow {
  /** Unique for sink and change. */
  readonly id: string
  readonly sink: string
  /** The stop, or the lift, that it tells of. */
  readonly event: string
  readonly subject: SubjectKey
  readonly suppressed: boolean
  readonly scope: string
  /** When the change was recorded. */
  readonly at: number
  /** Rises with every change of one number: they are told in this order. */
  readonly sequence: number
  /** Since when the sink waits for it. */
  readonly notedAt: number
  readonly attempts: number
  readonly nextAt: number
  /** When the sink acknowledged it, and how; null: not yet. */
  readonly toldAt: number | null
  readonly answer: SinkAnswer | null
}

export interface SinkOutboxStore {
  /** In the transaction of the event. False: a row of this id is there and stays as it is. */
  addSinkRow(row: SinkRow): Promise<boolean>
  /**
   * Of each number the first row that this sink has not acknowledged, if it is due, by `nextAt`. Counts the try and sets
   * `nextAt` to `leaseUntil`, so that nobody else tells the same meanwhile; skips what another transaction holds.
   */
  claimSinkRows(sink: string, now: number, leaseUntil: number, limit: number): Promise<readonly SinkRow[]>
  /** Due again at `nextAt`, unless it was acknowledged. */
  retrySinkRow(id: string, nextAt: number): Promise<void>
  /** Sets when and how it was acknowledged, once. False: it was before. */
  acknowledgeSinkRow(id: string, toldAt: number, answer: SinkAnswer): Promise<boolean>
  /** The one that has waited longest, of this sink or of any. */
  oldestSinkRow(sink: string | null): Promise<SinkRow | null>
  /** Everything noted for one number, by sequence. */
  sinkRowsOf(subject: SubjectKey): Promise<readonly SinkRow[]>
  /** Removes rows of one sink that wait: nobody is there to take them. Returns how many. */
  dropSinkRows(sink: string, limit: number): Promise<number>
  /** Removes rows acknowledged before `before`. Never one that still waits. Returns ids. */
  purgeSinkRows(before: number, limit: number, except: HeldRecords): Promise<readonly string[]>
}
