import { type By, recordedAs } from '../../domain/actor.js'
import type { PhoneNumberInput } from '../../domain/phone-number.js'
import { parseOrThrow } from '../../errors/parse-options.js'
import { readPhone, recipientMacs } from '../../ports/recipient-number.js'
import { type Context, inTransaction } from '../context.js'
import { readBy } from '../read-by.js'
import { requeueHeld } from '../requeue-held.js'
import { requirePermission } from '../require-permission.js'
import { writeLeaf } from '../write-leaf.js'
import { waitsForHolder } from './holder-facts.js'
import { knownNumber } from './known-number.js'
import { numberQuerySchema } from './number-schemas.js'

const dayMs = 86_400_000

/** A person's word about everything before it: kept where an answer is, and as good as one for the days of the policy. */
export async function confirmHolder(context: Context, query: { readonly phone: PhoneNumberInput }, given: By): Promise<{ readonly released: number }> {
  const { actor } = readBy(given)
  parseOrThrow(numberQuerySchema, query, 'INVALID_REQUEST', 'query')
  const phone = readPhone(query.phone, 'query.phone')
  const accessRule = requirePermission(context, actor, 'consent.record')
  const macs = await recipientMacs(context, phone)
  return inTransaction(context, async (stores) => {
    const subject = await knownNumber(stores, macs)
    const now = await stores.now()
    const validUntil = now + context.policy.numberCheck.afterDays * dayMs
    await stores.numberChecks.putNumberCheck({ subject, answer: 'same-holder', source: 'person', since: 0, askedAt: now, validUntil })
    const released = await requeueHeld(stores, subject, waitsForHolder)
    await writeLeaf(context, stores, 'number.confirmed', subject, { by: recordedAs(actor), accessRule, released })
    return { released }
  })
}
