import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type FhirReading, patientFactsFromFhir, readFhir } from '../../src/fhir/index.js'

type Resource = { resourceType: string; id: string }

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const publishedFolder = `${root}/../shared/fixtures/fhir-r4`

const clinicDay = (read(`${root}/examples/clinic-day.bundle.json`) as { entry: { resource: Resource }[] }).entry.map((entry) => entry.resource)
const published = existsSync(publishedFolder) ? readdirSync(publishedFolder).map((file) => read(`${publishedFolder}/${file}`) as Resource) : []

function readAll(resources: readonly Resource[], now: Date): Map<string, FhirReading> {
  const options = { related: resources, program: 'care', actor: { id: 'reader', roles: ['service'] }, now, zone: 'Australia/Melbourne', defaultCountry: 'AU' }
  return new Map(resources.map((resource) => [`${resource.resourceType}/${resource.id}`, readFhir(resource, options)]))
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value instanceof Date) return [value.toISOString()]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : []
}

/** Each string that may be in what is read from these resources, and no other: constants, ids, times, zones, numbers, languages. */
function isAllowed(leaf: string, resources: readonly Resource[]): boolean {
  const ids = new Set(resources.map(({ id }) => id))
  const constants = [
    'send',
    'cancel',
    'ignore',
    'care',
    'reader',
    'service',
    'appointment-reminder',
    'appointment-cancelled',
    'results-available',
    'message-waiting',
  ]
  const whys = ['not-a-trigger', 'status', 'zone-unknown', 'past', 'not-to-patient', 'deceased', 'no-mobile']
  const isTime = (text: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/.test(text)
  const [type = '', id = '', ...none] = leaf.split('/')
  const [fhir, keyType = '', keyId = '', kind = '', ...occasion] = leaf.split('/')
  const isTypeAndId = (first: string, second: string): boolean => /^(Appointment|DiagnosticReport|Communication|Patient)$/.test(first) && ids.has(second)
  return (
    [...constants, ...whys].includes(leaf) ||
    isTime(leaf) ||
    /^\+\d{11}$/.test(leaf) ||
    ['en', 'es-US', 'America/Chicago', 'Pacific/Honolulu', 'Australia/Melbourne'].includes(leaf) ||
    (isTypeAndId(type, id) && (none.length === 0 || none.join('/') === 'cancelled')) ||
    (fhir === 'fhir' &&
      isTypeAndId(keyType, keyId) &&
      constants.includes(kind) &&
      occasion.every((part) => isTime(part) || ['final', 'changed'].includes(part) || /^[0-9a-f]{4}$/.test(part)))
  )
}

const clinical =
  /burn|\bMRI\b|diabet|chemo|cancer|biops|carcinom|insulin|metformin|HIV|pregnan|asthma|dialys|therap|sertraline|ultrasound|potassium|glucose|thyroid|colonoscop|dementia|Whitfield|Okafor|Marchetti|Chalmers|Careful|Shore|ear\b/i

describe("the clinic's day", () => {
  const readings = readAll(clinicDay, new Date('2026-11-24T19:30:00Z'))

  it.each([...readings])('%s carries ids, times, number and language only', (_name, reading) => {
    expect(leaves(reading).filter((leaf) => !isAllowed(leaf, clinicDay))).toEqual([])
    expect(JSON.stringify(reading)).not.toMatch(clinical)
  })

  it('is read as it was written', () => {
    const outcome = (name: string): string => {
      const reading = readings.get(name)
      if (reading?.type === 'send') return `${reading.request.message.kind} ${reading.request.to}`
      return reading?.type === 'ignore' ? reading.why : ['cancel', reading?.why].filter(Boolean).join(' ')
    }
    const trigger = /^(Appointment|DiagnosticReport|Communication)/
    expect(Object.fromEntries([...readings.keys()].filter((name) => trigger.test(name)).map((name) => [name, outcome(name)]))).toEqual({
      'Appointment/a-201': 'appointment-reminder +13125550101',
      'Appointment/a-202': 'appointment-reminder +13125550102',
      'Appointment/a-203': 'cancel deceased',
      'Appointment/a-204': 'appointment-reminder +13125550104',
      'Appointment/a-205': 'appointment-reminder +13125550105',
      'Appointment/a-206': 'appointment-reminder +17735550106',
      'Appointment/a-207': 'appointment-reminder +17735550106',
      'Appointment/a-208': 'appointment-reminder +18085550108',
      'Appointment/a-209': 'appointment-reminder +13125550109',
      'Appointment/a-210': 'cancel',
      'Appointment/a-211': 'appointment-reminder +16305550111',
      'Appointment/a-212': 'no-mobile',
      'Appointment/a-213': 'appointment-reminder +13125550113',
      'Appointment/a-214': 'cancel status',
      'DiagnosticReport/r-301': 'results-available +13125550101',
      'DiagnosticReport/r-302': 'status',
      'DiagnosticReport/r-303': 'results-available +13125550104',
      'DiagnosticReport/r-304': 'results-available +13125550109',
      'DiagnosticReport/r-305': 'results-available +16305550111',
      'DiagnosticReport/r-306': 'results-available +13125550113',
      'Communication/c-401': 'message-waiting +16305550111',
      'Communication/c-402': 'message-waiting +13125550102',
      'Communication/c-403': 'cancel not-to-patient',
      'Communication/c-404': 'cancel status',
    })
  })

  it('is written in fictional numbers only', () => {
    const numbers = clinicDay.flatMap(leaves).filter((leaf) => leaf.startsWith('+1 '))
    expect(numbers.length).toBeGreaterThan(12)
    expect(numbers.filter((number) => !/^\+1 \d{3} 555 01\d\d$/.test(number))).toEqual([])
  })

  it('would be caught if it crossed: the input is full of it', () => {
    expect(clinicDay.flatMap(leaves).filter((leaf) => clinical.test(leaf)).length).toBeGreaterThan(50)
    expect(isAllowed('Chemo infusion, cycle 3', clinicDay)).toBe(false)
  })

  it('gives the guard what the record knows of the patient', () => {
    const oona = clinicDay.find(({ id }) => id === 'p-101')
    expect(patientFactsFromFhir(oona, clinicDay)).toMatchObject({
      names: ['Oona Jane Whitfield', 'Oona Whitfield'],
      mrn: 'LK-40101',
      conditions: ['Diabetes, type 2', 'Type 2 diabetes mellitus without complications'],
      medications: ['Metformin 500 mg twice a day'],
    })
  })
})

const skipped = published.length === 0 ? ' (SKIPPED: the published examples are not on this machine)' : ''

describe.skipIf(published.length === 0)(`HL7's published examples${skipped}`, () => {
  const readings = readAll(published, new Date('2013-12-01T00:00:00Z'))

  it('are read without a fault, and carry ids, times and numbers only', () => {
    expect(readings.size).toBe(published.length)
    for (const reading of readings.values()) expect(leaves(reading).filter((leaf) => !isAllowed(leaf, published))).toEqual([])
  })

  it('of a visit about MRI results and a severe burn tell its time, and neither of them', () => {
    const reading = readings.get('Appointment/example')
    expect(reading?.type === 'send' && reading.request.message).toEqual({
      kind: 'appointment-reminder',
      slots: { when: { at: new Date('2013-12-10T09:00:00Z'), zone: 'Australia/Melbourne' } },
    })
    expect(reading?.type === 'send' && reading.request.to).toBe('+61334105613')
    expect(JSON.stringify(reading)).not.toMatch(clinical)
  })

  it('of a page to a clinician about serum potassium text nobody', () => {
    expect(readings.get('Communication/example')).toEqual({ type: 'cancel', reference: 'Communication/example', why: 'not-to-patient' })
  })

  it('of a proposed visit text nobody', () => {
    expect(readings.get('Appointment/examplereq')).toEqual({ type: 'cancel', reference: 'Appointment/examplereq', why: 'status' })
  })

  it('of conditions and medicines are known to the guard', () => {
    const patient = published.find(({ resourceType, id }) => resourceType === 'Patient' && id === 'example')
    expect(patientFactsFromFhir(patient, published).names).toContain('Peter James Chalmers')
    const duck = published.find(({ resourceType, id }) => resourceType === 'Patient' && id === 'pat1')
    expect(patientFactsFromFhir(duck, published).medications).toContain('Oral Form Oxycodone (product)')
  })
})
