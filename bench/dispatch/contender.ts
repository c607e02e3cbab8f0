import type { Pool } from 'pg'

export const contenders = ['ours', 'ours over HTTP', 'ungated', 'floor', 'graphile', 'graphile batched', 'pg-boss batches', 'pg-boss one by one'] as const
export type ContenderName = (typeof contenders)[number]

export interface RunOptions {
  readonly contender: ContenderName
  readonly connection: { readonly host: string; readonly port: number; readonly user: string; readonly database: string }
  /** Calls at the provider side by side. */
  readonly concurrency: number
  readonly providerMs: number
  /** The first of them do not count: a process that just started has not compiled its code. */
  readonly warmUp: number
  /** Where the provider listens, for the one contender that calls over HTTP. */
  readonly providerPort?: number | undefined
}

export interface RunResult {
  /** Of the system's monotonic clock, milliseconds. */
  readonly startedAt: number
  readonly endedAt: number
  /** Without those that do not count. */
  readonly counted: number
  readonly cpuMicros: number
  /** When each message was called at the provider, by wall clock. */
  readonly calls: readonly (readonly [message: string, at: number])[]
}

/** What a contender does in its process: works until stopped, and tells what is finished in the database. */
export interface Contender {
  start(): Promise<void>
  stop(): Promise<void>
}

export interface Workplace extends RunOptions {
  readonly pool: Pool
  finished(count: number): void
  called(message: string): void
}
