import { NophiError } from '../../errors/nophi-error.js'
import { findRecipient } from '../../ports/recipient-number.js'
import type { SubjectKey } from '../../ports/subject.js'
import type { AllStores } from '../context.js'

/** Throws `INVALID_REQUEST` for a number that no row knows. */
export async function knownNumber(stores: AllStores, macs: readonly string[]): Promise<SubjectKey> {
  const subject = await findRecipient(stores.suppression, macs)
  if (subject === null) throw new NophiError('INVALID_REQUEST', { path: 'query.phone', problem: 'nobody knows this number' })
  return subject
}
