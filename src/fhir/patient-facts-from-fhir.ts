import * as z from 'zod'
import { NophiError } from '../errors/nophi-error.js'
import type { PatientFacts } from '../phi-guard/types.js'
import { createResourceIndex, typeAndId } from './resource-index.js'
import { conceptShape, type FhirConcept, type FhirReference, idShape, referenceShape } from './resource-shapes.js'

interface Person {
  readonly id?: string | undefined
  readonly name: readonly { text?: string | undefined; family?: string | undefined; given: readonly string[] }[]
  readonly birthDate?: string | undefined
  readonly identifier: readonly { value?: string | undefined; type?: FhirConcept | undefined }[]
  readonly address: readonly {
    text?: string | undefined
    line: readonly string[]
    city?: string | undefined
    state?: string | undefined
    postalCode?: string | undefined
  }[]
  readonly telecom: readonly { system?: string | undefined; value?: string | undefined }[]
}

interface Clinical {
  readonly subject?: FhirReference | undefined
  readonly code?: FhirConcept | undefined
  readonly medicationCodeableConcept?: FhirConcept | undefined
  readonly medicationReference?: FhirReference | undefined
  /** As R5 writes either. */
  readonly medication?: { readonly concept?: FhirConcept | undefined; readonly reference?: FhirReference | undefined } | undefined
  readonly contained: readonly unknown[]
}

// Here a missing fact weakens a check, so one unreadable field must not hide the others: it is left out alone.
const text: z.ZodType<string | undefined> = /* @__PURE__ */ z.string().optional().catch(undefined)
const texts: z.ZodType<readonly string[]> = /* @__PURE__ */ z.array(z.string().catch('')).catch([])
const concept: z.ZodType<FhirConcept | undefined> = /* @__PURE__ */ conceptShape.optional().catch(undefined)
const reference: z.ZodType<FhirReference | undefined> = /* @__PURE__ */ referenceShape.optional().catch(undefined)

const personShape: z.ZodType<Person> = /* @__PURE__ */ z.object({
  resourceType: z.literal('Patient'),
  id: idShape.optional(),
  name: z.array(z.object({ text, family: text, given: texts }).catch({ text: undefined, family: undefined, given: [] })).catch([]),
  birthDate: text,
  identifier: z.array(z.object({ value: text, type: concept }).catch({ value: undefined, type: undefined })).catch([]),
  address: z
    .array(
      z
        .object({ text, line: texts, city: text, state: text, postalCode: text })
        .catch({ text: undefined, line: [], city: undefined, state: undefined, postalCode: undefined }),
    )
    .catch([]),
  telecom: z.array(z.object({ system: text, value: text }).catch({ system: undefined, value: undefined })).catch([]),
})

const clinicalShape: z.ZodType<Clinical> = /* @__PURE__ */ z.object({
  subject: reference,
  code: concept,
  medicationCodeableConcept: concept,
  medicationReference: reference,
  medication: z.object({ concept, reference }).optional().catch(undefined),
  contained: z.array(z.unknown()).catch([]),
})

/**
 * What the record knows of a patient, for one `inspect` call: names, birth date, numbers, addresses, and from `related`
 * (resources or bundles) the words of this patient's Conditions and of what MedicationRequests and MedicationStatements
 * give. Words only, no code systems. Not for keeping, and never part of a request that `readFhir` makes.
 * What names nobody, or somebody that `related` does not hold, counts as this patient's: a fact too many stops a text, one too few lets it out.
 * A birth date without its day is left out, and a value is cut after 500 characters, of which 400 are looked for.
 * Throws `INVALID_REQUEST` when `patient` is no Patient or `related` no list: an empty answer would look like a patient without facts.
 */
export function patientFactsFromFhir(patient: unknown, related: readonly unknown[] = []): PatientFacts {
  const read = personShape.safeParse(patient)
  if (!read.success) throw new NophiError('INVALID_REQUEST', { path: 'patient' })
  if (!Array.isArray(related)) throw new NophiError('INVALID_REQUEST', { path: 'related' })
  const { id, name, birthDate, identifier, address, telecom } = read.data
  const index = createResourceIndex(related)
  const recordsOf = (type: string): Clinical[] =>
    index.ofType(type).flatMap((resource) => {
      const record = clinicalShape.safeParse(resource)
      return record.success && isAboutThem(record.data) ? [record.data] : []
    })
  const among = index.ofType('Patient').includes(patient as object)
  const isAboutThem = ({ subject, contained }: Clinical): boolean => {
    const target = subject?.reference
    // What is contained has an id that means something there only.
    if (target === undefined || target.startsWith('#')) return true
    const found = index.find(target, contained)
    if (typeof found === 'object' && found.resource === patient) return true
    const named = typeof found === 'object' ? { type: found.type, id: idOf(found.resource) } : typeAndId(target)
    if (named === null) return true
    if (named.type !== 'Patient') return false
    return named.id === undefined || id === undefined ? !among : named.id === id
  }
  const medicationOf = (reference: FhirReference | undefined, { contained }: Clinical): FhirConcept | undefined => {
    const found = reference?.reference === undefined ? 'none' : index.find(reference.reference, contained)
    const medication = typeof found === 'object' ? clinicalShape.safeParse(found.resource) : undefined
    return medication?.success === true ? medication.data.code : undefined
  }
  const numbered = (code: string): string[] => known(identifier.filter(({ type }) => isOfType(type, code)).map(({ value }) => value))
  const [mrn, ...otherMrns] = numbered('MR')
  const [memberId, ...otherMemberIds] = numbered('MB')
  const unnamed = identifier.filter(({ type }) => !isOfType(type, 'MR') && !isOfType(type, 'MB')).map(({ value }) => value)
  const emails = telecom.filter(({ system }) => system === 'email').map(({ value }) => value)
  return {
    names: known(name.flatMap(({ text: whole, given, family }) => [whole, join(given, family), join(given.slice(0, 1), family)])),
    birthDate: dayOf(birthDate),
    mrn,
    memberId,
    addresses: known(
      address.flatMap(({ text: whole, line, city, state, postalCode }) => [
        whole,
        line.join(', '),
        [...line, city, state, postalCode].filter(Boolean).join(', '),
      ]),
    ),
    conditions: known(recordsOf('Condition').flatMap(({ code }) => wordsOf(code))),
    medications: known(
      [...recordsOf('MedicationRequest'), ...recordsOf('MedicationStatement')].flatMap((record) => [
        ...[record.medicationCodeableConcept, record.medication?.concept].flatMap(wordsOf),
        ...[record.medicationReference, record.medication?.reference].flatMap((given) => [given?.display, ...wordsOf(medicationOf(given, record))]),
      ]),
    ),
    other: known([...otherMrns, ...otherMemberIds, ...unnamed, ...emails]),
  }
}

function idOf(resource: object): string | undefined {
  const { id } = resource as { readonly id?: unknown }
  return typeof id === 'string' ? id : undefined
}

/** A day of the calendar, which is all that can be looked for. */
function dayOf(birthDate: string | undefined): string | undefined {
  return /^(\d{4}-\d{2}-\d{2})(?:T|$)/.exec(birthDate ?? '')?.[1]
}

function isOfType(type: FhirConcept | undefined, code: string): boolean {
  return type?.coding?.some((coding) => coding.code === code) === true
}

function wordsOf(value: FhirConcept | undefined): (string | undefined)[] {
  return [value?.text, ...(value?.coding ?? []).map(({ display }) => display)]
}

function join(given: readonly string[], family: string | undefined): string {
  return [...given, family].filter(Boolean).join(' ')
}

const longest = 500

/** Each once, none empty, none longer than a request takes. */
function known(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.map((value) => value?.trim().slice(0, longest) ?? '').filter((value) => value !== ''))]
}
