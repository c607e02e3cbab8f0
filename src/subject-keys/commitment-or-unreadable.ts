import { isDamaged } from '../ports/key-ring.js'
import type { StoresOf } from '../ports/storage.js'
import type { SubjectKey } from '../ports/subject.js'
import type { SubjectKeys } from './create-subject-keys.js'

/**
 * How a record names a person whatever became of their key: `unreadable` where it was damaged, so that a stop is recorded all
 * the same. For records that only forbid, end or report: what lets a text leave asks for the commitment itself.
 */
export async function commitmentOrUnreadable(keys: Pick<SubjectKeys, 'commitment'>, stores: StoresOf<'subjectKeys'>, subject: SubjectKey): Promise<string> {
  try {
    return await keys.commitment(stores, subject)
  } catch (error) {
    if (isDamaged(error)) return 'unreadable'
    throw error
  }
}
