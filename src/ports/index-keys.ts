import { NophiError } from '../errors/nophi-error.js'
import { safelySync } from '../errors/safe-error.js'
import { canonicalJson } from '../internal/canonical-json.js'
import type { SubjectIndex, SubjectMacs } from './subject.js'

/** `steady`: one live key. The rest is a rotation under way, in this order. */
export const indexKeyPhases = ['steady', 'prepared', 'dual', 'backfill', 'closing', 'retired'] as const
export type IndexKeyPhase = (typeof indexKeyPhases)[number]

/** How the index keys of a tenant stand. One row, the same for all processes. */
export interface IndexKeys {
  /** Rises where a process that does not hold the right keys could do harm. */
  readonly generation: number
  readonly phase: IndexKeyPhase
  /** Keys that numbers are found and stored under, oldest first. */
  readonly live: readonly string[]
  /** The key that comes, while `prepared`; null otherwise. */
  readonly next: string | null
  /** Keys of earlier rotations: no number is under them any more, but the host's ids are. Oldest first. */
  readonly kept: readonly string[]
  /** Since when the phase stands, epoch milliseconds by the engine's clock. */
  readonly since: number
}

const unreadable = { problem: 'the state of the index keys cannot be read' }

export function writeIndexKeys({ generation, phase, live, next, kept, since }: IndexKeys): string {
  return canonicalJson({ generation, phase, live, next, kept, since })
}

/** Each text asks, and the state is nearly always as it was. */
let last: { readonly text: string; readonly state: IndexKeys } | undefined

/** Throws `STORAGE_UNAVAILABLE`: a state that cannot be read says nothing of which macs count. */
export function parseIndexKeys(text: string): IndexKeys {
  if (last?.text !== text) last = { text, state: readIndexKeys(text) }
  return last.state
}

function readIndexKeys(text: string): IndexKeys {
  const state = safelySync('STORAGE_UNAVAILABLE', () => JSON.parse(text) as Partial<IndexKeys>, unreadable)
  const { generation, phase, live, next, kept, since } = state
  const readable = Number.isInteger(generation) && phase !== undefined && indexKeyPhases.includes(phase) && Number.isInteger(since)
  if (!readable || !isIds(live) || live.length === 0 || !isIds(kept) || !(next === null || typeof next === 'string'))
    throw new NophiError('STORAGE_UNAVAILABLE', unreadable)
  return state as IndexKeys
}

/**
 * Throws `KEY_UNAVAILABLE` unless a process that holds these keys, oldest first, may resolve numbers. While both keys are
 * written and every number is still under the older one, holding the older is enough; from `closing` on both are asked for.
 * The oldest key of all must lead the ring, since the host's ids are found under it.
 */
export function assertKeysHeld({ phase, live, kept }: IndexKeys, held: readonly string[]): void {
  const asked = phase === 'dual' || phase === 'backfill' ? live.slice(0, 1) : live
  const first = kept[0] ?? live[0]
  if (held[0] !== first || ![...kept, ...asked].every((id) => held.includes(id)))
    throw new NophiError('KEY_UNAVAILABLE', { purpose: 'phone-index', problem: 'this process does not hold the index keys of this generation' })
}

/** Those of a number's macs that count in this state. Throws `KEY_UNAVAILABLE` in a process without the right keys. */
export function liveMacs(state: IndexKeys, macs: SubjectMacs): SubjectMacs {
  assertKeysHeld(state, macs.map(keyIdOfMac))
  return macs.filter((mac) => state.live.includes(keyIdOfMac(mac)))
}

/** The state, made at the first number that is stored: its oldest key is the one that counts. */
export async function ensureIndexKeys(index: SubjectIndex, oldest: string): Promise<IndexKeys> {
  const text = await index.readIndexKeys()
  if (text !== null) return parseIndexKeys(text)
  const first: IndexKeys = { generation: 1, phase: 'steady', live: [oldest], next: null, kept: [], since: 0 }
  if (await index.replaceIndexKeys(null, writeIndexKeys(first))) return first
  const other = await index.readIndexKeys()
  if (other === null) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'the state of the index keys cannot be written' })
  return parseIndexKeys(other)
}

export function keyIdOfMac(mac: string): string {
  return mac.slice(0, Math.max(0, mac.lastIndexOf(':')))
}

function isIds(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((id) => typeof id === 'string' && id !== '')
}
