import { rejectReasons, type TransportOutcome } from '../domain/transport-outcome.js'
import { identifier } from '../ports/identifier.js'

/** An instant that no storage can keep, or that comes years after the text, is none to wait for. */
const longestRetryMs = 86_400_000

const causes: readonly unknown[] = ['timeout', 'connection-lost', 'unreadable-reply', 'server-error']

/** What an adapter answered, held to the contract. Anything else is unknown: it was called, so bytes may have left. */
export function readableOutcome(answer: unknown): TransportOutcome {
  const { outcome, cause, reason, retryable, providerMessageId, retryAfterMs, vendorCode } = (answer ?? {}) as Record<string, unknown>
  if (outcome === 'accepted' && identifier.safeParse(providerMessageId).success) {
    return { outcome, providerMessageId: providerMessageId as string, warnings: [] }
  }
  if (outcome === 'rejected' && typeof retryable === 'boolean') {
    const known = rejectReasons.find((each) => each === reason)
    const waits = typeof retryAfterMs === 'number' && retryAfterMs > 0 && Number.isSafeInteger(retryAfterMs)
    if (known !== undefined)
      return {
        outcome,
        reason: known,
        retryable,
        vendorCode: recordableCode(vendorCode),
        ...(waits ? { retryAfterMs: Math.min(retryAfterMs, longestRetryMs) } : {}),
      }
  }
  return { outcome: 'unknown', cause: causes.includes(cause) ? (cause as 'timeout') : 'unreadable-reply' }
}

/** A provider's code goes into records that are never changed, so only a short plain one is kept, and none that could be a number. */
export function recordableCode(code: unknown): string | undefined {
  return typeof code === 'string' && /^[A-Za-z0-9_.-]{1,40}$/.test(code) && !/\d{7}/.test(code) ? code : undefined
}
