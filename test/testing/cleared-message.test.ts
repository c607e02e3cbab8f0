import { describe, expect, it } from 'vitest'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { assertCleared } from '../../src/ports/cleared-message.js'
import { clearedMessage } from '../../src/testing/cleared-message.js'
import { everythingIn } from '../../src/testing/conformance-case.js'
import { bodyText, from, patient } from './twilio-bench.js'

function failure(fields: Partial<Parameters<typeof clearedMessage>[0]>): unknown {
  try {
    return clearedMessage({ to: patient, from, text: bodyText, ...fields })
  } catch (error) {
    return error
  }
}

describe('clearedMessage', () => {
  it('mints what a transport takes', () => {
    const message = clearedMessage({ to: patient, from, text: bodyText })
    expect(() => assertCleared(message)).not.toThrow()
    expect([message.to, message.text, message.encoding, message.segments]).toEqual([patient, bodyText, 'GSM-7', 1])
  })

  it.each(['+13125550100', '+12015550199', '+15005550006', '+14254147755'])('takes the fictional or magic number %s', (to) => {
    expect(isNophiError(failure({ to }))).toBe(false)
  })

  it.each([
    ['a number that somebody may own', { to: '+13125551234' }, 'to'],
    ['a number of another country', { to: '+442079460000' }, 'to'],
    ['no number', { to: 'patient' }, 'to'],
    ['a sender that somebody may own', { from: { ...from, value: '+13125551234' } }, 'from.value'],
  ])('refuses %s', (_, fields, path) => {
    const error = failure(fields)
    expect(isNophiError(error, 'INVALID_PHONE_NUMBER') && error.details.path).toBe(path)
    expect(everythingIn(error)).not.toContain('5551234')
  })

  it('refuses a text with health information, and does not repeat it', () => {
    const error = failure({ text: 'Your diabetes test results are ready' })
    expect(isNophiError(error, 'NOT_CLEARED')).toBe(true)
    expect(everythingIn(error)).not.toContain('diabetes')
  })
})
