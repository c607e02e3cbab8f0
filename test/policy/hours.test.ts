import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HoursQuery, hoursVerdict, lawfulUntil, nextLawfulInstant, zonesOf } from '../../src/policy/index.js'

const newYork = 'America/New_York'
const expiresAt = new Date('2030-01-01T00:00:00Z')
const verdict = (at: string, query: Partial<HoursQuery> = {}): ReturnType<typeof hoursVerdict> =>
  hoursVerdict({ at: new Date(at), zones: [newYork], source: 'area-code', window: 'care', expiresAt, ...query })

/** Local time by Intl alone, so that the code under test and the oracle share nothing. */
const formats = new Map<string, Intl.DateTimeFormat>()
function localMinute(at: Date, zone: string): number {
  let format = formats.get(zone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    formats.set(zone, format)
  }
  const [hour = 0, minute = 0] = format.format(at).split(':').map(Number)
  return hour * 60 + minute
}

describe('hoursVerdict', () => {
  it.each([
    ['2026-11-24T12:59:59.999Z', false],
    ['2026-11-24T13:00:00.000Z', true],
    ['2026-11-25T00:59:59.999Z', true],
    ['2026-11-25T01:00:00.000Z', false],
    ['2026-11-25T01:01:00.000Z', false],
  ])('keeps care texts within [08:00, 20:00) local: %s in New York is %s', (at, lawful) => {
    expect(verdict(at).lawful).toBe(lawful)
  })

  it('defers to the next morning and names the row', () => {
    expect(verdict('2026-11-25T01:00:00Z')).toEqual({ lawful: false, code: 'quiet-hours', until: new Date('2026-11-25T13:00:00Z'), rule: 'us.care.hours' })
    expect(verdict('2026-11-24T17:00:00Z')).toEqual({ lawful: true, rule: 'us.care.hours' })
  })

  it('refuses an 850 number at half past eight Eastern, since Pensacola is Central', () => {
    const { zones, source } = zonesOf('+18505550142')
    expect(verdict('2026-11-24T13:30:00Z', { zones, source })).toMatchObject({ lawful: false, until: new Date('2026-11-24T14:00:00Z') })
    expect(verdict('2026-11-24T14:00:00Z', { zones, source }).lawful).toBe(true)
  })

  it('holds an unknown number to the hours that all fifty states share: 13:00 to 20:00 Eastern in winter, 14:00 in summer', () => {
    const { zones, source } = zonesOf('+18005550142')
    expect(verdict('2026-12-01T17:59:00Z', { zones, source })).toMatchObject({ code: 'quiet-hours-zone-unknown', until: new Date('2026-12-01T18:00:00Z') })
    expect(verdict('2026-12-01T18:00:00Z', { zones, source }).lawful).toBe(true)
    expect(verdict('2026-12-02T00:59:00Z', { zones, source }).lawful).toBe(true)
    expect(verdict('2026-12-02T01:00:00Z', { zones, source }).lawful).toBe(false)
    expect(verdict('2026-07-01T17:59:00Z', { zones, source })).toMatchObject({ until: new Date('2026-07-01T18:00:00Z') })
    expect(verdict('2026-07-01T18:00:00Z', { zones, source }).lawful).toBe(true)
    expect(verdict('2026-07-02T00:00:00Z', { zones, source }).lawful).toBe(false)
  })

  it.each(['480', '520', '602', '928'])('holds +1 %s to Phoenix and to the Navajo Nation, an hour apart in summer only', (code) => {
    const { zones, source } = zonesOf(`+1${code}5550142`)
    expect(verdict('2026-01-15T15:00:00Z', { zones, source }).lawful).toBe(true)
    expect(verdict('2026-07-15T14:30:00Z', { zones, source })).toMatchObject({ until: new Date('2026-07-15T15:00:00Z') })
    expect(verdict('2026-07-16T02:30:00Z', { zones, source }).lawful).toBe(false)
    expect(verdict('2026-01-16T02:30:00Z', { zones, source }).lawful).toBe(true)
  })

  it('opens an hour earlier by UTC on the morning when the clocks go forward, and later when they go back', () => {
    expect(verdict('2027-03-13T13:00:00Z').lawful).toBe(true)
    expect(verdict('2027-03-14T12:00:00Z').lawful).toBe(true)
    expect(verdict('2027-03-14T11:59:59Z').lawful).toBe(false)
    expect(verdict('2027-03-14T01:30:00Z')).toMatchObject({ until: new Date('2027-03-14T12:00:00Z') })
    expect(verdict('2027-11-07T12:59:59Z').lawful).toBe(false)
    expect(verdict('2027-11-07T00:30:00Z')).toMatchObject({ until: new Date('2027-11-07T13:00:00Z') })
  })

  it('refuses rather than defers a text that would be of no use by then', () => {
    const until = new Date('2026-11-25T13:00:00Z')
    expect(verdict('2026-11-25T01:00:00Z', { expiresAt: until })).toEqual({ lawful: false, code: 'quiet-hours-too-late', until, rule: 'us.care.hours' })
    expect(verdict('2026-11-25T01:00:00Z', { expiresAt: new Date(until.getTime() + 1) })).toMatchObject({ code: 'quiet-hours' })
  })

  it('finds no hour lawful where no zone is known, or where the zones share none', () => {
    expect(verdict('2026-11-24T17:00:00Z', { zones: [] })).toMatchObject({ lawful: false, code: 'quiet-hours-too-late' })
    expect(verdict('2026-11-24T17:00:00Z', { zones: ['Etc/GMT+6', 'Etc/GMT-6'] })).toEqual({
      lawful: false,
      code: 'quiet-hours-too-late',
      rule: 'us.care.hours',
    })
  })

  it('gives short-notice texts 06:00 to 22:00 and exempt ones every hour', () => {
    expect(verdict('2026-11-24T11:00:00Z', { window: 'short-notice' })).toEqual({ lawful: true, rule: 'us.care.short-notice-hours' })
    expect(verdict('2026-11-24T10:59:00Z', { window: 'short-notice' }).lawful).toBe(false)
    expect(verdict('2026-11-25T03:00:00Z', { window: 'short-notice' }).lawful).toBe(false)
    const preference = { from: '17:00' }
    expect(verdict('2026-11-24T08:00:00Z', { window: 'exempt', zones: [], preference })).toEqual({ lawful: true, rule: 'product.exempt-hours' })
  })

  it('reads the hours of the host either way round, and lets them only narrow', () => {
    for (const quietHours of [
      { from: '19:00', to: '09:30' },
      { from: '09:30', to: '19:00' },
    ]) {
      expect(verdict('2026-11-24T14:29:00Z', { quietHours })).toMatchObject({ rule: 'product.host-hours', until: new Date('2026-11-24T14:30:00Z') })
      expect(verdict('2026-11-24T23:59:00Z', { quietHours }).lawful).toBe(true)
      expect(verdict('2026-11-25T00:00:00Z', { quietHours }).lawful).toBe(false)
    }
    expect(verdict('2026-11-24T12:30:00Z', { quietHours: { from: '06:00', to: '23:00' } }).lawful).toBe(false)
    expect(verdict('2026-11-24T12:30:00Z', { quietHours: { from: '06:00', to: '23:00', override: { reason: 'dialysis shift' } } }).lawful).toBe(true)
  })

  it('widens no marketing hours by an override of the care window, and holds no short notice to the hours of the host', () => {
    const quietHours = { from: '06:00', to: '23:00', override: { reason: 'dialysis shift' } }
    expect(verdict('2026-11-24T12:30:00Z', { window: 'marketing', states: ['FL'], quietHours })).toMatchObject({
      lawful: false,
      rule: 'us.marketing.hours.FL',
    })
    expect(verdict('2026-11-24T12:30:00Z', { window: 'short-notice', quietHours: { from: '09:00', to: '17:00' } }).lawful).toBe(true)
    const narrow = { window: 'marketing' as const, states: ['FL'], quietHours: { from: '10:00', to: '17:00' } }
    expect(verdict('2026-11-24T14:59:00Z', narrow)).toMatchObject({ rule: 'product.host-hours', until: new Date('2026-11-24T15:00:00Z') })
  })

  it('waits for the hour itself where the clocks go back at the opening', () => {
    const quietHours = { from: '02:00', to: '20:00', override: { reason: 'dialysis shift' } }
    expect(verdict('2027-11-07T05:00:00Z', { quietHours })).toMatchObject({ until: new Date('2027-11-07T07:00:00Z') })
  })

  it('names the state only where one state decides', () => {
    const rule = (...states: string[]): string => verdict('2026-11-24T17:00:00Z', { window: 'marketing', states }).rule
    expect([rule('FL'), rule('VT'), rule('VT', 'FL'), rule('FL', 'AL')]).toEqual(['us.marketing.hours.FL', ...Array(3).fill('us.marketing.hours')])
  })

  it('calls the day closed where it is in one of the zones', () => {
    const zones = [newYork, 'America/Los_Angeles']
    expect(verdict('2026-11-30T06:00:00Z', { window: 'marketing', states: ['AL'], zones })).toMatchObject({ code: 'day-not-allowed' })
    expect(verdict('2026-11-30T09:00:00Z', { window: 'marketing', states: ['AL'], zones })).toMatchObject({ code: 'quiet-hours' })
  })

  it('knows nothing of a region that has no rules', () => {
    const region = 'mars' as 'us'
    const details = { path: 'rules', problem: 'rule-missing', rule: 'mars.care.hours' }
    expect(() => verdict('2026-11-24T17:00:00Z', { region })).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS', details }))
  })

  it('closes marketing in Pennsylvania on a holiday that falls on a Saturday, and on the Friday when it is kept', () => {
    const marketing = { window: 'marketing' as const, states: ['PA'] }
    for (const closed of ['2026-07-03T16:00:00Z', '2026-07-04T16:00:00Z']) expect(verdict(closed, marketing)).toMatchObject({ code: 'day-not-allowed' })
    for (const open of ['2026-07-02T16:00:00Z', '2026-07-11T16:00:00Z']) expect(verdict(open, marketing).lawful).toBe(true)
  })

  it('keeps the hours that the patient asked for, also for short notice, with one end open', () => {
    expect(verdict('2026-11-24T15:00:00Z', { preference: { from: '17:00' } })).toMatchObject({
      rule: 'product.preferred-hours',
      until: new Date('2026-11-24T22:00:00Z'),
    })
    expect(verdict('2026-11-24T22:00:00Z', { preference: { to: '12:00' }, window: 'short-notice' })).toMatchObject({ until: new Date('2026-11-25T11:00:00Z') })
    expect(verdict('2026-11-24T15:00:00Z', { preference: {} }).lawful).toBe(true)
    expect(verdict('2026-11-24T15:00:00Z', { preference: { from: '22:00', to: '05:00' } })).toMatchObject({ code: 'quiet-hours-too-late' })
    expect(verdict('2026-11-24T15:00:00Z', { preference: { from: '20:00' } })).toEqual({
      lawful: false,
      code: 'quiet-hours-too-late',
      rule: 'product.preferred-hours',
    })
  })

  it('reads a wish over midnight on both of its sides, one from a time to the same as the whole day, and keeps those of several people', () => {
    const short = { window: 'short-notice' as const, preference: { from: '17:00', to: '08:00' } }
    expect(verdict('2026-11-24T12:59:00Z', short).lawful).toBe(true)
    expect(verdict('2026-11-24T13:00:00Z', short)).toMatchObject({ until: new Date('2026-11-24T22:00:00Z') })
    for (const time of ['00:00', '12:00', '24:00']) expect(verdict('2026-11-24T17:00:00Z', { preference: { from: time, to: time } }).lawful).toBe(true)
    expect(verdict('2026-11-24T15:00:00Z', { preference: [{ from: '09:00' }, { from: '12:00', to: '14:59' }] })).toMatchObject({
      until: new Date('2026-11-24T17:00:00Z'),
    })
  })

  it('keeps state hours for marketing: no Sunday in Alabama, noon on a Texan one, no holiday in Pennsylvania', () => {
    const marketing = { window: 'marketing' as const, zones: ['America/Chicago'] }
    expect(verdict('2026-11-29T18:00:00Z', { ...marketing, states: ['AL'] })).toEqual({
      lawful: false,
      code: 'day-not-allowed',
      until: new Date('2026-11-30T14:00:00Z'),
      rule: 'us.marketing.hours.AL',
    })
    expect(verdict('2026-11-29T17:59:00Z', { ...marketing, states: ['TX'] })).toMatchObject({ code: 'quiet-hours', until: new Date('2026-11-29T18:00:00Z') })
    expect(verdict('2026-11-26T18:00:00Z', { window: 'marketing', states: ['PA'] })).toMatchObject({
      code: 'day-not-allowed',
      until: new Date('2026-11-27T13:00:00Z'),
    })
    expect(verdict('2026-11-26T18:00:00Z', { window: 'marketing', states: ['FL'] })).toEqual({ lawful: true, rule: 'us.marketing.hours.FL' })
    expect(verdict('2026-11-27T01:30:00Z', { window: 'marketing', states: ['VT'] }).lawful).toBe(true)
  })

  it.each(['al', 'Alabama', ' AL', 'XX', ''])('refuses %j, which is no state: its hours would be passed over', (state) => {
    const query: HoursQuery = {
      at: new Date('2026-11-29T18:00:00Z'),
      zones: ['America/Chicago'],
      source: 'patient',
      window: 'marketing',
      expiresAt,
      states: [state],
    }
    for (const ask of [hoursVerdict, nextLawfulInstant, lawfulUntil]) {
      expect(() => ask(query)).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS', details: { path: 'states', problem: 'unknown-state' } }))
    }
    for (const known of ['AL', 'ON', 'PR']) expect(hoursVerdict({ ...query, states: [known] })).toHaveProperty('lawful')
  })

  it('holds marketing to a state of unknown name to what every state allows', () => {
    const open: string[] = []
    for (let minute = 0; minute < 7 * 1440; minute += 15) {
      const at = new Date(Date.UTC(2026, 11, 6) + minute * 60_000)
      const here = verdict(at.toISOString(), { window: 'marketing', zones: ['UTC'], states: [] }).lawful
      const before = verdict(new Date(at.getTime() - 900_000).toISOString(), { window: 'marketing', zones: ['UTC'], states: [] }).lawful
      if (here !== before) open.push(at.toISOString().slice(8, 16))
    }
    const weekdays = ['07', '08', '09', '10', '11'].flatMap((day) => [`${day}T10:00`, `${day}T18:00`])
    expect(open).toEqual([...weekdays, '12T10:00', '12T17:00'])
    const left = { at: new Date('2026-12-12T17:00:00Z'), zones: ['UTC'], window: 'marketing' as const }
    expect(verdict(left.at.toISOString(), left)).toMatchObject({ until: new Date('2026-12-14T10:00:00Z') })
    expect(nextLawfulInstant(left)).toEqual(new Date('2026-12-14T10:00:00Z'))
  })

  it('applies a state row only from the day it took effect', () => {
    const at = (year: number): string => `${year}-03-04T01:30:00Z`
    const oregon = { window: 'marketing' as const, zones: [newYork], states: ['OR'] }
    expect(verdict(at(2025), oregon).lawful).toBe(true)
    expect(verdict(at(2026), oregon).lawful).toBe(false)
  })

  it('throws on what is no instant, no time and no zone', () => {
    const fault = (path: string, code = 'INVALID_OPTIONS'): unknown => expect.objectContaining({ code, details: expect.objectContaining({ path }) })
    expect(() => verdict('nonsense')).toThrow(fault('at'))
    expect(() => verdict('2026-11-24T15:00:00Z', { expiresAt: new Date(Number.NaN) })).toThrow(fault('expiresAt'))
    for (const zone of ['Mars/Olympus', '+05:00', 'UTC+0500', 'Mars-05'])
      expect(() => verdict('2026-11-24T15:00:00Z', { zones: [zone] }), zone).toThrow(fault('zones', 'INVALID_REQUEST'))
    for (const from of ['8:00', '24:30', '08:60', 'noon', '08:00 PM', ' 08:00'])
      expect(() => verdict('2026-11-24T15:00:00Z', { preference: { from } }), from).toThrow(fault('preference.from'))
  })
})

describe('nextLawfulInstant', () => {
  const zones = [
    'America/New_York',
    'America/Chicago',
    'America/Phoenix',
    'America/Denver',
    'Pacific/Honolulu',
    'America/St_Johns',
    'Europe/London',
    'Australia/Lord_Howe',
  ]
  const windows = { care: [480, 1200], 'short-notice': [360, 1320] } as const
  const lawful = (at: Date, all: readonly string[], [from, to]: readonly [number, number]): boolean =>
    all.every((zone) => from <= localMinute(at, zone) && localMinute(at, zone) < to)

  it('gives the first instant that is lawful in every zone: no minute before it is', () => {
    const instants = fc.oneof(
      fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2028-12-31T00:00:00Z'), noInvalidDate: true }),
      fc.date({ min: new Date('2027-03-13T00:00:00Z'), max: new Date('2027-03-15T12:00:00Z'), noInvalidDate: true }),
      fc.date({ min: new Date('2027-11-06T00:00:00Z'), max: new Date('2027-11-08T12:00:00Z'), noInvalidDate: true }),
    )
    fc.assert(
      fc.property(
        instants,
        fc.uniqueArray(fc.constantFrom(...zones), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('care', 'short-notice'),
        (at, some, window) => {
          const found = nextLawfulInstant({ at, zones: some, window })
          const limit = found?.getTime() ?? at.getTime() + 2 * 86_400_000
          for (let minute = Math.ceil(at.getTime() / 60_000) * 60_000; minute < limit; minute += 60_000) {
            expect(lawful(new Date(minute), some, windows[window])).toBe(false)
          }
          if (found !== null) {
            expect(found.getTime()).toBeGreaterThanOrEqual(at.getTime())
            expect(lawful(found, some, windows[window])).toBe(true)
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('agrees with the verdict on the same instant', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true }),
        fc.uniqueArray(fc.constantFrom(...zones), { minLength: 1, maxLength: 3 }),
        (at, some) => {
          const found = nextLawfulInstant({ at, zones: some, window: 'care' })
          const decided = hoursVerdict({ at, zones: some, source: 'area-code', window: 'care', expiresAt: new Date('2040-01-01') })
          expect(decided.lawful).toBe(found?.getTime() === at.getTime())
          if (!decided.lawful) expect(decided.until?.getTime()).toBe(found?.getTime())
        },
      ),
    )
  })

  it('is null where no hour is shared, and where no zone is given', () => {
    expect(nextLawfulInstant({ at: new Date('2026-11-24T00:00:00Z'), zones: ['Etc/GMT+6', 'Etc/GMT-6'], window: 'care' })).toBeNull()
    expect(nextLawfulInstant({ at: new Date('2026-11-24T00:00:00Z'), zones: [], window: 'care' })).toBeNull()
  })

  it('is now for a text that keeps no hours', () => {
    const at = new Date('2026-11-24T08:00:00Z')
    expect(nextLawfulInstant({ at, zones: [newYork], window: 'exempt' })).toEqual(at)
  })
})

describe('lawfulUntil', () => {
  const until = (at: string, query: Partial<HoursQuery> = {}): Date =>
    lawfulUntil({ at: new Date(at), zones: [newYork], source: 'area-code', window: 'care', expiresAt, ...query })

  it('ends with the hours of the first zone that ends them', () => {
    expect(until('2026-11-24T20:00:00Z')).toEqual(new Date('2026-11-25T01:00:00Z'))
    expect(until('2026-11-24T20:00:00Z', { zones: ['America/Los_Angeles', newYork] })).toEqual(new Date('2026-11-25T01:00:00Z'))
  })

  it('ends with the text where that is earlier, and knows no end for what keeps no hours', () => {
    const soon = new Date('2026-11-24T21:00:00Z')
    expect(until('2026-11-24T20:00:00Z', { expiresAt: soon })).toEqual(soon)
    expect(until('2026-11-25T03:00:00Z', { window: 'exempt', zones: [], preference: { to: '17:00' } })).toEqual(expiresAt)
  })

  it('lasts from the very opening on, and never past the text', () => {
    expect(until('2026-11-24T13:00:00Z')).toEqual(new Date('2026-11-25T01:00:00Z'))
    expect(until('2026-11-24T20:00:00Z', { expiresAt: new Date('2026-11-24T20:00:00Z') })).toEqual(new Date('2026-11-24T20:00:00Z'))
  })

  it('is over at once where the hours do not hold, or nobody knows where the recipient is', () => {
    expect(until('2026-11-25T03:00:00Z')).toEqual(new Date('2026-11-25T03:00:00Z'))
    expect(until('2026-11-24T20:00:00Z', { zones: [] })).toEqual(new Date('2026-11-24T20:00:00Z'))
  })

  it("ends with the patient's own hours, also where they go over midnight", () => {
    expect(until('2026-11-24T20:00:00Z', { preference: { to: '17:00' } })).toEqual(new Date('2026-11-24T22:00:00Z'))
    expect(until('2026-11-24T20:00:00Z', { window: 'short-notice', preference: { from: '12:00', to: '02:00' } })).toEqual(new Date('2026-11-25T03:00:00Z'))
  })

  it('is the last instant before the verdict changes, through clock changes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) }),
        fc.subarray([newYork, 'America/Phoenix', 'America/Denver'], { minLength: 1 }),
        (at, zones) => {
          const query: HoursQuery = { at: new Date(at), zones, source: 'area-code', window: 'care', expiresAt }
          const end = lawfulUntil(query)
          const lawful = (ms: number): boolean => hoursVerdict({ ...query, at: new Date(ms) }).lawful
          if (!lawful(at)) {
            expect(end.getTime()).toBe(at)
            return
          }
          expect(lawful(end.getTime())).toBe(false)
          expect(lawful(end.getTime() - 1)).toBe(true)
          for (let step = 1; step < 20; step++) expect(lawful(at + Math.floor(((end.getTime() - at) * step) / 20))).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })
})
