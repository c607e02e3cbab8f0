import type { PhoneNumber } from '../domain/phone-number.js'
import { createReason } from '../domain/reason.js'
import type { SenderAddress } from '../domain/sender.js'
import { isNophiError, NophiError } from '../errors/nophi-error.js'
import type { MessageRow } from '../ports/message-store.js'
import { numberOfRecipient } from '../ports/recipient-number.js'
import type { SubjectKey } from '../ports/subject.js'
import type { AttemptRow, Gate } from '../ports/suppression-store.js'
import type { Transport } from '../ports/transport.js'
import { openPermits, type PermitRequest } from '../suppression-registry/index.js'
import { contentObjections } from './content-objections.js'
import { type AllStores, type Context, guardOf, inTransaction, programOf, senderOf } from './context.js'
import { decide } from './decide.js'
import { heldFor, readDecision, writeDecision } from './decision-record.js'
import { readHostConsent } from './evaluate.js'
import { gateFactsOf } from './gate-facts-of.js'
import type { ConsentGateFacts } from './gates/gate-facts.js'
import { loadFacts, senderDayStream } from './load-facts.js'
import { openPayload, type Payload } from './payload.js'
import { routeOf } from './route-of.js'
import { leafData } from './send.js'
import { isServiceKind, serviceClassOf } from './service-message.js'
import { classRules, textClassOf } from './text-class.js'
import type { Decision } from './types.js'
import { writeLeaf } from './write-leaf.js'

/** One committed right to call, with all that the call needs. */
export interface Planned {
  readonly message: MessageRow
  readonly attempt: string
  readonly to: string
  readonly payload: Payload
  readonly address: SenderAddress
  readonly transport: Transport
}

export interface PermitReport {
  readonly planned: readonly Planned[]
  readonly claimed: number
  readonly refused: number
  readonly deferred: number
  readonly nextDueAt: number | null
}

const busyRecipientMs = 1_000
const openAttemptsPerRecipient = 1
const keyRetryMs = 60_000

/**
 * Claims what is due, locks the recipients' gates, loads the facts again, and commits a permit for what may still leave.
 * `planned` is filled before the commit, so that a caller whose commit failed knows what it may have permitted.
 */
export async function permitDue(context: Context, limit: number, planned: Planned[]): Promise<PermitReport> {
  const hostConsents = await readHostConsents(context, limit)
  return inTransaction(context, async (stores) => {
    const now = await stores.now()
    const due = await stores.messages.claimDue(now, limit)
    const gates = new Map<SubjectKey, Gate>()
    for (const gate of await stores.suppression.lockGates([...new Set(due.map(({ subject }) => subject))], 'skip')) gates.set(gate.subject, gate)
    const counts = { refused: 0, deferred: 0 }
    planned.length = 0
    for (const message of due) {
      if (!gates.has(message.subject)) continue
      const hostConsent = context.hostLedger === null ? undefined : (hostConsents.get(message.id) ?? null)
      // Not yet in the attempts that the caps count: one person's texts of one batch wait for each other, at whichever number.
      const already = planned.filter(
        ({ message: { subject, patient } }) => subject === message.subject || (patient !== null && patient === message.patient),
      ).length
      const step = await judge(context, stores, message, hostConsent, now, already)
      if (step.type === 'planned') planned.push(step.planned)
      else counts[step.type] += 1
    }
    const requests = planned.map((each) => permitRequest(context, each, now))
    const attempts = await openPermits(stores, [...gates.values()], requests, { process: context.process, leaseMs: context.timing.leaseMs })
    for (const [index, attempt] of attempts.entries()) await startSending(context, stores, planned[index] as Planned, attempt, now)
    return { planned, claimed: due.length, ...counts, nextDueAt: await stores.messages.nextDueAt() }
  })
}

async function startSending(context: Context, stores: AllStores, { message, payload, address }: Planned, attempt: AttemptRow, now: number): Promise<void> {
  const change = {
    status: 'sending',
    attempt: attempt.id,
    attempts: attempt.n,
    transport: attempt.transport,
    decision: message.decision,
    consentEvent: message.consentEvent,
    statusAt: now,
  } as const
  await stores.messages.update(message.id, { from: ['queued'] }, change)
  if (address.dailyCap !== undefined) await countSenderDay(stores, address.value, new Date(now))
  await writeLeaf(context, stores, 'permit.opened', message.subject, {
    ...leafData(message, readDecision(message.decision).decision),
    attempt: attempt.id,
    seq: attempt.permitSeq,
    kind: payload.kind,
    transport: attempt.transport ?? undefined,
  })
}

type Step = { readonly type: 'refused' | 'deferred' } | { readonly type: 'planned'; readonly planned: Planned }

async function judge(
  context: Context,
  stores: AllStores,
  message: MessageRow,
  hostConsent: ConsentGateFacts | null | undefined,
  now: number,
  already: number,
): Promise<Step> {
  const program = context.programs.get(message.program)
  const sealed = await openSealed(context, stores, message)
  // One text that cannot be opened must not hold up all others.
  if (sealed === null) return wait(context, stores, message, now)
  const { payload, phone } = sealed
  // A program that is gone, or a person who was forgotten: what cannot be known is not sent.
  if (program === undefined || payload === null || phone === null)
    return finish(context, stores, message, now, [program === undefined ? 'program-inactive' : 'event-withdrawn'])
  const stored = await loadFacts(context, stores, {
    subject: message.subject,
    program,
    patient: message.patient,
    stamp: message.stamp,
    exemptEvent: message.exemptEvent,
    hostConsent,
  })
  if (stored.openAttempts + already >= openAttemptsPerRecipient) {
    await stores.messages.update(message.id, { from: ['queued'] }, { notBefore: now + busyRecipientMs })
    return { type: 'deferred' }
  }
  const sender = senderOf(context, program)
  const tier = program.maxTier ?? 'reminder'
  const inspection = guardOf(context, sender).inspect(payload.text, { tier, language: payload.language })
  const decision = decide(
    gateFactsOf(context, {
      program,
      to: phone.reveal(),
      payload,
      tier,
      expiresAt: new Date(message.expiresAt),
      objections: contentObjections(inspection),
      stored,
      textClass: isServiceKind(message.kind) ? serviceClassOf(message.kind) : undefined,
      numberStatus: 'not-asked',
    }),
  )
  const { address, transport } = routeOf(context, sender)
  if (decision.outcome === 'allow' && address !== null && transport !== null) {
    return {
      type: 'planned',
      planned: { message: withDecision(message, decision), attempt: context.runtime.id(), to: phone.reveal(), payload, address, transport },
    }
  }
  return apply(context, stores, message, decision, now)
}

/** Null: the keys cannot be had now. */
async function openSealed(
  context: Context,
  stores: AllStores,
  message: MessageRow,
): Promise<{ readonly payload: Payload | null; readonly phone: PhoneNumber | null } | null> {
  try {
    const payload = await openPayload(context, stores, message.subject, message.id, message.payload)
    return { payload, phone: await numberOfRecipient(context, stores.suppression, message.subject) }
  } catch (error) {
    if (isNophiError(error, 'KEY_UNAVAILABLE')) return null
    throw error
  }
}

async function wait(context: Context, stores: AllStores, message: MessageRow, now: number): Promise<Step> {
  const { basis } = readDecision(message.decision).decision
  const reasons = [createReason('key-unavailable', 'product.fail-closed')]
  return apply(context, stores, message, { basis: { ...basis, at: new Date(now) }, outcome: 'defer', until: new Date(now + keyRetryMs), reasons }, now)
}

async function apply(context: Context, stores: AllStores, message: MessageRow, decision: Decision, now: number): Promise<Step> {
  const changed = withDecision(message, decision)
  if (decision.outcome === 'defer') {
    await stores.messages.update(message.id, { from: ['queued'] }, { notBefore: Math.max(now + 1, decision.until.getTime()), decision: changed.decision })
    return { type: 'deferred' }
  }
  if (decision.outcome === 'hold') {
    await stores.messages.update(message.id, { from: ['queued'] }, { held: heldFor(decision), decision: changed.decision })
    await writeLeaf(context, stores, 'message.held', message.subject, leafData(changed, decision))
    return { type: 'deferred' }
  }
  const expired = 'reasons' in decision && decision.reasons.some(({ code }) => code === 'expired')
  await stores.messages.update(
    message.id,
    { from: ['queued'] },
    { status: expired ? 'expired' : 'refused', payload: null, decision: changed.decision, statusAt: now },
  )
  await writeLeaf(context, stores, expired ? 'message.expired' : 'message.refused', message.subject, leafData(changed, decision))
  return { type: 'refused' }
}

async function finish(
  context: Context,
  stores: AllStores,
  message: MessageRow,
  now: number,
  codes: readonly ('program-inactive' | 'event-withdrawn')[],
): Promise<Step> {
  const { basis } = readDecision(message.decision).decision
  const reasons = codes.map((code) => createReason(code, 'product.fail-closed'))
  return apply(context, stores, message, { basis: { ...basis, at: new Date(now) }, outcome: 'refuse', reasons }, now)
}

function withDecision(message: MessageRow, decision: Decision): MessageRow {
  const { rewritten } = readDecision(message.decision)
  return { ...message, decision: writeDecision({ decision, rewritten, suggestion: null }), consentEvent: decision.basis.consentEventId ?? message.consentEvent }
}

function permitRequest(context: Context, { message, attempt, address, transport, payload }: Planned, now: number): PermitRequest {
  const program = programOf(context, message.program)
  const textClass = isServiceKind(message.kind) ? serviceClassOf(message.kind) : textClassOf(program, message.kind, payload.visitAt, now)
  return {
    id: attempt,
    subject: message.subject,
    message: message.id,
    n: message.attempts + 1,
    program: message.program,
    patient: message.patient,
    transport: transport.name,
    sender: address.value,
    counted: ['capped', 'counted'].includes(classRules[textClass].frequency),
  }
}

async function countSenderDay(stores: AllStores, address: string, at: Date): Promise<void> {
  const stream = senderDayStream(address, at)
  const before = await stores.monitor.readState(stream)
  const counted = await stores.monitor.replaceState(stream, before, String(Number(before ?? 0) + 1))
  if (!counted) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'the day count moved' })
}

/** A host's own ledger is asked before the transaction: it is read at both gates, but only suppression is linearizable with sending. */
async function readHostConsents(context: Context, limit: number): Promise<ReadonlyMap<string, ConsentGateFacts | null>> {
  const answers = new Map<string, ConsentGateFacts | null>()
  if (context.hostLedger === null) return answers
  const due = await inTransaction(context, async (stores) => {
    const found: { id: string; program: string; phone: string; at: Date }[] = []
    const now = await stores.now()
    for (const row of await stores.messages.claimDue(now, limit)) {
      const phone = await numberOfRecipient(context, stores.suppression, row.subject)
      if (phone !== null) found.push({ id: row.id, program: row.program, phone: phone.reveal(), at: new Date(now) })
    }
    return found
  })
  await Promise.all(due.map(async ({ id, program, phone, at }) => answers.set(id, (await readHostConsent(context, phone, program, at)) ?? null)))
  return answers
}
