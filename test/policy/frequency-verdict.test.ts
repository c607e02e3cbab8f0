import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeFrequencyVerdict, type FrequencyQuery, frequencyVerdict } from '../../src/policy/index.js'

const at = new Date('2026-11-24T15:00:00Z')
const expiresAt = new Date('2026-12-24T15:00:00Z')
const hoursAgo = (hours: number): Date => new Date(at.getTime() - hours * 3_600_000)
const verdict = (query: Partial<FrequencyQuery>): ReturnType<typeof frequencyVerdict> =>
  frequencyVerdict({ at, expiresAt, patientSends: [], numberSends: [], sharedNumber: false, ...query })

describe('frequencyVerdict', () => {
  it('lets the first text go', () => {
    expect(verdict({})).toEqual({ allowed: true, rule: 'us.care.frequency' })
  })

  it('defers the second text of a day to the moment when 24 hours are over', () => {
    expect(verdict({ patientSends: [hoursAgo(23)] })).toEqual({
      allowed: false,
      code: 'frequency-day',
      until: new Date('2026-11-24T16:00:00Z'),
      tooLate: false,
      rule: 'us.care.frequency',
    })
    expect(verdict({ patientSends: [new Date(hoursAgo(24).getTime() + 1)] }).allowed).toBe(false)
    expect(verdict({ patientSends: [hoursAgo(24)] }).allowed).toBe(true)
  })

  it('defers the fourth text of a week, whatever order the sends are given in', () => {
    const patientSends = [hoursAgo(30), hoursAgo(160), hoursAgo(100), hoursAgo(400)]
    expect(verdict({ patientSends })).toMatchObject({ code: 'frequency-week', until: new Date(hoursAgo(160).getTime() + 7 * 86_400_000) })
  })

  it('names the limit that ends last', () => {
    expect(verdict({ patientSends: [hoursAgo(1), hoursAgo(30), hoursAgo(60)] })).toMatchObject({ code: 'frequency-week' })
    expect(verdict({ patientSends: [hoursAgo(1), hoursAgo(100), hoursAgo(167)] })).toMatchObject({ code: 'frequency-day' })
  })

  it('counts a shared number over all of its patients, and a number of one patient not twice', () => {
    const numberSends = [hoursAgo(1), hoursAgo(2), hoursAgo(3)]
    expect(verdict({ numberSends, sharedNumber: true })).toMatchObject({
      code: 'frequency-number',
      until: new Date('2026-11-25T12:00:00Z'),
      rule: 'us.number.frequency',
    })
    expect(verdict({ numberSends, sharedNumber: false }).allowed).toBe(true)
  })

  it('says when the next slot comes too late', () => {
    expect(verdict({ patientSends: [hoursAgo(1)], expiresAt: hoursAgo(-23) })).toMatchObject({ tooLate: true })
  })

  it('counts a send by a clock that runs ahead', () => {
    expect(verdict({ patientSends: [hoursAgo(-1)] })).toMatchObject({ code: 'frequency-day', until: hoursAgo(-25) })
  })

  it('follows the limits of a checked policy', () => {
    expect(verdict({ patientSends: [hoursAgo(1)], limits: { perDay: 2, perWeek: 3 } }).allowed).toBe(true)
    expect(verdict({ patientSends: [hoursAgo(30)], limits: { perDay: 1, perWeek: 1 } })).toMatchObject({ code: 'frequency-week' })
    for (const limits of [{ perDay: 0 }, { perDay: 1.5 }])
      expect(() => verdict({ limits })).toThrow(
        expect.objectContaining({ code: 'INVALID_OPTIONS', details: expect.objectContaining({ path: 'limits.perDay' }) }),
      )
  })

  it('never exceeds its caps when each text goes at the instant it was deferred to', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400_000 }), { minLength: 1, maxLength: 25 }), (gapsSeconds) => {
        const sends: Date[] = []
        let now = at.getTime()
        for (const gap of gapsSeconds) {
          now += gap * 1_000
          const decided = verdict({ at: new Date(now), patientSends: sends })
          if (!decided.allowed) now = decided.until.getTime()
          expect(verdict({ at: new Date(now), patientSends: sends }).allowed).toBe(true)
          if (!decided.allowed) expect(verdict({ at: new Date(now - 1), patientSends: sends }).allowed).toBe(false)
          sends.push(new Date(now))
        }
        for (const send of sends) {
          const within = (ms: number): number => sends.filter((other) => other.getTime() > send.getTime() - ms && other <= send).length
          expect(within(86_400_000)).toBeLessThanOrEqual(1)
          expect(within(7 * 86_400_000)).toBeLessThanOrEqual(3)
        }
      }),
    )
  })
})

describe('codeFrequencyVerdict', () => {
  it('lets five codes an hour go', () => {
    const codeSends = [0.1, 0.2, 0.3, 0.4].map(hoursAgo)
    expect(codeFrequencyVerdict({ at, expiresAt, codeSends }).allowed).toBe(true)
    expect(codeFrequencyVerdict({ at, expiresAt, codeSends: [...codeSends, hoursAgo(0.5)] })).toMatchObject({
      allowed: false,
      until: hoursAgo(-0.5),
      rule: 'product.codes',
    })
  })

  it('says when the next slot comes at the end of the code or after it', () => {
    const codeSends = [0.1, 0.2, 0.3, 0.4, 0.5].map(hoursAgo)
    expect(codeFrequencyVerdict({ at, expiresAt: hoursAgo(-0.5), codeSends })).toMatchObject({ tooLate: true })
    expect(codeFrequencyVerdict({ at, expiresAt: hoursAgo(-0.6), codeSends })).toMatchObject({ tooLate: false })
  })

  it('lets the next code go at the instant when an hour is over', () => {
    expect(codeFrequencyVerdict({ at, expiresAt, codeSends: [0.1, 0.2, 0.3, 0.4, 1].map(hoursAgo) }).allowed).toBe(true)
  })
})
