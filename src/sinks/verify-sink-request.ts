import { NophiError } from '../errors/nophi-error.js'
import type { SuppressionChange } from '../ports/other-ports.js'
import { readChange } from './change-body.js'
import { isSecret, isSigned } from './signature.js'

export interface SinkRequest {
  /** As it came, before anything parsed it. */
  readonly rawBody: Uint8Array
  /** Of a Fetch request, or of Node's `IncomingMessage`. */
  readonly headers: { get(name: string): string | null } | Readonly<Record<string, string | readonly string[] | undefined>>
  /** Any of these may have signed it: two while one is replaced. */
  readonly secrets: readonly string[]
  readonly now: Date
  /** How far `webhook-timestamp` may be from `now`, both ways. Default 300, as Standard Webhooks suggests. */
  readonly toleranceSeconds?: number | undefined
}

const defaultToleranceSeconds = 300

/**
 * For the other system: what `httpSink` sent, if it is signed and fresh. Throws `WEBHOOK_UNVERIFIED` for a forged, changed
 * or old request, `WEBHOOK_MALFORMED` for a signed one of another shape, `INVALID_OPTIONS` without a secret.
 *
 * What it cannot know is what was taken before. A request that was recorded and is sent again within the tolerance is
 * signed and fresh: keep `change.id`, answer 409 for one that is known, and do nothing for a `sequence` below the last
 * one of that number and scope.
 */
export async function verifySinkRequest({
  rawBody,
  headers,
  secrets,
  now,
  toleranceSeconds = defaultToleranceSeconds,
}: SinkRequest): Promise<SuppressionChange> {
  if (secrets.length === 0 || !secrets.every(isSecret)) throw new NophiError('INVALID_OPTIONS', { path: 'secrets' })
  const [id, timestamp, signature] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => headerOf(headers, name))
  if (!id || !timestamp || !signature || id.includes('.')) throw unverified('header-missing')
  if (!/^\d{1,12}$/.test(timestamp)) throw unverified('timestamp-unreadable')
  // Fresh or not is told only to whoever signed.
  if (!(await isSigned(signature, secrets, id, timestamp, rawBody))) throw unverified('signature-differs')
  if (!(Math.abs(now.getTime() / 1_000 - Number(timestamp)) <= toleranceSeconds)) throw unverified('timestamp-outside-tolerance')
  return readChange(id, rawBody)
}

function unverified(problem: string): NophiError {
  return new NophiError('WEBHOOK_UNVERIFIED', { problem })
}

/** A header that came twice is none: which of the two was signed is anybody's guess. */
function headerOf(headers: SinkRequest['headers'], name: string): string | null {
  if (typeof headers.get === 'function') return headers.get(name)
  const value = (headers as Readonly<Record<string, string | readonly string[] | undefined>>)[name]
  return typeof value === 'string' ? value : null
}
