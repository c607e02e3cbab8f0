import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { describe, expect, it } from 'vitest'
import { isPersonalNumber } from '../../src/domain/is-personal-number.js'

const serviceTypes: readonly unknown[] = ['TOLL_FREE', 'PREMIUM_RATE', 'SHARED_COST', 'PAGER', 'UAN', 'VOICEMAIL']

describe('isPersonalNumber', () => {
  it('agrees with the library on every North American area code', () => {
    const differing = Array.from({ length: 800 }, (_, index) => `+1${index + 200}5550142`).filter(
      (number) => isPersonalNumber(number) === serviceTypes.includes(parsePhoneNumberFromString(number)?.getType()),
    )
    expect(differing).toEqual([])
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
