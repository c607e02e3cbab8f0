import { recordedAs } from '../domain/actor.js'
import { assertNotAhead } from '../domain/assert-not-ahead.js'
import type { ConsentEvent, ConsentRevocation } from '../domain/consent.js'
import { parseOrThrow } from '../errors/parse-options.js'
import type { ConsentRow } from '../ports/consent-store.js'
import { ensureRecipient, readPhone, recipientMacs } from '../ports/recipient-number.js'
import { appendRow } from './append-row.js'
import { revocationSchema } from './consent-schema.js'
import { inTransaction, type LedgerContext } from './ledger-context.js'
import { toConsentEvent } from './to-consent-event.js'

export async function revokeConsent(context: LedgerContext, given: ConsentRevocation): Promise<ConsentEvent> {
  const { program, source, occurredAt, actor } = parseOrThrow(revocationSchema, given, 'INVALID_REQUEST')
  const phone = readPhone(given.phone)
  const macs = await recipientMacs(context, phone)
  return inTransaction(context, async (stores) => {
    const recordedAt = await stores.now()
    assertNotAhead(occurredAt, recordedAt)
    const revocation = {
      id: context.runtime.id(),
      // Also for a number without consent: what the person said about it stands on record.
      subject: await ensureRecipient(context, stores.consent, macs, phone),
      program,
      source,
      occurredAt: occurredAt.getTime(),
      actor: recordedAs(actor),
    }
    const stamp = (await context.numberRevocation?.(stores, revocation)) ?? 0
    const row: ConsentRow = { ...revocation, action: 'revoke', grade: '', disclosureVersion: null, recordedAt, patient: null, stamp, facts: '{}', detail: null }
    await appendRow(context, stores, row)
    return toConsentEvent(row)
  })
}
