import { toHex, toUtf8 } from '../internal/bytes.js'
import { sha256 } from '../internal/hash.js'
import type { GateEventRow } from '../ports/suppression-store.js'

/** The opt-outs of one transaction of an import. */
export interface ImportedBatch {
  readonly id: string
  readonly events: readonly GateEventRow[]
  /** How many were enforced by the same commit. */
  readonly enforced: number
  /** SHA-256, in hex, over one line of JSON for each event: id, subject, seq, scope, source, cause, recorded at, in flight. */
  readonly digest: string
}

export function importedBatch(id: string, events: readonly GateEventRow[]): ImportedBatch {
  const enforced = events.filter(({ enforcedAt }) => enforcedAt !== null).length
  return { id, events, enforced, digest: toHex(sha256(toUtf8(events.map(lineOf).join('\n')))) }
}

/** What of an event never changes. */
function lineOf({ id, subject, seq, scope, source, cause, recordedAt, inFlight }: GateEventRow): string {
  return JSON.stringify([id, subject, seq, scope, source, cause, recordedAt, inFlight])
}
