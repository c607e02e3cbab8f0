import type { HeldRecords } from './legal-hold-store.js'
import type { SubjectKey } from './subject.js'

export interface ReplayStore {
  /** First delivery, the same one again, or the same key with other content. De-duplication and effect share the transaction. */
  firstSeen(key: string, digest: string, keepUntil: number): Promise<'first' | 'same' | 'changed'>
  /** Keys past their time; returns them. */
  purgeReplays(now: number, limit: number): Promise<readonly string[]>
}

export interface SubjectKeyStore {
  /** The wrapped data key of one person for one purpose; `wrapped` is stored when there is none. Null: it was destroyed and stays so. */
  getOrInsert(subject: SubjectKey, purpose: 'content' | 'evidence', wrapped: Uint8Array): Promise<Uint8Array | null>
  /** Never makes one. Null: there is none yet. */
  getWrapped(subject: SubjectKey, purpose: 'content' | 'evidence'): Promise<Uint8Array | 'destroyed' | null>
  destroy(subject: SubjectKey, purpose: 'content' | 'evidence', at: number): Promise<boolean>
  /** Persons whose content key was destroyed before `before` and whose evidence key was not, by subject. */
  forgottenBefore(before: number, after: SubjectKey | null, limit: number): Promise<readonly SubjectKey[]>
}

export interface PortalLinkRow {
  /** SHA-256 of the token; the token itself is never stored. */
  readonly tokenHash: string
  readonly subject: SubjectKey | null
  /** The portal item, encrypted. */
  readonly item: Uint8Array
  readonly createdAt: number
  readonly expiresAt: number
  readonly visitedAt: number | null
  readonly redeemedAt: number | null
  readonly message: string | null
}

export interface PortalLinkStore {
  insertLink(row: PortalLinkRow): Promise<void>
  findLink(tokenHash: string): Promise<PortalLinkRow | null>
  /** Sets the first visit. Never consumes. */
  markVisited(tokenHash: string, at: number): Promise<boolean>
  /** Sets the redemption once; false: it was redeemed before. */
  markRedeemed(tokenHash: string, at: number): Promise<boolean>
  /** Links that ended before `before` and are not held, neither by their person nor by their message's program; returns their token hashes. */
  purgeLinks(before: number, limit: number, except: HeldRecords): Promise<readonly string[]>
  /** All links of one number, for forgetting; `messages`: those alone that were made for these texts. */
  removeLinksOf(subject: SubjectKey, messages?: readonly string[]): Promise<number>
}

/** How much of a limit each window has used. Takers use short transactions of their own, never one that holds a gate. */
export interface RateStore {
  /**
   * Takes up to `wanted` of what the window still allows, and returns how many. A later window begins anew; an earlier one allows
   * none. But where the one that stands is later than `newest`, by a clock that has been set back since, this one takes its place,
   * with all that it has used: else nothing would be allowed until that time has come.
   */
  takeTokens(bucket: string, window: number, limit: number, wanted: number, newest?: number): Promise<number>
  /** Puts back what a taker did not use, if the window is still the same. */
  returnTokens(bucket: string, window: number, unused: number): Promise<void>
  usedTokens(bucket: string, window: number): Promise<number>
}
