import { asPhoneNumber } from '../domain/parse-phone-number.js'
import { quotedPart } from '../inbound/index.js'
import { macsOf } from '../ports/key-ring.js'
import { recipientMacs } from '../ports/recipient-number.js'
import { toSuppression } from '../suppression-registry/index.js'
import { answerReply, queueAnswer } from './answer-reply.js'
import { tellHostLedger } from './consent-by-reply.js'
import { type AllStores, type Context, inTransaction, type Settings } from './context.js'
import { contentMac } from './host-ids.js'
import { observe } from './observe.js'
import { noteReply } from './provider-state/note-reply.js'
import { type Arrived, type RecordedReply, type Reply, recordReply } from './record-reply.js'
import { type Speaker, speakerOf } from './speaker-of.js'
import type { TakenEvent } from './taken-event.js'

/** Understands a reply and records all that it changes; what follows from that comes after, and takes nothing of it back. */
export async function receiveReply(context: Context, event: Reply): Promise<TakenEvent> {
  const digest = await contentMac(context, 'reply', JSON.stringify([event.from, event.to, event.text]))
  const speaker = speakerOf(context, event.to, event.transport)
  const phone = asPhoneNumber(event.from)
  const macs = await recipientMacs(context, phone)
  const { recorded, queued } = await recordAndAnswer(context, { event, digest, speaker, phone, macs, quote: await quoteOf(context, event.text) })
  if (recorded === null) return { outcome: { type: 'reply', replayed: true }, owed: [], failure: null }
  const { consent, intent, question, stop, replayed, owed } = recorded
  let failure: unknown = null
  const failed = (error: unknown): false => {
    failure ??= error
    return false
  }
  if (context.hostLedger !== null && consent !== null) await tellHostLedger(context, consent).catch(failed)
  const answered = queued === null ? await answerReply(context, speaker, recorded).catch(failed) : queued && stop === null
  if (replayed) return { outcome: { type: 'reply', replayed: true }, owed, failure }
  await tellMonitor(context, { digest, speaker, to: event.to, recorded }).catch(failed)
  const outcome = {
    type: 'reply',
    replayed: false,
    intent,
    answered,
    ...(question === null ? {} : { messageId: question.id }),
    ...(stop === null ? {} : { suppression: toSuppression(stop) }),
  } as const
  return { outcome, owed, failure }
}

async function quoteOf(context: Settings, text: string): Promise<Arrived['quote']> {
  const part = quotedPart(text)
  return part === null ? null : { bodyMacs: await macsOf(context.keys, context.tenant, 'body', part.quoted), beside: part.beside }
}

/**
 * Record and text in one commit, as long as that goes: a stop is then on record soonest. Whatever is wrong with the text takes
 * nothing back: the record is made again without it. Null: the text is still to be queued, in a transaction of its own.
 */
async function recordAndAnswer(context: Context, arrived: Arrived): Promise<{ readonly recorded: RecordedReply | null; readonly queued: boolean | null }> {
  let isRecorded = false
  try {
    return await inTransaction(context, async (stores) => {
      isRecorded = false
      const recorded = await recordReply(context, stores, arrived)
      isRecorded = true
      // What was recorded before may be enforced already, so its text is looked at once it is queued.
      const queued = recorded === null || recorded.replayed ? null : await queueAnswer(context, stores, arrived.speaker, recorded)
      await noteHeard(context, stores, recorded)
      return { recorded, queued }
    })
  } catch (error) {
    if (!isRecorded) throw error
    const recorded = await inTransaction(context, async (stores) => {
      const again = await recordReply(context, stores, arrived)
      await noteHeard(context, stores, again)
      return again
    })
    return { recorded, queued: null }
  }
}

async function noteHeard(context: Settings, stores: AllStores, recorded: RecordedReply | null): Promise<void> {
  if (recorded !== null && recorded.heard !== null) await noteReply(context, stores, recorded.heard)
}

interface Told {
  readonly digest: string
  readonly speaker: Speaker
  readonly to: string
  readonly recorded: RecordedReply
}

async function tellMonitor(context: Context, { digest, speaker, to, recorded: { stop, again, intent, question } }: Told): Promise<void> {
  // Said to a number of nobody here: no text of ours brought it.
  if (!speaker.isOurs) return
  // Who says it again is the same person: the rates count each once.
  const type = stop === null || again ? 'reply' : stop.cause === 'wrong-number' ? 'wrong-number' : intent.rule === 'complaint' ? 'complaint' : 'opt-out'
  await observe(context, { id: digest, type, message: question ?? { program: speaker.program.id, kind: 'reply' }, sender: to })
}
