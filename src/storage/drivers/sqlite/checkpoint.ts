import { statSync } from 'node:fs'
import type { ProcessLock } from './process-lock.js'
import { readSetting } from './sqlite-settings.js'
import type { RunStatement } from './statement-cache.js'

/** The write-ahead log is moved into the file beyond this size. */
const walBytes = 4 * 1024 * 1024
/** How many transactions pass between two looks at its size. */
const every = 64

export interface Checkpoints {
  /** To be called between transactions. */
  next(): void
  /** Whatever the size: a file that was closed is whole without its log, which a copy of it easily leaves behind. */
  last(): void
}

/**
 * For engines with the WAL-reset race: SQLite's own checkpoints, which run beside other writers, are off, and only this
 * one is made, TRUNCATE, which shuts writers out, by one process at a time.
 */
export function createCheckpoint(path: string, run: RunStatement, lock: ProcessLock, lockIsHeld: boolean): Checkpoints {
  let passed = 0
  run('PRAGMA wal_autocheckpoint = 0', [])

  function make(): void {
    if (!lockIsHeld && !lock.take()) return
    try {
      // A busy answer is a row, not an error: the next look tries again.
      readSetting(run, 'wal_checkpoint(TRUNCATE)')
    } finally {
      if (!lockIsHeld) lock.give()
    }
  }

  return {
    next() {
      passed += 1
      if (passed % every === 0 && sizeOf(`${path}-wal`) >= walBytes) make()
    },
    last() {
      try {
        make()
      } catch {
        // What could not be moved stays in the log, where the next opening finds it.
      }
    },
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
