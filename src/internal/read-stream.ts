import { concatBytes } from './bytes.js'

/** All bytes of a body, at most `longestBytes`. Reading stops where the cap is passed. */
export async function readStream(body: ReadableStream<Uint8Array> | null, longestBytes: number): Promise<Uint8Array | 'too-long' | 'broken'> {
  if (body === null) return new Uint8Array()
  const reader = body.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return concatBytes(...parts)
      length += value.length
      if (length > longestBytes) {
        // Not awaited: a peer that never ends would hold us here.
        reader.cancel().catch(() => undefined)
        return 'too-long'
      }
      parts.push(value)
    }
  } catch {
    return 'broken'
  }
}
