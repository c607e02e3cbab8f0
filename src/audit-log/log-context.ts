import type { Runtime } from '../domain/runtime.js'
import { NophiError } from '../errors/nophi-error.js'
import { safely } from '../errors/safe-error.js'
import { toBase64 } from '../internal/bytes.js'
import { sha256 } from '../internal/hash.js'
import { type Checkpoint, type Frontier, frontierOf, rootOf, runHashing } from '../merkle-log/index.js'
import type { CheckpointRow, LeafRow, LogHead } from '../ports/audit-store.js'
import type { StorageOf, StoresOf } from '../ports/storage.js'
import { leafHash } from './leaf-hash.js'
import type { LogSigner } from './log-signer.js'
import type { TileMemory } from './tile.js'

export interface LogContext {
  /** As the host gave it. What is signed carries the incarnation too: see `originOf`. */
  readonly name: string
  readonly runtime: Runtime
  readonly signer: LogSigner
  readonly tiles: TileMemory
  transaction<T>(work: (stores: StoresOf<'audit'>) => Promise<T>): Promise<T>
}

export const pageSize = 2000

export function createTransaction(storage: StorageOf<'audit'>, tenant: string, runtime: Runtime): LogContext['transaction'] {
  return (work) => safely('AUDIT_UNAVAILABLE', () => storage.transaction({ tenant, clock: () => runtime.now() }, work))
}

/** What it takes to read records. */
export type LeafReading = Pick<LogContext, 'transaction'>

/** The log is not what it was, or not whole. Nothing is signed from here on until a person has looked. */
export function broken(problem: string, index?: bigint): NophiError {
  return new NophiError('AUDIT_UNAVAILABLE', index === undefined ? { problem } : { problem, index: index.toString() })
}

export function frontierAt(head: LogHead): Frontier {
  const frontier = frontierOf(head.size, head.frontier)
  if (frontier === null) throw broken('head-malformed')
  return frontier
}

export function rootAt(frontier: Frontier): Uint8Array {
  return runHashing(rootOf(frontier), sha256)
}

export function leafHashOf(row: LeafRow): Uint8Array {
  return leafHash(row.bytes)
}

export function toCheckpoint({ origin, size, root, note }: CheckpointRow): Checkpoint {
  return { origin, size, root: toBase64(root), note }
}
