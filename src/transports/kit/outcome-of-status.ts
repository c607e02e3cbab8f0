import type { TransportOutcome } from '../../domain/transport-outcome.js'
import { rejected, unknownOutcome } from './outcomes.js'
import { retryAfterMs } from './retry-after.js'

/**
 * What an HTTP status alone says, for replies whose body says no more. A 5xx may come after the text was taken, so it is
 * unknown; an adapter lists in `definite` those that its provider documents to precede acceptance.
 */
export function outcomeOfStatus(status: number, headers: Headers, definite: readonly number[] = []): TransportOutcome {
  if (status === 429) return rejected('throttled', { retryable: true, retryAfterMs: retryAfterMs(headers) })
  if (definite.includes(status)) return rejected('other', { retryable: true, retryAfterMs: retryAfterMs(headers) })
  if (status === 401 || status === 403) return rejected('unauthorized')
  if (status === 408) return unknownOutcome('timeout')
  if (status >= 500) return unknownOutcome('server-error')
  if (status >= 400) return rejected('other')
  return unknownOutcome('unreadable-reply')
}
