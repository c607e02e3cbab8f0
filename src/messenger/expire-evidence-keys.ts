import { pagesOf } from '../internal/pages-of.js'
import type { SubjectKey } from '../ports/subject.js'
import { type PurgedClass, type PurgeOrder, purgeBatch, purgedClass } from '../retention/index.js'
import type { AllStores, Services } from './context.js'
import { isSubjectHeld } from './held-records.js'

const dayMs = 86_400_000

/** The evidence keys of forgotten persons of whom nothing is younger than its floor: from then on the log alone tells nobody whom their records meant. */
export async function expireEvidenceKeys(context: Services, stores: AllStores, { now, retentionDays, held }: PurgeOrder): Promise<readonly PurgedClass[]> {
  const { consents, messages, attempts, replies } = retentionDays
  const before = now - Math.max(consents, messages, attempts, replies) * dayMs
  const expired: SubjectKey[] = []
  for await (const page of pagesOf<SubjectKey>(purgeBatch, (last) => stores.subjectKeys.forgottenBefore(before, last ?? null, purgeBatch))) {
    for (const subject of page) {
      if ((await isYoung(stores, subject, before)) || (await isSubjectHeld(stores, held, subject))) continue
      await context.subjectKeys.destroy(stores, subject, 'evidence')
      expired.push(subject)
    }
    if (expired.length >= purgeBatch) break
  }
  return expired.length === 0 ? [] : [purgedClass('person-keys', before, expired)]
}

async function isYoung(stores: AllStores, subject: SubjectKey, before: number): Promise<boolean> {
  const [consents, messages, replies, attempts] = await Promise.all([
    stores.consent.list(subject),
    stores.messages.list({ subject, from: before, limit: 1 }),
    stores.messages.replies(subject, before),
    stores.suppression.attemptsSince({ subject }, before),
  ])
  return messages.length + replies.length + attempts.length > 0 || consents.some(({ recordedAt }) => recordedAt >= before)
}
