import type { Sender, SenderAddress } from '../domain/sender.js'
import type { Transport } from '../ports/transport.js'
import type { Context } from './context.js'

export interface Route {
  readonly address: SenderAddress | null
  readonly transport: Transport | null
}

/** The first address of the sender whose transport is here: one conversation keeps one number. */
export function routeOf(context: Context, sender: Sender): Route {
  for (const address of sender.addresses) {
    const transport = context.transports.get(address.transport)
    if (transport !== undefined) return { address, transport }
  }
  return { address: null, transport: null }
}
