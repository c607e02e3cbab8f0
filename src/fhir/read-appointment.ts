import * as z from 'zod'
import { createRequest, ignore, onePatient, withdraw } from './create-request.js'
import { parseInstant, zoneOf } from './fhir-time.js'
import { isAltered } from './is-altered.js'
import type { ReadContext, VisitKind } from './read-context.js'
import { extensionsShape, type FhirExtension, type FhirMeta, type FhirReference, idShape, knownShape, metaShape, referenceShape } from './resource-shapes.js'
import type { FhirReading, FhirRequest } from './types.js'

interface Appointment {
  readonly id: string
  readonly status: string
  readonly meta?: FhirMeta | undefined
  readonly contained?: readonly unknown[] | undefined
  readonly extension?: readonly FhirExtension[] | undefined
  readonly start?: string | undefined
  readonly _start?: { readonly extension?: readonly FhirExtension[] | undefined } | undefined
  readonly participant: readonly { readonly actor?: FhirReference | undefined; readonly status?: string | undefined }[]
}

const appointmentShape: z.ZodType<Appointment> = /* @__PURE__ */ z.object({
  id: idShape,
  status: z.string(),
  meta: metaShape,
  contained: z.array(z.unknown()).optional(),
  extension: extensionsShape,
  start: z.string().optional(),
  _start: z.object({ extension: extensionsShape }).optional(),
  participant: z.array(z.object({ actor: referenceShape.optional(), status: z.string().optional() })),
})

const placeShape: z.ZodType<{ extension?: readonly FhirExtension[] | undefined }> = /* @__PURE__ */ z.object({ extension: extensionsShape })

const withdrawn: ReadonlySet<string> = /* @__PURE__ */ new Set(['noshow', 'entered-in-error'])
/** Not booked yet, not any more, or under way. */
const notBooked: ReadonlySet<string> = /* @__PURE__ */ new Set(['proposed', 'pending', 'waitlist', 'arrived', 'checked-in', 'fulfilled'])
const hourMs = 3_600_000

/** A booked visit becomes a text with its time and zone, and nothing of its reason, service, place or people. */
export function readAppointment(resource: object, context: ReadContext): FhirReading {
  const known = knownShape.safeParse(resource)
  if (!known.success) return ignore('unreadable')
  const { id, status } = known.data
  const reference = `Appointment/${id}`
  if (withdrawn.has(status)) return { type: 'cancel', reference }
  if (notBooked.has(status)) return withdraw(reference, 'status')
  const read = appointmentShape.safeParse(resource)
  if (!read.success) return status === 'cancelled' ? { type: 'cancel', reference } : ignore('unreadable')
  if (status === 'cancelled') return { type: 'cancel', reference, ...noticeOf(readVisit(resource, read.data, 'appointment-cancelled', context)) }
  return status === 'booked' ? readVisit(resource, read.data, context.appointmentKind, context) : ignore('status')
}

/** Under a reference of its own: reading the same event again must not take back what tells of it. */
function noticeOf(reading: FhirReading): { readonly notice?: FhirRequest } {
  return reading.type === 'send' ? { notice: { ...reading.request, reference: `${reading.request.reference}/cancelled` } } : {}
}

function readVisit(resource: object, visit: Appointment, kind: VisitKind, context: ReadContext): FhirReading {
  const { id, meta, contained = [], start, participant } = visit
  if ((resource as { readonly participant: readonly object[] }).participant.some(isAltered)) return ignore('unreadable')
  const actors = participant.flatMap(({ actor }) => (actor === undefined ? [] : [actor]))
  const patient = onePatient(`Appointment/${id}`, actors, contained, context)
  if ('type' in patient) return patient
  if (participant.some(({ actor, status: answer }) => actor?.reference === patient.reference && answer === 'declined'))
    return withdraw(`Appointment/${id}`, 'declined')

  const at = start === undefined ? null : parseInstant(start)
  if (at === null) return ignore('time-missing')
  const zone = visitZone(visit, context)
  if (zone === undefined) return ignore('zone-unknown')
  // A reminder is of no use in the last hour: the patient is on the way.
  const expiresAt = new Date(at.getTime() - (kind === 'appointment-reminder' ? hourMs : 0))
  if (context.now !== undefined && expiresAt <= context.now) return ignore('past')

  const notBefore = kind === 'appointment-reminder' ? reminderTime(at, context) : undefined
  return createRequest(
    {
      type: 'Appointment',
      resource,
      id,
      meta,
      contained,
      patient: patient.reference,
      message: (language) => ({ kind, slots: { when: { at, zone } }, ...(language === undefined ? {} : { language }) }),
      occasion: at.toISOString(),
      more: { expiresAt, ...(notBefore === undefined ? {} : { notBefore }) },
    },
    context,
  )
}

/** Undefined: at once. */
function reminderTime(at: Date, { remindBeforeHours, now }: ReadContext): Date | undefined {
  if (remindBeforeHours === undefined) return undefined
  const due = new Date(at.getTime() - remindBeforeHours * hourMs)
  return now !== undefined && due <= now ? undefined : due
}

/** The time's own zone, the visit's, the place's, the clinic's. One that is named and does not exist is not guessed around. */
function visitZone({ _start, extension, participant, contained = [] }: Appointment, { index, zone }: ReadContext): string | undefined {
  const places = participant.flatMap(({ actor }) => {
    const found = actor?.reference === undefined ? 'none' : index.find(actor.reference, contained)
    const place = typeof found === 'object' && found.type === 'Location' ? placeShape.safeParse(found.resource) : undefined
    return place?.success === true ? [place.data.extension] : []
  })
  for (const named of [zoneOf(_start?.extension), zoneOf(extension), zoneOf(...places)]) if (named !== undefined) return named ?? undefined
  return zone
}
