import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { describe, expect, it } from 'vitest'
import { isPersonalNumber } from '../../src/domain/is-personal-number.js'
import { serviceNumbers } from '../../src/domain/service-numbers.js'
import { countryZones } from '../../src/policy/country-zones.js'

const serviceTypes: readonly unknown[] = ['TOLL_FREE', 'PREMIUM_RATE', 'SHARED_COST', 'PAGER', 'UAN', 'VOICEMAIL']

describe('isPersonalNumber', () => {
  it('agrees with the library on every North American area code', () => {
    const differing = Array.from({ length: 800 }, (_, index) => `+1${index + 200}5550142`).filter(
      (number) => isPersonalNumber(number) === serviceTypes.includes(parsePhoneNumberFromString(number)?.getType()),
    )
    expect(differing).toEqual([])
  })

  it('agrees with the library on numbers of every form in the other countries whose rules we hold', () => {
    let service = 0
    const differing = serviceNumbers.flatMap(([callingCode]) =>
      Array.from({ length: 1_000 }, (_, first) => {
        const [prefix, other] = [String(first).padStart(3, '0'), (first * 7_919) % 10_000_000]
        return [3, 4, 5, 6, 7].map((length) => `+${callingCode}${prefix}${String(other).padStart(7, '0').slice(0, length)}`)
      })
        .flat()
        .filter((number) => {
          const parsed = parsePhoneNumberFromString(number)
          const isService = serviceTypes.includes(parsed?.getType())
          if (isService) service += 1
          // In E.164, as all numbers are by then: some are written with a national prefix.
          return isPersonalNumber(parsed?.number ?? number) === isService
        }),
    )
    expect(differing).toEqual([])
    expect(service).toBeGreaterThan(1_000)
  }, 60_000)

  it('knows each country outside of +1 whose rules we hold', () => {
    expect(serviceNumbers.map(([callingCode]) => callingCode)).toEqual(countryZones.map(([callingCode]) => callingCode))
  })

  it.each([
    ['+18005550142', 'North American toll-free'],
    ['+19005550142', 'North American premium rate'],
    ['+448001111111', 'British toll-free'],
    ['+448451234567', 'British shared cost'],
    ['+447640123456', 'British pager'],
    ['+445512345678', 'British company number'],
    ['+33800123456', 'French toll-free'],
    ['+33899123456', 'French premium rate'],
  ])('%s is none: %s', (number) => {
    expect(isPersonalNumber(number)).toBe(false)
  })

  it.each(['+13125550142', '+17875550142', '+447700900123', '+442079460958', '+4915112345678', '+33612345678', '+393381234567'])('%s may be', (number) => {
    expect(isPersonalNumber(number)).toBe(true)
  })
})
