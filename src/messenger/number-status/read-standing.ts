import { type Actor, recordedAs } from '../../domain/actor.js'
import type { PhoneNumberInput } from '../../domain/phone-number.js'
import { parseOrThrow } from '../../errors/parse-options.js'
import { actorSchema } from '../../ports/actor-schema.js'
import { readPhone, recipientMacs } from '../../ports/recipient-number.js'
import { type Context, inTransaction } from '../context.js'
import { requirePermission } from '../require-permission.js'
import { writeLeaf } from '../write-leaf.js'
import { answerOf, holderOf } from './holder-facts.js'
import { knownNumber } from './known-number.js'
import { lastConsentAt } from './last-consent.js'
import { numberQuerySchema } from './number-schemas.js'
import type { NumberStanding } from './types.js'

export async function readStanding(context: Context, query: { readonly phone: PhoneNumberInput }, givenActor: Actor): Promise<NumberStanding> {
  const actor = parseOrThrow(actorSchema, givenActor, 'INVALID_REQUEST', 'actor')
  parseOrThrow(numberQuerySchema, query, 'INVALID_REQUEST', 'query')
  const phone = readPhone(query.phone, 'query.phone')
  const accessRule = requirePermission(context, actor, 'history.read-masked')
  const macs = await recipientMacs(context, phone)
  return inTransaction(context, async (stores) => {
    const subject = await knownNumber(stores, macs)
    const now = await stores.now()
    const [rows, facts] = await Promise.all([stores.consent.list(subject), stores.numberChecks.numberFacts(subject)])
    const consentedAt = lastConsentAt(rows, null, null)
    const { lastContactAt, status } = holderOf(facts, consentedAt, now, context.policy.numberCheck.afterDays)
    await writeLeaf(context, stores, 'number.read', subject, { by: recordedAs(actor), accessRule })
    const { check, answeredAt } = facts
    const by = lastContactAt?.getTime() === consentedAt ? 'consent' : lastContactAt?.getTime() === answeredAt ? 'reply' : 'portal'
    return {
      phone,
      ...(lastContactAt === null ? {} : { lastContactAt, lastContactBy: by }),
      ...(check === null ? {} : { checked: { answer: answerOf(check.answer), at: new Date(check.askedAt), validUntil: new Date(check.validUntil) } }),
      askFirst: context.numberStatus !== null && status === 'unasked',
    }
  })
}
