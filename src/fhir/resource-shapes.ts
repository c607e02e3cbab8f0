import * as z from 'zod'

/** The few fields that are read of each resource; what else is there is not looked at. */
export interface FhirCoding {
  readonly system?: string | undefined
  readonly code?: string | undefined
  readonly display?: string | undefined
}

export interface FhirConcept {
  readonly coding?: readonly FhirCoding[] | undefined
  readonly text?: string | undefined
}

export interface FhirExtension {
  readonly url?: string | undefined
  readonly valueCode?: string | undefined
  readonly valueString?: string | undefined
}

export interface FhirPeriod {
  readonly start?: string | undefined
  readonly end?: string | undefined
}

export interface FhirReference {
  readonly reference?: string | undefined
  readonly type?: string | undefined
  readonly display?: string | undefined
}

export interface FhirTelecom {
  readonly system?: string | undefined
  readonly value?: string | undefined
  readonly use?: string | undefined
  readonly rank?: number | undefined
  readonly period?: FhirPeriod | undefined
}

export interface FhirMeta {
  readonly versionId?: string | undefined
  readonly lastUpdated?: string | undefined
  readonly security?: readonly FhirCoding[] | undefined
}

export interface FhirLanguage {
  readonly language: FhirConcept
  readonly preferred?: boolean | undefined
}

const text: z.ZodString = /* @__PURE__ */ z.string()
const optionalText: z.ZodType<string | undefined> = /* @__PURE__ */ text.optional()
/** FHIR allows 64 letters, digits, `-` and `.`; some servers also write `_` and longer ones. */
export const idShape: z.ZodType<string> = /* @__PURE__ */ text.regex(/^[A-Za-z0-9._-]{1,128}$/)

/** All that a withdrawal needs: it must not fail for a field that only a text is made of. */
export const knownShape: z.ZodType<{ readonly id: string; readonly status: string }> = /* @__PURE__ */ z.object({ id: idShape, status: text })

export const codingShape: z.ZodType<FhirCoding> = /* @__PURE__ */ z.object({ system: optionalText, code: optionalText, display: optionalText })

export const conceptShape: z.ZodType<FhirConcept> = /* @__PURE__ */ z.object({ coding: z.array(codingShape).optional(), text: optionalText })

export const extensionsShape: z.ZodType<readonly FhirExtension[] | undefined> = /* @__PURE__ */ z
  .array(z.object({ url: optionalText, valueCode: optionalText, valueString: optionalText }))
  .optional()

export const referenceShape: z.ZodType<FhirReference> = /* @__PURE__ */ z.object({ reference: optionalText, type: optionalText, display: optionalText })

export const metaShape: z.ZodType<FhirMeta | undefined> = /* @__PURE__ */ z
  .object({
    versionId: idShape.optional().catch(undefined),
    lastUpdated: optionalText.catch(undefined),
    security: z.array(codingShape).optional(),
  })
  .optional()

export const telecomsShape: z.ZodType<readonly FhirTelecom[] | undefined> = /* @__PURE__ */ z
  .array(
    z.object({
      system: optionalText,
      value: optionalText,
      use: optionalText,
      rank: z.number().optional(),
      period: z.object({ start: optionalText, end: optionalText }).optional(),
    }),
  )
  .optional()

export const languagesShape: z.ZodType<readonly FhirLanguage[] | undefined> = /* @__PURE__ */ z
  .array(z.object({ language: conceptShape, preferred: z.boolean().optional() }))
  .optional()
