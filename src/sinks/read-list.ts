import { NophiError } from '../errors/nophi-error.js'
import { safely } from '../errors/safe-error.js'
import { fromUtf8 } from '../internal/bytes.js'

const longestLine = 1_024

/**
 * JSON lines `{"phone":"+13125550101"}`, and as the last `{"count":N}`: a list that was cut off must not look whole.
 * Throws `TRANSPORT_UNAVAILABLE`.
 */
export async function* readList(body: ReadableStream<Uint8Array> | null): AsyncGenerator<{ phone: string }> {
  let listed = 0
  let counted: number | null = null
  for await (const line of linesOf(body)) {
    if (counted !== null) throw broken('list-unreadable')
    const { phone, count } = parsed(line)
    if (typeof count === 'number') counted = count
    else if (typeof phone === 'string') {
      listed += 1
      yield { phone }
    } else throw broken('list-unreadable')
  }
  if (counted !== listed) throw broken('list-incomplete')
}

function broken(problem: string): NophiError {
  return new NophiError('TRANSPORT_UNAVAILABLE', { problem })
}

function parsed(line: Uint8Array): { readonly phone?: unknown; readonly count?: unknown } {
  try {
    return (JSON.parse(fromUtf8(line)) ?? {}) as { readonly phone?: unknown; readonly count?: unknown }
  } catch {
    throw broken('list-unreadable')
  }
}

async function* linesOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader()
  const read = (): Promise<ReadableStreamReadResult<Uint8Array> | undefined> =>
    safely('TRANSPORT_UNAVAILABLE', async () => reader?.read(), { problem: 'list-incomplete' })
  let rest: number[] = []
  try {
    for (let step = await read(); step !== undefined && !step.done; step = await read()) {
      for (const byte of step.value) {
        if (byte !== 10) rest.push(byte)
        else {
          if (rest.length > 0) yield Uint8Array.from(rest)
          rest = []
        }
        if (rest.length > longestLine) throw broken('list-unreadable')
      }
    }
    if (rest.length > 0) yield Uint8Array.from(rest)
  } finally {
    // Not awaited: a peer that never ends would hold us here.
    reader?.cancel().catch(() => undefined)
  }
}
