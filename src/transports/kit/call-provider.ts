import type { SendPermit } from '../../domain/suppression.js'
import type { TransportOutcome } from '../../domain/transport-outcome.js'
import { NophiError } from '../../errors/nophi-error.js'
import { fromUtf8 } from '../../internal/bytes.js'
import { isNodeFetch } from '../../internal/is-node-fetch.js'
import { readStream } from '../../internal/read-stream.js'
import { lateBody } from './late-body.js'
import { outcomeOfFailure } from './network-failure.js'
import { rejected, unknownOutcome } from './outcomes.js'

export interface ProviderReply {
  readonly status: number
  readonly headers: Headers
  /** Null when it could not be read whole as text. */
  readonly body: string | null
}

export interface ProviderCall {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly permit: SendPermit
  readonly fetch: typeof globalThis.fetch
}

const longestReplyBytes = 262_144

/**
 * One POST for one permit: no retry and no redirect, since a second request could be a second text. Gives the reply,
 * or the outcome where there was none. Throws only `PERMIT_EXPIRED`, and then nothing was sent.
 *
 * The permit is asked before the call, and over Node's own `fetch` once more when the connection stands, right before the
 * first byte is written: whatever fails earlier was surely not sent. Another `fetch` connects and writes at once, so there
 * the first look is the last, and only a failure whose code names an earlier step is sure.
 */
export async function callProvider({ url, headers, body, permit, fetch }: ProviderCall): Promise<ProviderReply | TransportOutcome> {
  const { signal } = permit
  const look = (): void => {
    permit.assertOpen()
    if (signal.aborted) throw new NophiError('PERMIT_EXPIRED')
  }
  look()
  const late = isNodeFetch(fetch) ? lateBody(body, headers, look) : null
  let reply: Response
  try {
    reply = await fetch(url, { method: 'POST', redirect: 'error', signal, ...(late?.init ?? { headers, body }) })
  } catch (error) {
    const left = late?.left() ?? 'perhaps'
    if (left === 'refused') throw new NophiError('PERMIT_EXPIRED')
    return left === 'nothing' ? rejected('provider-down', { retryable: true }) : outcomeOfFailure(error, signal.aborted)
  }
  const text = textOf(await readStream(reply.body, longestReplyBytes))
  if (text === null && signal.aborted && reply.ok) return unknownOutcome('timeout')
  return { status: reply.status, headers: reply.headers, body: text }
}

export function isOutcome(value: ProviderReply | TransportOutcome): value is TransportOutcome {
  return 'outcome' in value
}

function textOf(bytes: Uint8Array | 'too-long' | 'broken'): string | null {
  if (typeof bytes === 'string') return null
  try {
    return fromUtf8(bytes)
  } catch {
    return null
  }
}
