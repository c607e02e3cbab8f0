import type { PhoneNumber } from '../domain/phone-number.js'
import { createReason } from '../domain/reason.js'
import { isNophiError } from '../errors/nophi-error.js'
import type { DueMessage } from '../ports/message-store.js'
import { numberOfRecipient } from '../ports/recipient-number.js'
import { approvalObjections } from './approval-objections.js'
import { approvedWords } from './approved-words.js'
import { contentObjections } from './content-objections.js'
import { type AllStores, type Context, guardOf, senderOf } from './context.js'
import { heldFor, readDecision, writeAnew } from './decision-record.js'
import { gateFactsOf } from './gate-facts-of.js'
import type { ConsentGateFacts } from './gates/gate-facts.js'
import { usefulUntil } from './gates/hours.js'
import { type Known, loadFacts } from './load-facts.js'
import { decideOnHolder } from './number-status/decide-on-holder.js'
import { openPayload, type Payload } from './payload.js'
import type { Planned } from './planned.js'
import { pinnedRoute, routeOf } from './route-of.js'
import { leafData } from './send.js'
import { isServiceKind, serviceClassOf } from './service-message.js'
import { withinWindow } from './settle-unknown.js'
import type { Decision } from './types.js'
import { unfilledPlaceholders } from './unfilled-placeholders.js'
import { writeLeaf } from './write-leaf.js'

export type Step = { readonly type: 'refused' | 'deferred' } | { readonly type: 'planned'; readonly planned: Planned }

interface Moment {
  /** Read by this transaction, for the texts of a batch together. */
  readonly known: Known
  readonly hostConsent: ConsentGateFacts | null | undefined
}

const busyRecipientMs = 1_000
const openAttemptsPerRecipient = 1
const keyRetryMs = 60_000

/** The same gates again, over the facts of this moment, under the recipient's gate. What may not leave is put where it belongs. */
export async function judge(context: Context, stores: AllStores, message: DueMessage, { known, hostConsent }: Moment): Promise<Step> {
  const { now } = known
  const program = context.programs.get(message.program)
  if (program === undefined) return withdraw(context, stores, message, now, 'program-inactive')
  const { subject, patient, stamp, exemptEvent } = message
  const [sealed, stored] = await Promise.all([
    openSealed(context, stores, message),
    loadFacts(context, stores, {
      message: message.id,
      subject,
      program,
      patient,
      stamp,
      queuedAt: message.createdAt,
      exemptEvent,
      hostConsent,
      known,
    }),
  ])
  // One text that cannot be opened must not hold up all others.
  if (sealed === null) return waitForKeys(context, stores, message, now)
  const { payload, phone, commitment } = sealed
  // A person who was forgotten: what cannot be known is not sent.
  if (payload === null || phone === null) return withdraw(context, stores, message, now, 'event-withdrawn')
  if (message.transport !== null && !(await mayResend(context, stores, message, now))) {
    await stores.messages.update(message.id, { from: ['queued'] }, { status: 'unknown', statusAt: now })
    return { type: 'deferred' }
  }
  if (stored.openAttempts >= openAttemptsPerRecipient) {
    await stores.messages.update(message.id, { from: ['queued'] }, { notBefore: now + busyRecipientMs })
    return { type: 'deferred' }
  }
  const sender = senderOf(context, program)
  const tier = program.maxTier ?? 'reminder'
  const route = message.transport === null ? routeOf(context, sender) : pinnedRoute(context, sender, message.transport)
  const inspection = approvedWords(guardOf(context, sender).inspect(payload.text, { tier, language: payload.language }), payload.kind, context.kinds)
  const facts = gateFactsOf(context, {
    program,
    to: phone.reveal(),
    payload,
    tier,
    expiresAt: new Date(message.expiresAt),
    objections: [...approvalObjections(payload.kind, context.kinds), ...contentObjections(inspection), ...unfilledPlaceholders(payload.text)],
    stored,
    route,
    textClass: isServiceKind(message.kind) ? serviceClassOf(message.kind) : undefined,
    numberStatus: 'not-asked',
  })
  const decision = await decideOnHolder(context, stores, { message, program, facts, consentedAt: stored.consentedAt, now })
  if (decision === 'ask-first') {
    await stores.messages.update(message.id, { from: ['queued'] }, { notBefore: now + busyRecipientMs })
    return { type: 'deferred' }
  }
  const { address, transport } = route
  if (decision.outcome === 'allow' && address !== null && transport !== null) {
    return {
      type: 'planned',
      planned: {
        message,
        decision,
        news: newsOf(message, decision),
        commitment,
        attempt: context.runtime.id(),
        now,
        usefulUntil: usefulUntil(facts).getTime(),
        to: phone.reveal(),
        payload,
        address,
        transport,
      },
    }
  }
  return apply(context, stores, message, decision, now)
}

/** A text that may have left before goes the same way, where its first call is remembered, or not at all. */
async function mayResend(context: Context, stores: AllStores, { attempt, transport }: DueMessage, now: number): Promise<boolean> {
  const first = attempt === null ? null : await stores.suppression.attempt(attempt)
  const way = context.transports.get(transport ?? '')
  // Released or rejected since: it never left.
  if (first === null || first.outcome === 'released' || first.outcome === 'rejected') return true
  return way !== undefined && withinWindow(context, way, first, now)
}

/** Null: the keys cannot be had now. */
async function openSealed(
  context: Context,
  stores: AllStores,
  message: DueMessage,
): Promise<{ readonly payload: Payload | null; readonly phone: PhoneNumber | null; readonly commitment: string } | null> {
  try {
    const [payload, phone, commitment] = await Promise.all([
      openPayload(context, stores, message.subject, message.id, message.payload),
      numberOfRecipient(context, stores.suppression, message.subject),
      context.subjectKeys.commitment(stores, message.subject),
    ])
    return { payload, phone, commitment }
  } catch (error) {
    if (isNophiError(error, 'KEY_UNAVAILABLE')) return null
    throw error
  }
}

async function apply(context: Context, stores: AllStores, message: DueMessage, decision: Decision, now: number): Promise<Step> {
  const news = newsOf(message, decision)
  if (decision.outcome === 'defer') {
    await stores.messages.update(message.id, { from: ['queued'] }, { notBefore: Math.max(now + 1, decision.until.getTime()), ...news })
    return { type: 'deferred' }
  }
  if (decision.outcome === 'hold') {
    await Promise.all([
      stores.messages.update(message.id, { from: ['queued'] }, { held: heldFor(decision), ...news }),
      writeLeaf(context, stores, 'message.held', message.subject, leafData(message, decision)),
    ])
    return { type: 'deferred' }
  }
  const expired = 'reasons' in decision && decision.reasons.some(({ code }) => code === 'expired')
  const change = { status: expired ? 'expired' : 'refused', payload: null, ...news, statusAt: now } as const
  await Promise.all([
    stores.messages.update(message.id, { from: ['queued'] }, change),
    writeLeaf(context, stores, expired ? 'message.expired' : 'message.refused', message.subject, leafData(message, decision)),
  ])
  return { type: 'refused' }
}

function waitForKeys(context: Context, stores: AllStores, message: DueMessage, now: number): Promise<Step> {
  const { basis } = readDecision(message.decision).decision
  const reasons = [createReason('key-unavailable', 'product.fail-closed')]
  return apply(context, stores, message, { basis: { ...basis, at: new Date(now) }, outcome: 'defer', until: new Date(now + keyRetryMs), reasons }, now)
}

function withdraw(context: Context, stores: AllStores, message: DueMessage, now: number, code: 'program-inactive' | 'event-withdrawn'): Promise<Step> {
  const { basis } = readDecision(message.decision).decision
  const reasons = [createReason(code, 'product.fail-closed')]
  return apply(context, stores, message, { basis: { ...basis, at: new Date(now) }, outcome: 'refuse', reasons }, now)
}

/** Each permit has a record of its own, so the row is written only where it says something else. */
function newsOf({ decision: before }: DueMessage, decision: Decision): { readonly decision?: string } {
  const anew = writeAnew(before, decision)
  return anew === null ? {} : { decision: anew }
}
