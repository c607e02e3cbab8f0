import type { ConsentPreference, ProxyRelationship } from '../domain/consent.js'
import { isNophiError } from '../errors/nophi-error.js'
import { safelySync } from '../errors/safe-error.js'
import { BoundedMap } from '../internal/bounded-map.js'
import type { ConsentRow } from '../ports/consent-store.js'

/** What a row says in the clear, without a word of content. */
export interface StoredFacts {
  readonly disclosureSha256?: string | undefined
  readonly language?: string | undefined
  readonly signed?: boolean | undefined
  readonly guardian?: boolean | undefined
  readonly relationship?: ProxyRelationship | undefined
  /** The guardian's last day. */
  readonly until?: string | undefined
  readonly preference?: ConsentPreference | undefined
  /** The file that it was read from. */
  readonly imported?: { readonly file: string; readonly sha256: string } | undefined
}

const unreadable = 'a consent row that cannot be read'

/** Most rows of a program say the same, and each is read several times for each text. */
const read: BoundedMap<string, StoredFacts> = /* @__PURE__ */ new BoundedMap(1_000)

/** Throws `STORAGE_UNAVAILABLE` where a row is not what this package wrote: what cannot be read is no consent. */
export function readStoredFacts(row: Pick<ConsentRow, 'facts'>): StoredFacts {
  const known = read.get(row.facts)
  if (known !== undefined) return known
  const facts = safelySync('STORAGE_UNAVAILABLE', () => JSON.parse(row.facts) as StoredFacts, { problem: unreadable })
  read.put(row.facts, facts)
  return facts
}

/** Whether a row of consent is not what this package wrote, however long one waits. */
export function isUnreadableConsent(error: unknown): boolean {
  return isNophiError(error, 'STORAGE_UNAVAILABLE') && error.details.problem === unreadable
}
