import { isBefore } from './fhir-time.js'
import { isAltered } from './is-altered.js'
import { numberMark } from './number-mark.js'
import type { ReadContext } from './read-context.js'
import { type PatientGone, readPatient } from './read-patient.js'
import { typeAndId } from './resource-index.js'
import type { FhirMeta, FhirReference } from './resource-shapes.js'
import { judgeLabels } from './security-labels.js'
import type { FhirIgnoreReason, FhirMessage, FhirReading, FhirRequest, FhirTriggerType, FhirWithdrawal } from './types.js'

interface Event {
  readonly type: FhirTriggerType
  readonly resource: object
  readonly id: string
  readonly meta: FhirMeta | undefined
  readonly contained: readonly unknown[]
  /** The one reference to the patient. */
  readonly patient: string
  readonly message: (language: string | undefined) => FhirMessage
  /** When the record says that what waits came about; of a visit nothing, whose own time decides. */
  readonly happened?: string | undefined
  /** What sets one text about this resource apart from the next. */
  readonly occasion: string
  readonly more: Pick<FhirRequest, 'item' | 'expiresAt' | 'notBefore'>
}

/** Whom it is for, and what its labels and the patient's ask. */
export function createRequest(event: Event, context: ReadContext): FhirReading {
  if (isAltered(event.resource)) return ignore('unreadable')
  const recipient = readPatient(context.index.find(event.patient, event.contained), context)
  const reference = `${event.type}/${event.id}`
  if (typeof recipient === 'string') return isGone(recipient) ? withdraw(reference, recipient) : ignore(recipient)
  const { sensitive, confidential, testData } = judgeLabels([...(event.meta?.security ?? []), ...recipient.labels])
  if (testData) return withdraw(reference, 'test-data')
  if (context.since !== undefined && event.type !== 'Appointment') {
    const old = isBefore(event.happened, context.since) ?? isBefore(event.meta?.lastUpdated, context.since)
    if (old !== false) return ignore(old === null ? 'time-missing' : 'past')
  }
  const message = event.message(recipient.language)
  const number = event.type === 'Appointment' ? numberMark(recipient.to) : ''
  const request: FhirRequest = {
    program: context.programOf(event.type),
    to: recipient.to,
    message,
    actor: context.actor,
    idempotencyKey: ['fhir', reference, message.kind, event.occasion, number, context.revision ?? ''].filter(Boolean).join('/'),
    reference,
    // The id of a contained patient means something inside this one resource only.
    ...(recipient.patient === undefined || event.patient.startsWith('#') ? {} : { patient: recipient.patient }),
    ...(recipient.zone === undefined ? {} : { zone: recipient.zone }),
    ...(sensitive ? { sensitive } : {}),
    ...(confidential ? { confidential } : {}),
    ...event.more,
  }
  return { type: 'send', request }
}

/**
 * The one patient among what the resource under `about` is addressed to, or what follows from there being none. References that are
 * not to patients are passed over; where all are, what was queued when there was a patient is withdrawn.
 */
export function onePatient(
  about: string,
  references: readonly FhirReference[],
  contained: readonly unknown[],
  { index }: ReadContext,
): { reference: string } | FhirReading {
  const types = references.map(({ reference, type }) => typeOf(reference, type))
  if (!types.includes('Patient')) return types.includes(undefined) ? ignore('not-to-patient') : withdraw(about, 'not-to-patient')
  const distinct = new Set(references.filter((_, at) => types[at] === 'Patient').map(({ reference }) => reference))
  const [reference] = distinct
  if (distinct.size > 1) return ignore('patient-ambiguous')
  return reference === undefined ? ignore('patient-not-found') : { reference }

  function typeOf(target: string | undefined, stated: string | undefined): string | undefined {
    const found = target === undefined ? 'none' : index.find(target, contained)
    if (typeof found === 'object') return found.type
    return (target === undefined ? undefined : typeAndId(target)?.type) ?? stated
  }
}

function isGone(why: FhirIgnoreReason | PatientGone): why is PatientGone {
  return why === 'deceased' || why === 'inactive' || why === 'replaced'
}

/** What waits under the reference must not leave. */
export function withdraw(reference: string, why: FhirWithdrawal): FhirReading {
  return { type: 'cancel', reference, why }
}

export function ignore(why: FhirIgnoreReason): FhirReading {
  return { type: 'ignore', why }
}
