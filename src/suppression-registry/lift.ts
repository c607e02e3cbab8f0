import * as z from 'zod'
import { recordedAs } from '../domain/actor.js'
import type { ConsentEvent } from '../domain/consent.js'
import { givesConsent } from '../domain/gives-consent.js'
import type { PhoneNumber } from '../domain/phone-number.js'
import type { Suppression } from '../domain/suppression.js'
import { NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { safely } from '../errors/safe-error.js'
import { actorSchema } from '../ports/actor-schema.js'
import { findRecipient, readPhone, recipientMacs } from '../ports/recipient-number.js'
import type { GateEventRow } from '../ports/suppression-store.js'
import { liftByKeyword } from './lift-by-keyword.js'
import { type Lifted, type LiftRecord, liftEvents } from './lift-events.js'
import { inTransaction, journalEvent, type RegistryContext, type SuppressionStores } from './registry-context.js'
import { isOpenStop, toSuppression } from './to-suppression.js'
import type { LiftInput } from './types.js'

const schema = z.strictObject({
  phone: z.unknown(),
  by: z.union([z.strictObject({ keywordAt: z.date() }), z.strictObject({ consentEventId: z.string().min(1) })]),
  actor: actorSchema,
})

export async function lift(context: RegistryContext, input: LiftInput): Promise<{ readonly lifted: boolean; readonly remaining: readonly Suppression[] }> {
  const { by, actor } = parseOrThrow(schema, input, 'INVALID_REQUEST')
  const phone = readPhone(input.phone)
  const macs = await recipientMacs(context, phone)
  return inTransaction(context, async (stores) => {
    const consent = 'consentEventId' in by ? await namedConsent(context, stores, phone, by.consentEventId) : null
    const subject = await findRecipient(stores.suppression, macs)
    if (subject === null) return { lifted: false, remaining: [] }
    const record = { subject, id: context.runtime.id(), actor: recordedAs(actor), now: await stores.now() }
    const {
      lifted,
      remaining,
      lift: own,
    } = 'keywordAt' in by
      ? await liftByKeyword(stores, { ...record, startAt: by.keywordAt, transport: null, sender: null })
      : await liftByConsent(context, stores, record, by.consentEventId, consent)
    for (const event of lifted) {
      const data = {
        suppression: event.id,
        seq: event.seq,
        scope: event.scope,
        source: event.source,
        lift: record.id,
        liftSeq: own?.seq ?? 0,
        by: 'keywordAt' in by ? 'keyword' : 'consent',
      }
      await journalEvent(context, stores, 'suppression.lifted', data)
    }
    return { lifted: lifted.length > 0, remaining: remaining.map(toSuppression) }
  })
}

/** Null: the event gives no consent, none that counts now, or a bare yes, which is accepted for nothing. Throws `INVALID_REQUEST` for an id that names nothing here. */
async function namedConsent(
  { consentEvent, consentStands }: RegistryContext,
  stores: SuppressionStores,
  phone: PhoneNumber,
  id: string,
): Promise<ConsentEvent | null> {
  const event = consentEvent === undefined ? null : await safely('STORAGE_UNAVAILABLE', () => consentEvent({ id, phone }, stores))
  if (event === null || event.id !== id)
    throw new NophiError('INVALID_REQUEST', { path: 'by.consentEventId', problem: 'no consent of this id can be read for this number' })
  const counts = givesConsent(event.action) && event.grade !== 'D' && (await consentStands?.(stores, { id, phone })) !== false
  return counts ? event : null
}

/** Fresh word from the person settles what they said before: an opt-out, or a reply that nobody had read yet. From whoever holds the number now: that it had changed hands. */
const settledByConsent: readonly string[] = ['opt-out', 'review', 'deactivated', 'reassigned', 'number-changed']
/** Who was told that the number is not the patient's needs word from the phone itself: a form can repeat the mistake. */
const settledByText: readonly string[] = [...settledByConsent, 'wrong-number']

/** New consent in the person's own words ends the opt-outs that were recorded, and said, before it was given; a provider's block, once the provider has opened again. */
async function liftByConsent(
  context: RegistryContext,
  stores: SuppressionStores,
  record: Omit<LiftRecord, 'source' | 'cause' | 'occurredAt'>,
  consentEventId: string,
  consent: ConsentEvent | null,
): Promise<Lifted> {
  // Not later than its record, since hosts' clocks run ahead: a STOP that came after it stands.
  const givenAt = consent === null ? null : Math.min(consent.occurredAt.getTime(), consent.recordedAt.getTime())
  const settled = consent?.source === 'text-keyword' ? settledByText : settledByConsent
  const before = (event: GateEventRow): boolean => givenAt !== null && Math.max(event.recordedAt, event.occurredAt ?? 0) < givenAt
  const blocks = (await stores.suppression.events(record.subject)).filter((event) => isOpenStop(event) && event.cause === 'provider' && before(event))
  const opened = new Set<string>()
  for (const block of blocks) if ((await context.opensAgain?.(stores, block)) === true) opened.add(block.id)
  return liftEvents(
    stores,
    { ...record, source: 'consent', cause: `consent:${consentEventId}`, occurredAt: givenAt },
    (event) => (settled.includes(event.cause) || opened.has(event.id)) && before(event),
  )
}
