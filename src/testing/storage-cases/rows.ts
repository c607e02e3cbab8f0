import type { LeafRow } from '../../ports/audit-store.js'
import type { ConsentRow } from '../../ports/consent-store.js'
import type { HeldRecords } from '../../ports/legal-hold-store.js'
import type { MessageRow, ReceiptRow } from '../../ports/message-store.js'
import type { ReplyRow } from '../../ports/reply-store.js'
import type { SinkRow } from '../../ports/sink-outbox-store.js'
import type { PortalLinkRow } from '../../ports/small-stores.js'
import type { AttemptRow, GateEventRow } from '../../ports/suppression-store.js'
import type { ProcessRow, SystemRow } from '../../ports/system-store.js'

/** The instant at which the cases play. */
export const noon: number = Date.UTC(2026, 10, 23, 12)

export const nothingHeld: HeldRecords = { subjects: [], programs: [] }

export function bytesOf(...values: readonly number[]): Uint8Array {
  return Uint8Array.of(...values)
}

export function eventRow(change: Partial<GateEventRow> = {}): GateEventRow {
  return {
    id: 'event-1',
    subject: 'subject-1',
    seq: 1,
    kind: 'stop',
    scope: 'all',
    source: 'reply',
    cause: 'opt-out',
    transport: 'carrier',
    sender: 'sender-1',
    occurredAt: noon - 1_000,
    recordedAt: noon,
    honorBy: noon + 1,
    enforcedAt: null,
    inFlight: 0,
    liftedBy: null,
    actor: 'actor-1',
    ...change,
  }
}

export function attemptRow(change: Partial<AttemptRow> = {}): AttemptRow {
  return {
    id: 'attempt-1',
    subject: 'subject-1',
    permitSeq: 1,
    message: null,
    n: 1,
    program: 'program-1',
    patient: 'patient-1',
    transport: 'carrier',
    sender: 'sender-1',
    process: 'process-1',
    counted: true,
    permittedAt: noon,
    leaseUntil: noon + 45_000,
    outcome: null,
    reason: null,
    providerId: null,
    ...change,
  }
}

export function messageRow(change: Partial<MessageRow> = {}): MessageRow {
  const id = change.id ?? 'message-1'
  return {
    id,
    subject: 'subject-1',
    stamp: 0,
    status: 'queued',
    held: null,
    program: 'program-1',
    owner: 'owner-1',
    sender: 'sender-1',
    kind: 'results-available',
    messageClass: 'care',
    language: 'en',
    expects: '[]',
    reference: null,
    patient: null,
    priority: 3,
    createdAt: noon,
    notBefore: noon,
    expiresAt: noon + 3_600_000,
    attempt: null,
    attempts: 0,
    payload: bytesOf(1, 2, 3),
    bodyMac: null,
    exemptEvent: null,
    keyMacs: [`k1:${id}`],
    fingerprint: 'fingerprint-1',
    decision: '{}',
    actor: 'actor-1',
    consentEvent: null,
    transport: null,
    providerId: null,
    receiptRank: 0,
    statusAt: noon,
    ...change,
  }
}

export function receiptRow(change: Partial<ReceiptRow> = {}): ReceiptRow {
  return { transport: 'carrier', providerId: 'provider-1', attempt: null, message: null, kind: 'delivered', rank: 4, at: noon, ...change }
}

export function replyRow(change: Partial<ReplyRow> = {}): ReplyRow {
  return {
    id: 'reply-1',
    subject: 'subject-1',
    at: noon,
    message: null,
    intent: 'other',
    rule: 'rule-1',
    textMac: 'mac-1',
    words: bytesOf(7),
    wordsUntil: noon + 1_000,
    needsReview: true,
    urgent: false,
    answered: false,
    transport: 'carrier',
    sender: 'sender-1',
    occurredAt: null,
    stop: null,
    claimedBy: null,
    claimedUntil: null,
    decidedAt: null,
    decidedBy: null,
    decision: null,
    ...change,
  }
}

export function consentRow(change: Partial<ConsentRow> = {}): ConsentRow {
  return {
    id: 'consent-1',
    subject: 'subject-1',
    program: 'program-1',
    action: 'opt-in',
    source: 'web-form',
    grade: 'A',
    disclosureVersion: '1',
    occurredAt: noon,
    recordedAt: noon,
    actor: 'actor-1',
    patient: null,
    stamp: 0,
    facts: '{}',
    detail: bytesOf(9),
    ...change,
  }
}

export function leafRow(id: string, change: Partial<Omit<LeafRow, 'index'>> = {}): Omit<LeafRow, 'index'> {
  return { id, ref: 'ref-1', bytes: bytesOf(1, id.length), hash: bytesOf(2, id.length), ...change }
}

export function linkRow(change: Partial<PortalLinkRow> = {}): PortalLinkRow {
  return {
    tokenHash: 'token-1',
    subject: null,
    item: bytesOf(5),
    createdAt: noon,
    expiresAt: noon + 1_000,
    visitedAt: null,
    redeemedAt: null,
    message: null,
    ...change,
  }
}

export function sinkRow(change: Partial<SinkRow> = {}): SinkRow {
  return {
    id: 'sink-1|event-1',
    sink: 'sink-1',
    event: 'event-1',
    subject: 'subject-1',
    suppressed: true,
    scope: 'all',
    at: noon,
    sequence: 1_000,
    notedAt: noon,
    attempts: 0,
    nextAt: noon,
    toldAt: null,
    answer: null,
    ...change,
  }
}

export function systemRow(change: Partial<SystemRow> = {}): SystemRow {
  return { version: 1, mode: 'open', cause: '', since: noon, environment: 'production', engine: null, protocol: 1, ...change }
}

export function processRow(change: Partial<ProcessRow> = {}): ProcessRow {
  return { id: 'process-1', startedAt: noon, seenAt: noon, protocol: 1, keyIds: 'k1', ...change }
}
