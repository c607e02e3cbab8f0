import { describe, expect, it } from 'vitest'
import { patientFactsFromFhir } from '../../src/fhir/index.js'

const identified = (code: string, value: string): object => ({ type: { coding: [{ code }] }, value })

const oona = {
  resourceType: 'Patient',
  id: 'p1',
  name: [{ family: 'Whitfield', given: ['Oona', 'Jane'] }, { text: 'Jane W.' }, null],
  birthDate: '1984-02-29',
  identifier: [identified('MR', 'MRN-77'), identified('MB', 'M-12'), identified('SS', '900-55-0100'), { value: 'LOOSE-1' }],
  address: [{ line: ['4 Birch Row'], city: 'Evanston', state: 'IL', postalCode: '60201' }],
  telecom: [{ system: 'email', value: 'oona@example.org' }],
}

const mine = { subject: { reference: 'Patient/p1' } }

describe('patientFactsFromFhir', () => {
  it('reads names, birth date, numbers and addresses', () => {
    expect(patientFactsFromFhir(oona)).toEqual({
      names: ['Oona Jane Whitfield', 'Oona Whitfield', 'Jane W.'],
      birthDate: '1984-02-29',
      mrn: 'MRN-77',
      memberId: 'M-12',
      addresses: ['4 Birch Row', '4 Birch Row, Evanston, IL, 60201'],
      conditions: [],
      medications: [],
      other: ['900-55-0100', 'LOOSE-1', 'oona@example.org'],
    })
  })

  it('reads the words of conditions and medicines of this patient, not of another', () => {
    const related = [
      { resourceType: 'Condition', ...mine, code: { text: 'Sugar disease', coding: [{ code: 'E11', display: 'Type 2 diabetes' }] } },
      { resourceType: 'Condition', subject: { reference: 'Patient/p11' }, code: { text: 'Gout' } },
      { resourceType: 'MedicationRequest', ...mine, medicationCodeableConcept: { text: 'Metformin 500 mg' } },
      {
        resourceType: 'MedicationRequest',
        ...mine,
        medicationReference: { reference: '#m' },
        contained: [{ resourceType: 'Medication', id: 'm', code: { text: 'Insulin' } }],
      },
      { resourceType: 'MedicationStatement', ...mine, medicationReference: { reference: 'Medication/9', display: 'Aspirin' } },
    ]
    const { conditions, medications } = patientFactsFromFhir(oona, [{ resourceType: 'Bundle', entry: related.map((resource) => ({ resource })) }])
    expect(conditions).toEqual(['Sugar disease', 'Type 2 diabetes'])
    expect(medications).toEqual(['Metformin 500 mg', 'Insulin', 'Aspirin'])
  })

  it('keeps the facts beside one that is unreadable', () => {
    const facts = patientFactsFromFhir({ ...oona, birthDate: 7, name: [{ family: 'Whitfield', given: [null, 'Oona'] }], identifier: 'none' })
    expect(facts.names).toContain('Oona Whitfield')
    expect(facts.addresses).toHaveLength(2)
    expect(facts.birthDate).toBeUndefined()
  })

  it.each([[null], ['Patient'], [{ resourceType: 'Person' }], [{ ...oona, id: 7 }]])('throws INVALID_REQUEST for %j', (value) => {
    expect(() => patientFactsFromFhir(value)).toThrow(expect.objectContaining({ code: 'INVALID_REQUEST', details: { path: 'patient' } }))
  })

  it.each([[null], ['Condition/1'], [{ resourceType: 'Bundle', entry: [] }]])('throws INVALID_REQUEST for %j in the place of related resources', (related) => {
    expect(() => patientFactsFromFhir(oona, related as unknown as readonly unknown[])).toThrow(
      expect.objectContaining({ code: 'INVALID_REQUEST', details: { path: 'related' } }),
    )
  })
})
