import type { ConsentRow } from '../../ports/consent-store.js'
import type { PersonRow } from '../../ports/people-store.js'
import type { SubjectKey } from '../../ports/subject.js'
import type { AllStores } from '../context.js'
import { patientsOf } from './person-facts.js'

interface Asked {
  readonly subject: SubjectKey | null
  readonly patient: string | null
  readonly consents: Promise<readonly ConsentRow[]>
}

/**
 * The rows of the people whom a text may be for. A text that names its patient asks once, beside the other facts. One
 * that names nobody is for whoever uses the number, by a consent or by a link alone: what stands of each of them counts.
 */
export async function readPeople({ people }: AllStores, { subject, patient, consents }: Asked): Promise<readonly PersonRow[]> {
  if (patient !== null) return people.personRows({ patient, subject })
  const ofNumber = subject === null ? [] : await people.personRows({ patient: null, subject })
  const known = [...new Set([...patientsOf(await consents), ...ofNumber.map((row) => row.patient)])]
  if (known.length === 0) return []
  const rows = await Promise.all(known.map((each) => people.personRows({ patient: each, subject })))
  return [...new Map([...ofNumber, ...rows.flat()].map((row) => [row.id, row])).values()]
}
