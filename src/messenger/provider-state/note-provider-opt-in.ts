import type { SubjectKey } from '../../ports/subject.js'
import type { AllStores, Context } from '../context.js'
import { writeLeaf } from '../write-leaf.js'
import { providerPlace } from './provider-place.js'

interface OptIn {
  readonly subject: SubjectKey
  readonly transport: string
  readonly sender: string | null
  readonly at: number
}

/** The provider lets texts through again. Its state, and nothing else: an opt-in there lifts nothing here. */
export async function noteProviderOptIn(context: Context, stores: AllStores, { subject, transport, sender, at }: OptIn): Promise<void> {
  const place = sender === null ? '' : (providerPlace(context, transport, sender)?.sender ?? '')
  const known = { state: 'open', by: 'list' } as const
  await writeLeaf(context, stores, 'provider.opt-in', subject, { transport })
  await stores.providerStates.noteProviderState({ subject, transport, sender: place, at, known, predicted: null })
}
