import { describe, expect, it } from 'vitest'
import { createReason } from '../../src/domain/reason.js'
import { readDecision, writeAnew, writeDecision } from '../../src/messenger/decision-record.js'
import type { Basis, Decision } from '../../src/messenger/types.js'

const basis: Basis = {
  at: new Date(1_000),
  tier: 'reminder',
  rulesVersion: '7',
  accessRule: 'service',
  consentEventId: 'c1',
  zones: ['UTC'],
  transport: 'carrier',
}
const allow = (change: Partial<Basis> = {}): Decision => ({ basis: { ...basis, at: new Date(2_000), ...change }, outcome: 'allow' })
const written = writeDecision({ decision: { basis, outcome: 'allow' }, rewritten: true, suggestion: null })

describe('a decision that is made again', () => {
  it('stays as it is written on the same grounds, whenever it is made', () => {
    expect(writeAnew(written, allow())).toBeNull()
  })

  it('is written anew on any other ground, and keeps that the text was rewritten', () => {
    const changes: readonly Partial<Basis>[] = [
      { tier: 'strict' },
      { rulesVersion: '8' },
      { accessRule: 'desk' },
      { consentEventId: 'c2' },
      { consentEventId: undefined },
      { zones: ['UTC', 'America/Chicago'] },
      { zones: ['America/Chicago'] },
      { transport: 'other' },
      { numberStatus: 'same-holder' },
      { lastContactAt: new Date(500) },
    ]
    for (const change of changes) {
      const anew = writeAnew(written, allow(change))
      expect(anew, JSON.stringify(change)).not.toBeNull()
      expect(readDecision(anew as string)).toEqual({ decision: allow(change), rewritten: true, suggestion: null })
    }
  })

  it('is written anew with another outcome, and stays with the same one for the same reasons', () => {
    const defer = (at: number): Decision => ({
      basis: { ...basis, at: new Date(at) },
      outcome: 'defer',
      until: new Date(9_000),
      reasons: [createReason('quiet-hours', 'us.care.hours')],
    })
    const deferred = writeAnew(written, defer(3_000))
    expect(readDecision(deferred as string).decision).toEqual(defer(3_000))
    expect(writeAnew(deferred as string, defer(4_000))).toBeNull()
    expect(readDecision(writeAnew(deferred as string, allow()) as string).decision).toEqual(allow())
  })
})
