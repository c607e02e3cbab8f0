import type { SenderAddress } from '../domain/sender.js'
import type { MessageRow } from '../ports/message-store.js'
import type { Transport } from '../ports/transport.js'
import type { Payload } from './payload.js'
import type { Decision } from './types.js'

/** One committed right to call, with all that the call needs. */
export interface Planned {
  readonly message: MessageRow
  /** The row as it was claimed. */
  readonly before: MessageRow
  /** What the message's row says now. */
  readonly decision: Decision
  /** Stands for the person in the records of this call. */
  readonly commitment: string
  readonly attempt: string
  /** The permit's own reading of the storage's clock. */
  readonly now: number
  /** By that clock: from then on the text is of no use any more, or may not be delivered. */
  readonly usefulUntil: number
  readonly to: string
  readonly payload: Payload
  readonly address: SenderAddress
  readonly transport: Transport
}
