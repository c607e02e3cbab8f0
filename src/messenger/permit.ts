import { NophiError } from '../errors/nophi-error.js'
import type { DueMessage, MessageChange } from '../ports/message-store.js'
import type { SubjectKey } from '../ports/subject.js'
import type { AttemptRow, Gate } from '../ports/suppression-store.js'
import { openPermits, type PermitRequest } from '../suppression-registry/index.js'
import type { AskedBefore } from './ask-before-permit.js'
import { assertGeneration } from './assert-generation.js'
import { carryOut } from './carry-out.js'
import { clocksAgree } from './clocks-agree.js'
import { type AllStores, type Context, inTransaction, programOf, type Settings } from './context.js'
import { type Judgement, judge, judgeEach } from './judge.js'
import { noteUnreadable } from './note-unreadable.js'
import { assertOpenForPermits } from './open-for-permits.js'
import type { Planned } from './planned.js'
import { breakerOf } from './route-of.js'
import { isServiceKind, serviceClassOf } from './service-message.js'
import { classRules, textClassOf } from './text-class.js'
import { appendRecord } from './write-leaf.js'

export interface PermitReport {
  readonly planned: readonly Planned[]
  readonly claimed: number
  readonly refused: number
  readonly deferred: number
  readonly nextDueAt: number | null
}

const busyRecipientMs = 1_000

/**
 * Claims what is due, locks the recipients' gates, loads the facts again, and commits a permit for what may still leave.
 * Asks for the facts of all texts at once, so that a storage can answer with one statement for each kind of fact.
 * `planned` is filled before the commit, so that a caller whose commit failed knows what it may have permitted.
 */
export async function permitDue(context: Context, { limit, order, hostConsents, allowances }: AskedBefore, planned: Planned[]): Promise<PermitReport> {
  let judgements: readonly Judgement[] = []
  const report = await inTransaction(context, async (stores) => {
    const now = await stores.now()
    context.clockWatch.trusts(now)
    if (!clocksAgree(context, now)) return { planned, claimed: 0, refused: 0, deferred: 0, nextDueAt: null }
    // Asked at once: none is a fact about a person, and what may not be permitted is given back with the transaction.
    const [claimed] = await Promise.all([stores.messages.claimDue(now, limit, order), assertGeneration(context, stores), assertOpenForPermits(context, stores)])
    if (claimed.length === 0) return { planned, claimed: 0, refused: 0, deferred: 0, nextDueAt: await stores.messages.nextDueAt() }
    // One that came up only now was not asked about: it stays as it is, for the next claim.
    const due = claimed.filter((message) => hostConsents.has(message))
    const gates = new Map<SubjectKey, Gate>()
    for (const gate of await stores.suppression.lockGates([...new Set(due.map(({ subject }) => subject))], 'skip')) gates.set(gate.subject, gate)
    const { first, busy } = onePerPerson(due.filter(({ subject }) => gates.has(subject)))
    const holds = stores.monitor.holds()
    const judging = judgeEach(first, now, async (message) => {
      // What its sender may still send was taken before: see sender-rates.
      const known = { now, gate: gateOf(gates, message), holds, senderSendsToday: 0 }
      return judge(context, stores, message, { known, hostConsent: hostConsents.of(message) })
    })
    ;[judgements] = await Promise.all([judging, holds])
    const [steps] = await Promise.all([
      Promise.all(judgements.map((judgement) => carryOut(context, stores, judgement))),
      ...busy.map(({ id }) => stores.messages.update(id, { from: ['queued'] }, { notBefore: now + busyRecipientMs })),
    ])
    planned.length = 0
    allowances.begin()
    const toLater: Promise<unknown>[] = []
    const probed = new Set<string>()
    for (const step of steps) {
      if (step.type !== 'planned') continue
      const freeAt = probeTaken(context, step.planned, probed) ? now + busyRecipientMs : allowances.spend(step.planned.address)
      if (freeAt === null) planned.push(step.planned)
      else toLater.push(stores.messages.update(step.planned.message.id, { from: ['queued'] }, { notBefore: freeAt }))
    }
    await Promise.all(toLater)
    const requests = planned.map((each) => permitRequest(context, each, now))
    let nextDueAt: number | null = null
    const owner = { process: context.process, leaseMs: context.timing.leaseMs }
    await openPermits(stores, [...gates.values()], requests, owner, async (attempts) => {
      const starting = attempts.map((attempt, index) => startSending(context, stores, planned[index] as Planned, attempt, now))
      // Asked behind them: what is on its way is due no more.
      ;[nextDueAt] = await Promise.all([stores.messages.nextDueAt(), ...starting])
    })
    const refused = steps.filter(({ type }) => type === 'refused').length
    return { planned, claimed: claimed.length, refused, deferred: first.length - planned.length - refused + busy.length, nextDueAt }
  })
  noteUnreadable(context, judgements)
  return report
}

/** A transport that failed lately is tried with one text at a time. */
function probeTaken(context: Context, { transport }: Planned, probed: Set<string>): boolean {
  if (breakerOf(context, transport.name) !== 'probe') return false
  if (probed.has(transport.name)) return true
  probed.add(transport.name)
  return false
}

/** What this batch permits is not yet among the attempts that the caps count: one person's texts wait for each other, at whichever number. */
function onePerPerson(due: readonly DueMessage[]): { readonly first: readonly DueMessage[]; readonly busy: readonly DueMessage[] } {
  const subjects = new Set<string>()
  const patients = new Set<string>()
  const first: DueMessage[] = []
  const busy: DueMessage[] = []
  for (const message of due) {
    const { subject, patient } = message
    if (subjects.has(subject) || (patient !== null && patients.has(patient))) {
      busy.push(message)
      continue
    }
    subjects.add(subject)
    if (patient !== null) patients.add(patient)
    first.push(message)
  }
  return { first, busy }
}

async function startSending(context: Context, stores: AllStores, planned: Planned, attempt: AttemptRow, now: number): Promise<void> {
  const { message, news, decision } = planned
  const change: MessageChange = { status: 'sending', attempt: attempt.id, attempts: attempt.n, transport: attempt.transport, statusAt: now }
  const consentEvent = decision.basis.consentEventId ?? message.consentEvent
  await Promise.all([
    stores.messages.update(message.id, { from: ['queued'] }, news.decision === undefined ? change : { ...change, ...news, consentEvent }),
    appendRecord(context, stores, { type: 'permit.opened', at: new Date(now), data: permitData(planned, attempt) }),
  ])
}

function permitData(
  { message, decision: { outcome, basis }, commitment, payload, address, transport }: Planned,
  { id, permitSeq }: AttemptRow,
): Record<string, string | number> {
  const data: Record<string, string | number> = {
    accessRule: basis.accessRule,
    actor: message.actor,
    attempt: id,
    kind: payload.kind,
    message: message.id,
    outcome,
    owner: message.owner,
    program: message.program,
    rulesVersion: basis.rulesVersion,
    seq: permitSeq,
    stamp: message.stamp,
    subject: commitment,
    tier: basis.tier,
    transport: transport.name,
  }
  if (address.campaignId !== undefined) data.campaign = address.campaignId
  if (message.bodyMac !== null) data.bodyMac = message.bodyMac
  if (basis.consentEventId !== undefined) data.consent = basis.consentEventId
  // Of an answer only what it answers and the day: its subject names the person, by commitment.
  if (message.exemptEvent !== null) data.exempt = message.exemptEvent.replace(`:${message.subject}:`, ':')
  return data
}

function permitRequest(context: Settings, { message, attempt, address, transport, payload }: Planned, now: number): PermitRequest {
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

function gateOf(gates: ReadonlyMap<SubjectKey, Gate>, { subject }: DueMessage): Gate {
  const gate = gates.get(subject)
  if (gate === undefined) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'a permit without its gate' })
  return gate
}
