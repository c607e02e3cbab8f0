import { inspect } from 'node:util'
import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { describe, expect, it } from 'vitest'
import { isValidPhoneNumber } from '../../src/domain/is-valid-phone-number.js'
import { maskPhoneNumber } from '../../src/domain/masked-phone-number.js'
import { asPhoneNumber, parsePhoneNumber } from '../../src/domain/parse-phone-number.js'
import { isNophiError } from '../../src/errors/nophi-error.js'

/** Every area code that three digits can write, with exchanges and lines of every form. */
const northAmerican = Array.from({ length: 1_000 }, (_, area) =>
  ['2000100', '5550142', '0000000', '1234567', '9119999', '4110100', '999999', '55501420'].map((rest) => `+1${String(area).padStart(3, '0')}${rest}`),
).flat()

function read(number: string): string {
  try {
    const phone = parsePhoneNumber(number)
    return `${phone.reveal()} ${phone}`
  } catch (error) {
    return isNophiError(error, 'INVALID_PHONE_NUMBER') ? 'refused' : 'foreign'
  }
}

describe('parsePhoneNumber', () => {
  it('reads every North American number as the library does', () => {
    const differing = northAmerican.filter((number) => {
      const parsed = parsePhoneNumberFromString(number)
      const possible = parsed?.isPossible() === true ? `${parsed.number} +1•••••••${parsed.number.slice(-2)}` : 'refused'
      return read(number) !== possible
    })
    expect(differing).toEqual([])
  })

  it('reads a number of another plan as the library does', () => {
    expect(read('+442079460958')).toBe('+442079460958 +44•••••••58')
    expect(read('+44207')).toBe('refused')
  })

  it.each(['13125550142', 'tel:+13125550142', '+13125550142;ext=4', '+13125550142 ', '+1 312 555 0142', '+0442079460958', '+442079460958000000', ''])(
    'takes %j for none where no country is given, and repeats nothing of it',
    (given) => {
      for (const input of [given, maskPhoneNumber(given, 1)]) {
        try {
          asPhoneNumber(input)
          expect.unreachable()
        } catch (error) {
          expect(isNophiError(error, 'INVALID_PHONE_NUMBER')).toBe(true)
          expect(JSON.stringify([error, (error as Error).stack])).not.toMatch(/5550142|946095/)
        }
      }
    },
  )

  it('reads a national number in its country alone, and knows no country of another name', () => {
    expect(parsePhoneNumber('(312) 555-0142', 'US').reveal()).toBe('+13125550142')
    expect(parsePhoneNumber('020 7946 0958', 'GB').reveal()).toBe('+442079460958')
    for (const input of ['+13125550142', '312-555-0142'])
      expect(() => parsePhoneNumber(input, 'USA')).toThrow(expect.objectContaining({ code: 'INVALID_PHONE_NUMBER', details: { path: 'defaultCountry' } }))
    for (const input of [7, null, undefined]) expect(() => parsePhoneNumber(input as never, 'US')).toThrow(/INVALID_PHONE_NUMBER/)
  })

  it('shows a mask wherever it is written, equals itself alone, and cannot be changed', () => {
    const phone = parsePhoneNumber('+13125550142')
    const mask = '+1•••••••42'
    expect([`${phone}`, JSON.stringify({ phone }), inspect(phone), inspect({ phone })]).toEqual([mask, `{"phone":"${mask}"}`, mask, `{ phone: ${mask} }`])
    expect([phone.equals(parsePhoneNumber('+13125550142')), phone.equals(parsePhoneNumber('+13125550242'))]).toEqual([true, false])
    expect(() => Object.assign(phone, { reveal: () => '+13125550199' })).toThrow(TypeError)
  })

  it.each(['(312) 555-0142 ext 4', '(312) 555-0142 x4', '312-555-0142;ext=4', '(312) 555-0142 extension 4'])(
    'takes %s for no number that gets texts',
    (number) => {
      expect(() => parsePhoneNumber(number, 'US')).toThrow(/INVALID_PHONE_NUMBER/)
    },
  )
})

describe('isValidPhoneNumber', () => {
  it('takes a North American number where the library calls it possible and neither code begins with 0 or 1 nor is N11', () => {
    const differing = northAmerican.filter((number) => {
      const possible = parsePhoneNumberFromString(number)?.isPossible() === true
      const assignable = number.length === 12 && /[2-9]/.test(number.charAt(2)) && /[2-9]/.test(number.charAt(5)) && number.slice(3, 5) !== '11'
      return isValidPhoneNumber(number) !== (possible && assignable)
    })
    expect(differing).toEqual([])
    expect([isValidPhoneNumber('+442079460958'), isValidPhoneNumber('+44207')]).toEqual([true, false])
  })
})
