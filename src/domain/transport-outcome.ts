export const rejectReasons = [
  'opted-out',
  'invalid-number',
  'landline',
  'unreachable',
  'filtered',
  'throttled',
  'sender-unregistered',
  'expired',
  'too-long',
  'account',
  'unauthorized',
  'provider-down',
  'other',
] as const

/** Why a provider or carrier turned a text down. `provider-down`: no byte left. `account`, `unauthorized`: any text would fare alike, so this one waits. */
export type RejectReason = (typeof rejectReasons)[number]

/** Accepted and rejected are definite. Unknown: bytes may have left; never sent again unless the transport is idempotent. */
export type TransportOutcome =
  | { readonly outcome: 'accepted'; readonly providerMessageId: string; readonly warnings: readonly string[] }
  | {
      readonly outcome: 'rejected'
      readonly reason: RejectReason
      readonly retryable: boolean
      readonly retryAfterMs?: number | undefined
      readonly vendorCode?: string | undefined
    }
  | { readonly outcome: 'unknown'; readonly cause: 'timeout' | 'connection-lost' | 'unreadable-reply' | 'server-error' }
