import type { SenderAddress } from '../domain/sender.js'
import type { DueMessage } from '../ports/message-store.js'
import type { Transport } from '../ports/transport.js'
import type { Payload } from './payload.js'
import type { Decision } from './types.js'

/** One committed right to call, with all that the call needs. */
export interface Planned {
  /** The row as it was claimed. */
  readonly message: DueMessage
  readonly decision: Decision
  /** What the row must say of it, where that is not said yet. */
  readonly news: { readonly decision?: string }
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
