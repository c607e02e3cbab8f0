import { describe, expect, it } from 'vitest'
import { patientFactsFromFhir } from '../../src/fhir/index.js'
import { sendRequestSchema } from '../../src/messenger/schemas.js'

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

  it('writes an address as it was given and as a letter has it, without what is missing', () => {
    const addressesOf = (address: object): readonly string[] | undefined => patientFactsFromFhir({ ...oona, address: [address] }).addresses
    const line = ['4 Birch Row', 'Apt 2']
    expect(addressesOf({ text: 'Birch Row 4, Evanston', line, city: 'Evanston', postalCode: '60201' })).toEqual([
      'Birch Row 4, Evanston',
      '4 Birch Row, Apt 2',
      '4 Birch Row, Apt 2, Evanston, 60201',
    ])
    expect(addressesOf({ line, city: '', state: 'IL' })).toEqual(['4 Birch Row, Apt 2', '4 Birch Row, Apt 2, IL'])
    expect(addressesOf({ city: 'Evanston' })).toEqual(['Evanston'])
  })

  it('loses no second number of a kind, and takes no phone number for a word of theirs', () => {
    const identifier = [identified('MR', 'MRN-77'), identified('MR', 'MRN-78'), identified('MB', 'M-12'), identified('MB', 'M-13')]
    const telecom = [
      { system: 'phone', value: '+13125550142' },
      { system: 'email', value: 'oona@example.org' },
    ]
    expect(patientFactsFromFhir({ ...oona, identifier, telecom })).toMatchObject({
      mrn: 'MRN-77',
      memberId: 'M-12',
      other: ['MRN-78', 'M-13', 'oona@example.org'],
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

  it('reads medicines as R5 writes them, where a word or a reference stands in one element', () => {
    const related = [
      { resourceType: 'Medication', id: '9', code: { coding: [{ display: 'Lisinopril 10 MG' }] } },
      { resourceType: 'MedicationRequest', ...mine, medication: { concept: { text: 'Metformin 500 mg' } } },
      { resourceType: 'MedicationStatement', ...mine, medication: { reference: { reference: 'Medication/9', display: 'Blood pressure tablet' } } },
      { resourceType: 'MedicationRequest', subject: { reference: 'Patient/p11' }, medication: { concept: { text: 'Naltrexone' } } },
      { resourceType: 'MedicationRequest', ...mine, medication: 'unreadable' },
    ]
    expect(patientFactsFromFhir(oona, related).medications).toEqual(['Metformin 500 mg', 'Blood pressure tablet', 'Lisinopril 10 MG'])
  })

  describe('whose a condition is', () => {
    const condition = (reference: string | undefined, more: object = {}): object => ({
      resourceType: 'Condition',
      ...(reference === undefined ? {} : { subject: { reference } }),
      code: { text: 'Gout' },
      ...more,
    })
    const conditionsOf = (patient: unknown, related: readonly object[]): readonly string[] | undefined =>
      patientFactsFromFhir(patient, [{ resourceType: 'Bundle', entry: related }]).conditions
    const nameless = { resourceType: 'Patient', name: [{ text: 'Somebody' }] }

    it.each([['Patient/p1'], ['https://ehr.example/fhir/Patient/p1'], ['Patient/p1/_history/3'], ['urn:uuid:0b7a'], ['https://ehr.example/store/0b7a']])(
      'is known by every form of reference: %s',
      (reference) => {
        const entries = [
          { fullUrl: 'urn:uuid:0b7a', resource: { ...oona } },
          { fullUrl: 'https://ehr.example/store/0b7a', resource: oona },
        ]
        expect(conditionsOf(oona, [...entries, { resource: condition(reference) }])).toEqual(['Gout'])
      },
    )

    it.each([['Patient/p2'], ['urn:uuid:2'], ['Group/p1']])('is another’s: %s', (reference) => {
      const entries = [
        { fullUrl: 'urn:uuid:2', resource: { ...oona, id: 'p2' } },
        { fullUrl: 'urn:uuid:1', resource: oona },
      ]
      expect(conditionsOf(oona, [...entries, { resource: condition(reference) }])).toEqual([])
    })

    it.each([
      ['nobody is named', undefined],
      ['an address that leads nowhere', 'urn:uuid:9'],
      ['a search', 'Patient?identifier=MRN-77'],
      ['a patient within it, whose id means something there only', '#p2'],
    ])('and nobody can tell: it counts as theirs (%s)', (_what, reference) => {
      const contained = [{ resourceType: 'Patient', id: 'p2' }]
      expect(conditionsOf(oona, [{ resource: condition(reference, { contained }) }])).toEqual(['Gout'])
    })

    it('is told among patients that have an address and no id yet, as in a transaction', () => {
      const other = { ...nameless, name: [{ text: 'Another' }] }
      const entries = [
        { fullUrl: 'urn:uuid:1', resource: nameless },
        { fullUrl: 'urn:uuid:2', resource: other },
        { resource: condition('urn:uuid:1') },
        { resource: condition('urn:uuid:2', { code: { text: 'Asthma' } }) },
      ]
      expect(conditionsOf(nameless, entries)).toEqual(['Gout'])
      expect(conditionsOf(other, entries)).toEqual(['Asthma'])
      expect(conditionsOf({ ...nameless }, entries)).toEqual(['Gout', 'Asthma'])
    })

    it('counts as theirs where one of the two has no id, unless their own record lies beside it', () => {
      const entries = [{ fullUrl: 'urn:uuid:2', resource: { ...nameless } }, { resource: condition('urn:uuid:2') }]
      expect(conditionsOf(oona, entries)).toEqual(['Gout'])
      expect(conditionsOf(oona, [...entries, { resource: oona }])).toEqual([])
      expect(conditionsOf(nameless, [{ resource: condition('Patient/p2') }])).toEqual(['Gout'])
      expect(conditionsOf(nameless, [{ resource: condition('Patient/p2') }, { resource: nameless }])).toEqual([])
    })
  })

  it.each([
    ['1984', undefined],
    ['1984-02', undefined],
    ['1984-02-29T08:00:00Z', '1984-02-29'],
    ['1984-02-299', undefined],
    ['1984-02-30', undefined],
    ['1984-13-01', undefined],
    ['about 1984-02-29', undefined],
  ])('gives a birth date that has its day, and none other: %s', (birthDate, read) => {
    expect(patientFactsFromFhir({ ...oona, birthDate }).birthDate).toBe(read)
  })

  it('gives what a request may hold, however much and long it is', () => {
    const name = [{ text: 'x'.repeat(600) }, ...Array.from({ length: 300 }, (_, index) => ({ text: `Oona Whitfield ${index}` }))]
    const facts = patientFactsFromFhir({ ...oona, name, birthDate: '1984', address: [{ text: 'y'.repeat(900) }] })
    expect(facts.names).toHaveLength(301)
    const base = {
      program: 'visits',
      to: '+13125550142',
      message: { text: 'Please call.', onBlocked: 'refuse' },
      actor: { id: 'nurse', roles: [] },
      idempotencyKey: 'k',
    }
    expect(sendRequestSchema.safeParse({ ...base, facts })).toMatchObject({ success: true })
  })

  it('keeps the facts beside one that is unreadable', () => {
    const facts = patientFactsFromFhir({ ...oona, birthDate: 7, name: [{ family: 'Whitfield', given: [null, 'Oona'] }], identifier: 'none' })
    expect(facts.names).toContain('Oona Whitfield')
    expect(facts.addresses).toHaveLength(2)
    expect(facts.birthDate).toBeUndefined()
  })

  it('keeps the words of a condition or medicine beside a field that is unreadable', () => {
    const related = [
      { resourceType: 'Condition', ...mine, code: { text: 'Gout', coding: [{ code: 5, display: 'Gouty arthritis' }, null, { display: null }] } },
      { resourceType: 'Condition', ...mine, code: { text: 7, coding: { display: 'Asthma' } } },
      { resourceType: 'Condition', subject: { reference: 7 }, code: { text: 'Migraine' } },
      { resourceType: 'MedicationRequest', ...mine, medicationReference: { reference: 9, display: 'Aspirin' } },
      {
        resourceType: 'MedicationRequest',
        ...mine,
        medicationReference: { reference: '#m' },
        contained: { resourceType: 'Medication', id: 'm', code: { text: 'Insulin' } },
      },
    ]
    const { conditions, medications } = patientFactsFromFhir(oona, related)
    expect(conditions).toEqual(['Gout', 'Gouty arthritis', 'Asthma', 'Migraine'])
    expect(medications).toEqual(['Aspirin', 'Insulin'])
  })

  it('keeps what stands beside an entry that is none, or of an unreadable type', () => {
    const read = patientFactsFromFhir(
      {
        ...oona,
        identifier: [null, { type: 'MR', value: 'LOOSE-2' }, { type: { coding: [{ code: 'LOCAL' }, { code: 'MR' }] }, value: ' MRN-78 ' }],
        address: [null, 'Birch Row', { city: 'Evanston' }],
        telecom: [null, 7, { system: 'email', value: 'oona@example.org' }],
      },
      [
        { resourceType: 'Condition', subject: 'Oona', code: { text: 'Gout' } },
        { resourceType: 'Condition', ...mine, code: 'asthma' },
        { resourceType: 'MedicationRequest', ...mine, medicationCodeableConcept: 'aspirin', medicationReference: { display: 'Insulin' }, medication: 7 },
      ],
    )
    expect(read).toMatchObject({ mrn: 'MRN-78', addresses: ['Evanston'], conditions: ['Gout'], medications: ['Insulin'] })
    expect(read.other).toEqual(['LOOSE-2', 'oona@example.org'])
  })

  it('reads a name, a number and an address that stand without their lists', () => {
    const [name, address, telecom] = [{ family: 'Whitfield', given: 'Oona' }, { line: '4 Birch Row', city: 'Evanston' }, oona.telecom[0]]
    const identifier = { type: { coding: { code: 'MR', display: 7 } }, value: 'MRN-77' }
    expect(patientFactsFromFhir({ ...oona, name, address, telecom, identifier })).toMatchObject({
      names: ['Oona Whitfield'],
      mrn: 'MRN-77',
      addresses: ['4 Birch Row', '4 Birch Row, Evanston'],
      other: ['oona@example.org'],
    })
  })

  it('throws INVALID_REQUEST for fields that throw, and shows nothing of their error', () => {
    const hostile = (key: string): object =>
      Object.defineProperty({ resourceType: 'Patient' }, key, {
        enumerable: true,
        get: () => {
          throw new Error('Oona Whitfield')
        },
      })
    const safe = (path: string): unknown =>
      expect.objectContaining({ code: 'INVALID_REQUEST', details: { path }, message: expect.not.stringContaining('Oona') })
    expect(() => patientFactsFromFhir(hostile('name'))).toThrow(safe('patient'))
    expect(() => patientFactsFromFhir(oona, [hostile('id')])).toThrow(safe('related'))
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
