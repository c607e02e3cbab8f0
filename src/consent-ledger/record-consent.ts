import { recordedAs } from '../domain/actor.js'
import { assertNotAhead } from '../domain/assert-not-ahead.js'
import type { ConsentEvent, ConsentInput } from '../domain/consent.js'
import { NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { toHex, toUtf8 } from '../internal/bytes.js'
import { canonicalJson } from '../internal/canonical-json.js'
import { sha256 } from '../internal/hash.js'
import type { ConsentRow } from '../ports/consent-store.js'
import { macsOf } from '../ports/key-ring.js'
import { ensureRecipient, readPhone, recipientMacs } from '../ports/recipient-number.js'
import { appendRow } from './append-row.js'
import { sealDetail } from './consent-detail.js'
import { consentInputSchema } from './consent-schema.js'
import { gradeConsent } from './grade-consent.js'
import { inTransaction, type LedgerContext, stampOf } from './ledger-context.js'
import { toConsentEvent } from './to-consent-event.js'

export async function recordConsent(context: LedgerContext, given: ConsentInput): Promise<ConsentEvent> {
  const input = parseOrThrow(consentInputSchema, given, 'INVALID_REQUEST')
  const phone = readPhone(given.phone)
  const macs = await recipientMacs(context, phone)
  const patient = input.patient === undefined ? null : ((await macsOf(context.keys, context.tenant, 'patient', input.patient))[0] ?? null)
  const guardian = typeof input.givenBy === 'object' ? input.givenBy : undefined
  return inTransaction(context, async (stores) => {
    const now = await stores.now()
    assertNotAhead(input.occurredAt, now)
    const id = context.runtime.id()
    const subject = await ensureRecipient(context, stores.consent, macs, phone)
    // Its wording could not be kept, so it would prove nothing.
    if ((await stores.subjectKeys.getWrapped(subject, 'content')) === 'destroyed') throw new NophiError('RECIPIENT_FORGOTTEN')
    const row: ConsentRow = {
      id,
      subject,
      program: input.program,
      action: input.action,
      source: input.source,
      grade: gradeConsent(input),
      disclosureVersion: input.disclosure.version === '' ? null : input.disclosure.version,
      occurredAt: input.occurredAt.getTime(),
      recordedAt: now,
      actor: recordedAs(input.actor, input.patient),
      patient,
      stamp: await stampOf(stores, subject),
      facts: canonicalJson({
        disclosureSha256: input.disclosure.text === '' ? undefined : toHex(sha256(toUtf8(input.disclosure.text))),
        language: input.disclosure.language,
        signed: input.written === undefined ? undefined : true,
        guardian: guardian === undefined ? undefined : true,
        until: guardian?.until,
        relationship: guardian?.relationship,
        preference: input.preference === undefined ? undefined : { ...input.preference },
      }),
      detail: await sealDetail(context.subjectKeys, stores, subject, id, {
        disclosure: input.disclosure.text,
        page: input.page,
        ip: input.ip,
        userAgent: input.userAgent,
        guardian: guardian?.guardian,
        signature: input.written?.signature,
      }),
    }
    await appendRow(context, stores, row)
    await context.recorded?.(stores, row)
    return toConsentEvent(row)
  })
}
