import { type By, recordedAs } from '../../domain/actor.js'
import { NophiError } from '../../errors/nophi-error.js'
import { readIdentifier } from '../../ports/identifier.js'
import type { ReplyRow } from '../../ports/reply-store.js'
import { type AllStores, type Context, inTransaction } from '../context.js'
import { readBy } from '../read-by.js'
import { requirePermission } from '../require-permission.js'
import { writeLeaf } from '../write-leaf.js'
import { readWords } from './read-words.js'
import { toReview } from './to-review.js'
import type { ReviewClaim } from './types.js'

const claimMs = 30 * 60_000

export async function claimReview(context: Context, id: string, by: By): Promise<ReviewClaim> {
  readIdentifier(id)
  readBy(by)
  const accessRule = await permitReading(context, id, by)
  return inTransaction(context, async (stores) => {
    const now = await stores.now()
    const claimed = await stores.messages.claimReview(id, recordedAs(by.actor), now, now + claimMs)
    const row = await readReview(stores, id)
    const review = await toReview(context, stores, row)
    if (!claimed) return { claimed: false, because: row.decidedAt === null ? 'claimed-by-another' : 'decided', review }
    const text = await readWords(context, stores, row)
    await writeLeaf(context, stores, 'review.claimed', row.subject, {
      reply: id,
      by: recordedAs(by.actor),
      accessRule,
      reasonGiven: true,
      wordsShown: text !== null,
    })
    return { claimed: true, review, until: new Date(now + claimMs), ...(text === null ? {} : { text }) }
  })
}

export async function releaseReview(context: Context, id: string, by: By): Promise<boolean> {
  readIdentifier(id)
  readBy(by)
  const accessRule = requirePermission(context, by.actor, 'review.decide')
  return inTransaction(context, async (stores) => {
    const released = await stores.messages.releaseReview(id, recordedAs(by.actor))
    const { subject } = await readReview(stores, id)
    if (released) await writeLeaf(context, stores, 'review.released', subject, { reply: id, by: recordedAs(by.actor), accessRule, reasonGiven: true })
    return released
  })
}

/** Throws `INVALID_REQUEST` for an id that names no reply to be read. */
export async function readReview(stores: AllStores, id: string): Promise<ReplyRow> {
  const row = await stores.messages.reply(id)
  if (row === null || !row.needsReview) throw new NophiError('INVALID_REQUEST', { path: 'id' })
  return row
}

/** A refused look at a person's words is evidence too: who tried, and at what. */
async function permitReading(context: Context, id: string, { actor }: By): Promise<string> {
  const { allowed, rule } = context.access.decide(actor, 'review.decide')
  if (allowed) return rule
  await inTransaction(context, async (stores) => {
    const known = (await stores.messages.reply(id)) !== null
    await writeLeaf(context, stores, 'review.claim-denied', null, { reply: known ? id : undefined, by: recordedAs(actor), accessRule: rule })
  })
  throw new NophiError('ACCESS_DENIED', { action: 'review.decide' })
}
