import { NophiError } from '../../errors/nophi-error.js'
import { fromUtf8 } from '../../internal/bytes.js'
import { readStream } from '../../internal/read-stream.js'

interface Question {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly signal: AbortSignal
  readonly fetch: typeof globalThis.fetch
}

const longestReplyBytes = 1_048_576

/** One POST, no redirect: the text goes to the stated host only. Throws `DETECTOR_UNAVAILABLE` for all but a 200 with JSON. */
export async function askVendor({ url, headers, body, signal, fetch }: Question): Promise<unknown> {
  if (signal.aborted) throw unavailable('aborted')
  let reply: Response
  try {
    reply = await fetch(url, { method: 'POST', headers, body, redirect: 'error', signal })
  } catch {
    throw unavailable(signal.aborted ? 'aborted' : 'unreachable')
  }
  if (reply.status !== 200) {
    reply.body?.cancel().catch(() => undefined)
    throw unavailable('status', reply.status)
  }
  const bytes = await readStream(reply.body, longestReplyBytes)
  if (typeof bytes === 'string') throw unavailable(signal.aborted ? 'aborted' : bytes)
  try {
    return JSON.parse(fromUtf8(bytes)) as unknown
  } catch {
    throw unavailable('unreadable')
  }
}

export function unavailable(problem: string, status?: number): NophiError {
  return new NophiError('DETECTOR_UNAVAILABLE', status === undefined ? { problem } : { problem, status })
}
