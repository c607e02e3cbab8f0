import type { RejectReason } from './transport-outcome.js'

/** What a provider told us, verified. `replayKey` is stable for a repeated delivery of the same event. */
export type InboundEvent = { readonly transport: string; readonly replayKey: string; readonly occurredAt?: Date | undefined } & (
  | {
      readonly type: 'reply'
      /** E.164. Another form of a number is refused (`INVALID_REQUEST`); a short code or a name is recorded, and is nobody who can be texted. */
      readonly from: string
      readonly to: string
      readonly text: string
      readonly media: number
      readonly providerHandled?: 'opt-out' | 'opt-in' | 'help' | undefined
    }
  | {
      readonly type: 'receipt'
      readonly providerMessageId: string
      readonly correlation?: string | undefined
      readonly status: 'sent' | 'delivered' | 'undelivered'
      readonly reason?: RejectReason | undefined
      readonly vendorCode?: string | undefined
    }
  | {
      readonly type: 'opt-out' | 'opt-in'
      /** E.164, as `from`. */
      readonly phone: string
      readonly address?: string | undefined
    }
)
