import * as z from 'zod'
import { zoneOf } from './fhir-time.js'
import { isAltered } from './is-altered.js'
import { languageOf, mobileOf } from './patient-contact.js'
import type { ReadContext } from './read-context.js'
import type { Found } from './resource-index.js'
import {
  extensionsShape,
  type FhirCoding,
  type FhirExtension,
  type FhirLanguage,
  type FhirMeta,
  type FhirTelecom,
  idShape,
  languagesShape,
  metaShape,
  telecomsShape,
} from './resource-shapes.js'
import type { FhirIgnoreReason, FhirWithdrawal } from './types.js'

interface Patient {
  readonly id?: string | undefined
  readonly meta?: FhirMeta | undefined
  readonly extension?: readonly FhirExtension[] | undefined
  readonly active?: boolean | undefined
  readonly deceasedBoolean?: boolean | undefined
  readonly deceasedDateTime?: string | undefined
  /** Why the day of death is not known. */
  readonly _deceasedDateTime?: unknown
  readonly telecom?: readonly FhirTelecom[] | undefined
  readonly communication?: readonly FhirLanguage[] | undefined
  readonly link?: readonly { readonly type?: string | undefined }[] | undefined
}

const patientShape: z.ZodType<Patient> = /* @__PURE__ */ z.object({
  id: idShape.optional(),
  meta: metaShape,
  extension: extensionsShape,
  active: z.boolean().optional(),
  deceasedBoolean: z.boolean().optional(),
  deceasedDateTime: z.string().optional(),
  _deceasedDateTime: z.unknown().optional(),
  telecom: telecomsShape,
  communication: languagesShape,
  link: z.array(z.object({ type: z.string().optional() })).optional(),
})

export interface Recipient {
  readonly to: string
  readonly patient: string | undefined
  readonly language: string | undefined
  readonly zone: string | undefined
  readonly labels: readonly FhirCoding[]
}

/** Why a patient is texted nothing at all any more. */
export type PatientGone = Extract<FhirWithdrawal, 'deceased' | 'inactive' | 'replaced'>

/** Whom to text, or why nobody. */
export function readPatient(found: Found, { now, defaultCountry, defaultLanguage }: ReadContext): Recipient | FhirIgnoreReason | PatientGone {
  if (found === 'none') return 'patient-not-found'
  if (found === 'ambiguous') return 'patient-ambiguous'
  const read = patientShape.safeParse(found.resource)
  if (found.type !== 'Patient' || !read.success || isAltered(found.resource)) return 'unreadable'
  const { id, meta, extension, active, deceasedBoolean, deceasedDateTime, _deceasedDateTime, telecom = [], communication = [], link = [] } = read.data
  if (deceasedBoolean === true || deceasedDateTime !== undefined || _deceasedDateTime !== undefined) return 'deceased'
  if (active === false) return 'inactive'
  if (link.some(({ type }) => type === 'replaced-by')) return 'replaced'
  if (partsOf(found.resource).some(isAltered)) return 'unreadable'
  const to = mobileOf(telecom, now, defaultCountry)
  if (to === null) return 'no-mobile'
  const patient = id === undefined ? undefined : `Patient/${id}`
  return { to, patient, language: languageOf(communication) ?? defaultLanguage, zone: zoneOf(extension) ?? undefined, labels: meta?.security ?? [] }
}

/** As they were written: what alters a part is no field that is read of it. */
function partsOf(patient: { readonly communication?: readonly object[]; readonly link?: readonly object[] }): readonly object[] {
  return [...(patient.communication ?? []), ...(patient.link ?? [])]
}
