import type { PhoneNumberInput } from '../../domain/phone-number.js'
import { parseOrThrow } from '../../errors/parse-options.js'
import { findRecipient, readPhone, recipientMacs } from '../../ports/recipient-number.js'
import type { SubjectKey } from '../../ports/subject.js'
import type { AllStores, Context } from '../context.js'
import { patientMacs } from '../host-ids.js'
import { numbersOfPerson } from '../people/numbers-of-person.js'
import { forgetSchema } from '../schemas.js'

/** `patient`: the host's own id. */
export type PersonQuery = { readonly patient: string } | { readonly phone: PhoneNumberInput }

interface Asked {
  readonly subjects: readonly SubjectKey[]
  /** Keyed hashes of whom it is about; null: whoever uses the number. */
  readonly patients: readonly string[] | null
}

/** Keyed hashes are made before the transaction, since keys may come from elsewhere. */
export async function personFinder(context: Context, who: PersonQuery): Promise<(stores: AllStores) => Promise<Asked>> {
  const asked = parseOrThrow(forgetSchema, who, 'INVALID_REQUEST', 'who')
  if ('patient' in asked) {
    const patients = await patientMacs(context, asked.patient)
    return async (stores) => {
      const subjects = (await Promise.all(patients.map((each) => numbersOfPerson(stores, each)))).flat()
      return { subjects: [...new Set(subjects)].sort(), patients }
    }
  }
  const macs = await recipientMacs(context, readPhone(asked.phone, 'who.phone'))
  return async ({ suppression }) => {
    const subject = await findRecipient(suppression, macs)
    return { subjects: subject === null ? [] : [subject], patients: null }
  }
}
