import { idempotencyFloorDays, type Policy } from '../policy/index.js'
import type { HeldRecords } from '../ports/legal-hold-store.js'
import type { StoresOf } from '../ports/storage.js'
import { type PurgedClass, purgedClass } from './purged-class.js'
import { portalLinkDays, unassignedReceiptDays } from './record-rules.js'

export const purgeBatch = 1_000
const dayMs = 86_400_000

export type PurgeStores = StoresOf<'messages' | 'consent' | 'suppression' | 'replay' | 'portalLinks' | 'sinkOutbox'>

export interface PurgeOrder extends Pick<Policy, 'bodyRetentionDays' | 'retentionDays'> {
  readonly now: number
  readonly held: HeldRecords
}

/** Content and keys whose days are few: one batch of each. Nothing that is held. */
export async function purgeContent(stores: PurgeStores, { now, bodyRetentionDays, held }: PurgeOrder): Promise<readonly PurgedClass[]> {
  const textsBefore = now - bodyRetentionDays * dayMs
  const linksBefore = now - portalLinkDays * dayMs
  const receiptsBefore = now - unassignedReceiptDays * dayMs
  return [
    purgedClass('texts', textsBefore, await stores.messages.erase(textsBefore, now, purgeBatch, held)),
    purgedClass('receipts', receiptsBefore, await stores.messages.purgeUnassignedReceipts(receiptsBefore, purgeBatch)),
    purgedClass('replay-keys', now, await stores.replay.purgeReplays(now, purgeBatch)),
    purgedClass('portal-links', linksBefore, await stores.portalLinks.purgeLinks(linksBefore, purgeBatch, held)),
  ].filter(({ count }) => count > 0)
}

/** Records whose legal floor has passed: one batch of each. Nothing that is held, no opt-out, no audit record. */
export async function purgeRecords(stores: PurgeStores, { now, retentionDays, held }: PurgeOrder): Promise<readonly PurgedClass[]> {
  const before = (days: number): number => now - days * dayMs
  const { consents, messages, attempts, replies, sinkNotices } = retentionDays
  const keysBefore = before(idempotencyFloorDays)
  return [
    purgedClass('idempotency-keys', keysBefore, await stores.messages.purgeTombstones(keysBefore, purgeBatch)),
    purgedClass('messages', before(messages), await stores.messages.purgeMessages(before(messages), now, purgeBatch, held)),
    purgedClass('replies', before(replies), await stores.messages.purgeReplies(before(replies), purgeBatch, held)),
    purgedClass('attempts', before(attempts), await stores.suppression.purgeAttempts(before(attempts), purgeBatch, held)),
    purgedClass('sink-notices', before(sinkNotices), await stores.sinkOutbox.purgeSinkRows(before(sinkNotices), purgeBatch, held)),
    purgedClass('consents', before(consents), await stores.consent.purgeConsents(before(consents), purgeBatch, held)),
  ].filter(({ count }) => count > 0)
}
