import type { By } from '../domain/actor.js'
import type { PhoneNumberInput } from '../domain/phone-number.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { findRecipient, recipientMacs } from '../ports/recipient-number.js'
import type { SubjectKey } from '../ports/subject.js'
import { manifestRows, purgeDue, type Retention } from '../retention/index.js'
import { honorBy, recordStop } from '../suppression-registry/index.js'
import { type AllStores, type Context, inTransaction } from './context.js'
import { patientMacs } from './host-ids.js'
import { readPhone } from './parsed-request.js'
import { requirePermission } from './require-permission.js'
import { bySchema, forgetSchema } from './schemas.js'
import { writeLeaf } from './write-leaf.js'

const lookBack = 1_000

export function createRetention(context: Context): Retention {
  const bodyRetentionDays = context.policy.bodyRetentionDays ?? 0
  const permit = (by: By): string => {
    parseOrThrow(bySchema, by, 'INVALID_REQUEST', 'by')
    return requirePermission(context, by.actor, 'retention.purge')
  }
  return {
    manifest: () => manifestRows(bodyRetentionDays),
    async purge(by) {
      const accessRule = permit(by)
      return inTransaction(context, async (stores) => {
        const removed = await purgeDue(stores, { now: await stores.now(), bodyRetentionDays })
        return { certificate: await writeLeaf(context, stores, 'retention.purged', null, { by: by.actor.id, accessRule, removed }) }
      })
    },
    async forget(who, by) {
      const accessRule = permit(by)
      const find = await finder(context, who)
      return inTransaction(context, async (stores) => {
        const subjects = await find(stores)
        for (const subject of subjects) await forgetSubject(context, stores, subject, by.actor.id)
        return { certificate: await writeLeaf(context, stores, 'retention.forgotten', null, { by: by.actor.id, accessRule, persons: subjects.length }) }
      })
    },
  }
}

/** The erase event is numbered, so that whatever still waits for this person is dead; the content key goes, the evidence key stays for the legal floor. */
async function forgetSubject(context: Context, stores: AllStores, subject: SubjectKey, actor: string): Promise<void> {
  const now = await stores.now()
  const event = await recordStop(stores, {
    subject,
    id: `erase:${context.runtime.id()}`,
    kind: 'erase',
    scope: 'all',
    source: 'front-desk',
    cause: 'opt-out',
    transport: null,
    sender: null,
    occurredAt: null,
    actor,
    now,
    honorBy: honorBy(now),
  })
  await context.subjectKeys.destroy(stores, subject, 'content')
  for (const row of await stores.messages.listQueued({ subject }, lookBack)) {
    await stores.messages.update(row.id, { from: ['queued'] }, { status: 'cancelled', held: null, payload: null, statusAt: now })
  }
  await writeLeaf(context, stores, 'subject.forgotten', subject, { suppression: event.id, seq: event.seq })
}

async function finder(context: Context, who: unknown): Promise<(stores: AllStores) => Promise<readonly SubjectKey[]>> {
  const { patient, phone } = parseOrThrow(forgetSchema, who, 'INVALID_REQUEST', 'who') as { patient?: string; phone?: PhoneNumberInput }
  if (patient !== undefined) {
    const macs = await patientMacs(context, patient)
    return async (stores) => {
      const attempts = (await Promise.all(macs.map((mac) => stores.suppression.attemptsSince({ patient: mac }, 0)))).flat()
      return [...new Set(attempts.map(({ subject }) => subject))]
    }
  }
  const macs = await recipientMacs(context, readPhone(phone ?? '', 'who.phone'))
  return async (stores) => {
    const subject = await findRecipient(stores.suppression, macs)
    return subject === null ? [] : [subject]
  }
}
