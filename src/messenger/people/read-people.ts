import type { ConsentRow } from '../../ports/consent-store.js'
import type { PersonRow } from '../../ports/people-store.js'
import type { SubjectKey } from '../../ports/subject.js'
import type { AllStores } from '../context.js'
import { patientsOf } from './person-facts.js'

interface Asked {
  readonly subject: SubjectKey | null
  readonly patient: string | null
  readonly consents: Promise<readonly ConsentRow[]>
  /** Before it is stored a text that names nobody asks who uses the number; later its consents tell. */
  readonly stored: boolean
}

/**
 * The rows of the people whom a text may be for. A text that names its patient asks once, beside the other facts. One
 * that names nobody is for whoever uses the number: it asks only where consent was recorded in somebody's name.
 */
export async function readPeople({ people }: AllStores, { subject, patient, consents, stored }: Asked): Promise<readonly PersonRow[]> {
  if (patient !== null) return people.personRows({ patient, subject })
  const ofNumber = stored || subject === null ? [] : await people.personRows({ patient: null, subject })
  const known = [...new Set([...patientsOf(await consents), ...ofNumber.map((row) => row.patient)])]
  if (known.length === 0) return []
  const rows = await Promise.all(known.map((each) => people.personRows({ patient: each, subject })))
  return [...new Map([...ofNumber, ...rows.flat()].map((row) => [row.id, row])).values()]
}
