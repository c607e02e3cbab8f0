import { randomBytes } from 'node:crypto'
import type { Runtime, SqlExecutor } from 'nophi'
import { sleep } from '../../src/internal/sleep.js'

export interface SteppedClock {
  readonly runtime: Runtime
  /** The wall clock steps; the monotonic one, as the kernel's, does not. */
  step(steps: { readonly ms?: number; readonly databaseMs?: number }): void
  /** A database whose clock steps likewise: its clock function is replaced in the statements that read it. */
  inDatabase(executor: SqlExecutor): SqlExecutor
}

export function steppedClock(aheadMs: number): SteppedClock {
  let ahead = aheadMs
  let databaseAhead = aheadMs
  const rewrite = (text: string): string => text.replaceAll('clock_timestamp()', `(clock_timestamp() + ${databaseAhead} * INTERVAL '1 millisecond')`)
  const inDatabase = (executor: SqlExecutor): SqlExecutor => {
    const { dialect, begin } = executor
    const query: SqlExecutor['query'] = (text, values) => executor.query(rewrite(text), values)
    return begin === undefined ? { dialect, query } : { dialect, query, begin: (work) => begin((transaction) => work(inDatabase(transaction))) }
  }
  return {
    runtime: {
      now: () => new Date(Date.now() + ahead),
      monotonic: () => performance.now(),
      sleep,
      randomBytes: (length) => randomBytes(length),
      id: () => randomBytes(16).toString('base64url'),
    },
    step({ ms = ahead, databaseMs = databaseAhead }) {
      ahead = ms
      databaseAhead = databaseMs
    },
    inDatabase,
  }
}
