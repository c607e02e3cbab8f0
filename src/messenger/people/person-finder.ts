import { parseOrThrow } from '../../errors/parse-options.js'
import { findRecipient, readPhone, recipientMacs } from '../../ports/recipient-number.js'
import type { SubjectKey } from '../../ports/subject.js'
import type { AllStores, Settings } from '../context.js'
import { patientMacs } from '../host-ids.js'
import { whoSchema } from '../schemas.js'
import { type Links, numbersOfPerson } from './numbers-of-person.js'

interface Found {
  readonly subjects: readonly SubjectKey[]
  /** Keyed hashes of whom it is about; null: whoever uses the number. */
  readonly patients: readonly string[] | null
}

/** Keyed hashes are made before the transaction, since keys may come from elsewhere. */
export async function personFinder(context: Settings, who: unknown, links: Links, path = 'who'): Promise<(stores: AllStores) => Promise<Found>> {
  const asked = parseOrThrow(whoSchema, who, 'INVALID_REQUEST', path)
  if ('patient' in asked) {
    const patients = await patientMacs(context, asked.patient)
    return async (stores) => ({ subjects: await numbersOfPerson(stores, patients, links), patients })
  }
  const macs = await recipientMacs(context, readPhone(asked.phone, `${path}.phone`))
  return async ({ suppression }) => {
    const subject = await findRecipient(suppression, macs)
    return { subjects: subject === null ? [] : [subject], patients: null }
  }
}
