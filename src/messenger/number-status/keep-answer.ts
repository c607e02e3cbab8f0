import type { PhoneNumber } from '../../domain/phone-number.js'
import { ensureRecipient } from '../../ports/recipient-number.js'
import type { SubjectMacs } from '../../ports/subject.js'
import { type Context, inTransaction } from '../context.js'
import { requeueHeld } from '../requeue-held.js'
import { writeLeaf } from '../write-leaf.js'
import type { HolderReply } from './ask-number-status.js'
import { endHostConsent, endNumber } from './end-number.js'
import { waitsForHolder } from './holder-facts.js'

interface Answered {
  readonly phone: PhoneNumber
  readonly macs: SubjectMacs
  readonly since: Date
  readonly reply: HolderReply
}

const actor = 'number-status'

/** Keeps what was answered, with the date that it was asked about and when (47 CFR 64.1200(m)(2)). A number with another holder is stopped. */
export async function keepAnswer(context: Context, { phone, macs, since, reply }: Answered): Promise<void> {
  const { answer, source, validForMs } = reply
  const gone = answer === 'reassigned' || answer === 'deactivated'
  const end = { phone, source: 'deactivation', occurredAt: context.runtime.now(), actor } as const
  await inTransaction(context, async (stores) => {
    const askedAt = await stores.now()
    const subject = await ensureRecipient(context, stores.suppression, macs, phone)
    const validUntil = askedAt + validForMs
    await stores.numberChecks.putNumberCheck({ subject, answer, source, since: since.getTime(), askedAt, validUntil })
    await writeLeaf(context, stores, 'number.checked', subject, { answer, source, since: since.toISOString(), validUntil: new Date(validUntil).toISOString() })
    if (answer === 'same-holder') await requeueHeld(stores, subject, waitsForHolder)
    if (gone) await endNumber(context, stores, { ...end, occurredAt: new Date(askedAt), subject, cause: answer })
  })
  if (gone) await endHostConsent(context, end)
}
