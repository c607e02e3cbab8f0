import type { PhoneNumber } from '../../domain/phone-number.js'
import type { NumberCheckRow } from '../../ports/number-check-store.js'
import { ensureRecipient } from '../../ports/recipient-number.js'
import type { SubjectMacs } from '../../ports/subject.js'
import { type Context, inTransaction } from '../context.js'
import { requeueHeld } from '../requeue-held.js'
import { writeLeaf } from '../write-leaf.js'
import type { HolderReply } from './ask-number-status.js'
import { endHostConsent, endNumber } from './end-number.js'
import { type HolderAnswer, waitsForHolder } from './holder-facts.js'

interface Answered {
  readonly phone: PhoneNumber
  readonly macs: SubjectMacs
  readonly since: Date
  readonly reply: HolderReply
}

const actor = 'number-status'

/**
 * Keeps what was answered, with the date that it was asked about and when (47 CFR 64.1200(m)(2)). A number with another holder
 * is stopped. Answers with what counts: who could not tell takes no word back that came meanwhile.
 */
export async function keepAnswer(context: Context, { phone, macs, since, reply }: Answered): Promise<HolderAnswer> {
  const { answer, source, validForMs } = reply
  const gone = answer === 'reassigned' || answer === 'deactivated'
  const end = { phone, source: 'deactivation', occurredAt: context.runtime.now(), actor } as const
  const counts = await inTransaction(context, async (stores) => {
    const askedAt = await stores.now()
    const subject = await ensureRecipient(context, stores.suppression, macs, phone)
    const validUntil = askedAt + validForMs
    if (answer === 'no-data' && isSure((await stores.numberChecks.numberFacts(subject)).check, since, askedAt)) return 'same-holder'
    await stores.numberChecks.putNumberCheck({ subject, answer, source, since: since.getTime(), askedAt, validUntil })
    await writeLeaf(context, stores, 'number.checked', subject, { answer, source, since: since.toISOString(), validUntil: new Date(validUntil).toISOString() })
    if (answer === 'same-holder') await requeueHeld(stores, subject, waitsForHolder)
    if (gone) await endNumber(context, stores, { ...end, occurredAt: new Date(askedAt), subject, cause: answer })
    return answer
  })
  if (gone) await endHostConsent(context, end)
  return counts
}

function isSure(check: NumberCheckRow | null, since: Date, now: number): boolean {
  return check !== null && check.answer === 'same-holder' && check.validUntil > now && check.since <= since.getTime()
}
