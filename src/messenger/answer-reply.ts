import { readStoredFacts } from '../consent-ledger/index.js'
import { NophiError } from '../errors/nophi-error.js'
import { replyLanguage } from '../inbound/index.js'
import type { ConsentRow } from '../ports/consent-store.js'
import type { SubjectKey } from '../ports/subject.js'
import type { GateEventRow } from '../ports/suppression-store.js'
import { tryEnforce } from '../suppression-registry/index.js'
import { type AllStores, type Context, inTransaction } from './context.js'
import { afterEnforced } from './enforce.js'
import { queueServiceText } from './queue-service-text.js'
import type { RecordedReply } from './record-reply.js'
import type { Speaker } from './speaker-of.js'

/** Queues the text that a reply calls for. False: none, or it was queued before. */
export async function queueAnswer(context: Context, stores: AllStores, speaker: Speaker, recorded: RecordedReply): Promise<boolean> {
  const { subject, intent, question, stop, text, now } = recorded
  if (text === null) return false
  const language = replyLanguage(intent, [question?.language, question === null ? await languageOfConsent(stores, subject) : undefined])
  return (await queueServiceText(context, stores, { ...text, subject, speaker, language, stamp: stop?.seq, now })) !== null
}

/** The same for a reply that is on record already, in a transaction of its own. True: it is an answer, and was not queued before. */
export async function answerReply(context: Context, speaker: Speaker, recorded: RecordedReply): Promise<boolean> {
  const { stop, text } = recorded
  if (text === null) return false
  const queued = await inTransaction(context, (stores) => queueAnswer(context, stores, speaker, recorded))
  if (stop === null) return queued
  // Also where it was queued before: whoever queued it may have ended, or failed, before this.
  await releaseIfEnforced(context, stop)
  return false
}

/** Of the newest consent that says so: what a ledger of the host's knows is not asked while a provider waits. */
async function languageOfConsent({ consent }: AllStores, subject: SubjectKey): Promise<string | undefined> {
  const rows = await consent.list(subject)
  return rows.flatMap((row) => languageOf(row) ?? []).at(-1)
}

/** A damaged consent is none, and keeps nobody from hearing that their stop was heard. */
function languageOf(row: ConsentRow): string | undefined {
  try {
    return readStoredFacts(row).language
  } catch {
    return undefined
  }
}

/**
 * The stop was on record before its confirmation was queued, so whoever enforced it in between did not find the text. The
 * mark waits for whoever is at it right now; where nobody is, it is taken back, since enforcement is the drain's.
 */
async function releaseIfEnforced(context: Context, stop: GateEventRow): Promise<void> {
  let untouched = false
  try {
    await inTransaction(context, async (stores) => {
      const tried = await tryEnforce(stores, stop, await stores.now())
      untouched = tried?.first === true
      if (untouched) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'undone on purpose' })
      if (tried !== null) await afterEnforced(context, stores, tried)
    })
  } catch (error) {
    if (!untouched) throw error
  }
}
