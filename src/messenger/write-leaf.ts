import { toSafeError } from '../errors/safe-error.js'
import type { SubjectKey } from '../ports/subject.js'
import type { AllStores, Context } from './context.js'

type LeafContext = Pick<Context, 'audit' | 'subjectKeys' | 'runtime'>
type LeafData = Readonly<Record<string, string | number | boolean | undefined>>

/** One record of the audit log, in the caller's transaction. The person appears as a commitment, never as a number. */
export async function writeLeaf(context: LeafContext, stores: AllStores, type: string, subject: SubjectKey | null, data: LeafData): Promise<string> {
  const id = context.runtime.id()
  const given: Record<string, string | number | boolean> = {}
  for (const key of Object.keys(data)) {
    const value = data[key]
    if (value !== undefined) given[key] = value
  }
  if (subject !== null) given.subject = await context.subjectKeys.commitment(stores, subject)
  try {
    await context.audit.append({ id, type, at: new Date(await stores.now()), data: given }, stores)
  } catch (error) {
    throw toSafeError(error, 'AUDIT_UNAVAILABLE')
  }
  return id
}
