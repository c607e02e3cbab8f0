import type { LogHead } from './audit-store.js'

/** How far a log has come, and under which of its names. */
export type NotedLog = Pick<LogHead, 'incarnation' | 'size'>

/** What all processes of a tenant agree on. */
export interface SystemRow {
  /** Rises with every change; a change names the version it was made from. */
  readonly version: number
  /** Recovering: no permit, no START and no lift, until a person has reopened. */
  readonly mode: 'open' | 'recovering'
  /** A machine's word for why it is recovering; empty while open. */
  readonly cause: string
  readonly since: number
  /** `production`, or the name that the host gave. A copy of one must not send as another. */
  readonly environment: string
  /** The engine that this history was last known to be on; null where engines have no mark. */
  readonly engine: string | null
  /** The version of the gate's rules that the data follows. */
  readonly protocol: number
}

export interface SystemState {
  readonly row: SystemRow | null
  /** When evidence was last published with nothing left over; null: never. */
  readonly publishedAt: number | null
  /** The engine answering now. */
  readonly engine: string | null
  /** The newest log that the engine's own notes beside the database speak of; null where it keeps none. */
  readonly notedLog: NotedLog | null
}

export interface ProcessRow {
  readonly id: string
  readonly startedAt: number
  readonly seenAt: number
  readonly protocol: number
  /** Ids of the index keys that it holds, oldest first, with a space between. */
  readonly keyIds: string
}

export interface SystemStore {
  /** In one statement where the engine can, since every permit asks. */
  readSystem(): Promise<SystemState>
  /** Stores the row if the stored version is still `from` (null: there is none). */
  replaceSystem(from: number | null, to: SystemRow): Promise<boolean>
  /** Never goes back, but from an instant later than `newest`: a clock that has been set back since told that one. */
  notePublished(at: number, newest?: number): Promise<void>
  /**
   * Keeps this where a copy of the database alone would not bring it back, unless a larger size or a later incarnation is kept.
   * An engine without such a place stores nothing.
   */
  noteLog(log: NotedLog): Promise<void>
  /** Stores or replaces the process's row. */
  saveProcess(row: ProcessRow): Promise<void>
  processesSince(seenAt: number): Promise<readonly ProcessRow[]>
  /** Removes the row of this process alone, if it is there. */
  removeProcess(id: string): Promise<void>
  purgeProcesses(seenBefore: number, limit: number): Promise<number>
  /**
   * Names every other transaction that is open now, whoever began it, the host's too. Called in a later transaction than
   * the one that wrote what they may have missed. An engine whose writers cannot have missed it names none.
   */
  transactionMark(): Promise<string>
  /** Whether all that the mark names have ended: then nobody is left who read the state from before it and may still write. */
  transactionsEnded(mark: string): Promise<boolean>
}
