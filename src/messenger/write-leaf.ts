import type { AuditEvent } from '../domain/audit-event.js'
import { toSafeError } from '../errors/safe-error.js'
import type { SubjectKey } from '../ports/subject.js'
import { commitmentOrUnreadable } from '../subject-keys/index.js'
import type { AllStores, Context } from './context.js'

type LeafContext = Pick<Context, 'audit' | 'subjectKeys' | 'runtime'>
type LeafData = Readonly<Record<string, string | number | boolean | undefined>>

/** Records after which a text may leave: without the person's own commitment they are not made. A permit asks for it itself. */
const permissive: ReadonlySet<string> = new Set(['message.queued', 'start.received'])

/**
 * One record of the audit log, in the caller's transaction. The person appears as a commitment, never as a number; as
 * `unreadable` where their key was damaged, so that one bad row keeps no stop, refusal or end from being recorded. `named`: so
 * they appear, of a caller who asked in this transaction.
 */
export async function writeLeaf(
  context: LeafContext,
  stores: AllStores,
  type: string,
  subject: SubjectKey | null,
  data: LeafData,
  named?: string | undefined,
): Promise<string> {
  const given: Record<string, string | number | boolean> = {}
  for (const key of Object.keys(data)) {
    const value = data[key]
    if (value !== undefined) given[key] = value
  }
  if (subject !== null)
    given.subject =
      named !== undefined
        ? named
        : permissive.has(type)
          ? await context.subjectKeys.commitment(stores, subject)
          : await commitmentOrUnreadable(context.subjectKeys, stores, subject)
  return appendRecord(context, stores, { type, at: new Date(await stores.now()), data: given })
}

/** The same of a caller who read the storage's clock, names the person by commitment, and says only what is known. Answers with its id. */
export async function appendRecord(context: Pick<LeafContext, 'audit' | 'runtime'>, stores: AllStores, record: Omit<AuditEvent, 'id'>): Promise<string> {
  const { type, at, data } = record
  const id = context.runtime.id()
  try {
    await context.audit.append({ id, type, at, data }, stores)
  } catch (error) {
    throw toSafeError(error, 'AUDIT_UNAVAILABLE')
  }
  return id
}
