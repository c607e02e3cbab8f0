import type { PhoneNumber } from '../domain/phone-number.js'
import { createReason } from '../domain/reason.js'
import { isNophiError, NophiError } from '../errors/nophi-error.js'
import type { DueMessage, MessageChange } from '../ports/message-store.js'
import { numberOfRecipient } from '../ports/recipient-number.js'
import { approvalObjections } from './approval-objections.js'
import { approvedWords } from './approved-words.js'
import { callsOf } from './calls-of.js'
import { contentObjections } from './content-objections.js'
import { type AllStores, type Context, guardOf } from './context.js'
import { readDecision, writeAnew } from './decision-record.js'
import { eachReadable } from './each-readable.js'
import { gateFactsOf } from './gate-facts-of.js'
import type { ConsentGateFacts } from './gates/gate-facts.js'
import { usefulUntil } from './gates/hours.js'
import { type Known, loadFacts } from './load-facts.js'
import { decideOnHolder } from './number-status/decide-on-holder.js'
import { openPayload, type Payload } from './payload.js'
import type { Planned } from './planned.js'
import { pinnedRoute, routeOf } from './route-of.js'
import { senderAtPermit } from './sender-at-permit.js'
import { isServiceKind, serviceClassOf } from './service-message.js'
import { withinWindow } from './settle-unknown.js'
import type { Decision } from './types.js'
import { unfilledPlaceholders } from './unfilled-placeholders.js'

/** What is to become of one text. Carried out by carry-out.ts. */
export type Judgement =
  | { readonly type: 'planned'; readonly planned: Planned }
  /** The gates said no, or not now. `news`: what the row must say of it. */
  | { readonly type: 'decided'; readonly message: DueMessage; readonly decision: NotAllowed; readonly news: News; readonly now: number }
  /** Of which there is nothing to record. */
  | { readonly type: 'put-off'; readonly message: DueMessage; readonly change: MessageChange }
  /** Something of it is damaged. */
  | { readonly type: 'unreadable'; readonly message: DueMessage; readonly change: MessageChange }

export type NotAllowed = Exclude<Decision, { readonly outcome: 'allow' }>
export type News = Planned['news']

export interface Moment {
  /** Read by this transaction, for the texts of a batch together. */
  readonly known: Known
  readonly hostConsent: ConsentGateFacts | null | undefined
}

const busyRecipientMs = 1_000
const openAttemptsPerRecipient = 1
const retryMs = 60_000
export const unreadableMs: number = 5 * 60_000

/** Each by itself: a text of which something is damaged is put off, and no other waits for it. */
export async function judgeEach(
  messages: readonly DueMessage[],
  now: number,
  judgeOne: (message: DueMessage) => Promise<Judgement>,
): Promise<readonly Judgement[]> {
  const judgements = await eachReadable(messages, judgeOne)
  return messages.map((message, index) => judgements[index] ?? { type: 'unreadable', message, change: { notBefore: now + unreadableMs } })
}

/** The same gates again, over the facts of this moment, under the recipient's gate. Reads, and writes nothing. Throws where what it needs cannot be read. */
export async function judge(context: Context, stores: AllStores, message: DueMessage, { known, hostConsent }: Moment): Promise<Judgement> {
  const { now } = known
  const program = context.programs.get(message.program)
  if (program === undefined) return withoutProgram(message, now)
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
  if (sealed === null) return waiting(message, now, 'key-unavailable')
  const { payload, phone, commitment } = sealed
  // A person who was forgotten: what cannot be known is not sent.
  if (payload === null || phone === null) return withdrawn(message, now, 'event-withdrawn')
  if (message.transport !== null && !(await mayResend(context, stores, message, now))) {
    return { type: 'put-off', message, change: { status: 'unknown', statusAt: now } }
  }
  const busy: Judgement = { type: 'put-off', message, change: { notBefore: now + busyRecipientMs } }
  if (stored.openAttempts >= openAttemptsPerRecipient) return busy
  const { sender, objections } = senderAtPermit(context, message, program)
  // What else is found wrong with it is measured by a sender that is not its own.
  if (objections.length > 0 && now + retryMs < message.expiresAt) return waiting(message, now, 'facts-unavailable')
  const tier = program.maxTier ?? 'reminder'
  const route = message.transport === null ? routeOf(context, sender) : pinnedRoute(context, sender, message.transport)
  const inspection = approvedWords(guardOf(context, sender).inspect(payload.text, { tier, language: payload.language }), payload.kind, context.kinds)
  const facts = gateFactsOf(context, {
    program,
    sender,
    to: phone.reveal(),
    payload,
    tier,
    expiresAt: new Date(message.expiresAt),
    objections: [...objections, ...approvalObjections(payload.kind, context.kinds), ...contentObjections(inspection), ...unfilledPlaceholders(payload.text)],
    stored,
    route,
    textClass: isServiceKind(message.kind) ? serviceClassOf(message.kind) : undefined,
    numberStatus: 'not-asked',
  })
  const decision = await decideOnHolder(context, stores, { message, program, facts, consentedAt: stored.consentedAt, now })
  if (decision === 'ask-first') return busy
  const { address, transport } = route
  if (decision.outcome !== 'allow') {
    const mayBeKnown = decision.outcome === 'refuse' && decision.reasons.every(({ rule }) => rule === 'product.program-kinds')
    return mayBeKnown && now + retryMs < message.expiresAt ? waiting(message, now, 'facts-unavailable') : decided(message, decision, now)
  }
  if (address === null || transport === null) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'allowed without a way' })
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

/** A text that may have left before goes the same way, where its first call is remembered, or not at all. */
async function mayResend(context: Context, stores: AllStores, message: DueMessage, now: number): Promise<boolean> {
  const [first] = await callsOf(stores, message)
  const way = context.transports.get(message.transport ?? '')
  // Every one released or rejected since: it never left.
  return first === undefined || (way !== undefined && withinWindow(context, way, first, now))
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

function decided(message: DueMessage, decision: NotAllowed, now: number): Judgement {
  return { type: 'decided', message, decision, news: newsOf(message, decision), now }
}

/** A process of a newer configuration may know it, or a kind that this one does not find in its program, as while one deployment takes the place of another. Its time over, nobody did. */
function withoutProgram(message: DueMessage, now: number): Judgement {
  return now + retryMs < message.expiresAt ? waiting(message, now, 'facts-unavailable') : withdrawn(message, now, 'program-inactive')
}

function waiting(message: DueMessage, now: number, code: 'key-unavailable' | 'facts-unavailable'): Judgement {
  const { basis } = readDecision(message.decision).decision
  const reasons = [createReason(code, 'product.fail-closed')]
  return decided(message, { basis: { ...basis, at: new Date(now) }, outcome: 'defer', until: new Date(now + retryMs), reasons }, now)
}

function withdrawn(message: DueMessage, now: number, code: 'program-inactive' | 'event-withdrawn'): Judgement {
  const { basis } = readDecision(message.decision).decision
  return decided(message, { basis: { ...basis, at: new Date(now) }, outcome: 'refuse', reasons: [createReason(code, 'product.fail-closed')] }, now)
}

/** Each permit has a record of its own, so the row is written only where it says something else. */
function newsOf({ decision: before }: DueMessage, decision: Decision): News {
  const anew = writeAnew(before, decision)
  return anew === null ? {} : { decision: anew }
}
