import type { ReadFhirOptions } from '../../src/fhir/index.js'

type Fields = Readonly<Record<string, unknown>>

export const now: Date = new Date('2026-11-24T14:00:00Z')

export function patient(fields: Fields = {}): Fields {
  return {
    resourceType: 'Patient',
    id: 'p1',
    active: true,
    name: [{ family: 'Whitfield', given: ['Oona', 'Jane'] }],
    telecom: [{ system: 'phone', value: '+1 (312) 555-0142', use: 'mobile' }],
    ...fields,
  }
}

export function appointment(fields: Fields = {}): Fields {
  return {
    resourceType: 'Appointment',
    id: 'a1',
    status: 'booked',
    description: 'Chemo, second round',
    start: '2026-11-27T09:30:00-06:00',
    participant: [{ actor: { reference: 'Patient/p1', display: 'Oona Whitfield' }, status: 'accepted' }],
    ...fields,
  }
}

export function report(fields: Fields = {}): Fields {
  return { resourceType: 'DiagnosticReport', id: 'r1', status: 'final', subject: { reference: 'Patient/p1' }, conclusion: 'Malignant', ...fields }
}

export function communication(fields: Fields = {}): Fields {
  return { resourceType: 'Communication', id: 'c1', status: 'completed', recipient: [{ reference: 'Patient/p1' }], ...fields }
}

export function options(fields: Partial<ReadFhirOptions> = {}): ReadFhirOptions {
  return { related: [patient()], program: 'visits', actor: { id: 'reminders', roles: ['service'] }, now, zone: 'America/Chicago', ...fields }
}

export function withPatient(fields: Fields): ReadFhirOptions {
  return options({ related: [patient(fields)] })
}
