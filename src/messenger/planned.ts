import type { SenderAddress } from '../domain/sender.js'
import type { MessageRow } from '../ports/message-store.js'
import type { Transport } from '../ports/transport.js'
import type { Payload } from './payload.js'

/** One committed right to call, with all that the call needs. */
export interface Planned {
  readonly message: MessageRow
  readonly attempt: string
  readonly to: string
  readonly payload: Payload
  readonly address: SenderAddress
  readonly transport: Transport
}
