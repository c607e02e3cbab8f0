import { toUtf8 } from '../../internal/bytes.js'

export interface LateBody {
  /** The length is said, so that the provider sees the same request as for a body in memory, and no chunks. */
  readonly init: { readonly headers: Readonly<Record<string, string>>; readonly body: ReadableStream<Uint8Array>; readonly duplex: 'half' }
  /** `nothing`: the body was never asked for. `refused`: it was, and the look threw. `perhaps`: it was given out. */
  left(): 'nothing' | 'refused' | 'perhaps'
}

/**
 * The body of a request that is given out when it is asked for, and not before. A client asks once its connection stands
 * and writes no header before, so `look` runs between connecting and the first byte; when it throws, nothing is written.
 */
export function lateBody(text: string, headers: Readonly<Record<string, string>>, look: () => void): LateBody {
  const bytes = toUtf8(text)
  let left: ReturnType<LateBody['left']> = 'nothing'
  const source: UnderlyingDefaultSource<Uint8Array> = {
    pull(controller) {
      left = 'refused'
      look()
      left = 'perhaps'
      controller.enqueue(bytes)
      controller.close()
    },
  }
  const body = new ReadableStream(source, { highWaterMark: 0 })
  return { init: { headers: { ...headers, 'content-length': String(bytes.length) }, body, duplex: 'half' }, left: () => left }
}
