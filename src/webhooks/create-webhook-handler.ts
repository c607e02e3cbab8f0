import * as z from 'zod'
import type { InboundEvent } from '../domain/inbound-event.js'
import { NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { parseUrl } from '../internal/parse-url.js'
import { tellListener } from '../internal/tell-listener.js'
import type { Messenger } from '../messenger/types.js'
import { webhookTargetOf } from '../messenger/webhook-target.js'
import { handleWebhook } from './handle-webhook.js'
import { keepAlive } from './keep-alive.js'

export interface WebhookHandlerOptions {
  /** The `name` of one of the messenger's transports. */
  readonly transport: string
  /** The address that the provider was given, with scheme and host as it calls them. Never read from a request, where a stranger writes it. */
  readonly publicUrl: string
  /** For serverless hosts, which stop a function at its answer: keeps it alive for the drain of a STOP. */
  readonly waitUntil?: ((work: Promise<unknown>) => void) | undefined
  /**
   * Told why something was answered with 400 or 503, or with 500 for a `Request` whose body was read before, by code, path and
   * counts: `INVALID_REQUEST` and `events.0.from` for a reader that writes numbers in another form, for instance. Not told of
   * what strangers send (403, 405, 413). What it throws is passed over; `waitUntil` waits for it too.
   */
  readonly onFailed?: ((error: NophiError) => void | Promise<void>) | undefined
}

/**
 * A `Request` to `Response` handler for one transport's webhooks. Give it the raw body, before any parser. It answers 200
 * only once everything is recorded and done; 403 unverified, 400 malformed, 405 not a POST, 413 over 64 KB, 500 a body that
 * was read before, 503 not recorded, or something that follows from the record failed: a provider may try again, or not. A
 * STOP is recorded before anything else can fail. Its drain starts after the answer; if the process ends there, `maintain()`
 * does it. Events count as this transport's, whichever they name: its secret vouches for no other.
 *
 * Throws `INVALID_OPTIONS` for an unknown transport and for one without webhooks.
 *
 * @example
 * import { createServer } from 'node:http'
 * import type { Messenger } from 'nophi'
 * import { createWebhookHandler, toNodeHandler } from 'nophi/webhooks'
 *
 * function listen(messenger: Messenger) {
 *   const handler = createWebhookHandler(messenger, { transport: 'twilio', publicUrl: 'https://clinic.example/hooks/twilio' })
 *   return createServer(toNodeHandler(handler)).listen(3000)
 * }
 */
export function createWebhookHandler(messenger: Messenger, options: WebhookHandlerOptions): (request: Request) => Promise<Response> {
  const { transport, publicUrl, waitUntil, onFailed } = parseWebhookOptions(options)
  const target = webhookTargetOf(messenger, transport)
  const { reader } = target
  if (reader === null) throw new NophiError('INVALID_OPTIONS', { path: 'transport', problem: 'no-webhooks' })
  return (request) =>
    handleWebhook(request, {
      reader,
      publicUrl,
      now: () => target.now(),
      receive: (events: readonly InboundEvent[]) => messenger.receive(events.map((event) => ({ ...event, transport }))),
      failed: (error) => {
        if (onFailed !== undefined) keepAlive(() => tellListener(onFailed, error), waitUntil)
      },
      turnedAway: () => target.turnedAway(),
      afterwards: () => keepAlive(() => Promise.all([target.drain(), target.count()]), waitUntil),
    })
}

function parseWebhookOptions(options: WebhookHandlerOptions): WebhookHandlerOptions {
  const schema: z.ZodType<WebhookHandlerOptions> = z.strictObject({
    transport: z.string().min(1),
    publicUrl: z.string().refine((value) => /^https?:$/.test(parseUrl(value)?.protocol ?? ''), 'not-a-url'),
    waitUntil: z.custom<(work: Promise<unknown>) => void>((value) => typeof value === 'function').optional(),
    onFailed: z.custom<NonNullable<WebhookHandlerOptions['onFailed']>>((value) => typeof value === 'function').optional(),
  })
  return parseOrThrow(schema, options)
}
