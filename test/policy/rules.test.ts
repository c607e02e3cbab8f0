import { describe, expect, it } from 'vitest'
import { findRule, regions, rules, rulesInForce, rulesVersion } from '../../src/policy/index.js'

const idsAt = (date: string): string[] => rulesInForce('us', new Date(date)).map(({ id }) => id)

describe('rules', () => {
  it('has one id, a citation and a check date for each row', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const rule of rules) {
      expect(rule.id.startsWith(`${rule.region}.`) || rule.region === 'any').toBe(true)
      expect(rule.citation).not.toBe('')
      for (const date of [rule.checkedOn, rule.effectiveFrom, rule.effectiveTo]) if (date !== null) expect(date).toMatch(/^20\d\d-[01]\d-[0-3]\d$/)
      expect(Object.isFrozen(rule)).toBe(true)
    }
    expect(rulesVersion).toContain(rules[0]?.checkedOn)
  })

  it('applies what is in force on the day, and neither what is waived nor what is only adopted', () => {
    expect(idsAt('2025-04-10T23:59:59Z')).not.toContain('us.opt-out')
    expect(idsAt('2025-04-11T00:00:00Z')).toContain('us.opt-out')
    expect(idsAt('2027-02-01T00:00:00Z')).not.toContain('us.opt-out.revoke-all')
    expect(idsAt('2027-02-01T00:00:00Z')).not.toContain('us.opt-out.fcc-26-67')
  })

  it('gives each region its own rows and the common ones, and an unknown region none', () => {
    for (const region of regions) {
      const ids = rulesInForce(region, new Date('2026-11-24')).map(({ id }) => id)
      expect(ids).toContain(`${region}.care.hours`)
      expect(ids).toContain('product.codes')
      expect(ids.every((id) => /^(product|carrier)\./.test(id) || id.startsWith(`${region}.`))).toBe(true)
    }
    expect(rulesInForce('mars' as 'us', new Date('2026-11-24'))).toEqual([])
  })

  it('throws on what is no instant', () => {
    const details = { path: 'at', problem: 'not-a-date' }
    for (const at of [new Date('nonsense'), '2026-11-24', undefined])
      expect(() => rulesInForce('us', at as Date)).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS', details }))
  })

  it('states the defaults that the product promises', () => {
    expect(findRule('us.care.hours')?.values).toEqual({ from: '08:00', to: '20:00' })
    expect(findRule('us.care.short-notice-hours')?.values).toEqual({ from: '06:00', to: '22:00' })
    expect(findRule('us.care.frequency')?.values).toEqual({ perDay: 1, perWeek: 3 })
    expect(findRule('us.number.frequency')?.values).toEqual({ perDay: 3 })
    expect(findRule('product.codes')?.values).toEqual({ perHour: 5 })
    expect(findRule('us.confirmation')?.values).toMatchObject({ minutes: 5 })
    expect(findRule('us.opt-out')?.values).toMatchObject({ honorBusinessDays: 10 })
  })
})
