import * as z from 'zod'
import { asPhoneNumber } from '../domain/parse-phone-number.js'
import type { PhoneNumber } from '../domain/phone-number.js'
import type { Suppression } from '../domain/suppression.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { safely } from '../errors/safe-error.js'
import { recipientMacs } from '../ports/recipient-number.js'
import type { GateEventRow } from '../ports/suppression-store.js'
import { liftByKeyword } from './lift-by-keyword.js'
import { type Lifted, liftEvents } from './lift-events.js'
import { inTransaction, journalEvent, type RegistryContext, type SuppressionStores } from './registry-context.js'
import { actorSchema } from './schemas.js'
import { isOpenStop, toSuppression } from './to-suppression.js'
import type { LiftInput } from './types.js'

const schema = z.strictObject({
  phone: z.unknown(),
  by: z.union([z.strictObject({ keywordAt: z.date() }), z.strictObject({ consentEventId: z.string().min(1) })]),
  actor: actorSchema,
})
const givingActions: readonly string[] = ['opt-in', 'confirm', 'renew']

export async function lift(context: RegistryContext, input: LiftInput): Promise<{ readonly lifted: boolean; readonly remaining: readonly Suppression[] }> {
  const { by, actor } = parseOrThrow(schema, input, 'INVALID_REQUEST')
  const phone = asPhoneNumber(input.phone)
  const macs = await recipientMacs(context, phone)
  return inTransaction(context, async (stores) => {
    const subject = await stores.suppression.findSubject(macs)
    if (subject === null) return { lifted: false, remaining: [] }
    const record = { subject, id: context.runtime.id(), actor: actor.id, now: await stores.now() }
    const { lifted, remaining } =
      'keywordAt' in by
        ? await liftByKeyword(stores, { ...record, startAt: by.keywordAt, transport: null, sender: null })
        : await liftByConsent(context, stores, record, phone, by.consentEventId)
    for (const event of lifted) {
      const data = {
        suppression: event.id,
        seq: event.seq,
        scope: event.scope,
        source: event.source,
        lift: record.id,
        by: 'keywordAt' in by ? 'keyword' : 'consent',
      }
      await journalEvent(context, stores, 'suppression.lifted', data)
    }
    return { lifted: lifted.length > 0, remaining: remaining.map(toSuppression) }
  })
}

/** New consent in the person's own words ends the opt-outs that were recorded, and said, before it was given. */
async function liftByConsent(
  { consentEvent }: RegistryContext,
  stores: SuppressionStores,
  record: { readonly subject: string; readonly id: string; readonly actor: string; readonly now: number },
  phone: PhoneNumber,
  consentEventId: string,
): Promise<Lifted> {
  const given = consentEvent === undefined ? null : await safely('STORAGE_UNAVAILABLE', () => consentEvent({ id: consentEventId, phone }, stores))
  const givenAt = given !== null && given.id === consentEventId && givingActions.includes(given.action) ? given.occurredAt.getTime() : null
  const before = (event: GateEventRow): boolean => givenAt !== null && Math.max(event.recordedAt, event.occurredAt ?? 0) < givenAt
  const description = { source: 'consent', cause: `consent:${consentEventId}`, transport: null, sender: null, occurredAt: givenAt }
  return liftEvents(stores, { ...record, ...description }, (event) => isOpenStop(event) && event.cause === 'opt-out' && before(event))
}
