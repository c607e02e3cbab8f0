import type { SubjectKey } from '../../ports/subject.js'
import type { AttemptRow } from '../../ports/suppression-store.js'
import type { AllStores } from '../context.js'
import { subjectsOfPatient } from '../held-records.js'
import { leftNumber, patientsOf } from './person-facts.js'

/** Every number at which the person was ever to be reached. */
export async function numbersOfPerson(stores: AllStores, patient: string): Promise<readonly SubjectKey[]> {
  const rows = await stores.people.personRows({ patient, subject: null })
  const linked = rows.flatMap(({ kind, subject }) => (kind === 'number' && subject !== null ? [subject] : []))
  return [...new Set([...linked, ...(await subjectsOfPatient(stores, [patient]))])]
}

/** Calls under way that may be for the person: those in their name, and those that name nobody at a number of theirs. */
export async function openAttemptsOf(stores: AllStores, patient: string): Promise<readonly AttemptRow[]> {
  const subjects = await numbersOfPerson(stores, patient)
  const named = stores.suppression.attemptsSince({ patient }, 0)
  const atNumbers = subjects.map((subject) => stores.suppression.attemptsSince({ subject }, 0))
  const [own, ...others] = await Promise.all([named, ...atNumbers])
  const open = [...own, ...others.flat().filter((attempt) => attempt.patient === null)].filter(({ outcome }) => outcome === null)
  return [...new Map(open.map((attempt) => [attempt.id, attempt])).values()]
}

/** Numbers that are known for nobody else, so that what is said of the person may be said of the number. */
export async function ownNumbersOf(stores: AllStores, patient: string): Promise<readonly SubjectKey[]> {
  const subjects = await numbersOfPerson(stores, patient)
  const users = await Promise.all(subjects.map((subject) => patientsAt(stores, subject)))
  return subjects.filter((_, index) => users[index]?.length === 1 && users[index]?.[0] === patient)
}

/** Whom a number is known for: those whom nobody took off it. */
export async function patientsAt(stores: AllStores, subject: SubjectKey): Promise<readonly string[]> {
  const [rows, consents] = await Promise.all([stores.people.personRows({ patient: null, subject }), stores.consent.list(subject)])
  const linked = rows.filter(({ endedAt }) => endedAt === null).map((row) => row.patient)
  return [...new Set([...linked, ...patientsOf(consents.filter((row) => !leftNumber(row, rows)))])]
}
