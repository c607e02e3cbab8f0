import type { SenderAddress } from '../domain/sender.js'
import type { MessageRow } from '../ports/message-store.js'
import type { Transport } from '../ports/transport.js'
import type { Payload } from './payload.js'
import type { Decision } from './types.js'

/** One committed right to call, with all that the call needs. */
export interface Planned {
  readonly message: MessageRow
  /** What the message's row says now. */
  readonly decision: Decision
  readonly attempt: string
  readonly to: string
  readonly payload: Payload
  readonly address: SenderAddress
  readonly transport: Transport
}
