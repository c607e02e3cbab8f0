import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countSegments } from '../../src/segments/index.js'
import { formatDay, formatWhen } from '../../src/wording/index.js'

const at = (iso: string): Date => new Date(iso)

/** The zones of zone.tab for the United States, Canada and the towns of Mexico that keep the clock of the United States, by their short names. */
const northAmerica: readonly (readonly [zone: string, winter: string, summer: string])[] = (
  [
    ['NST', 'NDT', 'St_Johns'],
    ['AST', 'ADT', 'Halifax Glace_Bay Moncton Goose_Bay'],
    ['AST', 'AST', 'Blanc-Sablon Puerto_Rico St_Thomas'],
    [
      'EST',
      'EDT',
      'New_York Detroit Kentucky/Louisville Kentucky/Monticello Indiana/Indianapolis Indiana/Vincennes Indiana/Winamac Indiana/Marengo Indiana/Petersburg Indiana/Vevay Toronto Iqaluit',
    ],
    ['EST', 'EST', 'Atikokan'],
    [
      'CST',
      'CDT',
      'Chicago Indiana/Tell_City Indiana/Knox Menominee North_Dakota/Center North_Dakota/New_Salem North_Dakota/Beulah Winnipeg Resolute Rankin_Inlet Matamoros Ojinaga',
    ],
    ['CST', 'CST', 'Regina Swift_Current'],
    ['MST', 'MDT', 'Denver Boise Edmonton Cambridge_Bay Inuvik Ciudad_Juarez'],
    ['MST', 'MST', 'Phoenix Creston Dawson_Creek Fort_Nelson Whitehorse Dawson'],
    ['PST', 'PDT', 'Los_Angeles Vancouver Tijuana'],
    ['AKST', 'AKDT', 'Anchorage Juneau Sitka Metlakatla Yakutat Nome'],
    ['HST', 'HDT', 'Adak'],
  ] as const
).flatMap(([winter, summer, places]) => places.split(' ').map((place) => [`America/${place}`, winter, summer] as const))

const otherNames = [
  ['Pacific/Pago_Pago', 'SST', 'SST'],
  ['Pacific/Saipan', 'ChST', 'ChST'],
  ['Atlantic/Bermuda', 'AST', 'ADT'],
  ['US/Eastern', 'EST', 'EDT'],
  ['US/East-Indiana', 'EST', 'EDT'],
  ['US/Central', 'CST', 'CDT'],
  ['US/Mountain', 'MST', 'MDT'],
  ['US/Arizona', 'MST', 'MST'],
  ['US/Pacific', 'PST', 'PDT'],
  ['US/Alaska', 'AKST', 'AKDT'],
  ['US/Hawaii', 'HST', 'HST'],
  ['Canada/Saskatchewan', 'CST', 'CST'],
  ['Canada/Yukon', 'MST', 'MST'],
  ['Europe/London', 'GMT', 'GMT\\+1'],
  ['America/Sao_Paulo', 'GMT-3', 'GMT-3'],
  ['Pacific/Marquesas', 'GMT-9:30', 'GMT-9:30'],
] as const

describe('formatWhen', () => {
  it('shows the time on the clock of the place, in the words of the language', () => {
    const time = { at: at('2026-09-30T17:30:00Z'), zone: 'America/Chicago' }
    expect(formatWhen(time, 'en')).toBe('Wed Sep 30, 12:30 PM')
    expect(formatWhen(time, 'es')).toBe('mié 30 sep, 12:30 pm')
  })

  it('writes midnight and noon as twelve', () => {
    expect(formatWhen({ at: at('2027-01-01T05:00:00Z'), zone: 'America/New_York' }, 'en')).toBe('Fri Jan 1, 12:00 AM')
    expect(formatWhen({ at: at('2027-01-01T17:00:00Z'), zone: 'America/New_York' }, 'en')).toBe('Fri Jan 1, 12:00 PM')
    expect(formatWhen({ at: at('2027-01-01T18:05:00Z'), zone: 'America/New_York' }, 'es')).toBe('vie 1 ene, 1:05 pm')
  })

  it('jumps over the hour that is missing on 2027-03-14', () => {
    expect(formatWhen({ at: at('2027-03-14T07:59:00Z'), zone: 'America/Chicago' }, 'en')).toBe('Sun Mar 14, 1:59 AM')
    expect(formatWhen({ at: at('2027-03-14T08:00:00Z'), zone: 'America/Chicago' }, 'en')).toBe('Sun Mar 14, 3:00 AM')
  })

  it('shows the hour that repeats on 2027-11-07 twice, and tells the two apart for a reader elsewhere', () => {
    const first = { at: at('2027-11-07T06:30:00Z'), zone: 'America/Chicago' }
    const second = { at: at('2027-11-07T07:30:00Z'), zone: 'America/Chicago' }
    expect([formatWhen(first, 'en'), formatWhen(second, 'en')]).toEqual(['Sun Nov 7, 1:30 AM', 'Sun Nov 7, 1:30 AM'])
    expect(formatWhen(first, 'en', 'America/Los_Angeles')).toBe('Sun Nov 7, 1:30 AM CDT')
    expect(formatWhen(second, 'en', 'America/Los_Angeles')).toBe('Sun Nov 7, 1:30 AM CST')
  })

  it('knows that Phoenix keeps its clock and that the Navajo Nation does not', () => {
    const summer = at('2027-07-01T21:00:00Z')
    expect(formatWhen({ at: summer, zone: 'America/Phoenix' }, 'en')).toBe('Thu Jul 1, 2:00 PM')
    expect(formatWhen({ at: summer, zone: 'Navajo' }, 'en')).toBe('Thu Jul 1, 3:00 PM')
    expect(formatWhen({ at: summer, zone: 'Navajo' }, 'en', 'America/Phoenix')).toBe('Thu Jul 1, 3:00 PM MDT')
    expect(formatWhen({ at: summer, zone: 'America/Phoenix' }, 'en', 'America/Shiprock')).toBe('Thu Jul 1, 2:00 PM MST')
  })

  it('leaves the zone out where both clocks show the same hour', () => {
    const winter = at('2027-01-15T21:00:00Z')
    expect(formatWhen({ at: winter, zone: 'America/Phoenix' }, 'en', 'America/Denver')).toBe('Fri Jan 15, 2:00 PM')
    expect(formatWhen({ at: winter, zone: 'America/New_York' }, 'en', 'America/Detroit')).toBe('Fri Jan 15, 4:00 PM')
  })

  it.each([
    ['Pacific/Honolulu', 'Thu Jul 1, 11:00 AM HST'],
    ['America/Anchorage', 'Thu Jul 1, 1:00 PM AKDT'],
    ['America/Puerto_Rico', 'Thu Jul 1, 5:00 PM AST'],
    ['America/St_Johns', 'Thu Jul 1, 6:30 PM NDT'],
    ['Pacific/Guam', 'Fri Jul 2, 7:00 AM ChST'],
    ['America/Regina', 'Thu Jul 1, 3:00 PM CST'],
    ['Asia/Kolkata', 'Fri Jul 2, 2:30 AM GMT+5:30'],
    ['Atlantic/Azores', 'Thu Jul 1, 9:00 PM GMT'],
  ])('names %s by its own short name', (zone, text) => {
    expect(formatWhen({ at: at('2027-07-01T21:00:00Z'), zone }, 'en', 'Asia/Tokyo')).toBe(text)
  })

  it.each([...northAmerica, ...otherNames])('names %s as its people do, in winter and in summer', (zone, winter, summer) => {
    // Of years whose law is known: a later one may move a clock.
    const elsewhere = 'Asia/Tokyo'
    expect(formatWhen({ at: at('2025-01-15T18:00:00Z'), zone }, 'en', elsewhere)).toMatch(new RegExp(` [AP]M ${winter}$`))
    expect(formatWhen({ at: at('2025-07-15T18:00:00Z'), zone }, 'en', elsewhere)).toMatch(new RegExp(` [AP]M ${summer}$`))
  })

  it('says nothing of a time whose zone is none', () => {
    expect(formatWhen({ at: at('2027-01-01T17:00:00Z'), zone: 'America/Nowhere' }, 'en')).toBe(undefined)
  })

  it('stays in GSM-7 and within the longest case for every minute of any year, in every language', () => {
    const zones = ['America/Chicago', 'America/Phoenix', 'Navajo', 'Pacific/Honolulu', 'America/St_Johns', 'Pacific/Guam']
    const instants = fc.date({ min: at('1990-01-01T00:00:00Z'), max: at('2099-12-31T00:00:00Z'), noInvalidDate: true })
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), fc.constantFrom('en' as const, 'es' as const), (instant, zone, language) => {
        const text = formatWhen({ at: instant, zone }, language) ?? ''
        expect(countSegments(text).encoding).toBe('GSM-7')
        expect(text.length).toBeGreaterThanOrEqual(17)
        expect(text.length).toBeLessThanOrEqual(20)
      }),
    )
  })

  it('agrees with the platform about weekday, day and hour', () => {
    const instants = fc.date({ min: at('1990-01-01T00:00:00Z'), max: at('2099-12-31T00:00:00Z'), noInvalidDate: true })
    const platform = new Intl.DateTimeFormat('en-US', {
      timeZone: 'America/Denver',
      weekday: 'short',
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
    })
    fc.assert(
      fc.property(instants, (instant) => {
        const words = platform.format(instant).replaceAll('\u202f', ' ')
        expect(formatWhen({ at: instant, zone: 'America/Denver' }, 'en')?.replaceAll(',', '')).toBe(words.replaceAll(',', ''))
      }),
    )
  })
})

describe('formatDay', () => {
  it('names each day of the week and each month, in each language', () => {
    const week = Array.from({ length: 7 }, (_, index) => [2027, 8, index + 1] as const)
    const year = Array.from({ length: 12 }, (_, index) => [2027, index + 1, 15] as const)
    expect(week.map((day) => formatDay(...day, 'en'))).toEqual(['Sun Aug 1', 'Mon Aug 2', 'Tue Aug 3', 'Wed Aug 4', 'Thu Aug 5', 'Fri Aug 6', 'Sat Aug 7'])
    expect(week.map((day) => formatDay(...day, 'es'))).toEqual(['dom 1 ago', 'lun 2 ago', 'mar 3 ago', 'mié 4 ago', 'jue 5 ago', 'vie 6 ago', 'sab 7 ago'])
    expect(year.map((day) => formatDay(...day, 'en').slice(4, 7)).join(' ')).toBe('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec')
    expect(year.map((day) => formatDay(...day, 'es').slice(7)).join(' ')).toBe('ene feb mar abr may jun jul ago sep oct nov dic')
  })

  it('writes a calendar date without its year', () => {
    expect(formatDay(2027, 1, 31, 'en')).toBe('Sun Jan 31')
    expect(formatDay(2027, 1, 30, 'es')).toBe('sab 30 ene')
  })
})
