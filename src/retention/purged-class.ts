import { toHex, toUtf8 } from '../internal/bytes.js'
import { sha256 } from '../internal/hash.js'
import type { RecordClass } from '../ports/record-class.js'
import { frame } from '../vault/index.js'

/** One line of a purge certificate. */
export interface PurgedClass {
  readonly class: RecordClass
  readonly count: number
  /** Only what was older went; epoch milliseconds. */
  readonly cutOff: number
  /** SHA-256, in hex, over the sorted ids of what went, each preceded by its length and a colon. */
  readonly digest: string
}

export function purgedClass(name: RecordClass, cutOff: number, ids: readonly string[]): PurgedClass {
  return { class: name, count: ids.length, cutOff, digest: toHex(sha256(toUtf8(frame(...[...ids].sort())))) }
}
