import { recordedAs } from '../domain/actor.js'
import { NophiError } from '../errors/nophi-error.js'
import { canonicalJson } from '../internal/canonical-json.js'
import { keyIdOfMac, liveMacs } from '../ports/index-keys.js'
import { macsUnder } from '../ports/key-ring.js'
import { type MessageRow, purgedKind } from '../ports/message-store.js'
import { ensureRecipientUnder } from '../ports/recipient-number.js'
import type { SubjectKey } from '../ports/subject.js'
import { type AllStores, assertOpen, type Context, inTransaction, type Settings } from './context.js'
import { decide } from './decide.js'
import { type DecisionRecord, heldFor, readDecision, writeDecision } from './decision-record.js'
import { factsFor, makeReady, type Ready, storedFacts } from './evaluate.js'
import { macUnder } from './host-ids.js'
import { inWishedZone } from './in-wished-zone.js'
import { languageOfConsent } from './language-of-consent.js'
import { parseRequest } from './parsed-request.js'
import { type Payload, sealPayload } from './payload.js'
import { numberRow } from './people/link-number.js'
import { portalLinksOf } from './portal-links-of.js'
import { tellQueued } from './tell-queued.js'
import type { Decision, SendOutcome, SendRequest } from './types.js'
import { writeLeaf } from './write-leaf.js'

/** Everything of a request that can be known before a transaction begins. */
export interface Composed {
  readonly input: SendRequest
  readonly ready: Ready
  readonly keyMacs: readonly string[]
  readonly reference: string | null
  /** The language of the consent, where the text was composed anew in it. */
  readonly unasked?: string | undefined
}

/** To be composed anew in this language: nothing was written. */
export interface Spoken {
  readonly spoken: string
}

/** Throws what misuse throws: nothing of such a request is stored. */
export async function composeRequest(context: Context, input: SendRequest, unasked?: string): Promise<Composed> {
  assertOpen(context)
  const parsed = parseRequest(context, input)
  const ready = await makeReady(context, parsed, { keep: true, unasked })
  const { indexKeys } = ready
  return {
    input,
    unasked,
    ready,
    keyMacs: macsUnder(indexKeys, context.tenant, 'idempotency', input.idempotencyKey),
    reference: input.reference === undefined ? null : macUnder(indexKeys, context, 'reference', input.reference),
  }
}

/** Evaluate, store and audit in one transaction. Idempotent by key and fingerprint. */
export async function send(context: Context, input: SendRequest): Promise<SendOutcome> {
  const first = await storeAlone(context, await composeRequest(context, input))
  const outcome = typeof first === 'object' && 'spoken' in first ? await storeAlone(context, await composeRequest(context, input, first.spoken)) : first
  if (outcome === 'conflict') throw new NophiError('IDEMPOTENCY_CONFLICT')
  if ('spoken' in outcome) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'composed twice' })
  return outcome
}

export function storeAlone(context: Context, composed: Composed): Promise<SendOutcome | Spoken | 'conflict'> {
  return inTransaction(context, async (stores) => {
    const stored = await storeRequest(context, stores, composed)
    await tellQueued(context, queuedNow([stored]))
    return stored
  })
}

/** `conflict`: the key stands for another request; nothing was written. A value, so that others in the same transaction are not undone. */
export async function storeRequest(context: Context, stores: AllStores, composed: Composed): Promise<SendOutcome | Spoken | 'conflict'> {
  const { input, keyMacs, reference } = composed
  const { subject, state } = await ensureRecipientUnder(context, stores.suppression, composed.ready.macs, composed.ready.phone)
  const fingerprint = fingerprintOf(context, composed.ready, subject, input)
  const before = await stores.messages.findByKey(keyMacs)
  if (before !== null) return replay(before, fingerprint)
  const gate = await stores.suppression.readGate(subject)
  const { seq } = gate
  const stored = await storedFacts(context, stores, composed.ready, subject, gate)
  const spoken = composed.unasked === undefined ? languageOfConsent(context, composed.ready, stored) : null
  if (spoken !== null) return { spoken }
  const ready = inWishedZone(composed.ready, stored)
  const decision = decide(factsFor(context, ready, stored))
  const row = await newRow(context, stores, {
    ready,
    decision,
    subject,
    stamp: seq,
    keyMacs: liveMacs(state, keyMacs),
    fingerprint,
    reference,
    now: stored.at.getTime(),
  })
  const { inserted, row: standing } = await stores.messages.insertIfAbsent(row)
  if (!inserted) return replay(standing, fingerprint)
  if (ready.patient !== null && !stored.linked && row.status !== 'refused')
    await stores.people.addPersonRow(
      numberRow({ id: context.runtime.id(), patient: ready.patient, subject, source: 'request', recordedAt: row.createdAt, actor: row.actor }),
    )
  await writeLeaf(context, stores, row.status === 'refused' ? 'message.refused' : 'message.queued', subject, leafData(row, decision))
  return outcomeOf(row, recordOf(ready, decision), false)
}

/** Ids of the texts that were not there before. */
export function queuedNow(outcomes: readonly (SendOutcome | Spoken | 'conflict')[]): readonly string[] {
  return outcomes.flatMap((outcome) => (outcome !== 'conflict' && 'status' in outcome && outcome.status === 'queued' && !outcome.replayed ? [outcome.id] : []))
}

interface NewRow {
  readonly ready: Ready
  readonly decision: Decision
  readonly subject: SubjectKey
  readonly stamp: number
  readonly keyMacs: readonly string[]
  readonly fingerprint: string
  readonly reference: string | null
  readonly now: number
}

async function newRow(
  context: Context,
  stores: AllStores,
  { ready, decision, subject, stamp, keyMacs, fingerprint, reference, now }: NewRow,
): Promise<MessageRow> {
  const { request, program, sender, prepared, patient } = ready
  const id = context.runtime.id()
  const refused = decision.outcome === 'refuse'
  const earliestAt = Math.max(now, request.notBefore?.getTime() ?? 0)
  const notBefore = decision.outcome === 'defer' ? Math.max(earliestAt, decision.until.getTime()) : earliestAt
  const { payload, linkEnds } = refused
    ? { payload: prepared.payload, linkEnds: null }
    : await withLink(context, stores, ready, { message: id, subject, notBefore })
  return {
    id,
    subject,
    stamp,
    status: refused ? 'refused' : 'queued',
    held: decision.outcome === 'hold' ? heldFor(decision) : null,
    program: program.id,
    owner: program.owner,
    sender: sender.id,
    kind: prepared.payload.kind,
    messageClass: program.messageClass,
    language: prepared.payload.language,
    expects: canonicalJson(prepared.expects.map(({ keyword, means }) => ({ keyword, means }))),
    reference,
    patient,
    priority: prepared.priority,
    createdAt: now,
    notBefore,
    // With a link that leads nowhere any more it says what is not so.
    expiresAt: Math.min(prepared.expiresAt.getTime(), linkEnds ?? Number.POSITIVE_INFINITY),
    attempt: null,
    attempts: 0,
    payload: refused ? null : await sealPayload(context, stores, subject, id, payload),
    bodyMac: macUnder(ready.indexKeys, context, 'body', payload.text),
    exemptEvent: null,
    keyMacs,
    fingerprint,
    decision: writeDecision(recordOf(ready, decision)),
    actor: recordedAs(request.actor, request.patient),
    consentEvent: decision.basis.consentEventId ?? null,
    transport: null,
    providerId: null,
    receiptRank: 0,
    statusAt: now,
  }
}

function recordOf({ prepared }: Ready, decision: Decision): DecisionRecord {
  return { decision, rewritten: prepared.rewritten, suggestion: decision.outcome === 'refuse' ? prepared.suggestion : null }
}

interface Linked {
  readonly message: string
  readonly subject: SubjectKey
  readonly notBefore: number
}

/** The link is made with the message: it lives or dies with it, and a dry run makes none. Its days count from when the text may leave. */
async function withLink(
  context: Context,
  stores: AllStores,
  { prepared, request }: Ready,
  { message, subject, notBefore }: Linked,
): Promise<{ readonly payload: Payload; readonly linkEnds: number | null }> {
  const { payload, sampleLink } = prepared
  const links = portalLinksOf(context, stores)
  if (sampleLink === null || links === null || request.item === undefined) return { payload, linkEnds: null }
  const { url, expiresAt } = await links.create({ item: request.item, patient: request.patient, message, subject, leavesAt: new Date(notBefore) })
  return { payload: { ...payload, text: payload.text.replace(sampleLink, url) }, linkEnds: expiresAt.getTime() }
}

/** Same recipient, program, kind, language, slots and expiry: not the link, the time or the rendered text, which differ in an honest retry. */
function fingerprintOf(context: Settings, { indexKeys }: Ready, subject: SubjectKey, request: SendRequest): string {
  const { message, program, expiresAt } = request
  // Whatever the order of their members: a request that went through jsonb is the same.
  const slots = 'kind' in message ? canonicalJson(JSON.parse(JSON.stringify(message.slots ?? {}))) : ''
  const said = 'kind' in message ? { kind: message.kind, slots } : { text: message.text, onBlocked: message.onBlocked }
  return macUnder(
    indexKeys,
    context,
    'fingerprint',
    canonicalJson({ subject, program, language: message.language ?? 'en', expiresAt: expiresAt?.getTime() ?? 0, ...said }),
  )
}

function replay(row: MessageRow, fingerprint: string): SendOutcome | 'conflict' {
  // Under another key it cannot be compared, and counts as the same.
  if (keyIdOfMac(row.fingerprint) === keyIdOfMac(fingerprint) && row.fingerprint !== fingerprint) return 'conflict'
  return outcomeOf(row, readDecision(row.decision), true)
}

function outcomeOf(row: MessageRow, { decision, rewritten, suggestion }: DecisionRecord, replayed: boolean): SendOutcome {
  const { id } = row
  if (row.kind === purgedKind) return { id, replayed, decision, status: 'purged' }
  if (row.status !== 'refused') return { id, replayed, decision, status: 'queued', dueAt: new Date(row.notBefore), rewritten }
  const reasons = 'reasons' in decision ? decision.reasons : []
  return { id, replayed, decision, status: 'refused', reasons, ...(suggestion === null ? {} : { suggestion: { text: suggestion } }) }
}

type LeafRow = Pick<MessageRow, 'id' | 'program' | 'owner' | 'kind' | 'stamp' | 'actor' | 'bodyMac'>

export function leafData(row: LeafRow, decision: Decision): Record<string, string | number | boolean | undefined> {
  return {
    message: row.id,
    program: row.program,
    owner: row.owner,
    kind: row.kind,
    stamp: row.stamp,
    actor: row.actor,
    bodyMac: row.bodyMac ?? undefined,
    outcome: decision.outcome,
    reasons: 'reasons' in decision ? decision.reasons.map(({ code, rule }) => `${code}:${rule}`).join(',') : undefined,
    consent: decision.basis.consentEventId,
    rulesVersion: decision.basis.rulesVersion,
    accessRule: decision.basis.accessRule,
    tier: decision.basis.tier,
    transport: decision.basis.transport,
  }
}
