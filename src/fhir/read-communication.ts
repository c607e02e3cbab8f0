import * as z from 'zod'
import { createRequest, ignore, onePatient, withdraw } from './create-request.js'
import type { ReadContext } from './read-context.js'
import { conceptShape, type FhirConcept, type FhirMeta, type FhirReference, knownShape, metaShape, referenceShape } from './resource-shapes.js'
import type { FhirReading } from './types.js'

interface Communication {
  readonly meta?: FhirMeta | undefined
  readonly contained?: readonly unknown[] | undefined
  readonly recipient?: readonly FhirReference[] | undefined
  readonly medium?: readonly FhirConcept[] | undefined
  readonly sent?: string | undefined
}

const communicationShape: z.ZodType<Communication> = /* @__PURE__ */ z.object({
  meta: metaShape,
  contained: z.array(z.unknown()).optional(),
  recipient: z.array(referenceShape).optional(),
  medium: z.array(conceptShape).optional(),
  sent: z.string().optional(),
})

/** Nothing of it waits for the patient. */
const notThere: ReadonlySet<string> = /* @__PURE__ */ new Set(['not-done', 'on-hold', 'stopped'])

/** Codes of HL7 v3 ParticipationMode for what reached the patient without the portal. A text of ours, written back as a Communication, would else be told of by the next. */
const broughtOtherwise: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set(
  'PHYSICAL VERBAL DICTATE FACE PHONE VIDEOCONF FAXWRIT HANDWRIT MAILWRIT EMAILWRIT SMSWRIT MMSWRIT'.split(' '),
)

/** A message to the patient becomes a text that says so. One to a colleague about the patient does not. */
export function readCommunication(resource: object, context: ReadContext): FhirReading {
  const known = knownShape.safeParse(resource)
  if (!known.success) return ignore('unreadable')
  const { id, status } = known.data
  const reference = `Communication/${id}`
  if (status === 'entered-in-error') return { type: 'cancel', reference }
  if (notThere.has(status)) return withdraw(reference, 'status')
  if (status !== 'completed' && status !== 'in-progress') return ignore('status')
  const read = communicationShape.safeParse(resource)
  if (!read.success) return ignore('unreadable')
  const { meta, contained = [], recipient = [], medium = [], sent } = read.data
  if (medium.length > 0 && medium.every(({ coding = [] }) => coding.some(({ code }) => broughtOtherwise.has(code)))) return withdraw(reference, 'not-a-trigger')
  const patient = onePatient(reference, recipient, contained, context)
  if ('type' in patient) return patient
  const message = (language: string | undefined) => ({ kind: 'message-waiting', ...(language === undefined ? {} : { language }) }) as const
  return createRequest(
    { type: 'Communication', resource, id, meta, contained, patient: patient.reference, message, happened: sent, occasion: '', more: { item: reference } },
    context,
  )
}
