import type { SubjectKey } from '../../ports/subject.js'
import type { AttemptRow } from '../../ports/suppression-store.js'
import type { AllStores } from '../context.js'
import { leftNumber, patientsOf } from './person-facts.js'

/** `standing`: without a number that they were taken off. */
export type Links = 'ever' | 'standing'

/** Every number at which one of these patients is to be reached: by a link, and as a consent, a message or an attempt names them. */
export async function numbersOfPerson(stores: AllStores, patients: readonly string[], links: Links = 'ever'): Promise<readonly SubjectKey[]> {
  const found = await Promise.all(
    patients.map(async (patient) => [
      ...(await stores.people.personRows({ patient, subject: null })).flatMap(({ kind, subject, endedAt }) =>
        kind === 'number' && subject !== null && (links === 'ever' || endedAt === null) ? [subject] : [],
      ),
      ...(await stores.consent.subjectsOfPatient(patient)),
      ...(await stores.messages.subjectsOfPatient(patient)),
      ...(await stores.suppression.attemptsSince({ patient }, 0)).map(({ subject }) => subject),
    ]),
  )
  return [...new Set(found.flat())]
}

/** Calls under way that may be for the person: those in their name, and those that name nobody at a number of theirs. */
export async function openAttemptsOf(stores: AllStores, patient: string): Promise<readonly AttemptRow[]> {
  const subjects = await numbersOfPerson(stores, [patient])
  const named = stores.suppression.attemptsSince({ patient }, 0)
  const atNumbers = subjects.map((subject) => stores.suppression.attemptsSince({ subject }, 0))
  const [own, ...others] = await Promise.all([named, ...atNumbers])
  const open = [...own, ...others.flat().filter((attempt) => attempt.patient === null)].filter(({ outcome }) => outcome === null)
  return [...new Map(open.map((attempt) => [attempt.id, attempt])).values()]
}

/** Numbers that are known for nobody else, so that what is said of the person may be said of the number. */
export async function ownNumbersOf(stores: AllStores, patient: string): Promise<readonly SubjectKey[]> {
  const subjects = await numbersOfPerson(stores, [patient])
  const users = await Promise.all(subjects.map((subject) => patientsAt(stores, subject)))
  return subjects.filter((_, index) => users[index]?.length === 1 && users[index]?.[0] === patient)
}

/** Whom a number is known for: without those whom somebody took off it, or with them. */
export async function patientsAt(stores: AllStores, subject: SubjectKey, links: Links = 'standing'): Promise<readonly string[]> {
  const [rows, consents] = await Promise.all([stores.people.personRows({ patient: null, subject }), stores.consent.list(subject)])
  const ever = links === 'ever'
  const linked = rows.filter(({ endedAt }) => ever || endedAt === null).map((row) => row.patient)
  return [...new Set([...linked, ...patientsOf(consents.filter((row) => ever || !leftNumber(row, rows)))])]
}
