import { describe, expect, it } from 'vitest'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { checkPolicy, hoursVerdict, type PolicyOptions } from '../../src/policy/index.js'

const problem = (options: unknown): Record<string, unknown> => {
  try {
    checkPolicy(options as PolicyOptions)
  } catch (error) {
    if (isNophiError(error, 'INVALID_OPTIONS')) return { ...error.details }
    throw error
  }
  return {}
}

describe('checkPolicy', () => {
  it('fills in the defaults', () => {
    const retentionDays = { consents: 2_192, messages: 2_192, attempts: 2_192, replies: 2_192, replayKeys: 400, sinkNotices: 2_192 }
    const perPatient = { perDay: 1, perWeek: 3 }
    const reviewWithin = { urgentMinutes: 15, businessDays: 1 }
    expect(checkPolicy()).toEqual({
      region: 'us',
      perPatient,
      sharedPhone: 'named-patient',
      bodyRetentionDays: 0,
      numberCheck: { afterDays: 90, required: false },
      retentionDays,
      reviewWithin,
      overrides: [],
    })
  })

  it('keeps records longer when asked, and never below their floor, override or not', () => {
    const longest = { consents: 36_500, messages: undefined, attempts: 2_192, replayKeys: 400 }
    expect(checkPolicy({ retentionDays: longest }).retentionDays).toMatchObject({ ...longest, messages: 2_192 })
    expect(problem({ retentionDays: { consents: 2_191 } })).toEqual({ path: 'policy.retentionDays.consents', problem: 'below-the-floor', floor: 2_192 })
    expect(problem({ retentionDays: { consents: 36_501 } })).toEqual({ path: 'policy.retentionDays.consents', problem: 'not-a-whole-number-in-range' })
    expect(problem({ retentionDays: { audit: 9_999 } })).toEqual({ path: 'policy.retentionDays', problem: 'unknown-option' })
    const overrides = [{ rule: 'us.care.hours', reason: 'storage is dear', approvedBy: 'kim' }]
    for (const days of [
      { consents: 2_191 },
      { messages: 0 },
      { attempts: -1 },
      { replies: 2_000 },
      { replayKeys: 399 },
      { messages: 2_192.5 },
      { audit: 9_999 },
    ])
      expect(() => checkPolicy({ retentionDays: days as never, overrides }), JSON.stringify(days)).toThrow(/INVALID_OPTIONS/)
  })

  it('lets a host be stricter without asking', () => {
    expect(checkPolicy({ quietHours: { from: '18:00', to: '10:00' }, perPatient: { perDay: 1, perWeek: 2 }, sharedPhone: 'hold' })).toMatchObject({
      quietHours: { from: '18:00', to: '10:00' },
      perPatient: { perDay: 1, perWeek: 2 },
      overrides: [],
    })
    expect(checkPolicy({ quietHours: { from: '09:00', to: '17:00' } }).quietHours).toEqual({ from: '09:00', to: '17:00' })
  })

  it('asks for no override where a host names the very limits of the rules', () => {
    const policy = checkPolicy({ quietHours: { from: '20:00', to: '08:00' }, perPatient: { perDay: 1, perWeek: 3 } })
    expect(policy).toMatchObject({ quietHours: { from: '20:00', to: '08:00' }, perPatient: { perDay: 1, perWeek: 3 }, overrides: [] })
    expect(policy.quietHours).not.toHaveProperty('override')
  })

  it('reads which programs need a check of the number, and refuses what is no list of names', () => {
    expect(checkPolicy({ numberCheck: { required: ['visits'] } }).numberCheck).toEqual({ afterDays: 90, required: ['visits'] })
    for (const required of ['visits', [7], ['visits', 7], null, {}])
      expect(problem({ numberCheck: { required } })).toStrictEqual({ path: 'policy.numberCheck.required', problem: 'not-one-of-the-values' })
  })

  it.each([
    [{ quietHours: { from: '21:00', to: '08:00' } }, 'policy.quietHours', 'us.care.hours'],
    [{ quietHours: { from: '07:30', to: '20:00' } }, 'policy.quietHours', 'us.care.hours'],
    [{ perPatient: { perDay: 2, perWeek: 3 } }, 'policy.perPatient.perDay', 'us.care.frequency'],
    [{ perPatient: { perDay: 1, perWeek: 4 } }, 'policy.perPatient.perWeek', 'us.care.frequency'],
  ])('refuses what is wider than a rule: %j', (options, path, rule) => {
    expect(problem(options)).toEqual({ path, problem: 'wider-than-rule', rule })
    const override = { rule, reason: 'night dialysis shift', approvedBy: 'dr-lee' }
    expect(checkPolicy({ ...options, overrides: [override] }).overrides).toEqual([override])
    expect(problem({ ...options, overrides: [{ ...override, rule: 'us.number.frequency' }] })).toMatchObject({ problem: 'wider-than-rule' })
  })

  it('takes no hours without an end, whoever approved them', () => {
    const overrides = [{ rule: 'us.care.hours', reason: 'night dialysis shift', approvedBy: 'dr-lee' }]
    expect(problem({ quietHours: { from: '08:00', to: '08:00' }, overrides })).toEqual({ path: 'policy.quietHours', problem: 'empty-span' })
  })

  it('takes the longest wait for a review that may be asked for', () => {
    const reviewWithin = { urgentMinutes: 1_440, businessDays: 10 }
    expect(checkPolicy({ reviewWithin }).reviewWithin).toEqual(reviewWithin)
  })

  it('makes the override of the hours reach the verdict', () => {
    const { quietHours } = checkPolicy({
      quietHours: { from: '21:00', to: '07:00' },
      overrides: [{ rule: 'us.care.hours', reason: 'night dialysis shift', approvedBy: 'dr-lee' }],
    })
    const query = { zones: ['America/New_York'], source: 'patient', window: 'care', expiresAt: new Date('2030-01-01') } as const
    expect(hoursVerdict({ ...query, at: new Date('2026-11-24T12:30:00Z'), quietHours })).toEqual({ lawful: true, rule: 'product.host-hours' })
    expect(hoursVerdict({ ...query, at: new Date('2026-11-24T11:59:00Z'), quietHours }).lawful).toBe(false)
  })

  it.each([
    [{ quiet: 1 }, 'policy'],
    [{ region: 'mars' }, 'policy.region'],
    [{ quietHours: { from: '8', to: '20:00' } }, 'policy.quietHours.from'],
    [{ quietHours: { from: '08:00', to: '08:00' } }, 'policy.quietHours'],
    [{ quietHours: { from: '09:00', to: '17:00', override: { reason: 'x' } } }, 'policy.quietHours'],
    [{ perPatient: { perDay: 0, perWeek: 3 } }, 'policy.perPatient.perDay'],
    [{ perPatient: { perDay: 1 } }, 'policy.perPatient.perWeek'],
    [{ sharedPhone: 'any' }, 'policy.sharedPhone'],
    [{ bodyRetentionDays: -1 }, 'policy.bodyRetentionDays'],
    [{ bodyRetentionDays: 3_651 }, 'policy.bodyRetentionDays'],
    [{ bodyRetentionDays: 1.5 }, 'policy.bodyRetentionDays'],
    [{ bodyRetentionDays: '1' }, 'policy.bodyRetentionDays'],
    [{ numberCheck: { afterDays: 91 } }, 'policy.numberCheck.afterDays'],
    [{ numberCheck: { never: true } }, 'policy.numberCheck'],
    [{ reviewWithin: null }, 'policy.reviewWithin'],
    [{ reviewWithin: 60 }, 'policy.reviewWithin'],
    [{ reviewWithin: { hours: 1 } }, 'policy.reviewWithin'],
    [{ reviewWithin: { urgentMinutes: 0 } }, 'policy.reviewWithin.urgentMinutes'],
    [{ reviewWithin: { urgentMinutes: 1_441 } }, 'policy.reviewWithin.urgentMinutes'],
    [{ reviewWithin: { businessDays: 11 } }, 'policy.reviewWithin.businessDays'],
    [{ reviewWithin: { businessDays: 1.5 } }, 'policy.reviewWithin.businessDays'],
    [{ overrides: {} }, 'policy.overrides'],
    [{ overrides: [{ rule: 'us.care.hours', reason: '  ', approvedBy: 'dr-lee' }] }, 'policy.overrides.0.reason'],
    [{ overrides: [{ rule: 7, reason: 'night shift', approvedBy: 'dr-lee' }] }, 'policy.overrides.0.rule'],
    [null, 'policy'],
    [7, 'policy'],
  ])('names the path of a fault, never the value: %j', (options, path) => {
    expect(problem(options).path).toBe(path)
  })
})
