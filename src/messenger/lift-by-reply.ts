import type { InboundEvent } from '../domain/inbound-event.js'
import type { SubjectKey } from '../ports/subject.js'
import { liftByKeyword } from '../suppression-registry/index.js'
import type { ServiceTextName } from '../wording/index.js'
import type { AllStores, Context } from './context.js'
import { programOf } from './context.js'
import { loadFacts } from './load-facts.js'
import { isOpenForLifts } from './open-for-permits.js'
import { confirmsOptIn } from './sign-up/confirms-opt-in.js'
import { tellSinks } from './tell-sinks.js'
import { writeLeaf } from './write-leaf.js'

interface Start {
  readonly subject: SubjectKey
  readonly event: Extract<InboundEvent, { type: 'reply' }>
  /** The address of ours it came to. Null: none of ours, where nothing is lifted. */
  readonly sender: string | null
  readonly program: string
  /** By the word that a sign-up asked for: where the program confirms that, nothing else answers. */
  readonly joins: boolean
}

/** What no word ends that comes by text. */
const pastWords: readonly string[] = ['wrong-number', 'review', 'deactivated', 'reassigned', 'number-changed', 'deceased']

/** START: judged by the provider's own time, never by arrival. It resumes what STOP suspended and creates no consent. */
export async function liftByReply(
  context: Context,
  stores: AllStores,
  { subject, event, sender, program: id, joins }: Start,
): Promise<{ needsPerson: boolean; answer: ServiceTextName | null }> {
  const now = await stores.now()
  if (!(await isOpenForLifts(stores))) {
    await writeLeaf(context, stores, 'start.undecided', subject, { recovering: true })
    return { needsPerson: true, answer: null }
  }
  const { lifted, undecided, remaining, lift } = await liftByKeyword(stores, {
    subject,
    id: context.runtime.id(),
    startAt: sender === null ? null : (event.occurredAt ?? null),
    transport: event.transport,
    sender,
    actor: 'recipient',
    now,
  })
  for (const ended of lifted) await tellSinks(context, stores, ended, false)
  await writeLeaf(context, stores, undecided ? 'start.undecided' : 'start.received', subject, {
    lifted: lifted.length,
    remaining: remaining.length,
    liftSeq: lift?.seq,
    lifts: lifted.length === 0 ? undefined : lifted.map(({ seq }) => seq).join(','),
  })
  if (remaining.length > 0) return { needsPerson: undecided || remaining.some(({ cause }) => pastWords.includes(cause)), answer: null }
  const program = programOf(context, id)
  if (joins && confirmsOptIn(program)) return { needsPerson: false, answer: null }
  const { consent } = await loadFacts(context, stores, { subject, program, patient: null, stamp: null, exemptEvent: null })
  return { needsPerson: false, answer: consent?.status === 'granted' ? 'opt-in-resumed' : 'opt-in-needs-consent' }
}
