import type { InboundEvent } from '../domain/inbound-event.js'
import type { PhoneNumber } from '../domain/phone-number.js'
import { openQuestions, planReply, predictProvider, providerConfirms, type Question, reached } from '../inbound/index.js'
import type { MessageRow } from '../ports/message-store.js'
import { ensureRecipient } from '../ports/recipient-number.js'
import type { SubjectKey } from '../ports/subject.js'
import type { GateEventRow } from '../ports/suppression-store.js'
import { classifyReply, type ReplyIntent } from '../replies/index.js'
import { countBelow, holdGate, isOpenStop } from '../suppression-registry/index.js'
import type { ServiceTextName } from '../wording/index.js'
import { type ConsentChange, changeConsent } from './consent-by-reply.js'
import { consentLedgerOf } from './consent-ledger-of.js'
import type { AllStores, Context } from './context.js'
import { firstSeen } from './first-seen.js'
import { endsTexting } from './insist-on-stop.js'
import { isOfficeOpen } from './is-office-open.js'
import { keepReply } from './keep-reply.js'
import { liftByReply } from './lift-by-reply.js'
import type { HeardReply } from './provider-state/note-reply.js'
import type { ServiceText } from './queue-service-text.js'
import { type OwedReply, oweReply, stillOwed } from './reply-hook.js'
import type { Speaker } from './speaker-of.js'
import { stopByReply, stopLeaf } from './stop-by-reply.js'
import { noteUnknownSender } from './unknown-sender.js'

export type Reply = Extract<InboundEvent, { type: 'reply' }>

const dayMs = 86_400_000
const answerMs = 3_600_000
const confirmationMs = 5 * 60_000
const lookBack = 50

export interface Arrived {
  readonly event: Reply
  readonly digest: string
  readonly speaker: Speaker
  readonly phone: PhoneNumber
  readonly macs: readonly string[]
  /** What it quotes, as keyed hashes of a body, and what stands beside that. Null: nothing. */
  readonly quote: { readonly bodyMacs: readonly string[]; readonly beside: string } | null
}

export type DueText = Pick<ServiceText, 'name' | 'exemptEvent' | 'held' | 'expiresAt'>

/** What is on record, and what follows from it. */
export interface RecordedReply {
  /** A repeated delivery: only what is missing is done. */
  readonly replayed: boolean
  /** The person had opted out before. */
  readonly again: boolean
  readonly subject: SubjectKey
  readonly intent: ReplyIntent
  readonly now: number
  readonly stop: GateEventRow | null
  /** The text that was answered. */
  readonly question: MessageRow | null
  /** What a ledger of the host's must hear. */
  readonly consent: ConsentChange | null
  /** The fixed text that the person is to get: a stop's confirmation, or an answer. */
  readonly text: DueText | null
  /** What it says of the provider, to be noted last in the same transaction. Null: it was noted before. */
  readonly heard: HeardReply | null
  readonly owed: readonly OwedReply[]
}

/** All that a reply changes, in one transaction: stop, consent, task, evidence. Words nothing, and calls nothing of the host's. */
export async function recordReply(context: Context, stores: AllStores, arrived: Arrived): Promise<RecordedReply | null> {
  const { event, digest, speaker, phone, macs } = arrived
  // Together, so that a storage can ask both at once.
  const [seen, subject] = await Promise.all([firstSeen(context, stores, event, digest), ensureRecipient(context, stores.suppression, macs, phone)])
  if (seen === 'same') return readAgain(context, stores, arrived)
  const now = await stores.now()
  // Under the gate, where the words alone end texting: then all is read once, and no other stop can come between.
  const gate = endsTexting(event) ? await holdGate(stores, subject) : null
  const [{ rows, events }, inFlight] = await Promise.all([readBefore(stores, subject), gate === null ? undefined : countBelow(stores, gate)])
  const { question, intent, situation } = understand(arrived, rows, now)
  const before = saidBefore(rows, events, now)
  const plan = planReply({ ...situation, ...before })
  // The same message id with other words: what suppresses counts, what lifts does not.
  const changed = seen === 'changed'
  const stopped =
    plan.stop === null ? null : await stopByReply(context, stores, { event, subject, plan, sender: placeOf(speaker), now, digest, gate, inFlight })
  const stop = stopped?.stop ?? null
  // What was asked before may make a visit's word of it: a gate that is held must be written all the same.
  if (stop === null && gate !== null) await stores.suppression.advanceGate(subject, gate.seq, 0, 0)
  // Of two STOPs at once only the first is confirmed: what was read before the gate is read again under it.
  const confirmation = stop === null ? null : gate !== null ? plan.confirmation : planReply({ ...situation, ...(await stoodBefore(stores, stop)) }).confirmation
  // A program that was taken out of the configuration must not make its replies unreadable.
  const asked = question?.program
  const program = asked !== undefined && context.programs.has(asked) ? asked : speaker.program.id
  const confirmed = { phone, program, language: question?.language ?? intent.language, at: new Date(now) }
  const forgotten = isForgotten(events)
  const consent = plan.revokeConsent
    ? ({ change: 'revoke', ...confirmed } as const)
    : plan.confirmConsent && !changed && !forgotten
      ? ({ change: 'confirm', ...confirmed } as const)
      : null
  if (context.hostLedger === null && consent !== null) await changeConsent(consentLedgerOf(context, stores), context, consent)
  // Who joins after a STOP is heard as by START: the word confirms, and the times decide.
  const joins = consent?.change === 'confirm' && events.some(isOpenStop)
  const lifted = joins || (plan.lift && !changed) ? await liftByReply(context, stores, { subject, event, sender: placeOf(speaker), program, joins }) : null
  const text =
    forgotten || !speaker.isOurs ? null : stop === null ? answerDue(subject, lifted?.answer ?? plan.answer, intent, now) : confirmationDue(stop, confirmation)
  const needsPerson = plan.needsPerson || (lifted?.needsPerson ?? false)
  const kept = {
    event,
    subject,
    intent,
    digest,
    needsPerson,
    now,
    message: question?.id ?? null,
    answered: stop === null && text !== null && rows.every(({ exemptEvent }) => exemptEvent !== text.exemptEvent),
    forgotten,
    stop,
    sender: placeOf(speaker),
    named: stopped?.named,
  }
  if (!speaker.isOurs) await noteUnknownSender(context, stores, { transport: event.transport, now })
  // Together, so that a storage can answer with one statement.
  const [, review] = await Promise.all([stopped === null ? null : stopLeaf(context, stores, stopped, intent), keepReply(context, stores, kept)])
  const heard = { subject, event, predicted: situation.predicted, stopped: plan.stop !== null && plan.stop !== 'review', changed, now }
  const shown: ReplyIntent = { ...intent, needsReview: needsPerson }
  const reply = { messageId: question?.id, reference: question?.reference ?? undefined, review, intent: shown }
  const owed = await oweReply(context, stores, { subject, digest, reply, now })
  return { replayed: false, again: before.alreadyStopped, subject, intent: shown, now, stop, question, consent, text, heard, owed: owed === null ? [] : [owed] }
}

/**
 * The same delivery again. What it changed stands; where the process ended, or failed, between the record and what follows
 * from it, that is made up for: the text has a one-time mark of its own, and the hook's call is owed until it was made.
 */
async function readAgain(context: Context, stores: AllStores, arrived: Arrived): Promise<RecordedReply | null> {
  const { event, digest, phone, macs } = arrived
  const now = await stores.now()
  const subject = await ensureRecipient(context, stores.suppression, macs, phone)
  const replies = await stores.messages.replies(subject, now - answerMs)
  const row = replies.find(({ textMac, transport }) => textMac === digest && transport === event.transport)
  if (row === undefined) return null
  const { rows, events } = await readBefore(stores, subject)
  const before = rows.filter(({ createdAt }) => createdAt <= row.at)
  const { question, intent, situation } = understand(arrived, before, row.at)
  const stop = events.find(({ id }) => id === row.stop) ?? null
  const { confirmation, answer } = planReply({ ...situation, ...(stop === null ? saidBefore(before, events, row.at) : await stoodBefore(stores, stop)) })
  const due = stop === null ? answerDue(subject, answer, intent, row.at) : confirmationDue(stop, confirmation)
  // An answer that the reply did not call for then is none that it calls for now.
  const wanted = arrived.speaker.isOurs && (stop !== null || row.answered) ? due : null
  const text = wanted === null || wanted.expiresAt <= now || isForgotten(events) || isInHand(rows, wanted, stop) ? null : wanted
  return {
    replayed: true,
    again: true,
    subject,
    intent,
    now,
    stop,
    question,
    consent: null,
    text,
    heard: null,
    owed: await stillOwed(context, stores, subject, digest),
  }
}

/** A confirmation that is queued is released by whoever enforces its stop; only one that this missed is still to be looked at. */
function isInHand(rows: readonly MessageRow[], { exemptEvent }: DueText, stop: GateEventRow | null): boolean {
  const own = rows.find((row) => row.exemptEvent === exemptEvent)
  return own !== undefined && (stop === null || own.held === null || stop.enforcedAt === null)
}

type Situation = Omit<Parameters<typeof planReply>[0], keyof Before>

/** What it quotes of ours, letter by letter, the person did not say: only what stands beside is read, as said to that text. */
function understand(
  { event, speaker, quote }: Arrived,
  rows: readonly MessageRow[],
  now: number,
): { readonly question: MessageRow | null; readonly intent: ReplyIntent; readonly situation: Situation } {
  const own = quote === null ? [] : rows.filter(({ bodyMac }) => bodyMac !== null && quote.bodyMacs.includes(bodyMac))
  const [text, asked] = quote === null || own.length === 0 ? [event.text, rows] : [quote.beside, own]
  // What is said to a number of nobody here answers nothing that ours asked.
  const { question, intent } = answered(text, speaker.isOurs ? openQuestions(asked, speaker.mayHaveAsked, now) : [{ message: null, expects: [] }])
  const { vendor, address } = speaker
  const situation = {
    intent,
    providerHandled: event.providerHandled ?? null,
    providerConfirms: vendor !== null && providerConfirms(vendor, address.type, event.text, event.providerHandled === 'opt-out'),
    predicted: vendor === null ? 'unknown' : predictProvider(vendor, address.type, event.text),
    officeOpen: isOfficeOpen(event.from, now),
  } as const
  return { question, intent, situation }
}

/** The address of ours it came to. Null: none, so that nothing said to another is taken for said to this one. */
function placeOf({ address, isOurs }: Speaker): string | null {
  return isOurs ? address.value : null
}

/** By the last question that invited the word; what none of them invited is read beside the last one. */
function answered(text: string, [last, ...others]: readonly [Question, ...Question[]]): { readonly question: MessageRow | null; readonly intent: ReplyIntent } {
  const read = ({ message, expects }: Question): ReplyIntent => classifyReply(text, { language: message?.language, expects: [...expects] })
  const first = { question: last.message, intent: read(last) }
  if (first.intent.intent !== 'other' || first.intent.suppress) return first
  for (const other of others) {
    const intent = read(other)
    if (intent.answer !== undefined) return { question: other.message, intent }
  }
  return first
}

/** Each once a day: who asked when we open, and later writes of dying, or START, has not had that answer. */
function answerDue(subject: SubjectKey, name: ServiceTextName | null, { urgent }: ReplyIntent, now: number): DueText | null {
  if (name === null) return null
  const once = name === 'help' ? 'help' : urgent ? 'urgent' : name.startsWith('opt-in') ? 'start' : 'answer'
  return { name, exemptEvent: `${once}:${subject}:${dayOf(now)}`, held: null, expiresAt: now + answerMs }
}

function confirmationDue({ id, recordedAt }: GateEventRow, name: ServiceTextName | null): DueText | null {
  return name === null ? null : { name, exemptEvent: id, held: 'awaiting-enforcement', expiresAt: recordedAt + confirmationMs }
}

/** Nothing of a forgotten person can be sealed any more; their STOP counts all the same. */
function isForgotten(events: readonly GateEventRow[]): boolean {
  return events.some(({ kind }) => kind === 'erase')
}

/** What stands of a number: side by side, since neither waits for the other. */
async function readBefore(stores: AllStores, subject: SubjectKey): Promise<{ rows: readonly MessageRow[]; events: readonly GateEventRow[] }> {
  const [rows, events] = await Promise.all([stores.messages.list({ subject, limit: lookBack }), stores.suppression.events(subject)])
  if (rows.length < lookBack) return { rows, events }
  // What waits for visits to come may fill the page: what left stands behind it.
  const left = await Promise.all(reached.map((status) => stores.messages.list({ subject, status, limit: lookBack })))
  return { rows: [...new Map([...rows, ...left.flat()].map((row) => [row.id, row])).values()], events }
}

type Before = Pick<Parameters<typeof planReply>[0], 'alreadyStopped' | 'confirmedToday'>

function saidBefore(rows: readonly MessageRow[], events: readonly GateEventRow[], now: number): Before {
  return {
    alreadyStopped: events.some((event) => isOpenStop(event) && event.scope === 'all' && event.cause !== 'review'),
    confirmedToday: rows.some(({ kind, createdAt }) => kind.startsWith('service:opt-out') && now - createdAt < dayMs),
  }
}

/** As it was when the stop took its number: what was lifted since then stood, and its own confirmation was not there. */
async function stoodBefore(stores: AllStores, { id, subject, seq, recordedAt }: GateEventRow): Promise<Before> {
  const { rows, events } = await readBefore(stores, subject)
  const earlier = events.filter((event) => event.seq < seq)
  const ended = new Set(earlier.map(({ id }) => id))
  const stood = earlier.map((event) => (event.liftedBy === null || ended.has(event.liftedBy) ? event : { ...event, liftedBy: null }))
  const others = rows.filter(({ exemptEvent }) => exemptEvent !== id)
  return saidBefore(others, stood, recordedAt)
}

function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10)
}
