import type { RejectReason, TransportOutcome } from '../../domain/transport-outcome.js'

type Rejected = Extract<TransportOutcome, { outcome: 'rejected' }>
type UnknownCause = Extract<TransportOutcome, { outcome: 'unknown' }>['cause']

export function accepted(providerMessageId: string, warnings: readonly string[] = []): TransportOutcome {
  return { outcome: 'accepted', providerMessageId, warnings }
}

export function rejected(reason: RejectReason, more: Partial<Omit<Rejected, 'outcome' | 'reason'>> = {}): TransportOutcome {
  return { outcome: 'rejected', reason, retryable: false, ...more }
}

export function unknownOutcome(cause: UnknownCause): TransportOutcome {
  return { outcome: 'unknown', cause }
}
