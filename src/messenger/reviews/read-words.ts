import { fromUtf8 } from '../../internal/bytes.js'
import { isDamaged } from '../../ports/key-ring.js'
import type { ReplyRow } from '../../ports/reply-store.js'
import type { AllStores, Context } from '../context.js'

/** Null: erased in their time, or nobody can open them any more, since the person was forgotten, or they were damaged. */
export async function readWords(context: Pick<Context, 'subjectKeys'>, stores: AllStores, { id, subject, words }: ReplyRow): Promise<string | null> {
  if (words === null) return null
  try {
    const bytes = await context.subjectKeys.open(stores, subject, 'content', `reply|words|${id}`, words)
    return bytes === null ? null : fromUtf8(bytes)
  } catch (error) {
    if (isDamaged(error)) return null
    throw error
  }
}
