import type { By } from '../domain/actor.js'
import type { IndexKeyPhase } from '../ports/index-keys.js'

/** What a step of an index key's rotation left behind. */
export interface IndexKeyStep {
  readonly phase: IndexKeyPhase
  /** Rises at `dual` and at `closing`. */
  readonly generation: number
  /** Keys that numbers are under now, oldest first. */
  readonly live: readonly string[]
  /** What is still to be done in this phase, at least: numbers without the new hash, or hashes to drop. 0 only after all were looked at. */
  readonly remaining: number
  /** The rotation to this key is over. */
  readonly done: boolean
  /** Why this step changed nothing: a process seen within ten minutes lacks the key, or transactions begun before may still run. */
  readonly waitingFor: 'processes' | 'transactions' | null
}

export interface FieldKeyStep {
  /** The newest field key: what all is sealed under in the end. */
  readonly key: string
  /** Values that this step sealed anew. */
  readonly resealed: number
  /** Values that are still under an older key, at least. 0 only after all were looked at: then no older field key is needed. */
  readonly remaining: number
  /** A process seen within ten minutes lacks the newest key and could not read what is sealed under it. */
  readonly waitingFor: 'processes' | null
}

/**
 * Moves stored data to new keys while texts are sent and stopped. Every call is one short step, repeated until it says so;
 * a rotation goes on where another process, or a crash, left it. All steps need `keys.rotate` and are audited. `batchSize`:
 * 1 to 5,000, default 200; on SQLite every other writer waits for the batch. What was damaged, so that no key opens it, is
 * passed by, and the older key stays needed: a step that met nothing else throws `KEY_UNAVAILABLE` with `problem: 'damaged'`,
 * the `column`, how many `rows` and the `id` of the first.
 */
export interface KeyRotation {
  /**
   * One step towards finding numbers under `to` alone: prepared, dual, backfill, closing, retired, steady. `to` must be in
   * the ring of this process. Throws `INVALID_REQUEST` when another key's rotation is under way or `to` was retired before,
   * `KEY_UNAVAILABLE` without the key. The oldest key stays in the ring for good: the host's own ids are hashed under it.
   */
  advanceIndexKey(step: { readonly to: string; readonly batchSize?: number | undefined }, by: By): Promise<IndexKeyStep>
  /** One batch of numbers, persons' keys, portal items and hold reasons to the newest field key. */
  advanceFieldKey(step: { readonly batchSize?: number | undefined }, by: By): Promise<FieldKeyStep>
}
