import { NophiError } from '../../../errors/nophi-error.js'
import type { RunStatement } from './statement-cache.js'

/** A process that waits inside SQLite blocks its whole event loop, the host's own commit included: it waits outside. */
export const busyTimeoutMs = 20

const settings: readonly (readonly [name: string, value: string, readsBack: string | number])[] = [
  ['busy_timeout', String(busyTimeoutMs), busyTimeoutMs],
  ['journal_mode', 'WAL', 'wal'],
  // Every commit reaches the disk before it is acknowledged.
  ['synchronous', 'FULL', 2],
  ['fullfsync', 'ON', 1],
  ['checkpoint_fullfsync', 'ON', 1],
  // What is erased, a person's key above all, is written over: else it stands in the file until its place is taken.
  ['secure_delete', 'ON', 1],
]

/** Sets what durability rests on and reads it back. Throws `STORAGE_UNAVAILABLE` where the engine did not take it, as for a file in memory. */
export function applySettings(run: RunStatement): void {
  for (const [name, value, expected] of settings) {
    run(`PRAGMA ${name} = ${value}`, [])
    // As text: a library may be set to hand out whole numbers as bigint.
    if (String(readSetting(run, name)) !== String(expected)) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'setting-refused', setting: name })
  }
}

export function readSetting(run: RunStatement, name: string): unknown {
  return Object.values(run(`PRAGMA ${name}`, []).rows[0] ?? {})[0]
}

/** Throws `STORAGE_UNAVAILABLE` when the file's structure is damaged. */
export function checkIntegrity(run: RunStatement): void {
  if (readSetting(run, 'quick_check(1)') !== 'ok') throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'damaged' })
}
