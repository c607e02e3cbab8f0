import type { Sender, SenderType } from '../../domain/sender.js'
import type { VendorOptOut } from '../../domain/vendor-keywords.js'
import type { Transport } from '../../ports/transport.js'

interface Configured {
  readonly senders: ReadonlyMap<string, Sender>
  readonly transports: ReadonlyMap<string, Transport>
}

export interface ProviderPlace {
  /** Under which a state is kept; empty: every number of the transport. */
  readonly sender: string
  /** Null: of the transport as a whole, whose numbers may differ. */
  readonly type: SenderType | null
  readonly optOut: VendorOptOut | null
}

/** Where the provider keeps what a person said to that number of ours. Null: the number is none of ours, or nobody keeps anything there. */
export function providerPlace({ senders, transports }: Configured, transport: string, address: string): ProviderPlace | null {
  const own = [...senders.values()].flatMap(({ addresses }) => addresses).find((each) => each.value === address && each.transport === transport)
  const optOut = own === undefined ? undefined : transports.get(transport)?.vendor.optOut[own.type]
  if (own === undefined || optOut === undefined || optOut.by === 'none') return null
  return { sender: optOut.scope === 'transport' ? '' : own.value, type: own.type, optOut }
}
