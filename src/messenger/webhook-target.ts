import { NophiError } from '../errors/nophi-error.js'
import type { WebhookReader } from '../ports/transport.js'
import type { Context } from './context.js'
import { drainStops } from './enforce.js'
import type { Messenger } from './types.js'

export interface WebhookTarget {
  readonly reader: WebhookReader | null
  now(): Date
  /** Waits, for at most one lease, until what was stopped is enforced, and sends what that released. */
  drain(): Promise<void>
}

// What a webhook handler needs of a messenger and nobody else should see.
const contexts = new WeakMap<Messenger, Context>()

export function registerWebhookTarget(messenger: Messenger, context: Context): void {
  contexts.set(messenger, context)
}

/** Throws `INVALID_OPTIONS` for a messenger that `createMessenger` did not make, or a transport it does not have. */
export function webhookTargetOf(messenger: Messenger, transport: string): WebhookTarget {
  const context = contexts.get(messenger)
  if (context === undefined) throw new NophiError('INVALID_OPTIONS', { path: 'messenger' })
  const found = context.transports.get(transport)
  if (found === undefined) throw new NophiError('INVALID_OPTIONS', { path: 'transport' })
  return { reader: found.webhooks, now: () => context.runtime.now(), drain: () => drainStops(context) }
}
