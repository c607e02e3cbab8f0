import { describe, expect, it } from 'vitest'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { everythingIn } from '../../src/testing/conformance-case.js'
import { fakeNumberStatus } from '../../src/testing/fake-number-status.js'
import { numberStatusCases } from '../../src/testing/number-status-cases.js'
import { brokenCases } from './run-cases.js'

const [same, gone, unknown] = ['+13125550101', '+13125550102', '+13125550103'] as const
const since = new Date('2026-03-01T00:00:00Z')
const never = new AbortController().signal

describe('fakeNumberStatus', () => {
  it('keeps the contract of a number status', async () => {
    const numberStatus = fakeNumberStatus({ numbers: { [same]: 'same-holder', [gone]: 'reassigned' }, otherwise: 'no-data' })
    const known = { same: { phone: same, since }, gone: { phone: gone, since }, unknown: { phone: unknown, since } }
    expect(await brokenCases(numberStatusCases({ numberStatus, ...known }))).toEqual([])
  })

  it('hands out what it was asked so far, and not its own list', async () => {
    const status = fakeNumberStatus()
    const before = status.asked()
    await status.statusOf(same, since, never)
    expect([before, status.asked()]).toEqual([[], [{ phone: same, since }]])
  })

  it.each([
    ['an unknown key', { number: {} }, 'value'],
    ['an answer that is none', { numbers: { [same]: 'moved' } }, 'numbers'],
    ['another answer that is none', { otherwise: 'yes' }, 'otherwise'],
  ])('refuses %s, by a path without a number', (_, script, path) => {
    const error = failureOf(() => fakeNumberStatus(script as never))
    expect(isNophiError(error, 'INVALID_OPTIONS') && error.details.path).toBe(path)
    expect(everythingIn(error)).not.toContain(same)
  })

  it('refuses an answer that is none where it is changed later', () => {
    expect(
      isNophiError(
        failureOf(() => fakeNumberStatus().answer('moved' as never)),
        'INVALID_REQUEST',
      ),
    ).toBe(true)
  })
})

function failureOf(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}
