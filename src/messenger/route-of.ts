import type { Sender, SenderAddress } from '../domain/sender.js'
import type { Transport } from '../ports/transport.js'
import { breakerVerdict, closedBreaker } from './breaker.js'
import type { Context } from './context.js'

export interface Route {
  readonly address: SenderAddress | null
  readonly transport: Transport | null
}

/**
 * The first address of the sender whose transport is here and answers: one conversation keeps one number while it can.
 * A text goes another way only under a new permit, and never after an unknown: that one waits for its answer.
 */
export function routeOf(context: Context, sender: Sender): Route {
  for (const address of sender.addresses) {
    const transport = context.transports.get(address.transport)
    if (transport !== undefined && breakerOf(context, transport.name) !== 'open') return { address, transport }
  }
  return { address: null, transport: null }
}

/** The address of one transport, and no other. */
export function pinnedRoute(context: Context, sender: Sender, name: string): Route {
  const address = sender.addresses.find(({ transport }) => transport === name)
  const transport = context.transports.get(name)
  if (address === undefined || transport === undefined || breakerOf(context, name) === 'open') return { address: null, transport: null }
  return { address, transport }
}

export function breakerOf({ breakers, runtime }: Pick<Context, 'breakers' | 'runtime'>, transport: string): ReturnType<typeof breakerVerdict> {
  return breakerVerdict(breakers.get(transport) ?? closedBreaker, runtime.monotonic())
}
