import type { HeldRecords, LegalHoldRow } from '../ports/legal-hold-store.js'
import type { SubjectKey } from '../ports/subject.js'
import type { AllStores } from './context.js'
import { numbersOfPerson } from './people/numbers-of-person.js'

/** What the open legal holds cover. A patient's hold covers all of each number that is or was theirs, also what another patient shares. */
export async function heldRecords(stores: AllStores): Promise<HeldRecords> {
  const holds = await stores.legalHolds.openLegalHolds()
  const valuesOf = (target: LegalHoldRow['target']): string[] => holds.filter((hold) => hold.target === target).map(({ value }) => value)
  const patients = valuesOf('patient')
  const theirs = patients.length === 0 ? [] : await numbersOfPerson(stores, patients)
  return { subjects: [...new Set([...valuesOf('phone'), ...theirs])], programs: valuesOf('program') }
}

/** Whether anything of this number is held: a key that is destroyed takes all programs along. */
export async function isSubjectHeld(stores: AllStores, { subjects, programs }: HeldRecords, subject: SubjectKey): Promise<boolean> {
  if (subjects.includes(subject)) return true
  for (const program of programs) {
    const [messages, consents] = await Promise.all([stores.messages.list({ subject, program, limit: 1 }), stores.consent.list(subject, program)])
    if (messages.length + consents.length > 0) return true
  }
  return false
}
