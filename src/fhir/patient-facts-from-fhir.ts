import * as z from 'zod'
import { NophiError } from '../errors/nophi-error.js'
import { safelySync } from '../errors/safe-error.js'
import type { PatientFacts } from '../phi-guard/types.js'
import { isDay } from './fhir-time.js'
import { createResourceIndex, typeAndId } from './resource-index.js'
import { type FhirConcept, type FhirReference, idShape } from './resource-shapes.js'

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

// Here a missing fact weakens a check, so one unreadable field must not hide the others: it is left out alone, and one that stands without its list is a list of one.
const text: z.ZodType<string | undefined> = /* @__PURE__ */ z.string().optional().catch(undefined)
const texts: z.ZodType<readonly string[]> = /* @__PURE__ */ listOf(z.string().catch(''))
const concept: z.ZodType<FhirConcept | undefined> = /* @__PURE__ */ z
  .object({ text, coding: listOf(z.object({ code: text, display: text }).catch({ code: undefined, display: undefined })) })
  .optional()
  .catch(undefined)
const reference: z.ZodType<FhirReference | undefined> = /* @__PURE__ */ z.object({ reference: text, display: text }).optional().catch(undefined)

const personShape: z.ZodType<Person> = /* @__PURE__ */ z.object({
  resourceType: z.literal('Patient'),
  id: idShape.optional(),
  name: listOf(z.object({ text, family: text, given: texts }).catch({ text: undefined, family: undefined, given: [] })),
  birthDate: text,
  identifier: listOf(z.object({ value: text, type: concept }).catch({ value: undefined, type: undefined })),
  address: listOf(
    z
      .object({ text, line: texts, city: text, state: text, postalCode: text })
      .catch({ text: undefined, line: [], city: undefined, state: undefined, postalCode: undefined }),
  ),
  telecom: listOf(z.object({ system: text, value: text }).catch({ system: undefined, value: undefined })),
})

const clinicalShape: z.ZodType<Clinical> = /* @__PURE__ */ z.object({
  subject: reference,
  code: concept,
  medicationCodeableConcept: concept,
  medicationReference: reference,
  medication: z.object({ concept, reference }).optional().catch(undefined),
  contained: listOf(z.unknown()),
})

function listOf<T>(shape: z.ZodType<T>): z.ZodType<readonly T[]> {
  return z.preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(shape)).catch([])
}

/**
 * What the record knows of a patient, for one `inspect` call: names, birth date, numbers, addresses, and from `related`
 * (resources or bundles) the words of this patient's Conditions and of what MedicationRequests and MedicationStatements
 * give. Words only, no code systems. Not for keeping, and never part of a request that `readFhir` makes.
 * What names nobody, or somebody that `related` does not hold, counts as this patient's: a fact too many stops a text, one too few lets it out.
 * A birth date without its day is left out, and a value is cut after 500 characters, of which 400 are looked for.
 * Throws `INVALID_REQUEST` when `patient` is no Patient or `related` no list, or where a field of them throws: an empty answer would look like a
 * patient without facts.
 */
export function patientFactsFromFhir(patient: unknown, related: readonly unknown[] = []): PatientFacts {
  const read = safelySync('INVALID_REQUEST', () => personShape.safeParse(patient), { path: 'patient' })
  if (!read.success) throw new NophiError('INVALID_REQUEST', { path: 'patient' })
  if (!Array.isArray(related)) throw new NophiError('INVALID_REQUEST', { path: 'related' })
  // A getter or proxy of the host's own may throw anything, with the record's words in it.
  return safelySync('INVALID_REQUEST', () => factsOf(read.data, patient, related), { path: 'related' })
}

function factsOf({ id, name, birthDate, identifier, address, telecom }: Person, patient: unknown, related: readonly unknown[]): PatientFacts {
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
  const [, day, year, month, date] = /^((\d{4})-(\d{2})-(\d{2}))(?:T|$)/.exec(birthDate ?? '') ?? []
  return isDay(Number(year), Number(month), Number(date)) ? day : undefined
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
