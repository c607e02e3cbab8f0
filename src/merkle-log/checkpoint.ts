import { fromBase64, toBase64 } from '../internal/bytes.js'

/** What the log looked like at one size. Held outside, it fixes everything below that size for good. */
export interface Checkpoint {
  /** Name of the log. */
  readonly origin: string
  /** Number of records. */
  readonly size: bigint
  /** Base64 of the 32-byte root. */
  readonly root: string
  /** C2SP signed note. */
  readonly note: string
}

export interface TreeHead {
  readonly origin: string
  readonly size: bigint
  readonly root: Uint8Array
}

/** The text that is signed (C2SP tlog-checkpoint), without extension lines. */
export function formatTreeHead({ origin, size, root }: TreeHead): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`
}

/** Null when the text is not that of a checkpoint. Extension lines are allowed and ignored. */
export function parseTreeHead(text: string): TreeHead | null {
  const [origin = '', digits = '', encoded = '', ...rest] = text.split('\n')
  const size = parseTreeNumber(digits)
  const root = fromBase64(encoded)
  // The last newline leaves one empty piece; any other would be an empty line.
  if (origin === '' || size === null || root?.length !== 32 || rest.length === 0 || rest.indexOf('') !== rest.length - 1) return null
  return { origin, size, root }
}

/** A number as trees count: decimal, no leading zero, below 2^64. */
export function parseTreeNumber(digits: string): bigint | null {
  if (!/^(?:0|[1-9][0-9]{0,19})$/.test(digits)) return null
  const value = BigInt(digits)
  return value < 1n << 64n ? value : null
}
