import { isNophiError, NophiError } from '../../errors/nophi-error.js'
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

/** Far more than there are places in a text that can be sent. */
export const mostRows = 5_000

/** One POST, no redirect: the text goes to the stated host only. Throws `DETECTOR_UNAVAILABLE` for all but a 200 of that host with JSON. */
export async function askVendor({ url, headers, body, signal, fetch }: Question): Promise<unknown> {
  if (signal.aborted) throw unavailable('aborted')
  let reply: Response
  try {
    reply = await fetch(url, { method: 'POST', headers, body, redirect: 'error', signal })
  } catch {
    throw unavailable(signal.aborted ? 'aborted' : 'unreachable')
  }
  try {
    return await readReply(reply, signal)
  } catch (error) {
    // What a `fetch` of the host's gives may be no `Response`, or one that was read already.
    throw isNophiError(error) ? error : unavailable('unreadable')
  }
}

async function readReply({ status, redirected, body }: Response, signal: AbortSignal): Promise<unknown> {
  // A `fetch` of the host's may have followed one.
  if (status !== 200 || redirected === true) {
    body?.cancel().catch(() => undefined)
    throw status === 200 ? unavailable('redirected') : unavailable('status', status)
  }
  const bytes = await readStream(body, longestReplyBytes)
  if (typeof bytes === 'string') throw unavailable(signal.aborted ? 'aborted' : bytes)
  return JSON.parse(fromUtf8(bytes)) as unknown
}

export function unavailable(problem: string, status?: number): NophiError {
  return new NophiError('DETECTOR_UNAVAILABLE', status === undefined ? { problem } : { problem, status })
}
