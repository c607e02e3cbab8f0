import type { InboundEvent } from '../domain/inbound-event.js'
import { toUtf8 } from '../internal/bytes.js'
import { isDamaged } from '../ports/key-ring.js'
import type { SubjectKey } from '../ports/subject.js'
import type { GateEventRow } from '../ports/suppression-store.js'
import type { ReplyIntent } from '../replies/index.js'
import { sealedReplyDays } from '../retention/index.js'
import type { AllStores, Context, Services } from './context.js'
import { writeLeaf } from './write-leaf.js'

const mostMedia = 1_000
const wordsKeptMs = sealedReplyDays * 86_400_000

interface KeepReply {
  readonly event: Extract<InboundEvent, { type: 'reply' }>
  readonly subject: SubjectKey
  readonly intent: ReplyIntent
  readonly digest: string
  readonly needsPerson: boolean
  readonly now: number
  readonly message: string | null
  readonly answered: boolean
  readonly forgotten: boolean
  readonly stop: GateEventRow | null
  /** The address of ours it came to. Null: none of ours. */
  readonly sender: string | null
  /** How its record names the person, where that was asked already. */
  readonly named: string | undefined
}

/** Intent, rule and keyed hash; the words only while a person has to read them, sealed. Answers with the id of the review, where there is one. */
export async function keepReply(
  context: Context,
  stores: AllStores,
  { event, subject, intent, digest, needsPerson, now, message, answered, forgotten, stop, sender, named }: KeepReply,
): Promise<string | undefined> {
  const id = context.runtime.id()
  const words = needsPerson && !forgotten ? await sealedWords(context, stores, subject, id, event.text) : null
  const row = stores.messages.insertReply({
    id,
    subject,
    at: now,
    message,
    intent: intent.intent,
    rule: intent.rule,
    textMac: digest,
    words,
    wordsUntil: words === null ? null : now + wordsKeptMs,
    needsReview: needsPerson,
    urgent: intent.urgent,
    answered,
    transport: event.transport,
    sender,
    occurredAt: event.occurredAt?.getTime() ?? null,
    stop: stop?.id ?? null,
    claimedBy: null,
    claimedUntil: null,
    decidedAt: null,
    decidedBy: null,
    decision: null,
  })
  const told = {
    reply: id,
    message: message ?? undefined,
    intent: intent.intent,
    rule: intent.rule,
    needsReview: needsPerson,
    urgent: intent.urgent,
    // What counts as many: a count of ten digits looks like a number, which no record takes.
    media: Math.min(event.media, mostMedia),
  }
  const leaf = writeLeaf(context, stores, 'reply.received', subject, told, named)
  await Promise.all([row, leaf])
  return needsPerson ? id : undefined
}

/** Null where the person's key was damaged: what they decided counts all the same, and a person is told that words came. */
async function sealedWords(context: Services, stores: AllStores, subject: SubjectKey, id: string, text: string): Promise<Uint8Array | null> {
  try {
    return await context.subjectKeys.seal(stores, subject, 'content', `reply|words|${id}`, toUtf8(text))
  } catch (error) {
    if (isDamaged(error)) return null
    throw error
  }
}
