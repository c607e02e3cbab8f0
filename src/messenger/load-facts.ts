import { type ConsentFacts, countsFrom } from '../consent-ledger/index.js'
import { givesConsent } from '../domain/gives-consent.js'
import type { Program } from '../domain/program.js'
import type { ReasonCode } from '../domain/reason-table.js'
import type { SenderAddress } from '../domain/sender.js'
import type { ConsentRow } from '../ports/consent-store.js'
import type { HoldRow } from '../ports/monitor-store.js'
import type { SubjectKey } from '../ports/subject.js'
import type { AttemptRow, Gate, GateEventRow } from '../ports/suppression-store.js'
import { covers, suppressionVerdict } from '../suppression-registry/index.js'
import { clockToleranceMs } from './clock-tolerance.js'
import type { AllStores, Settings } from './context.js'
import type { ConsentGateFacts, FrequencyGateFacts, PersonGateFacts, SuppressionGateFacts } from './gates/gate-facts.js'
import { lastConsentAt } from './number-status/last-consent.js'
import { type PersonFacts, personFacts } from './people/person-facts.js'
import { readPeople } from './people/read-people.js'
import { sentToday } from './sender-rates.js'
import { signedUpAt } from './sign-up/signed-up-at.js'

const dayMs = 86_400_000

export interface Question {
  /** Null: no row knows this number yet. */
  readonly subject: SubjectKey | null
  readonly program: Program
  readonly patient: string | null
  /** A text's own earlier calls are not counted against it: it is one text, however often it is tried. */
  readonly message?: string | undefined
  readonly stamp: number | null
  /** When it was queued; absent where it is asked for now. */
  readonly queuedAt?: number | undefined
  readonly exemptEvent: string | null
  /** What a host's own ledger said before the transaction; undefined where ours is read here. */
  readonly hostConsent?: ConsentGateFacts | null | undefined
  /** What the caller has read in this transaction already; undefined where it is read here. */
  readonly known?: Known | undefined
  /** The number's gate, where the caller has read it alone. */
  readonly gate?: Gate | undefined
  /** The one that the text would leave by now. Absent: no text is asked about. */
  readonly address?: SenderAddress | null | undefined
}

export interface Known {
  readonly now: number
  /** As this transaction locked it. Null: no row knows this number yet. */
  readonly gate: Gate | null
  /** Asked beside the other facts of the text. */
  readonly holds: Promise<readonly HoldRow[]>
  readonly senderSendsToday: number
}

export interface StoredFacts {
  readonly at: Date
  readonly gate: Gate | null
  readonly consent: ConsentGateFacts | null
  readonly suppression: SuppressionGateFacts
  /** A stop that the text had not seen killed it, lifted or not. */
  readonly dead: boolean
  readonly frequency: FrequencyGateFacts
  readonly holds: readonly HoldRow[]
  readonly patients: number
  readonly person: PersonGateFacts
  /** The number is on record as the patient's. */
  readonly linked: boolean
  /** The person's content key was destroyed: nothing can be stored for them any more. */
  readonly forgotten: boolean
  readonly openAttempts: number
  /** When consent was last given for the number, by whom the text is for. */
  readonly consentedAt: number | null
  /** When the person last signed up for this program, or confirmed it, by web or phone. */
  readonly signedUpAt: number | null
}

/** Reads, in one transaction and after any gate lock was granted, all that the gates stand on. Writes nothing. */
export async function loadFacts(context: Settings, stores: AllStores, question: Question): Promise<StoredFacts> {
  const { subject, program, patient } = question
  const { suppression } = stores
  const { now, gate, senderSendsToday, ...known } = question.known ?? (await readKnown(stores, question))
  const at = new Date(now)
  const week = now - 7 * dayMs
  // Asked side by side: none depends on another, and a storage may answer those of many texts together.
  const consentRows = subject === null ? Promise.resolve([]) : stores.consent.list(subject)
  const [events, ofNumber, ofPatient, consents, people, holds] = await Promise.all([
    subject === null ? [] : suppression.events(subject),
    subject === null ? [] : suppression.attemptsSince({ subject }, week),
    patient === null ? null : suppression.attemptsSince({ patient }, week),
    consentRows,
    readPeople(stores, { subject, patient, consents: consentRows }),
    known.holds,
  ])
  const others = (attempts: readonly AttemptRow[]): readonly AttemptRow[] =>
    attempts.filter(({ message, outcome }) => outcome === null || message === null || message !== question.message)
  const numberAttempts = others(ofNumber)
  // What named nobody at their number may have been for them.
  const patientAttempts = ofPatient === null ? numberAttempts : [...others(ofPatient), ...numberAttempts.filter((attempt) => attempt.patient === null)]
  const verdict = suppressionVerdict({
    gate: gate ?? { subject: '', seq: 0, stops: 0 },
    events,
    stamp: question.stamp,
    program: program.id,
    messageClass: program.messageClass,
  })
  const consentsAt = sinceLast(consents, now)
  const person = personFacts({
    subject,
    patient,
    program,
    at: consentsAt,
    queuedAt: question.queuedAt ?? null,
    consents,
    texted: ofNumber,
    rows: people,
  })
  const hostConsent = question.hostConsent === undefined || question.hostConsent === null ? question.hostConsent : withWish(question.hostConsent, person)
  const ours = isYetToCome(consents, consentsAt, program.id, person) ? null : gateFactsOfConsent(person, newestOptOut(events, program))
  const consent = hostConsent === undefined ? ours : hostConsent
  const codes: readonly ReasonCode[] = verdict.sendable ? [] : verdict.codes
  return {
    at,
    gate,
    consent,
    suppression: {
      codes: person.stopped ? [...codes, 'opted-out-person'] : codes,
      newestRevokeSeq: newestRevoke(events, program.id),
      exemption: exemptionOf(events, question.exemptEvent),
    },
    dead: !verdict.sendable && verdict.dead,
    frequency: {
      patientSends: timesOf(patientAttempts.filter(({ counted }) => counted)),
      numberSends: timesOf(numberAttempts.filter(({ counted }) => counted)),
      sharedNumber: person.patients > 1,
      codeSends: timesOf(numberAttempts.filter((attempt) => isCode(context, attempt))),
      senderSendsToday,
    },
    holds,
    patients: person.patients,
    person: person.gate,
    linked: person.linked,
    forgotten: events.some(({ kind }) => kind === 'erase'),
    openAttempts: numberAttempts.filter(({ outcome }) => outcome === null).length,
    consentedAt: lastConsentAt(consents, patient, consent),
    signedUpAt: signedUpAt(consents, program.id, consent),
  }
}

/** Nothing stands now, but a yes is on record of a time that is yet to come, by a clock that has been set back since: what it says now cannot be known. */
function isYetToCome(consents: readonly ConsentRow[], at: Date, program: string, { consent }: PersonFacts): boolean {
  if (consent.status === 'granted') return false
  const given = consents.filter((row) => row.program === program && givesConsent(row.action))
  return given.some((row) => countsFrom(row) > at.getTime())
}

/** The clock may have been set back a little since the newest consent was recorded: what is recorded did happen. */
function sinceLast(consents: readonly ConsentRow[], now: number): Date {
  const times = consents.map(countsFrom)
  return new Date(Math.max(now, ...times.filter((time) => time <= now + clockToleranceMs)))
}

async function readKnown(stores: AllStores, { subject, address, gate: read }: Question): Promise<Known> {
  const now = await stores.now()
  const [gate, holds, senderSendsToday] = await Promise.all([
    read ?? (subject === null ? null : stores.suppression.readGate(subject)),
    stores.monitor.holds(),
    sentToday(stores, address ?? undefined, now),
  ])
  return { now, gate, holds: Promise.resolve(holds), senderSendsToday }
}

function newestRevoke(events: readonly GateEventRow[], program: string): number {
  let newest = 0
  for (const { kind, scope, seq } of events) {
    if ((kind === 'revoke' || kind === 'number-changed' || kind === 'erase') && (scope === 'all' || scope === `program:${program}`))
      newest = Math.max(newest, seq)
  }
  return newest
}

function newestOptOut(events: readonly GateEventRow[], program: Program): number {
  const covering = events.filter(({ kind, scope }) => kind !== 'lift' && covers(scope, program.id, program.messageClass))
  return Math.max(0, ...covering.map(({ seq }) => seq))
}

function exemptionOf(events: readonly GateEventRow[], exemptEvent: string | null): SuppressionGateFacts['exemption'] {
  const event = exemptEvent === null ? undefined : events.find(({ id }) => id === exemptEvent)
  return event === undefined ? null : { open: event.liftedBy === null, enforced: event.enforcedAt !== null, recordedAt: event.recordedAt }
}

function timesOf(attempts: readonly AttemptRow[]): readonly Date[] {
  return attempts.map(({ permittedAt }) => new Date(permittedAt))
}

function isCode(context: Settings, attempt: AttemptRow): boolean {
  return attempt.program !== null && context.programs.get(attempt.program)?.messageClass === 'one-time-code'
}

/** Any opt-out after it, lifted or not, ends an accepted risk. */
function gateFactsOfConsent({ consent, preference, otherNumber }: PersonFacts, newestOptOut: number): ConsentGateFacts {
  const { status, event, grade, stamp, riskStamp, otherPrograms }: ConsentFacts = consent
  const riskAcknowledged = consent.riskAcknowledged && (riskStamp ?? -1) >= newestOptOut
  return { status, event, grade, stamp, riskAcknowledged, otherProgram: otherPrograms, otherNumber, preference }
}

/** A wish counts whoever keeps the consents. */
function withWish(consent: ConsentGateFacts, { preference }: PersonFacts): ConsentGateFacts {
  return { ...consent, preference: preference ?? consent.preference }
}
