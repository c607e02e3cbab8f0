import type { InboundEvent } from '../domain/inbound-event.js'
import { isNophiError, NophiError } from '../errors/nophi-error.js'
import { toSafeError } from '../errors/safe-error.js'
import { readStream } from '../internal/read-stream.js'
import type { WebhookReader } from '../ports/transport.js'

export interface WebhookTarget {
  readonly reader: WebhookReader
  /** The address as the provider was given it. */
  readonly publicUrl: string
  now(): Date
  /** Resolves once the events are recorded; a throw is answered with 503, which some providers take for "again". */
  receive(events: readonly InboundEvent[]): Promise<unknown>
  /** Told why something that was not turned away as a stranger's was answered with 400, 500 or 503. */
  failed(error: NophiError): void
  /** A request is turned away before anything of it is read: a stranger's, or the provider's to another address. */
  turnedAway(): void
  /** Starts what may follow the answer, also after a failure: a STOP beside it may be on record. Never called where nothing was read. */
  afterwards(): void
}

const longestBodyBytes = 65_536
export const readBefore = 'The body was read before this handler: mount it before any body parser.'

/**
 * Verify, record, answer. 200 means recorded: a STOP stops from here on. 405 not a POST, 413 over 64 KB, 403 unverified,
 * 400 verified but unreadable, 503 not recorded, or not all that follows from it done, 500 a body that was read before. No
 * answer holds anything of the request.
 */
export async function handleWebhook(request: Request, target: WebhookTarget): Promise<Response> {
  if (request.method !== 'POST') return turnAway(405, { allow: 'POST' })
  if (request.bodyUsed || request.body?.locked === true) {
    target.failed(new NophiError('WEBHOOK_MALFORMED', { path: 'body', problem: 'read-before' }))
    return new Response(readBefore, { status: 500 })
  }
  const rawBody = await readStream(request.body, longestBodyBytes)
  if (rawBody === 'too-long') return turnAway(413)
  if (rawBody === 'broken') return answer(400)

  let read: Awaited<ReturnType<WebhookReader['read']>>
  try {
    read = await target.reader.read({ rawBody, headers: request.headers, publicUrl: withQueryOf(target.publicUrl, request.url), now: target.now() })
  } catch (error) {
    if (isNophiError(error, 'WEBHOOK_UNVERIFIED')) return turnAway(403)
    target.failed(toSafeError(error, 'WEBHOOK_MALFORMED', { problem: 'reader-failed' }))
    return answer(isNophiError(error, 'WEBHOOK_MALFORMED') ? 400 : 503)
  }
  // A reader of the host's own: what it lacks here may be a STOP.
  if (!Array.isArray(read?.events)) {
    target.failed(new NophiError('WEBHOOK_MALFORMED', { path: 'events', problem: 'reader-failed' }))
    return answer(503)
  }

  if (read.events.length > 0) {
    try {
      await target.receive(read.events)
    } catch (error) {
      target.failed(toSafeError(error, 'STORAGE_UNAVAILABLE'))
      return answer(503)
    } finally {
      target.afterwards()
    }
  }
  return read.reply === undefined ? answer(200) : new Response(read.reply.body, { status: 200, headers: { 'content-type': read.reply.contentType } })

  function turnAway(status: number, headers?: Record<string, string>): Response {
    target.turnedAway()
    return answer(status, headers)
  }
}

/**
 * Scheme, host and path come from the configuration alone, since a proxy changes them and a stranger may. The query comes
 * with the request: providers sign it, and ours differs for each message.
 */
export function withQueryOf(publicUrl: string, requestUrl: string): string {
  const query = requestUrl.split('#', 1)[0]?.match(/\?.*$/s)?.[0] ?? ''
  if (query.length <= 1) return publicUrl
  return (publicUrl.split(/[?#]/, 1)[0] ?? '') + query
}

function answer(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers })
}
