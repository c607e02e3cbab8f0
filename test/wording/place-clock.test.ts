import { describe, expect, it } from 'vitest'
import { isTimeZone } from '../../src/wording/index.js'
import { readClock, weekdayOf } from '../../src/wording/place-clock.js'

describe('isTimeZone', () => {
  it.each(['America/Chicago', 'Navajo', 'UTC', 'Etc/GMT+5', 'US/Hawaii'])('takes %s', (zone) => {
    expect(isTimeZone(zone)).toBe(true)
  })

  it.each(['', 'Chicago', '-05:00', '+05:00', 'America/Nowhere', ' UTC', 5, null, undefined, {}])('refuses %j', (zone) => {
    expect(isTimeZone(zone)).toBe(false)
  })
})

describe('readClock', () => {
  it('reads the clock on the wall and its distance from UTC', () => {
    expect(readClock(new Date('2026-09-30T17:30:59.999Z'), 'America/Chicago')).toEqual({
      year: 2026,
      month: 9,
      day: 30,
      hour: 12,
      minute: 30,
      offsetMinutes: -300,
    })
    expect(readClock(new Date('2026-01-01T00:00:00Z'), 'Asia/Kolkata')).toEqual({ year: 2026, month: 1, day: 1, hour: 5, minute: 30, offsetMinutes: 330 })
  })

  it('reads midnight as hour 0', () => {
    expect(readClock(new Date('2026-01-01T05:00:00Z'), 'America/New_York')?.hour).toBe(0)
  })

  it('reads the next minute anew, and the same minute in another zone', () => {
    const shown = (iso: string, zone = 'America/Chicago') => readClock(new Date(iso), zone)
    for (const [before, after] of [
      ['2026-09-30T17:30:59.999Z', '2026-09-30T17:31:00.000Z'],
      ['2026-11-01T06:59:59.999Z', '2026-11-01T07:00:00.000Z'],
    ] as const) {
      expect(shown(after)?.minute).toBe(new Date(after).getUTCMinutes())
      expect(shown(before)?.minute).toBe(new Date(before).getUTCMinutes())
      expect(shown(after)?.minute).toBe(new Date(after).getUTCMinutes())
    }
    expect(shown('2026-09-30T17:30:00.001Z')).toEqual(shown('2026-09-30T17:30:59.999Z'))
    expect(shown('2026-09-30T17:30:00Z', 'America/Denver')?.hour).toBe(11)
  })

  it('reads the seconds that some clocks were from UTC until 1972', () => {
    // Monrovia was 44 minutes and 30 seconds behind.
    expect(readClock(new Date('1971-06-01T00:44:29Z'), 'Africa/Monrovia')?.day).toBe(31)
    expect(readClock(new Date('1971-06-01T00:44:30Z'), 'Africa/Monrovia')?.day).toBe(1)
  })

  it('tells nothing for a zone that is none', () => {
    expect(readClock(new Date(0), 'America/Nowhere')).toBe(undefined)
  })

  it('goes on after more spellings of zones than it keeps', () => {
    const spellings = Array.from({ length: 1024 }, (_, bits) =>
      [...'americachi'].map((letter, index) => (bits & (1 << index) ? letter.toUpperCase() : letter)).join(''),
    )
    for (const spelling of spellings) expect(isTimeZone(`${spelling.slice(0, 7)}/${spelling.slice(7)}cago`)).toBe(true)
    expect(readClock(new Date(0), 'America/Chicago')?.hour).toBe(18)
  })
})

describe('weekdayOf', () => {
  it('counts from Sunday, before and after 1970', () => {
    expect([weekdayOf(1969, 12, 28), weekdayOf(1970, 1, 1), weekdayOf(2028, 2, 29), weekdayOf(1900, 1, 1)]).toEqual([0, 4, 2, 1])
  })
})
