import * as z from 'zod'
import { createRequest, ignore, onePatient } from './create-request.js'
import { parseInstant } from './fhir-time.js'
import type { ReadContext } from './read-context.js'
import { type FhirMeta, type FhirReference, knownShape, metaShape, referenceShape } from './resource-shapes.js'
import type { FhirReading } from './types.js'

interface DiagnosticReport {
  readonly meta?: FhirMeta | undefined
  readonly contained?: readonly unknown[] | undefined
  readonly subject?: FhirReference | undefined
  readonly issued?: string | undefined
}

const reportShape: z.ZodType<DiagnosticReport> = /* @__PURE__ */ z.object({
  meta: metaShape,
  contained: z.array(z.unknown()).optional(),
  subject: referenceShape.optional(),
  issued: z.string().optional(),
})

const changed: ReadonlySet<string> = /* @__PURE__ */ new Set(['amended', 'corrected', 'appended'])

/** A final report becomes one text, and so does each issued change of it; how often it is saved does not count. */
export function readDiagnosticReport(resource: object, context: ReadContext): FhirReading {
  const known = knownShape.safeParse(resource)
  if (!known.success) return ignore('unreadable')
  const { id, status } = known.data
  const reference = `DiagnosticReport/${id}`
  if (status === 'cancelled' || status === 'entered-in-error') return { type: 'cancel', reference }
  if (status !== 'final' && !changed.has(status)) return ignore('status')
  const read = reportShape.safeParse(resource)
  if (!read.success) return ignore('unreadable')
  const { meta, contained = [], subject, issued } = read.data
  const patient = onePatient(reference, subject === undefined ? [] : [subject], contained, context)
  if ('type' in patient) return patient
  const occasion = status === 'final' ? status : `changed/${parseInstant(issued ?? '')?.toISOString() ?? meta?.versionId ?? ''}`
  const message = (language: string | undefined) => ({ kind: 'results-available', ...(language === undefined ? {} : { language }) }) as const
  return createRequest(
    { type: 'DiagnosticReport', resource, id, meta, contained, patient: patient.reference, message, happened: issued, occasion, more: { item: reference } },
    context,
  )
}
