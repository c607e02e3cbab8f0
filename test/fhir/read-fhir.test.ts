import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FhirReading, type FhirRequest, type ReadFhirOptions, readFhir } from '../../src/fhir/index.js'
import type { SendRequest } from '../../src/messenger/types.js'
import { appointment, communication, now, options, patient, report, withPatient } from './resources.js'

function sent(reading: FhirReading): FhirRequest {
  if (reading.type !== 'send') throw new Error(`not sent: ${JSON.stringify(reading)}`)
  return reading.request
}

const why = (reading: FhirReading): string => (reading.type === 'ignore' ? reading.why : reading.type)

describe('an appointment', () => {
  it('becomes a reminder with the time and zone of the visit, and nothing else of it', () => {
    expect(readFhir(appointment(), options())).toEqual({
      type: 'send',
      request: {
        program: 'visits',
        to: '+13125550142',
        message: { kind: 'appointment-reminder', slots: { when: { at: new Date('2026-11-27T15:30:00Z'), zone: 'America/Chicago' } } },
        actor: { id: 'reminders', roles: ['service'] },
        idempotencyKey: expect.stringMatching(/^fhir\/Appointment\/a1\/appointment-reminder\/2026-11-27T15:30:00\.000Z\/[0-9a-f]{4}$/),
        reference: 'Appointment/a1',
        patient: 'Patient/p1',
        expiresAt: new Date('2026-11-27T14:30:00Z'),
      },
    })
  })

  it('of a caller who gives nothing to look the patient up in is ignored', () => {
    expect(why(readFhir(appointment(), options({ related: undefined })))).toBe('patient-not-found')
  })

  it('makes a request that the messenger takes', () => {
    const request: SendRequest = sent(readFhir(appointment(), options()))
    expect(request.program).toBe('visits')
  })

  it('may be announced as booked, until it starts', () => {
    const request = sent(readFhir(appointment(), options({ appointmentKind: 'appointment-booked' })))
    expect(request.message.kind).toBe('appointment-booked')
    expect(request.expiresAt).toEqual(new Date('2026-11-27T15:30:00Z'))
  })

  it('is the same text when it is read again, another when the time has moved', () => {
    const key = (start: string): string => sent(readFhir(appointment({ start, meta: { versionId: start.slice(11, 13) } }), options())).idempotencyKey
    expect(key('2026-11-27T09:30:00-06:00')).toBe(key('2026-11-27T15:30:00Z'))
    expect(key('2026-11-27T10:30:00-06:00')).not.toBe(key('2026-11-27T09:30:00-06:00'))
  })

  it('has the key that earlier versions gave it, so that a feed that is read again after an upgrade texts nobody twice', () => {
    const key = (resource: unknown, revision?: string): string => sent(readFhir(resource, options({ revision }))).idempotencyKey
    expect(key(appointment())).toBe('fhir/Appointment/a1/appointment-reminder/2026-11-27T15:30:00.000Z/aed4')
    expect(key(appointment(), '2')).toBe('fhir/Appointment/a1/appointment-reminder/2026-11-27T15:30:00.000Z/aed4/2')
    const another = withPatient({ telecom: [{ system: 'sms', value: '+13125550143' }] })
    expect(sent(readFhir(appointment(), another)).idempotencyKey).toMatch(/Z\/ae47$/)
    expect(key(report())).toBe('fhir/DiagnosticReport/r1/results-available/final')
    expect(key(report({ status: 'amended', issued: '2026-11-24T10:00:00Z' }))).toBe(
      'fhir/DiagnosticReport/r1/results-available/changed/2026-11-24T10:00:00.000Z',
    )
    expect(key(communication())).toBe('fhir/Communication/c1/message-waiting')
  })

  it('is another text once the patient has another number, and the key tells neither', () => {
    const key = (value: string): string => {
      const request = sent(readFhir(appointment(), withPatient({ telecom: [{ system: 'sms', value }] })))
      return request.idempotencyKey
    }
    expect(key('+13125550142')).toBe(key('tel:+1 (312) 555-0142'))
    expect(key('+13125550143')).not.toBe(key('+13125550142'))
    expect(key('+13125550143')).not.toMatch(/555|0143/)
    const numbers = Array.from({ length: 100 }, (_, index) => `+131255501${String(index).padStart(2, '0')}`)
    expect(new Set(numbers.map(key)).size).toBeGreaterThan(95)
    // The first has a mark that begins with a zero.
    for (const number of ['+14155550104', ...numbers]) expect(key(number)).toMatch(/\/[0-9a-f]{4}$/)
  })

  it('is reminded of at once, or so many hours before', () => {
    const due = (hours: number | undefined, more: Partial<ReadFhirOptions> = {}) =>
      sent(readFhir(appointment(), options({ remindBeforeHours: hours, ...more }))).notBefore
    expect(due(undefined)).toBeUndefined()
    expect(due(24)).toEqual(new Date('2026-11-26T15:30:00Z'))
    expect(due(24, { now: new Date('2026-11-26T15:30:00Z') })).toBeUndefined()
    expect(due(24, { now: undefined })).toEqual(new Date('2026-11-26T15:30:00Z'))
    for (const appointmentKind of ['appointment-booked', 'appointment-changed'] as const) expect(due(24, { appointmentKind })).toBeUndefined()
  })

  it('that was moved may be told of as changed, until it starts', () => {
    const request = sent(readFhir(appointment(), options({ appointmentKind: 'appointment-changed' })))
    expect(request).toMatchObject({ reference: 'Appointment/a1', message: { kind: 'appointment-changed' }, expiresAt: new Date('2026-11-27T15:30:00Z') })
    expect(request.idempotencyKey).not.toBe(sent(readFhir(appointment(), options())).idempotencyKey)
  })

  it('that is cancelled has a notice, which the same event read again does not take back', () => {
    const reading = readFhir(appointment({ status: 'cancelled' }), options({ remindBeforeHours: 24 }))
    const notice = reading.type === 'cancel' ? reading.notice : undefined
    expect(reading).toMatchObject({ type: 'cancel', reference: 'Appointment/a1' })
    expect(notice).toMatchObject({ to: '+13125550142', reference: 'Appointment/a1/cancelled', patient: 'Patient/p1' })
    expect(notice?.message).toEqual({ kind: 'appointment-cancelled', slots: { when: { at: new Date('2026-11-27T15:30:00Z'), zone: 'America/Chicago' } } })
    expect(notice?.notBefore).toBeUndefined()
  })

  it.each([
    ['is over', 'cancelled', options({ now: new Date('2026-11-27T15:30:00Z') })],
    ['nobody kept', 'noshow', options()],
    ['was never real', 'entered-in-error', options()],
    ['is of a patient who died', 'cancelled', withPatient({ deceasedBoolean: true })],
  ])('that %s is cancelled without a notice', (_what, status, given) => {
    expect(readFhir(appointment({ status }), given)).toEqual({ type: 'cancel', reference: 'Appointment/a1' })
  })

  it.each([
    [{ modifierExtension: [{ url: 'https://ehr.example/not-real', valueBoolean: true }] }],
    [{ implicitRules: 'https://ehr.example/rules' }],
    [{ participant: [{ actor: { reference: 'Patient/p1' }, status: 'accepted', modifierExtension: [{ url: 'https://ehr.example/not' }] }] }],
    [
      {
        participant: [
          { actor: { reference: 'Practitioner/d1' }, status: 'accepted' },
          { actor: { reference: 'Patient/p1' }, modifierExtension: [{ url: 'https://ehr.example/not' }] },
        ],
      },
    ],
  ])('whose meaning something unknown may turn round texts nobody, and still cancels: %j', (fields) => {
    expect(why(readFhir(appointment(fields), options()))).toBe('unreadable')
    expect(readFhir(appointment({ ...fields, status: 'cancelled' }), options())).toEqual({ type: 'cancel', reference: 'Appointment/a1' })
  })

  it('with an empty list of such extensions is read', () => {
    expect(why(readFhir(appointment({ modifierExtension: [] }), options()))).toBe('send')
  })

  it.each(['cancelled', 'noshow', 'entered-in-error'])('that is %s cancels what its booking queued, whatever else is wrong with it', (status) => {
    const queued = sent(readFhir(appointment(), options())).reference
    expect(readFhir(appointment({ status, start: undefined, participant: [] }), options({ related: [] }))).toEqual({ type: 'cancel', reference: queued })
  })

  it.each(['Booked', ''])('of status "%s", which FHIR does not know, is no occasion', (status) => {
    expect(why(readFhir(appointment({ status }), options()))).toBe('status')
  })

  it.each(['proposed', 'pending', 'arrived', 'fulfilled', 'waitlist', 'checked-in'])(
    'that is %s, and not booked any more, takes back what its booking queued',
    (status) => {
      const queued = sent(readFhir(appointment(), options())).reference
      expect(readFhir(appointment({ status, start: undefined, participant: [] }), options({ related: [] }))).toEqual({
        type: 'cancel',
        reference: queued,
        why: 'status',
      })
    },
  )

  it('that stands again at the time that was taken back is another text where the host says so', () => {
    const keyOf = (revision?: string): string => sent(readFhir(appointment(), options({ revision }))).idempotencyKey
    expect(keyOf()).toBe(keyOf(undefined))
    expect(new Set([keyOf(), keyOf('2'), keyOf('3')]).size).toBe(3)
    expect(() => readFhir(appointment(), options({ revision: 'Maria Lopez' }))).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS' }))
  })

  it.each([
    ['2026-11-27', 'a date alone'],
    ['2026-11-27T09:30:00', 'no offset'],
    ['2026-02-30T09:30:00Z', 'a day that does not exist'],
    ['0026-11-27T09:30:00Z', 'a year without its century'],
    ['2026-11-27T25:30:00Z', 'an hour that does not exist'],
    ['2026-11-27T09:30:00.Z', 'a fraction without digits'],
    ['2026-11-27T09:30:00*06:00', 'an offset without a sign'],
    ['about 2026-11-27T09:30:00Z', 'words before it'],
    ['2026-11-27T09:30:00Z or later', 'words after it'],
    ['next Friday', 'words'],
  ])('at %s is ignored: %s', (start) => {
    expect(why(readFhir(appointment({ start }), options()))).toBe('time-missing')
  })

  it.each([
    ['2026-11-27T15:30Z', '2026-11-27T15:30:00.000Z'],
    ['2026-11-27T09:30:00.123456-06:00', '2026-11-27T15:30:00.123Z'],
    ['2026-11-27T21:00:00+05:30', '2026-11-27T15:30:00.000Z'],
  ])('at %s is at %s', (start, expected) => {
    expect(sent(readFhir(appointment({ start }), options())).message).toMatchObject({ slots: { when: { at: new Date(expected) } } })
  })

  it('without a start is ignored', () => {
    expect(why(readFhir(appointment({ start: undefined }), options()))).toBe('time-missing')
  })

  it('is past an hour before it starts, if the caller says what time it is', () => {
    const soon = appointment({ start: '2026-11-24T15:00:00Z' })
    expect(why(readFhir(soon, options()))).toBe('past')
    expect(why(readFhir(soon, options({ now: new Date(now.getTime() - 1) })))).toBe('send')
    expect(why(readFhir(soon, options({ now: undefined })))).toBe('send')
  })

  it('of several patients is ignored, since a text to one may tell of the others', () => {
    const participant = ['p1', 'p2'].map((id) => ({ actor: { reference: `Patient/${id}` }, status: 'accepted' }))
    expect(why(readFhir(appointment({ participant }), options({ related: [patient(), patient({ id: 'p2' })] })))).toBe('patient-ambiguous')
  })

  it('that the patient declined takes back what was queued, one that the clinician declined is texted', () => {
    const of = (mine: string, theirs: string): unknown =>
      appointment({
        participant: [
          { actor: { reference: 'Patient/p1' }, status: mine },
          { actor: { reference: 'Practitioner/d1' }, status: theirs },
        ],
      })
    expect(readFhir(of('declined', 'accepted'), options())).toEqual({ type: 'cancel', reference: 'Appointment/a1', why: 'declined' })
    expect(why(readFhir(of('accepted', 'declined'), options()))).toBe('send')
  })

  describe('zone', () => {
    const timezone = (zone: string): unknown[] => [{ url: 'http://hl7.org/fhir/StructureDefinition/timezone', valueCode: zone }]
    const zoneOf = (fields: Record<string, unknown>, related: unknown[] = [], zone: string | undefined = 'America/Chicago'): string => {
      const reading = readFhir(appointment(fields), options({ related: [patient(), ...related], zone }))
      if (reading.type !== 'send') return why(reading)
      return 'slots' in reading.request.message ? reading.request.message.slots.when.zone : ''
    }
    const place = { actor: { reference: 'Location/l1' }, status: 'accepted' }
    const participant = [{ actor: { reference: 'Patient/p1' }, status: 'accepted' }, place]

    it('is that of the time, else of the visit, else of the place, else the option', () => {
      const location = { resourceType: 'Location', id: 'l1', extension: timezone('Pacific/Honolulu') }
      const _start = { extension: timezone('America/New_York') }
      expect(zoneOf({ _start, extension: timezone('America/Denver'), participant }, [location])).toBe('America/New_York')
      expect(zoneOf({ extension: timezone('America/Denver'), participant }, [location])).toBe('America/Denver')
      expect(zoneOf({ participant }, [location])).toBe('Pacific/Honolulu')
      expect(zoneOf({})).toBe('America/Chicago')
    })

    it('unknown: the visit is ignored, never told in another zone', () => {
      expect(why(readFhir(appointment(), { ...options(), zone: undefined }))).toBe('zone-unknown')
    })

    it('is read of either extension that FHIR has for it, and of no other', () => {
      const named = (url: string | undefined, fields: object): string => zoneOf({ extension: [{ url, ...fields }] })
      expect(named('http://hl7.org/fhir/StructureDefinition/tz-code', { valueCode: 'America/Denver' })).toBe('America/Denver')
      expect(named('http://hl7.org/fhir/StructureDefinition/timezone', { valueString: 'America/Denver' })).toBe('America/Denver')
      expect(named('http://hl7.org/fhir/StructureDefinition/timezone', {})).toBe('zone-unknown')
      for (const url of ['https://ehr.example/zone', undefined]) expect(named(url, { valueCode: 'America/Denver' })).toBe('America/Chicago')
    })

    it.each(['America/Indiana/Knox', 'America/Port-au-Prince', 'America/North_Dakota/New_Salem', 'Etc/GMT+5', 'UTC'])('may be %s', (zone) => {
      expect(zoneOf({ extension: timezone(zone) })).toBe(zone)
    })

    it.each(['Mars/Olympus', '+05:00', 'CST', 'UTC+5', ' America/Denver', '/UTC', 'America/', ''])('"%s" is not guessed around', (zone) => {
      expect(zoneOf({ extension: timezone(zone) })).toBe('zone-unknown')
    })

    it('is not that of a person, nor one of two that the visit names', () => {
      const clinician = { resourceType: 'Practitioner', id: 'd1', extension: timezone('Pacific/Honolulu') }
      const withClinician = [...participant.slice(0, 1), { actor: { reference: 'Practitioner/d1' }, status: 'accepted' }]
      expect(zoneOf({ participant: withClinician }, [clinician])).toBe('America/Chicago')
      expect(zoneOf({ extension: [...timezone('America/Denver'), ...timezone('America/Chicago')] })).toBe('zone-unknown')
      expect(zoneOf({ extension: [...timezone('America/Denver'), ...timezone('America/Denver')] })).toBe('America/Denver')
    })

    it('of two places that differ is unknown', () => {
      const locations = [
        { resourceType: 'Location', id: 'l1', extension: timezone('Pacific/Honolulu') },
        { resourceType: 'Location', id: 'l2', extension: timezone('America/Chicago') },
      ]
      expect(zoneOf({ participant: [...participant, { actor: { reference: 'Location/l2' } }] }, locations)).toBe('zone-unknown')
    })
  })
})

describe('each of them', () => {
  const triggers = [
    ['an appointment', (reference: string, fields: object) => appointment({ participant: [{ actor: { reference }, status: 'accepted' }], ...fields })],
    ['a report', (reference: string, fields: object) => report({ subject: { reference }, ...fields })],
    ['a message', (reference: string, fields: object) => communication({ recipient: [{ reference }], ...fields })],
  ] as const

  it.each(triggers)('is told in the language of the patient: %s', (_what, make) => {
    const spoken = [{ language: { coding: [{ code: 'es' }] }, preferred: true }]
    expect(sent(readFhir(make('Patient/p1', {}), withPatient({ communication: spoken }))).message.language).toBe('es')
    expect(sent(readFhir(make('Patient/p1', {}), options({ defaultLanguage: 'es' }))).message.language).toBe('es')
    expect('language' in sent(readFhir(make('Patient/p1', {}), options())).message).toBe(false)
  })

  it.each(triggers)('is as confidential as its own labels: %s', (_what, make) => {
    const labelled = (code: string): FhirRequest => sent(readFhir(make('Patient/p1', { meta: { security: [{ code }] } }), options()))
    expect(labelled('R')).toMatchObject({ confidential: true, sensitive: true })
    expect(labelled('ETH')).toMatchObject({ sensitive: true })
    expect(labelled('N')).not.toHaveProperty('sensitive')
  })

  it.each(triggers)('finds a patient that it contains, whatever else it contains: %s', (_what, make) => {
    const contained = [null, 'x', { resourceType: 'Practitioner', id: 'd1' }, patient({ id: 'inner' })]
    const request = sent(readFhir(make('#inner', { contained }), options({ related: [] })))
    expect([request.to, request.patient]).toEqual(['+13125550142', undefined])
    expect(why(readFhir(make('#inner', { contained: 'none' }), options()))).toBe('unreadable')
  })

  it.each(triggers)('cannot be read with a status or labels that are no text: %s', (_what, make) => {
    for (const fields of [{ status: 7 }, { id: undefined }, { meta: 'R' }, { meta: { security: [7] } }])
      expect(why(readFhir(make('Patient/p1', fields), options())), JSON.stringify(fields)).toBe('unreadable')
  })

  it.each(triggers)('is sent as the actor that was named, attributes and all: %s', (_what, make) => {
    const actor = { id: 'reminders', roles: ['service'], attributes: { site: 'north' } }
    expect(sent(readFhir(make('Patient/p1', {}), options({ actor }))).actor).toEqual(actor)
  })
})

describe('what was withdrawn', () => {
  const unreadable = [{ meta: [] }, { meta: { security: 'N' } }, { contained: {} }]
  it.each([
    ...[...unreadable, { recipient: {} }, { medium: 'SMSWRIT' }].map((fields) => ['Communication/c1', fields, communication] as const),
    ...[...unreadable, { subject: 'Patient/p1' }, { issued: 1 }].map((fields) => ['DiagnosticReport/r1', fields, report] as const),
    ...[...unreadable, { participant: {} }, { start: 1 }].map((fields) => ['Appointment/a1', fields, appointment] as const),
  ])('is taken back also where a field that only a text is made of cannot be read: %s %j', (reference, fields, make) => {
    for (const status of ['entered-in-error', ...(make === communication ? [] : ['cancelled'])])
      expect(readFhir(make({ ...fields, status }), options())).toEqual({ type: 'cancel', reference })
  })
})

describe('a diagnostic report', () => {
  it('that is final says that results wait, and which item', () => {
    const request = sent(readFhir(report(), options()))
    expect(request.message).toEqual({ kind: 'results-available' })
    expect(request.item).toBe('DiagnosticReport/r1')
  })

  it('is one text however often it is saved, and one more for each issued change', () => {
    const key = (fields: Record<string, unknown>): string => sent(readFhir(report(fields), options())).idempotencyKey
    expect(key({ meta: { versionId: '1' } })).toBe(key({ meta: { versionId: '2' } }))
    expect(key({ status: 'amended', issued: '2026-11-24T10:00:00Z' })).not.toBe(key({}))
    expect(key({ status: 'corrected', issued: '2026-11-25T10:00:00Z' })).not.toBe(key({ status: 'amended', issued: '2026-11-24T10:00:00Z' }))
    expect(key({ status: 'appended', issued: '2026-11-24T10:00:00Z' })).toBe(
      key({ status: 'amended', issued: '2026-11-24T10:00:00Z', meta: { versionId: '9' } }),
    )
    const unissued = (versionId: string): string => key({ status: 'amended', issued: undefined, meta: { versionId } })
    expect(unissued('2')).not.toBe(unissued('3'))
  })

  it('is the same text for another number of the patient, so that what is long past is not told again', () => {
    const key = (value: string): string => sent(readFhir(report(), withPatient({ telecom: [{ system: 'sms', value }] }))).idempotencyKey
    expect(key('+13125550143')).toBe(key('+13125550142'))
  })

  it('whose meaning something unknown may turn round texts nobody, and neither does such a message', () => {
    const altered = { modifierExtension: [{ url: 'https://ehr.example/not' }] }
    expect([report(altered), communication(altered)].map((each) => why(readFhir(each, options())))).toEqual(['unreadable', 'unreadable'])
  })

  it('is read though its version is written in no way that FHIR knows', () => {
    expect([{ meta: { versionId: 'W/ 3' } }, { meta: { versionId: 7 } }, { meta: {} }].map((fields) => why(readFhir(report(fields), options())))).toEqual([
      'send',
      'send',
      'send',
    ])
  })

  it('does not carry words in a field that should hold a time', () => {
    expect(JSON.stringify(readFhir(report({ status: 'amended', issued: 'after the biopsy', meta: { versionId: 'cancer found' } }), options()))).not.toMatch(
      /biopsy|cancer/,
    )
  })

  it.each(['registered', 'partial', 'preliminary', 'unknown'])('that is %s is no occasion', (status) => {
    expect(why(readFhir(report({ status }), options()))).toBe('status')
  })

  describe('older than `since`', () => {
    const since = new Date('2026-11-20T12:00:00Z')
    it.each([
      ['issued before', report({ issued: '2026-11-20T05:59:59-06:00' }), 'past'],
      ['issued then', report({ issued: '2026-11-20T06:00:00-06:00' }), 'send'],
      ['issued before, and saved again after', report({ issued: '2019-03-01T10:00:00Z', meta: { lastUpdated: '2026-11-24T10:00:00Z' } }), 'past'],
      ['issued at no time, saved before', report({ issued: undefined, meta: { lastUpdated: '2026-11-19T10:00:00Z' } }), 'past'],
      ['issued at no time that can be read, saved after', report({ issued: 'in May', meta: { lastUpdated: '2026-11-21T10:00:00Z' } }), 'send'],
      ['issued and saved at no time', report({ issued: undefined }), 'time-missing'],
      ['saved at what is no time', report({ issued: undefined, meta: { lastUpdated: 7 } }), 'time-missing'],
      ['a message sent in an earlier year', communication({ sent: '2025' }), 'past'],
      ['a message sent the day after', communication({ sent: '2026-11-21' }), 'send'],
    ])('%s', (_what, resource, outcome) => {
      expect(why(readFhir(resource, options({ since })))).toBe(outcome)
      expect(why(readFhir(resource, options()))).toBe('send')
    })

    it('is still taken back, and no visit is too old by it', () => {
      const issued = '2019-03-01T10:00:00Z'
      expect(readFhir(report({ issued, status: 'entered-in-error' }), options({ since })).type).toBe('cancel')
      expect(readFhir(report({ issued }), options({ since, related: [patient({ active: false })] })).type).toBe('cancel')
      expect(readFhir(appointment({ created: '2019-03-01' }), options({ since })).type).toBe('send')
    })
  })

  it.each(['cancelled', 'entered-in-error'])('that is %s cancels', (status) => {
    expect(readFhir(report({ status }), options())).toEqual({ type: 'cancel', reference: 'DiagnosticReport/r1' })
  })

  it.each([
    ['about a group', 'DiagnosticReport/r1', report({ subject: { reference: 'Group/g1' } })],
    [
      'about what is contained and no patient',
      'DiagnosticReport/r1',
      report({ subject: { reference: '#d' }, contained: [{ resourceType: 'Device', id: 'd' }] }),
    ],
    ['about nobody', 'DiagnosticReport/r1', report({ subject: undefined })],
    ['that is a message to nobody', 'Communication/c1', communication({ recipient: undefined })],
    ['that is a visit of clinicians', 'Appointment/a1', appointment({ participant: [{ actor: { reference: 'Practitioner/d1' } }, {}] })],
  ])('%s takes back what waited while it was about a patient', (_what, reference, resource) => {
    expect(readFhir(resource, options())).toEqual({ type: 'cancel', reference, why: 'not-to-patient' })
  })
})

describe('a communication', () => {
  it('to the patient says that a message waits, once', () => {
    const request = sent(readFhir(communication(), options()))
    expect(request.message).toEqual({ kind: 'message-waiting' })
    expect(request.item).toBe('Communication/c1')
    expect(sent(readFhir(communication({ status: 'in-progress', meta: { versionId: '7' } }), options())).idempotencyKey).toBe(request.idempotencyKey)
  })

  it('about the patient to a colleague is no occasion, and takes back what waited while it was to the patient', () => {
    const toColleague = communication({ subject: { reference: 'Patient/p1' }, recipient: [{ reference: 'Practitioner/d1' }] })
    expect(readFhir(toColleague, options())).toEqual({ type: 'cancel', reference: 'Communication/c1', why: 'not-to-patient' })
  })

  it.each([[{ reference: 'd1' }], [{ display: 'Dr. Chalmers' }], [{}]])('to %j, which may be anybody, takes nothing back', (recipient) => {
    const toSomebody = communication({ recipient: [{ reference: 'Practitioner/d1' }, recipient] })
    expect(readFhir(toSomebody, options())).toEqual({ type: 'ignore', why: 'not-to-patient' })
  })

  const by = (...codes: string[]): Readonly<Record<string, unknown>> => ({
    medium: codes.map((code) => ({ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationMode', code }] })),
  })

  it.each(['PHONE', 'FACE', 'VERBAL', 'VIDEOCONF', 'MAILWRIT', 'FAXWRIT', 'EMAILWRIT', 'SMSWRIT', 'MMSWRIT'])(
    'that reached the patient by %s waits nowhere: no text says so, none tells of another text, and what was queued is taken back',
    (code) => {
      expect(readFhir(communication(by(code)), options())).toEqual({ type: 'cancel', reference: 'Communication/c1', why: 'not-a-trigger' })
      expect(readFhir(communication({ ...by(code), status: 'entered-in-error' }), options()).type).toBe('cancel')
    },
  )

  it.each([[by()], [by('ONLINEWRIT')], [by('WRITTEN')], [by('ELECTRONIC')], [by('SMSWRIT', 'ONLINEWRIT')], [by('portal')], [{ medium: [{ text: 'portal' }] }]])(
    'by a medium that may be the portal is told of: %j',
    (fields) => {
      expect(why(readFhir(communication(fields), options()))).toBe('send')
    },
  )

  it('whose medium has no shape of FHIR is not read', () => {
    expect(why(readFhir(communication({ medium: 'SMSWRIT' }), options()))).toBe('unreadable')
  })

  it.each(['preparation', 'unknown'])('that is %s is no occasion', (status) => {
    expect(why(readFhir(communication({ status }), options()))).toBe('status')
  })

  it.each(['not-done', 'on-hold', 'stopped'])('that is %s takes back what was queued', (status) => {
    expect(readFhir(communication({ status }), options())).toEqual({ type: 'cancel', reference: 'Communication/c1', why: 'status' })
  })

  it('entered in error cancels', () => {
    expect(readFhir(communication({ status: 'entered-in-error' }), options())).toEqual({ type: 'cancel', reference: 'Communication/c1' })
  })
})

describe('the patient', () => {
  it.each([
    [{ modifierExtension: [{ url: 'https://ehr.example/do-not-contact', valueBoolean: true }] }, 'unreadable'],
    [{ implicitRules: 'https://ehr.example/rules' }, 'unreadable'],
    [{ modifierExtension: '' }, 'unreadable'],
    [{ communication: [{ language: { coding: [{ code: 'es' }] }, modifierExtension: [{ url: 'https://ehr.example/not-spoken' }] }] }, 'unreadable'],
    [{ link: [{ type: 'refer', modifierExtension: [{ url: 'https://ehr.example/not' }] }] }, 'unreadable'],
    [{ telecom: [] }, 'no-mobile'],
    [{ deceasedBoolean: 'no' }, 'unreadable'],
    [{ active: 1 }, 'unreadable'],
  ])('with %j is not texted: %s', (fields, reason) => {
    expect(why(readFhir(appointment(), withPatient(fields)))).toBe(reason)
  })

  it.each([
    [{ deceasedBoolean: true }, 'deceased'],
    [{ deceasedDateTime: '2026-10' }, 'deceased'],
    [{ _deceasedDateTime: { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }] } }, 'deceased'],
    [{ active: false }, 'inactive'],
    [{ link: [{ type: 'replaced-by', other: { reference: 'Patient/p9' } }] }, 'replaced'],
    [{ meta: { security: [{ code: 'HTEST' }] } }, 'test-data'],
  ])('with %j is not texted any more, and what waits is taken back: %s', (fields, reason) => {
    for (const resource of [appointment(), report(), communication()]) {
      const queued = sent(readFhir(resource, options())).reference
      expect(readFhir(resource, withPatient(fields))).toEqual({ type: 'cancel', reference: queued, why: reason })
    }
  })

  it.each([
    ['es-MX', 'es-MX'],
    ['zh-Hant-TW', 'zh-Hant-TW'],
    ['ca-ES-valencia', 'ca'],
    ['es-419-x-clinic', 'es'],
    ['es-419-1234', 'es'],
    ['spa', 'spa'],
  ])('whose language is %s is asked for in %s, which a request takes', (code, language) => {
    const communication = [{ language: { coding: [{ code }] }, preferred: true }]
    expect(sent(readFhir(appointment(), withPatient({ communication }))).message.language).toBe(language)
  })

  it('may have an id of every sign that servers write', () => {
    const id = 'Az-0.9_z'
    expect(sent(readFhir(report({ subject: { reference: `Patient/${id}` } }), withPatient({ id }))).patient).toBe(`Patient/${id}`)
  })

  it.each(['seealso', 'refer', 'replaces', undefined])('that another record is linked to as %s is texted', (type) => {
    expect(why(readFhir(appointment(), withPatient({ link: [{ type, other: { reference: 'Patient/p9' } }] })))).toBe('send')
    expect(why(readFhir(appointment(), withPatient({ link: [{ type }, { type: 'replaced-by' }] })))).toBe('cancel')
  })

  it('without an id, or a word on whether they are active, is texted by the reference of the bundle alone', () => {
    const bundle = { resourceType: 'Bundle', entry: [{ fullUrl: 'urn:uuid:7', resource: patient({ id: undefined, active: undefined }) }] }
    const request = sent(readFhir(report({ subject: { reference: 'urn:uuid:7' } }), options({ related: [bundle] })))
    expect([request.to, 'patient' in request]).toEqual(['+13125550142', false])
  })

  it('that is alive by the record is texted', () => {
    expect(why(readFhir(appointment(), withPatient({ deceasedBoolean: false })))).toBe('send')
  })

  it.each([
    ['in a bundle by address', 'urn:uuid:7', [{ resourceType: 'Bundle', entry: [{ fullUrl: 'urn:uuid:7', resource: patient() }] }]],
    ['in a bundle that lists its address', 'Patient/p1', [{ fullUrl: 'https://ehr.example/fhir/Patient/p1', resource: patient() }]],
    ['by a version with any sign that an id may have', 'Patient/p1/_history/V-1._x', [patient()]],
    ['by absolute address', 'https://ehr.example/fhir/Patient/p1', [{ fullUrl: 'https://ehr.example/fhir/Patient/p1', resource: patient() }]],
    ['by absolute address, given without one', 'https://ehr.example/fhir/Patient/p1', [patient()]],
    ['by version', 'Patient/p1/_history/3', [patient()]],
    ['beside another resource of the same id', 'Patient/p1', [{ resourceType: 'Group', id: 'p1' }, patient()]],
    ['where one record is given twice', 'Patient/p1', Array(2).fill(patient())],
    ['among garbage', 'Patient/p1', [null, 7, 'x', [], {}, { resourceType: 'Bundle', entry: 'none' }, patient()]],
  ])('is found %s', (_how, reference, related) => {
    expect(why(readFhir(report({ subject: { reference } }), options({ related })))).toBe('send')
  })

  it('that is contained in the resource is found, and its inner id is not passed on', () => {
    const request = sent(readFhir(report({ subject: { reference: '#p1' }, contained: [patient()] }), options({ related: [] })))
    expect(request.to).toBe('+13125550142')
    expect(request.patient).toBeUndefined()
  })

  it.each([
    [
      'of another server',
      'https://other.example/fhir/Patient/p1',
      [{ fullUrl: 'https://ehr.example/fhir/Patient/p1', resource: patient() }],
      'patient-not-found',
    ],
    ['that nobody gave', 'Patient/p2', [patient()], 'patient-not-found'],
    ['of which there are two records', 'Patient/p1', [patient(), patient({ telecom: [] })], 'patient-ambiguous'],
    ['that is contained nowhere', '#p2', [patient()], 'not-to-patient'],
    ['that is searched for', 'Patient/p1?active=true', [patient()], 'not-to-patient'],
    ['whose address is searched for', 'https://ehr.example/?at=/Patient/p1', [patient()], 'not-to-patient'],
    ['whose address is a place within a page', 'https://ehr.example/#/Patient/p1', [patient()], 'not-to-patient'],
    ['whose address has no server', 'https:///Patient/p1', [patient()], 'not-to-patient'],
    ['of a version without a name', 'Patient/p1/_history/', [patient()], 'not-to-patient'],
    ['of an address of another kind', 'ftp://ehr.example/Patient/p1', [patient()], 'not-to-patient'],
  ])('%s is not texted', (_what, reference, related, reason) => {
    expect(why(readFhir(report({ subject: { reference } }), options({ related })))).toBe(reason)
  })

  it('that is named without a reference is not found', () => {
    expect(why(readFhir(report({ subject: { type: 'Patient', display: 'Oona Whitfield' } }), options()))).toBe('patient-not-found')
  })

  it('gives the zone of the own record to the request', () => {
    const extension = [{ url: 'http://hl7.org/fhir/StructureDefinition/timezone', valueCode: 'Pacific/Honolulu' }]
    expect(sent(readFhir(report(), withPatient({ extension }))).zone).toBe('Pacific/Honolulu')
  })
})

describe('the number', () => {
  const numberOf = (telecom: unknown[], fields: Parameters<typeof options>[0] = {}): string => {
    const reading = readFhir(report(), options({ related: [patient({ telecom })], ...fields }))
    return reading.type === 'send' ? reading.request.to : why(reading)
  }
  const mobile = (value: string, fields: object = {}): object => ({ system: 'phone', use: 'mobile', value, ...fields })

  it.each([
    ['home', { system: 'phone', use: 'home', value: '+13125550100' }],
    ['of unknown use', { system: 'phone', value: '+13125550100' }],
    ['old', { system: 'phone', use: 'old', value: '+13125550100' }],
    ['at work', { system: 'sms', use: 'work', value: '+13125550100' }],
    ['fax', { system: 'fax', use: 'mobile', value: '+13125550100' }],
    ['pager', { system: 'pager', use: 'mobile', value: '+13125550100' }],
  ])('%s is never texted', (_what, telecom) => {
    expect(numberOf([telecom])).toBe('no-mobile')
  })

  it('for sms is texted whatever its use, unless it is old', () => {
    expect(numberOf([{ system: 'sms', value: '+13125550100' }])).toBe('+13125550100')
    expect(numberOf([{ system: 'sms', use: 'old', value: '+13125550100' }])).toBe('no-mobile')
  })

  it('of best rank is taken, then the first', () => {
    expect(numberOf([mobile('+13125550101'), mobile('+13125550102', { rank: 2 }), mobile('+13125550103', { rank: 1 })])).toBe('+13125550103')
    expect(numberOf([mobile('+13125550101'), mobile('+13125550102')])).toBe('+13125550101')
    expect(numberOf([mobile('+13125550101', { rank: 1 }), mobile('+13125550102')])).toBe('+13125550101')
  })

  it('is passed over when its period has ended or not begun', () => {
    const ended = mobile('+13125550101', { rank: 1, period: { end: '2026-11-20' } })
    const later = mobile('+13125550102', { rank: 1, period: { start: '2026-12' } })
    const current = mobile('+13125550103', { rank: 2, period: { start: '2014', end: '2027' } })
    expect(numberOf([ended, later, current])).toBe('+13125550103')
    for (const end of [
      'a while ago',
      'soon',
      '2027-13-01',
      '2027-00',
      '2027-02-29',
      '2027-11-31',
      'about 2027',
      '2027?',
      '2027-01-01T',
      '02027-01-01T00:00:00Z',
    ])
      expect(numberOf([mobile('+13125550101', { period: { start: '2014', end } })]), end).toBe('no-mobile')
    for (const start of ['a while ago', '0999', '2014-']) expect(numberOf([mobile('+13125550101', { period: { start } })]), start).toBe('no-mobile')
    expect(numberOf([mobile('+13125550101', { period: { start: '1000' } })])).toBe('+13125550101')
  })

  it('is not used on the last day of its period, which ends at an hour that a date does not tell', () => {
    expect(numberOf([mobile('+13125550101', { period: { end: '2026-11-24' } })])).toBe('no-mobile')
    expect(numberOf([mobile('+13125550101', { period: { end: '2026-11-25' } })])).toBe('+13125550101')
    expect(numberOf([mobile('+13125550101', { period: { end: '2026-11-24T14:00:01Z' } })])).toBe('+13125550101')
  })

  it.each([
    [{ start: '2026-11-24T14:00:00Z' }, now, '+13125550101'],
    [{ start: '2026-11-24T14:00:00.001Z' }, now, 'no-mobile'],
    [{ end: '2026-11-24T14:00:00Z' }, now, '+13125550101'],
    [{ end: '2026-11-24T13:59:59.999Z' }, now, 'no-mobile'],
    [{ start: '2026-11-24' }, new Date('2026-11-24T11:59:59Z'), 'no-mobile'],
    [{ start: '2026-11-24' }, new Date('2026-11-24T12:00:00Z'), '+13125550101'],
    [{ end: '2026-11-24' }, new Date('2026-11-24T11:59:59.999Z'), '+13125550101'],
    [{ end: '2026-11-24' }, new Date('2026-11-24T12:00:00Z'), 'no-mobile'],
    [{ start: '2026-12' }, new Date('2026-12-01T11:59:59.999Z'), 'no-mobile'],
    [{ start: '2026-12' }, new Date('2026-12-01T12:00:00Z'), '+13125550101'],
    [{ end: '2026-12' }, new Date('2026-12-31T11:59:59.999Z'), '+13125550101'],
    [{ end: '2026-12' }, new Date('2026-12-31T12:00:00Z'), 'no-mobile'],
    [{ start: '2027' }, new Date('2027-01-01T11:59:59.999Z'), 'no-mobile'],
    [{ start: '2027' }, new Date('2027-01-01T12:00:00Z'), '+13125550101'],
    [{ end: '2026' }, new Date('2026-12-31T11:59:59.999Z'), '+13125550101'],
    [{ end: '2026' }, new Date('2026-12-31T12:00:00Z'), 'no-mobile'],
    [{ end: '2028-02-29' }, now, '+13125550101'],
  ])('of the period %j is used from its first instant to its last: at %s', (period, at, expected) => {
    expect(numberOf([mobile('+13125550101', { period })], { now: at })).toBe(expected)
  })

  it('with a period is not used by a caller who does not say what time it is', () => {
    expect(numberOf([mobile('+13125550101', { period: { start: '2014' } })], { now: undefined })).toBe('no-mobile')
  })

  it.each([
    ['+1 (312) 555-0142', undefined, '+13125550142'],
    ['tel:+1-312-555-0142', undefined, '+13125550142'],
    ['TEL:+13125550142', undefined, '+13125550142'],
    ['312.555.0142', 'US', '+13125550142'],
    ['(03) 3410 5613', 'AU', '+61334105613'],
    ['(03) 3410 5613', 'US', 'no-mobile'],
    ['312.555.0142', undefined, 'no-mobile'],
    ['555-0142', 'US', 'no-mobile'],
    ['+1 312 555 0142 ext 7', 'US', 'no-mobile'],
    ['312-555-0142 or 312-555-0143', 'US', 'no-mobile'],
    ['call 312-555-0142', 'US', 'no-mobile'],
    ['+1 312 555 0142 daughter', 'US', 'no-mobile'],
    ['+1 312 555 0142 +', 'US', 'no-mobile'],
    ['312/555-0142', 'US', '+13125550142'],
    ['+1 312\u2013555\u20110142', undefined, '+13125550142'],
    [' +1 312 555 0142 ', undefined, '+13125550142'],
    ['+1 012 555 0142', 'US', 'no-mobile'],
    ['', 'US', 'no-mobile'],
  ])('"%s" with country %s reads as %s', (value, defaultCountry, expected) => {
    expect(numberOf([mobile(value)], { defaultCountry })).toBe(expected)
  })

  it("that does not read gives way to the next of the patient's own", () => {
    expect(numberOf([mobile('ask the daughter', { rank: 1 }), mobile('+13125550101', { rank: 2 })])).toBe('+13125550101')
  })
})

describe('the language', () => {
  const tongue = (code: string, preferred?: boolean): object => ({ language: { coding: [{ system: 'urn:ietf:bcp:47', code }] }, preferred })
  const languageOf = (communication: unknown[]): string | undefined => {
    const reading = readFhir(report(), options({ related: [patient({ communication })], defaultLanguage: 'en' }))
    return sent(reading).message.language
  }

  it('is the preferred one, or the only one', () => {
    expect(languageOf([tongue('en'), tongue('es-US', true)])).toBe('es-US')
    expect(languageOf([tongue('es')])).toBe('es')
  })

  it('is the default where the record does not say, or says it in words', () => {
    expect(languageOf([])).toBe('en')
    expect(languageOf([tongue('es'), tongue('fr')])).toBe('en')
    expect(languageOf([tongue('es', true), tongue('fr', true)])).toBe('en')
    expect(languageOf([{ language: { text: 'speaks Spanish since the stroke' } }])).toBe('en')
    for (const words of ['Spanish, mostly', 'Spanish', 's', 'es-', 'es-Spanish12', 'es_MX', 'es-a-b-c-d']) expect(languageOf([tongue(words)]), words).toBe('en')
    expect(languageOf([{ language: { coding: [{ display: 'Spanish' }, { code: 'es' }] } }])).toBe('es')
  })
})

describe('a security label', () => {
  const act = 'http://terminology.hl7.org/CodeSystem/v3-ActCode'
  const rank = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality'
  const flags = (...security: object[]): unknown => {
    const { sensitive, confidential } = sent(readFhir(report({ meta: { security } }), options()))
    return [sensitive, confidential]
  }

  it.each(['R', 'V'])('%s makes the event confidential and sensitive', (code) => {
    expect(flags({ system: rank, code })).toEqual([true, true])
  })

  it.each(['ETH', 'SUD', 'HIV', 'PSY', 'SDV', 'SEX', 'STD', 'MH', 'BH', 'GDIS'])('%s makes it sensitive', (code) => {
    expect(flags({ system: act, code })).toEqual([true, undefined])
  })

  it.each(['U', 'L', 'M', 'N'])('%s does neither', (code) => {
    expect(flags({ system: rank, code })).toEqual([undefined, undefined])
  })

  it('of a system of its own is no rank of confidentiality, and one without a system is', () => {
    expect(flags({ system: 'https://ehr.example/labels', code: 'R' })).toEqual([true, undefined])
    for (const system of [`${rank}-x`, 'urn:oid:2.16.840.1.113883.5.250']) expect(flags({ system, code: 'N' })).toEqual([true, undefined])
    for (const system of [undefined, 'urn:oid:2.16.840.1.113883.5.25']) {
      expect(flags({ system, code: 'N' })).toEqual([undefined, undefined])
      expect(flags({ system, code: 'V' })).toEqual([true, true])
    }
  })

  it('of a test takes back what waits', () => {
    const reading = readFhir(report({ meta: { security: [{ system: act, code: 'HTEST' }] } }), options())
    expect(reading).toEqual({ type: 'cancel', reference: 'DiagnosticReport/r1', why: 'test-data' })
  })

  it('that nobody knows makes it sensitive', () => {
    expect(flags({ system: 'https://ehr.example/labels', code: 'N' })).toEqual([true, undefined])
    expect(flags({})).toEqual([true, undefined])
  })

  it('of the patient counts for every event', () => {
    const request = sent(readFhir(report(), withPatient({ meta: { security: [{ system: rank, code: 'R' }] } })))
    expect(request.confidential).toBe(true)
  })
})

describe('anything else', () => {
  it.each([
    ['nothing', undefined, 'unreadable'],
    ['null', null, 'unreadable'],
    ['a word', 'Appointment', 'unreadable'],
    ['a list', [appointment()], 'unreadable'],
    ['no type', { id: 'a1' }, 'unreadable'],
    ['a type that is no word', { resourceType: 7 }, 'unreadable'],
    ['a type that every object has', { resourceType: 'constructor' }, 'not-a-trigger'],
    ['another type', { resourceType: 'Condition', id: 'c1' }, 'not-a-trigger'],
    ['no id', appointment({ id: undefined }), 'unreadable'],
    ['an id with words', appointment({ id: 'chemo of Oona Whitfield' }), 'unreadable'],
    ['participants that are no list', appointment({ participant: {} }), 'unreadable'],
    ['labels that are no list', appointment({ meta: { security: 'R' } }), 'unreadable'],
  ])('is ignored: %s', (_what, resource, reason) => {
    expect(why(readFhir(resource, options()))).toBe(reason)
  })

  it('never throws on a resource, also one whose fields throw', () => {
    const hostile = new Proxy(appointment(), {
      get: (target, key) => {
        if (key === 'participant') throw new Error('Oona Whitfield')
        return Reflect.get(target, key)
      },
    })
    expect(why(readFhir(hostile, options()))).toBe('unreadable')
  })

  it('never throws on JSON of any shape', () => {
    const shapes = [appointment(), report(), communication()]
    fc.assert(
      fc.property(
        fc.constantFrom(...shapes),
        fc.dictionary(fc.constantFrom('id', 'status', 'start', 'participant', 'subject', 'recipient', 'meta', 'contained', 'extension'), fc.jsonValue()),
        fc.jsonValue(),
        (shape, changes, extra) => {
          expect(['send', 'cancel', 'ignore']).toContain(readFhir({ ...shape, ...changes }, options({ related: [patient(), extra] })).type)
        },
      ),
      { numRuns: 500, seed: 24 },
    )
  })
})

describe('options', () => {
  it.each([
    ['program', { program: '' }],
    ['zone', { zone: 'Central' }],
    ['now', { now: new Date(Number.NaN) }],
    ['defaultCountry', { defaultCountry: 'USA' }],
    ['defaultLanguage', { defaultLanguage: 'Spanish please' }],
    ['actor.id', { actor: { id: '', roles: [] } }],
    ['related', { related: {} }],
    ['defaultLanguage', { defaultLanguage: 'en-aaaaaaaa' }],
    ['program', { program: () => '' }],
    ['remindBeforeHours', { remindBeforeHours: 1 }],
    ['remindBeforeHours', { remindBeforeHours: 2_161 }],
    ['revision', { revision: '' }],
    ['revision', { revision: 'a'.repeat(21) }],
    ['revision', { revision: 'a/b' }],
    ['appointmentKind', { appointmentKind: 'appointment-cancelled' }],
  ])('that are wrong throw INVALID_OPTIONS with the path %s', (path, fields) => {
    expect(() => readFhir(appointment(), options(fields as never))).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTIONS', details: expect.objectContaining({ path }) }),
    )
  })

  it.each([
    { program: 'v', actor: { id: 'a', roles: [] } },
    { defaultLanguage: 'zh-Hant-TW' },
    { revision: '2' },
    { revision: 'aZ3456789012345678Bc' },
    { remindBeforeHours: 2 },
    { remindBeforeHours: 2_160 },
    { appointmentKind: 'appointment-reminder' },
  ] as const)('that are at their limits are taken: %j', (fields) => {
    expect(readFhir(appointment({ start: '2027-11-27T09:30:00-06:00' }), options(fields)).type).toBe('send')
  })

  it('with related resources whose fields throw, or that lie too deep, throw INVALID_OPTIONS and show nothing of the cause', () => {
    const hostile = Object.defineProperty({}, 'resourceType', {
      get: () => {
        throw new Error('Oona Whitfield')
      },
    })
    let deep: unknown = patient()
    for (let depth = 0; depth < 20_000; depth++) deep = { resourceType: 'Bundle', entry: [deep] }
    for (const each of [hostile, deep])
      expect(() => readFhir(appointment(), options({ related: [each] }))).toThrow(
        expect.objectContaining({ code: 'INVALID_OPTIONS', details: { path: 'related' }, message: expect.not.stringContaining('Oona') }),
      )
  })

  it('that are unknown throw', () => {
    expect(() => readFhir(appointment(), { ...options(), tier: 'strict' } as never)).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS' }))
  })

  it('may choose the program by type, and a choice that fails shows nothing of its cause', () => {
    const chosen = readFhir(report(), options({ program: (type) => (type === 'Appointment' ? 'visits' : 'portal') }))
    expect(sent(chosen).program).toBe('portal')
    const failing = (): string => {
      throw new Error('Oona Whitfield')
    }
    expect(() => readFhir(report(), options({ program: failing }))).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTIONS', details: { path: 'program' }, message: expect.not.stringContaining('Oona') }),
    )
  })
})
