import { NophiError } from '../errors/nophi-error.js'
import type { WebhookReader } from '../ports/transport.js'
import type { Messenger } from './types.js'

export interface WebhookTarget {
  readonly reader: WebhookReader | null
  now(): Date
  /** Waits, for at most one lease, until what was stopped is enforced. */
  drain(): Promise<void>
  /** Brings what was taken in to the monitor's count, where it may raise an alarm. */
  count(): Promise<void>
  /** A request was answered before anything of it was read: unsigned, too long, or no POST. */
  turnedAway(): void
}

/** Undefined: no transport of this name. */
export type WebhookLookup = (transport: string) => WebhookTarget | undefined

// What a webhook handler needs of a messenger and nobody else should see. Imports nothing of the messenger, so that the handler runs anywhere.
const lookups = /* @__PURE__ */ new WeakMap<Messenger, WebhookLookup>()

export function registerWebhookTarget(messenger: Messenger, lookup: WebhookLookup): void {
  lookups.set(messenger, lookup)
}

/** Throws `INVALID_OPTIONS` for a messenger that `createMessenger` did not make, or a transport it does not have. */
export function webhookTargetOf(messenger: Messenger, transport: string): WebhookTarget {
  const lookup = lookups.get(messenger)
  if (lookup === undefined) throw new NophiError('INVALID_OPTIONS', { path: 'messenger' })
  const target = lookup(transport)
  if (target === undefined) throw new NophiError('INVALID_OPTIONS', { path: 'transport' })
  return target
}
