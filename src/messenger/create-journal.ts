import type { AuditEvent, Journal } from '../domain/audit-event.js'
import { NophiError } from '../errors/nophi-error.js'
import type { SubjectKey } from '../ports/subject.js'
import type { GateEventRow } from '../ports/suppression-store.js'
import { commitmentOrUnreadable } from '../subject-keys/index.js'
import type { AllStores, Context } from './context.js'
import { requeueHeld } from './requeue-held.js'
import { tellSinks } from './tell-sinks.js'

/**
 * What the pieces report, in their own transactions: a leaf for each event, and what follows from it here. So an opt-out
 * recorded through `messenger.suppression` tells the other systems like one by reply, and what a review held is let go.
 */
export function createJournal(context: Pick<Context, 'audit' | 'sinks' | 'subjectKeys' | 'runtime'>): Journal {
  return async (event, stores) => {
    if (!('audit' in stores)) throw new NophiError('AUDIT_UNAVAILABLE')
    const all = stores as AllStores
    const row = await gateEventOf(event, all)
    const subject = row?.subject ?? (await ownerOfPermit(event, all))
    if (subject === null) return context.audit.append(event, all)
    const lifts = event.type === 'suppression.lifted' || event.type === 'permit.opened'
    const named = lifts ? await context.subjectKeys.commitment(all, subject) : await commitmentOrUnreadable(context.subjectKeys, all, subject)
    await context.audit.append({ ...event, data: { ...event.data, subject: named } }, all)
    if (row === null) return
    if (event.type === 'stop.recorded') await tellSinks(context, all, row, true)
    if (event.type !== 'suppression.lifted') return
    await tellSinks(context, all, row, false)
    if (row.cause === 'review') await requeueHeld(all, row.subject, ({ held }) => held === 'review-pending')
  }
}

/** A call that the host makes under a permit of its own. */
async function ownerOfPermit({ type, data }: AuditEvent, stores: AllStores): Promise<SubjectKey | null> {
  return type === 'permit.opened' && typeof data.attempt === 'string' ? ((await stores.suppression.attempt(data.attempt))?.subject ?? null) : null
}

async function gateEventOf({ data }: AuditEvent, stores: AllStores): Promise<GateEventRow | null> {
  return typeof data.suppression === 'string' ? stores.suppression.event(data.suppression) : null
}
