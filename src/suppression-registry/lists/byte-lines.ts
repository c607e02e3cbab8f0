import { NophiError } from '../../errors/nophi-error.js'
import { concatBytes, fromUtf8 } from '../../internal/bytes.js'

/** One line of a text file without its ending; null: no UTF-8, or longer than a line may be. */
export interface Line {
  readonly line: number
  readonly text: string | null
  readonly problem: 'unreadable' | 'too-long'
}

export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** A line that is longer is none of a list, and would be held in memory. */
export const mostLineBytes = 65_536

const none = new Uint8Array(0)

/**
 * The lines of a file as its bytes come, several at once. Each is decoded by itself, so that one that is no UTF-8 spoils no
 * other. Lines end in LF or CR LF; the decoder leaves a byte order mark out. Throws `INVALID_REQUEST` for UTF-16 and for chunks that are no bytes.
 */
export async function* byteLines(bytes: Bytes): AsyncGenerator<readonly Line[]> {
  let kept: Uint8Array = none
  let skipping = false
  let line = 0
  for await (const chunk of bytes) {
    if (!(chunk instanceof Uint8Array)) throw new NophiError('INVALID_REQUEST', { path: 'bytes', problem: 'not bytes' })
    const whole = kept.length === 0 ? chunk : concatBytes(kept, chunk)
    const lines: Line[] = []
    let start = 0
    for (let end = whole.indexOf(0x0a); end >= 0; end = whole.indexOf(0x0a, start)) {
      line += 1
      lines.push(skipping ? { line, text: null, problem: 'too-long' } : readLine(line, whole.subarray(start, end)))
      skipping = false
      start = end + 1
    }
    skipping ||= whole.length - start > mostLineBytes
    // A copy: a host may fill its buffer again.
    kept = skipping ? none : whole.slice(start)
    if (lines.length > 0) yield lines
  }
  if (skipping) yield [{ line: line + 1, text: null, problem: 'too-long' }]
  else if (kept.length > 0) yield [readLine(line + 1, kept)]
}

function readLine(line: number, bytes: Uint8Array): Line {
  const [first, second] = bytes
  if (line === 1 && ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)))
    throw new NophiError('INVALID_REQUEST', { path: 'bytes', problem: 'UTF-16: save the list as UTF-8' })
  if (bytes.length > mostLineBytes) return { line, text: null, problem: 'too-long' }
  try {
    return { line, text: fromUtf8(bytes.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes), problem: 'unreadable' }
  } catch {
    return { line, text: null, problem: 'unreadable' }
  }
}
