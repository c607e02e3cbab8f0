import type { ConsentEvent, ConsentStatus } from '../../domain/consent.js'
import type { Program } from '../../domain/program.js'
import type { SubjectKey } from '../../ports/subject.js'
import type { GateEventRow } from '../../ports/suppression-store.js'
import { covers, isOpenStop } from '../../suppression-registry/index.js'
import { isWordingLanguage, primaryLanguage, serviceReplies, type WordingLanguage } from '../../wording/index.js'
import { type AllStores, type Context, senderOf } from '../context.js'
import { queueServiceText } from '../queue-service-text.js'
import { serviceKind } from '../service-message.js'
import { asksToConfirm, confirmsOptIn } from './confirms-opt-in.js'

/** What was on record of a number and a program. */
export interface Standing {
  readonly status: ConsentStatus['status']
  readonly event: ConsentEvent | null
}

export interface SignUp {
  readonly subject: SubjectKey
  readonly program: Program
  readonly patient: string | null
  /** Of the words that the person agreed to. */
  readonly language: string
  readonly before: Standing
  readonly after: Standing
  readonly now: number
}

const dayMs = 86_400_000
/** As long as a reply is taken for its answer. */
const usefulMs = 3 * dayMs
const lookBack = 50
const ended: readonly string[] = ['refused', 'cancelled', 'expired', 'rejected']

/** Words that answer the invitation: its own in each language, and YES, which opts in at no other time. */
const joining = [...Object.values(serviceReplies['opt-in-request'] ?? {}), 'YES'].map((keyword) => ({ keyword, means: 'opt-in' }))

/**
 * The text that answers a sign-up, where it changed anything: the confirmation of a new consent, or the question that a
 * pending one waits for. Each once, however often the same is recorded: the second of two at once finds the first. Answers with its id.
 */
export async function queueSignUpText(context: Context, stores: AllStores, signUp: SignUp): Promise<string | null> {
  const { subject, program, patient, before, now } = signUp
  const events = await stores.suppression.events(subject)
  // Nothing of a forgotten person can be sealed any more.
  if (events.some(({ kind }) => kind === 'erase')) return null
  const covering = events.filter(({ kind, scope }) => kind !== 'lift' && covers(scope, program.id, program.messageClass))
  const name = dueText(signUp, covering)
  if (name === null) return null
  const since = Math.max(0, ...covering.map(({ seq }) => seq))
  const asks = name === 'opt-in-request'
  if (asks && (await wasAsked(stores, signUp, since))) return null
  const end = before.status === 'revoked' || before.status === 'expired' ? before.event?.id : undefined
  return queueServiceText(context, stores, {
    name,
    subject,
    patient,
    speaker: { program, sender: senderOf(context, program) },
    language: wordingLanguage(signUp.language),
    exemptEvent: null,
    // A sign-up that nobody confirmed in time may be tried again another day.
    once: [name, subject, program.id, since, end ?? '', asks ? Math.floor(now / dayMs) : ''].join('|'),
    expects: asks ? joining : [],
    held: null,
    expiresAt: now + usefulMs,
    now,
  })
}

function dueText({ program, before, after }: SignUp, covering: readonly GateEventRow[]): 'opt-in-request' | 'opt-in-confirmation' | null {
  if (after.status === 'pending') return asksToConfirm(program) ? 'opt-in-request' : null
  if (!isGranted(after) || !confirmsOptIn(program)) return null
  // A stop suspends what was granted; a reply under review does not yet.
  const stopped = covering.some((event) => isOpenStop(event) && event.cause !== 'review')
  return stopped || !isGranted(before) ? 'opt-in-confirmation' : null
}

/** A bare yes is accepted for nothing. */
function isGranted({ status, event }: Standing): boolean {
  return status === 'granted' && event?.grade !== 'D'
}

/** Whether the question still waits for its answer, and no stop ended it. */
async function wasAsked(stores: AllStores, { subject, program, now }: SignUp, since: number): Promise<boolean> {
  const rows = await stores.messages.list({ subject, limit: lookBack })
  const kind = serviceKind('opt-in-request')
  return rows.some((row) => row.kind === kind && row.program === program.id && row.stamp >= since && row.expiresAt > now && !ended.includes(row.status))
}

function wordingLanguage(tag: string): WordingLanguage {
  const language = primaryLanguage(tag)
  return isWordingLanguage(language) ? language : 'en'
}
