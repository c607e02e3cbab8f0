import type { InboundEvent } from '../domain/inbound-event.js'
import { asPhoneNumber } from '../domain/parse-phone-number.js'
import type { PhoneNumber } from '../domain/phone-number.js'
import { safely } from '../errors/safe-error.js'
import { lastQuestion, planReply, predictProvider, providerConfirms, type ReplyPlan } from '../inbound/index.js'
import type { MessageRow } from '../ports/message-store.js'
import { ensureRecipient, recipientMacs } from '../ports/recipient-number.js'
import type { SubjectKey } from '../ports/subject.js'
import type { Gate, GateEventRow } from '../ports/suppression-store.js'
import { classifyReply, type ReplyIntent } from '../replies/index.js'
import { holdGate, honorBy, recordNewStop, toSuppression } from '../suppression-registry/index.js'
import { type ConsentChange, changeConsent, tellHostLedger } from './consent-by-reply.js'
import { consentLedgerOf } from './consent-ledger-of.js'
import { type AllStores, type Context, inTransaction } from './context.js'
import { firstSeen } from './first-seen.js'
import { contentMac } from './host-ids.js'
import { endsTexting } from './insist-on-stop.js'
import { isOfficeOpen } from './is-office-open.js'
import { keepReply } from './keep-reply.js'
import { liftByReply } from './lift-by-reply.js'
import { observe } from './observe.js'
import { noteReply } from './provider-state/note-reply.js'
import { queueServiceText } from './queue-service-text.js'
import { type Speaker, speakerOf } from './speaker-of.js'
import { tellSinks } from './tell-sinks.js'
import type { ReceiveOutcome } from './types.js'
import { writeLeaf } from './write-leaf.js'

type Reply = Extract<InboundEvent, { type: 'reply' }>

const dayMs = 86_400_000
const lookBack = 50

interface Taken {
  readonly outcome: ReceiveOutcome
  readonly stop: GateEventRow | null
  /** The text that was answered. */
  readonly question: MessageRow | null
  /** What a ledger of the host's must hear. */
  readonly consent: ConsentChange | null
}

/** Understands a reply and, in one transaction, does all that follows: stop, confirmation, consent, answer, task, evidence. */
export async function receiveReply(context: Context, event: Reply): Promise<ReceiveOutcome> {
  const digest = await contentMac(context, 'reply', JSON.stringify([event.from, event.to, event.text]))
  const speaker = speakerOf(context, event.to, event.transport)
  const phone = asPhoneNumber(event.from)
  const macs = await recipientMacs(context, phone)
  const taken = await inTransaction(context, (stores) => take(context, stores, { event, digest, speaker, phone, macs }))
  const { outcome, stop, question, consent } = taken
  if (context.hostLedger !== null && consent !== null) await tellHostLedger(context, consent)
  if (!outcome.replayed && outcome.intent !== undefined) {
    const type = stop === null ? 'reply' : stop.cause === 'wrong-number' ? 'wrong-number' : outcome.intent.rule === 'complaint' ? 'complaint' : 'opt-out'
    await observe(context, { id: digest, type, message: question ?? { program: speaker.program.id, kind: 'reply' }, sender: event.to })
  }
  return outcome
}

interface Arrived {
  readonly event: Reply
  readonly digest: string
  readonly speaker: Speaker
  readonly phone: PhoneNumber
  readonly macs: readonly string[]
}

async function take(context: Context, stores: AllStores, { event, digest, speaker, phone, macs }: Arrived): Promise<Taken> {
  const seen = await firstSeen(context, stores, event, digest)
  if (seen === 'same') return { outcome: { type: 'reply', replayed: true }, stop: null, question: null, consent: null }
  const now = await stores.now()
  const subject = await ensureRecipient(context, stores.suppression, macs, phone)
  // Under the gate, where the words alone end texting: then all is read once, and no other stop can come between.
  const gate = endsTexting(event) ? await holdGate(stores, subject) : null
  const { rows, events } = await readBefore(stores, subject)
  const question = lastQuestion(rows, speaker.sender.id, now)
  const language = question.message?.language
  const intent = classifyReply(event.text, { language, expects: [...question.expects] })
  // Nothing of a forgotten person can be sealed any more; their STOP counts all the same.
  const forgotten = events.some(({ kind }) => kind === 'erase')
  const situation = {
    intent,
    providerHandled: event.providerHandled ?? null,
    providerConfirms: speaker.vendor !== null && providerConfirms(speaker.vendor, speaker.address.type, event.text, event.providerHandled === 'opt-out'),
    predicted: speaker.vendor === null ? 'unknown' : predictProvider(speaker.vendor, speaker.address.type, event.text),
    officeOpen: isOfficeOpen(event.from, now),
  } as const
  const plan = planReply({ ...situation, ...saidBefore(rows, events, now) })
  // The same message id with other words: what suppresses counts, what lifts does not.
  const changed = seen === 'changed'
  const stop = plan.stop === null ? null : await stopFor(context, stores, { event, subject, plan, speaker, now, digest, gate })
  // What was asked before may make a visit's word of it: a gate that is held must be written all the same.
  if (stop === null && gate !== null) await stores.suppression.advanceGate(subject, gate.seq, 0, 0)
  // Of two STOPs at once only the first is confirmed: what was read before the gate is read again under it.
  const confirmation = stop === null ? null : gate !== null ? plan.confirmation : planReply({ ...situation, ...(await stoodBefore(stores, stop)) }).confirmation
  // A program that was taken out of the configuration must not make its replies unreadable.
  const asked = question.message?.program
  const program = asked !== undefined && context.programs.has(asked) ? asked : speaker.program.id
  const confirmed = { phone, program, language: language ?? intent.language, at: new Date(now) }
  const consent = plan.revokeConsent
    ? ({ change: 'revoke', ...confirmed } as const)
    : plan.confirmConsent && !changed
      ? ({ change: 'confirm', ...confirmed } as const)
      : null
  if (context.hostLedger === null && consent !== null) await changeConsent(consentLedgerOf(context, stores), context, consent)
  const lifted = plan.lift && !changed ? await liftByReply(context, stores, { subject, event, sender: speaker.address.value, program }) : null
  const answerText = lifted?.answer ?? plan.answer
  const answered =
    answerText !== null &&
    !forgotten &&
    (await queueServiceText(context, stores, {
      name: answerText,
      subject,
      speaker,
      language: language ?? intent.language,
      exemptEvent: `${answerText === 'help' ? 'help' : 'answer'}:${subject}:${dayOf(now)}`,
      held: null,
      expiresAt: now + 3_600_000,
      now,
    }))
  if (stop !== null && confirmation !== null && !forgotten) {
    await queueServiceText(context, stores, {
      name: confirmation,
      subject,
      speaker,
      language: language ?? intent.language,
      exemptEvent: stop.id,
      held: 'awaiting-enforcement',
      expiresAt: stop.recordedAt + 5 * 60_000,
      now,
    })
  }
  const needsPerson = plan.needsPerson || (lifted?.undecided ?? false)
  const kept = {
    event,
    subject,
    intent,
    digest,
    needsPerson,
    now,
    message: question.message?.id ?? null,
    answered,
    forgotten,
    stop,
    sender: speaker.address.value,
  }
  // Together, so that a storage can answer with one statement.
  const [, review] = await Promise.all([
    stop === null ? null : stopLeaf(context, stores, stop, intent),
    keepReply(context, stores, kept),
    noteReply(context, stores, { subject, event, predicted: situation.predicted, stopped: plan.stop !== null && plan.stop !== 'review', changed, now }),
  ])
  const shown: ReplyIntent = { ...intent, needsReview: needsPerson }
  const messageId = question.message?.id
  await safely(
    'STORAGE_UNAVAILABLE',
    async () => context.hooks.reply?.({ messageId, reference: question.message?.reference ?? undefined, review, intent: shown }, null),
    { path: 'hooks.reply' },
  )
  return {
    outcome: {
      type: 'reply',
      replayed: false,
      intent: shown,
      answered,
      ...(messageId === undefined ? {} : { messageId }),
      ...(stop === null ? {} : { suppression: toSuppression(stop) }),
    },
    stop,
    question: question.message,
    consent,
  }
}

/** What stands of a number: side by side, since neither waits for the other. */
async function readBefore(stores: AllStores, subject: SubjectKey): Promise<{ rows: readonly MessageRow[]; events: readonly GateEventRow[] }> {
  const [rows, events] = await Promise.all([stores.messages.list({ subject, limit: lookBack }), stores.suppression.events(subject)])
  return { rows, events }
}

type Before = Pick<Parameters<typeof planReply>[0], 'alreadyStopped' | 'confirmedToday'>

function saidBefore(rows: readonly MessageRow[], events: readonly GateEventRow[], now: number): Before {
  const open = events.filter(({ kind, liftedBy }) => kind === 'stop' && liftedBy === null)
  return {
    alreadyStopped: open.some(({ scope, cause }) => scope === 'all' && cause !== 'review'),
    confirmedToday: rows.some(({ kind, createdAt }) => kind.startsWith('service:opt-out') && now - createdAt < dayMs),
  }
}

async function stoodBefore(stores: AllStores, { subject, seq, recordedAt }: GateEventRow): Promise<Before> {
  const { rows, events } = await readBefore(stores, subject)
  return saidBefore(
    rows,
    events.filter((event) => event.seq < seq),
    recordedAt,
  )
}

interface StopFor {
  readonly event: Reply
  readonly subject: SubjectKey
  readonly plan: ReplyPlan
  readonly speaker: Speaker
  readonly now: number
  readonly digest: string
  /** Null: not held yet. */
  readonly gate: Gate | null
}

async function stopFor(context: Context, stores: AllStores, { event, subject, plan, speaker, now, digest, gate }: StopFor): Promise<GateEventRow> {
  const stop = await recordNewStop(stores, gate ?? (await holdGate(stores, subject)), {
    subject,
    id: `stop:${digest.split(':').at(-1)}:${context.runtime.id()}`,
    kind: 'stop',
    scope: 'all',
    source: 'reply',
    cause: plan.stop ?? 'opt-out',
    transport: event.transport,
    sender: speaker.address.value,
    occurredAt: event.occurredAt?.getTime() ?? null,
    actor: 'recipient',
    now,
    honorBy: honorBy(now),
  })
  await tellSinks(context, stores, stop, true)
  return stop
}

function stopLeaf(
  context: Context,
  stores: AllStores,
  { id, subject, seq, scope, source, cause, inFlight }: GateEventRow,
  { rule }: ReplyIntent,
): Promise<string> {
  return writeLeaf(context, stores, 'stop.recorded', subject, { suppression: id, seq, scope, source, cause, rule, inFlight })
}

function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10)
}
