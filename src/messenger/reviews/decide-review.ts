import { type By, recordedAs } from '../../domain/actor.js'
import { NophiError } from '../../errors/nophi-error.js'
import { parseOrThrow } from '../../errors/parse-options.js'
import { canonicalJson } from '../../internal/canonical-json.js'
import { readIdentifier } from '../../ports/identifier.js'
import type { ReplyRow } from '../../ports/reply-store.js'
import { isOpenStop, toSuppression } from '../../suppression-registry/index.js'
import { type ConsentChange, changeConsent, tellHostLedger } from '../consent-by-reply.js'
import { consentLedgerOf } from '../consent-ledger-of.js'
import { type AllStores, type Context, inTransaction, type Settings } from '../context.js'
import { isOpenForLifts } from '../open-for-permits.js'
import { readBy } from '../read-by.js'
import { requirePermission } from '../require-permission.js'
import { storedNumber } from '../stored-number.js'
import { writeLeaf } from '../write-leaf.js'
import { applyDecision } from './apply-decision.js'
import { readReview } from './claim-review.js'
import { readWords } from './read-words.js'
import { reviewDecisionSchema } from './schemas.js'
import { toReview } from './to-review.js'
import type { ReviewDecision, ReviewOutcome } from './types.js'

/** Words are kept so long after the decision, for whoever asks how it came about. */
const wordsAfterDecisionMs = 30 * 86_400_000

export async function decideReview(context: Context, id: string, input: ReviewDecision, by: By): Promise<ReviewOutcome> {
  readIdentifier(id)
  readBy(by)
  const decision = parseOrThrow(reviewDecisionSchema, input, 'INVALID_REQUEST', 'decision')
  const accessRule = requirePermission(context, by.actor, 'review.decide')
  const { outcome, revoked } = await inTransaction(context, async (stores) => {
    const reply = await readReview(stores, id)
    const now = await stores.now()
    const row = { id, by: recordedAs(by.actor), at: now, decision: canonicalJson({ ...decision }), wordsUntil: now + wordsAfterDecisionMs }
    if (!(await stores.messages.decideReview(row))) return { outcome: await settled(context, stores, row), revoked: null }
    const assertMayLift = (): Promise<void> => assertLifts(context, stores, reply, by)
    await applyDecision(context, stores, decision, { reply, by: recordedAs(by.actor), assertMayLift })
    const revoked = decision.decision === 'wrong-number' && reply.rule !== 'wrong-number' ? await revokeConsent(context, stores, reply, now) : null
    await writeLeaf(context, stores, 'review.decided', reply.subject, {
      reply: id,
      decision: decision.decision,
      programs: 'stops' in decision ? decision.stops.join(',') : undefined,
      programsGoOn: 'goOn' in decision ? decision.goOn.join(',') : undefined,
      rule: reply.rule,
      by: recordedAs(by.actor),
      accessRule,
      reasonGiven: true,
    })
    return { outcome: await decided(context, stores, id, false), revoked }
  })
  if (context.hostLedger !== null && revoked !== null) await tellHostLedger(context, revoked)
  return outcome
}

async function decided(context: Settings, stores: AllStores, id: string, replayed: boolean): Promise<ReviewOutcome> {
  const row = await readReview(stores, id)
  const standing = (await stores.suppression.events(row.subject)).filter(isOpenStop).map(toSuppression)
  return { decided: true, replayed, review: await toReview(context, stores, row), standing }
}

/** Why it was not decided now: it was before, or this person does not hold it. */
async function settled(
  context: Settings,
  stores: AllStores,
  { id, by, decision }: { readonly id: string; readonly by: string; readonly decision: string },
): Promise<ReviewOutcome> {
  const row = await readReview(stores, id)
  if (row.decidedBy === by && row.decision === decision) return decided(context, stores, id, true)
  return { decided: false, because: row.decidedAt === null ? 'not-claimed' : 'decided', review: await toReview(context, stores, row) }
}

/** What lets texts go on needs more than a claim: the right to lift, words that were there to be read, a history that is whole. */
async function assertLifts(context: Context, stores: AllStores, reply: ReplyRow, { actor }: By): Promise<void> {
  requirePermission(context, actor, 'suppression.lift')
  if ((await readWords(context, stores, reply)) === null)
    throw new NophiError('INVALID_REQUEST', { path: 'decision', problem: 'the words can no longer be read' })
  if (!(await isOpenForLifts(stores))) throw new NophiError('AUDIT_UNAVAILABLE', { problem: 'recovering' })
}

/** Whoever consented, it was not the holder of this number. A reply that was understood so ended it when it came. */
async function revokeConsent(context: Context, stores: AllStores, reply: ReplyRow, now: number): Promise<ConsentChange | null> {
  const phone = await storedNumber(context, stores, reply.subject)
  const change: ConsentChange = { change: 'revoke', phone, program: 'all', language: undefined, at: new Date(now) }
  if (context.hostLedger === null) await changeConsent(consentLedgerOf(context, stores), context, change)
  return change
}
