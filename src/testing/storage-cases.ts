import type { ConformanceCase } from './conformance-case.js'
import { auditCases } from './storage-cases/audit-cases.js'
import { caseOpener, type StorageSubject } from './storage-cases/bench.js'
import { concurrencyCases } from './storage-cases/concurrency-cases.js'
import { consentCases } from './storage-cases/consent-cases.js'
import { messageCases } from './storage-cases/message-cases.js'
import { numberCheckCases } from './storage-cases/number-check-cases.js'
import { peopleCases } from './storage-cases/people-cases.js'
import { providerStateCases } from './storage-cases/provider-state-cases.js'
import { purgeCases } from './storage-cases/purge-cases.js'
import { reviewCases } from './storage-cases/review-cases.js'
import { sinkOutboxCases } from './storage-cases/sink-outbox-cases.js'
import { smallStoreCases } from './storage-cases/small-store-cases.js'
import { suppressionCases } from './storage-cases/suppression-cases.js'
import { systemCases } from './storage-cases/system-cases.js'
import { tenantCases } from './storage-cases/tenant-cases.js'
import { transactionCases } from './storage-cases/transaction-cases.js'
import { vaultCases } from './storage-cases/vault-cases.js'

export type { StorageSubject } from './storage-cases/bench.js'

/**
 * The storage contract as cases for any test runner: each verb's guarantee, transactions, tenants that hold equal ids
 * and keys, and what happens when several ask at once. A storage that passes them keeps the rows that the gates stand
 * on; it says nothing of speed, or of what survives a crash.
 */
export function storageCases(subject: StorageSubject): readonly ConformanceCase[] {
  const open = caseOpener(subject)
  return [
    ...transactionCases(open, subject),
    ...concurrencyCases(open, subject),
    ...tenantCases(open),
    ...suppressionCases(open),
    ...messageCases(open),
    ...reviewCases(open),
    ...consentCases(open),
    ...auditCases(open),
    ...smallStoreCases(open),
    ...peopleCases(open),
    ...sinkOutboxCases(open),
    ...numberCheckCases(open),
    ...systemCases(open),
    ...purgeCases(open),
    ...providerStateCases(open),
    ...vaultCases(open),
  ]
}
