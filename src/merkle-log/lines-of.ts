import { concatBytes } from '../internal/bytes.js'

export const newline = 0x0a
const longestLine = 256 * 1024

/** Throws where a line is longer than any record may be. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array(0)
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      const line = chunk.subarray(from, at)
      yield rest.length === 0 ? line : concatBytes(rest, line)
      rest = new Uint8Array(0)
      from = at + 1
    }
    rest = rest.length === 0 ? chunk.slice(from) : concatBytes(rest, chunk.subarray(from))
    if (rest.length > longestLine) throw new RangeError('a line is longer than any record may be')
  }
  if (rest.length > 0) yield rest
}
