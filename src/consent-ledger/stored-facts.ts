import type { ConsentPreference } from '../domain/consent.js'
import { safelySync } from '../errors/safe-error.js'
import type { ConsentRow } from '../ports/consent-store.js'

/** What a row says in the clear, without a word of content. */
export interface StoredFacts {
  readonly disclosureSha256?: string | undefined
  readonly language?: string | undefined
  readonly signed?: boolean | undefined
  readonly guardian?: boolean | undefined
  /** The guardian's last day. */
  readonly until?: string | undefined
  readonly preference?: ConsentPreference | undefined
}

/** Throws `STORAGE_UNAVAILABLE` where a row is not what this package wrote: what cannot be read is no consent. */
export function readStoredFacts(row: Pick<ConsentRow, 'facts'>): StoredFacts {
  return safelySync('STORAGE_UNAVAILABLE', () => JSON.parse(row.facts) as StoredFacts, { problem: 'a consent row that cannot be read' })
}
