import { fromBase64, toBase64 } from '../internal/bytes.js'
import { parseTreeNumber } from './checkpoint.js'

/** One record's way to a signed root (C2SP tlog-proof). */
export interface TlogProof {
  readonly index: bigint
  /** From the leaf's sibling up. */
  readonly path: readonly Uint8Array[]
  /** The checkpoint, verbatim. */
  readonly note: string
}

const header = 'c2sp.org/tlog-proof@v1'
const mostCharacters = 160 * 1024
// A tree of 2^64 leaves is 64 levels high.
const longestPath = 64

export function formatTlogProof({ index, path, note }: TlogProof): string {
  return [header, `index ${index}`, ...path.map(toBase64), '', note].join('\n')
}

/** Null when it is not well formed. An `extra` line is allowed and ignored, since nothing signs it. */
export function parseTlogProof(proof: string): TlogProof | null {
  const blank = proof.indexOf('\n\n')
  if (proof.length > mostCharacters || blank < 0) return null
  const lines = proof.slice(0, blank).split('\n')
  if (lines.shift() !== header) return null
  if (lines[0]?.startsWith('extra ') && fromBase64((lines.shift() as string).slice(6)) === null) return null
  const numbered = /^index (\d+)$/.exec(lines.shift() ?? '')
  const index = parseTreeNumber(numbered?.[1] ?? '')
  if (index === null || lines.length > longestPath) return null
  const path = lines.map(fromBase64)
  return path.every((hash): hash is Uint8Array => hash?.length === 32) ? { index, path, note: proof.slice(blank + 2) } : null
}
