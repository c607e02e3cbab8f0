import { type ConsentFacts, consentFactsFrom, countsFrom, readStoredFacts } from '../../consent-ledger/index.js'
import type { ConsentPreference } from '../../domain/consent.js'
import type { Program } from '../../domain/program.js'
import type { ConsentRow } from '../../ports/consent-store.js'
import type { PersonRow } from '../../ports/people-store.js'
import type { SubjectKey } from '../../ports/subject.js'
import type { AttemptRow } from '../../ports/suppression-store.js'
import { covers } from '../../suppression-registry/index.js'
import type { PersonGateFacts } from '../gates/gate-facts.js'
import { readDecisionOfNumber } from './number-decision.js'
import { standsAt } from './stop-order.js'
import { wishesOf } from './wishes.js'

export interface PersonQuestion {
  readonly subject: SubjectKey | null
  readonly patient: string | null
  readonly program: Program
  readonly at: Date
  /** When the text was queued; null where it is asked for now. */
  readonly queuedAt: number | null
  /** All of the number. */
  readonly consents: readonly ConsentRow[]
  /** Texts that went to the number lately. */
  readonly texted: readonly Pick<AttemptRow, 'patient' | 'permittedAt'>[]
  /** Of the people whom the text may be for, and of the number. */
  readonly rows: readonly PersonRow[]
}

export interface PersonFacts {
  /** What the number's consents say for this person. */
  readonly consent: ConsentFacts
  /** The person consented to texts at another number. */
  readonly otherNumber: boolean
  readonly preference: ConsentPreference | null
  /** A person whom the text may be for opted out, at whichever number. */
  readonly stopped: boolean
  readonly gate: PersonGateFacts
  /** How many patients the number is known for, the one of the text included. */
  readonly patients: number
  /** The number is on record as this patient's. */
  readonly linked: boolean
}

/** Everything that is true of the person whom a text is for, and of those who use the same number. Pure. */
export function personFacts(question: PersonQuestion): PersonFacts {
  const { subject, patient, program, at, rows } = question
  const consents = question.consents.filter((row) => !leftNumber(row, rows))
  const mine = patient === null ? consents : consents.filter((row) => row.action === 'revoke' || row.patient === null || row.patient === patient)
  const consent = consentFactsFrom(mine, program.id, at, program)
  const known = new Set([
    ...patientsOf(consents),
    ...numbersAt(rows, subject).map((row) => row.patient),
    ...question.texted.flatMap((text) => (text.patient === null || leftSince(text.patient, subject, text.permittedAt, rows) ? [] : [text.patient])),
  ])
  if (patient !== null) known.add(patient)
  const whom = patient === null ? [...known] : [patient]
  const forbids = (row: PersonRow): boolean =>
    whom.includes(row.patient) && (row.endedAt === null || (question.queuedAt !== null && standsAt(row) > question.queuedAt))
  const own = patient === null ? [] : numbersAt(rows, subject).filter((row) => row.patient === patient)
  const decision = own.map(readDecisionOfNumber).findLast((each) => each !== null) ?? null
  const wished = wishesOf(
    whom,
    subject,
    mine,
    rows.filter((row) => whom.includes(row.patient)),
  )
  return {
    consent,
    otherNumber:
      consent.status === 'none' &&
      patient !== null &&
      rows.some((row) => isNumber(row) && row.patient === patient && row.subject !== subject && row.source === 'consent'),
    preference: wished.preference,
    stopped: rows.some((row) => row.kind === 'stop' && forbids(row) && covers(row.scope, program.id, program.messageClass)),
    gate: {
      deceased: rows.some((row) => row.kind === 'deceased' && forbids(row)),
      decided: decision,
      proxy: proxyOf(question, mine, consent),
      unrecorded: patient !== null && consent.status === 'none' && consentFactsFrom(consents, program.id, at, program).status !== 'none',
      elsewhere: wished.elsewhere,
      othersHours: wished.othersHours,
    },
    patients: known.size,
    linked: own.length > 0,
  }
}

/** Patients in whose name consent was recorded for the number. */
export function patientsOf(consents: readonly ConsentRow[]): readonly string[] {
  return consents.flatMap(({ patient }) => (patient === null ? [] : [patient]))
}

/** A row of the number as this patient's, which nobody ended. */
function isNumber({ kind, endedAt }: PersonRow): boolean {
  return kind === 'number' && endedAt === null
}

function numbersAt(rows: readonly PersonRow[], subject: SubjectKey | null): readonly PersonRow[] {
  return rows.filter((row) => isNumber(row) && row.subject === subject)
}

/** What was recorded in a patient's name before they were taken off the number counts no more. */
export function leftNumber(consent: ConsentRow, rows: readonly PersonRow[]): boolean {
  const { patient, subject } = consent
  return patient !== null && leftSince(patient, subject, countsFrom(consent), rows)
}

function leftSince(patient: string, subject: SubjectKey | null, at: number, rows: readonly PersonRow[]): boolean {
  return rows.some((row) => row.kind === 'number' && row.patient === patient && row.subject === subject && (row.endedAt ?? -1) >= at)
}

/** `standing`: only somebody else's word for the patient. `ended`: it was that, and the right has ended. */
function proxyOf({ consents, patient, program, at }: PersonQuestion, mine: readonly ConsentRow[], consent: ConsentFacts): PersonGateFacts['proxy'] {
  const byGuardian = (row: ConsentRow): boolean =>
    row.action !== 'revoke' &&
    row.program === program.id &&
    (patient === null || row.patient === null || row.patient === patient) &&
    readStoredFacts(row).guardian === true
  if (!consents.some(byGuardian)) return 'none'
  if (consent.status === 'granted') {
    const withoutProxy = consentFactsFrom(
      mine.filter((row) => !byGuardian(row)),
      program.id,
      at,
      program,
    )
    return withoutProxy.status === 'granted' ? 'none' : 'standing'
  }
  const decided = mine.find(({ id }) => id === consent.event?.id)
  return consent.status === 'none' || (consent.status === 'expired' && decided !== undefined && byGuardian(decided)) ? 'ended' : 'none'
}
