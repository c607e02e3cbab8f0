import * as z from 'zod'
import type { ConsentEvent, ConsentLedger, ConsentStatus } from '../domain/consent.js'
import type { PhoneNumberInput } from '../domain/phone-number.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { joinStorage } from '../ports/join-storage.js'
import type { PieceOptions } from '../ports/piece-options.js'
import { pieceShape } from '../ports/piece-schema.js'
import { findRecipient, readPhone, recipientMacs } from '../ports/recipient-number.js'
import type { SqlExecutor } from '../ports/storage.js'
import { createSubjectKeys } from '../subject-keys/index.js'
import { consentFacts } from './consent-facts.js'
import { historyQuerySchema, statusQuerySchema } from './consent-schema.js'
import { importConsents } from './import/import-consents.js'
import type { ConsentImportOptions, ConsentImportReport, ConsentImportRow } from './import/types.js'
import { inTransaction, type LedgerContext, type LedgerWiring } from './ledger-context.js'
import { recordConsent } from './record-consent.js'
import { revokeConsent } from './revoke-consent.js'
import { toConsentEvent } from './to-consent-event.js'

type Slices = 'consent' | 'subjectKeys'

export interface ConsentLedgerOptions extends PieceOptions<Slices> {
  /** Whether an opt-in by web form stays `pending` until a `confirm` of the same program, for instance a reply from the phone. Default false. */
  readonly confirmationRequired?: boolean | undefined
}

export type ConsentLedgerWithin = ConsentLedger & {
  /**
   * Consent from paper and other systems. `mapping` says what the columns mean; the grade follows from the evidence in each
   * row, at most what the same would prove here, and D is stored but accepted for nothing. A revocation that is newer than
   * a row wins. A row that was stored before is known and not stored twice, so a run that broke off is run again.
   *
   * Lazy: nothing happens unless iterated; one report for each 500 rows, with bad rows by line and problem, never a value.
   * With `dryRun` nothing is stored; the same row twice, more than a batch apart, then counts twice. Each stored event
   * names the file, its digest and the importer; the line is in the sealed detail and in the audit record.
   * Throws `INVALID_REQUEST` for a mapping that cannot be read.
   */
  importEvents(rows: AsyncIterable<ConsentImportRow> | Iterable<ConsentImportRow>, options: ConsentImportOptions): AsyncIterable<ConsentImportReport>
  /** The ledger inside a transaction of the host. Throws `TRANSACTION_MISMATCH` for one of another storage, or a storage that joins none. */
  within(transaction: SqlExecutor): ConsentLedger
}

const schema = z.strictObject({ ...pieceShape<Slices>(), confirmationRequired: z.boolean().optional() })

/**
 * Consent on record, per phone number and program (47 CFR 64.1200(a)(1), (f)(9); CTIA Messaging Principles 5.1.2).
 *
 * `record` keeps who said yes, when, by which means and to which literal words; it computes a grade from that (A to D)
 * and never takes one from the caller. The words stay encrypted under the person's evidence key, their hash in the clear.
 *
 * `statusAt` answers for an instant: `granted` with the best evidence that stood then; a grade `D` stands for a bare yes
 * and is accepted for nothing. `expired`: the number was merely given to us (C) twelve months ago, or the guardian's
 * right has ended. `revoked` until a new opt-in: a renewal or confirmation revives nothing, and a revocation ends what was
 * recorded or said before it, in whichever order the two arrived. A revocation for `all` covers every program.
 *
 * The ledger says what is on record, not that the person holds the number. Throws `INVALID_OPTIONS`; its methods throw
 * `INVALID_REQUEST` with the path, `INVALID_PHONE_NUMBER`, `STORAGE_UNAVAILABLE`, `KEY_UNAVAILABLE`, `AUDIT_UNAVAILABLE`;
 * `record` also `RECIPIENT_FORGOTTEN`.
 */
export function createConsentLedger(options: ConsentLedgerOptions): ConsentLedgerWithin {
  return buildConsentLedger(options, {})
}

/** For the messenger, which gives each revocation a number of the recipient's gate. */
export function buildConsentLedger(options: ConsentLedgerOptions, wiring: LedgerWiring): ConsentLedgerWithin {
  const parsed = parseOrThrow(schema, options)
  const { keys, tenant, runtime } = parsed
  const context: LedgerContext = { ...parsed, ...wiring, subjectKeys: wiring.subjectKeys ?? createSubjectKeys({ keys, tenant, runtime }) }
  return {
    ...ledgerOver(context),
    importEvents: (rows, options) => importConsents(context, rows, options),
    within: (transaction) => ledgerOver({ ...context, storage: joinStorage(context.storage, transaction) }),
  }
}

function ledgerOver(context: LedgerContext): ConsentLedger {
  return {
    record: async (event) => recordConsent(context, event),
    revoke: async (event) => revokeConsent(context, event),
    statusAt: async (query) => statusAt(context, query),
    history: (query) => history(context, query),
  }
}

async function statusAt(context: LedgerContext, query: { phone: PhoneNumberInput; program: string; at: Date }): Promise<ConsentStatus> {
  const { program, at } = parseOrThrow(statusQuerySchema, query, 'INVALID_REQUEST')
  const macs = await recipientMacs(context, readPhone(query.phone))
  return inTransaction(context, async (stores) => {
    const subject = await findRecipient(stores.consent, macs)
    if (subject === null) return { status: 'none' }
    const { status, event } = await consentFacts(stores, subject, program, at, context.rulesOf?.(program) ?? context)
    return status === 'none' || event === null ? { status: 'none' } : { status, event }
  })
}

/** Newest last. */
async function* history(context: LedgerContext, query: { phone: PhoneNumberInput; program?: string | undefined }): AsyncGenerator<ConsentEvent> {
  const { program } = parseOrThrow(historyQuerySchema, query, 'INVALID_REQUEST')
  const macs = await recipientMacs(context, readPhone(query.phone))
  const rows = await inTransaction(context, async (stores) => {
    const subject = await findRecipient(stores.consent, macs)
    return subject === null ? [] : stores.consent.list(subject)
  })
  for (const row of rows) if (program === undefined || row.program === program || row.program === 'all') yield toConsentEvent(row)
}
