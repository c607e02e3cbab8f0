import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAccessControl } from '../../src/access/index.js'
import type { Program } from '../../src/domain/program.js'
import { type ReasonCode, reasonTable } from '../../src/domain/reason-table.js'
import { decide } from '../../src/messenger/decide.js'
import type { GateFacts } from '../../src/messenger/gates/gate-facts.js'
import { classRules } from '../../src/messenger/text-class.js'
import type { Decision } from '../../src/messenger/types.js'
import { checkPolicy } from '../../src/policy/index.js'
import { fakeTransport } from '../messenger/fakes.js'
import { sender, visits } from '../messenger/world.js'

const at = new Date('2026-11-24T16:00:00Z')
const signed = { status: 'signed', reference: 'BAA-1', effectiveFrom: '2020-01-01' } as const

const allowing: GateFacts = {
  at,
  earliestAt: at,
  program: visits,
  sender,
  address: sender.addresses[0] ?? null,
  transport: fakeTransport(),
  actor: { id: 'reminders', roles: ['service'] },
  access: createAccessControl(),
  textClass: 'care',
  rules: classRules.care,
  expiresAt: new Date('2026-11-27T20:30:00Z'),
  onTestList: true,
  urgent: false,
  policy: checkPolicy(),
  content: {
    objections: [],
    characters: 120,
    segments: 1,
    mostSegments: 1,
    hasOptOutLine: true,
    hasContact: true,
    purposes: ['C1'],
    kind: 'appointment-reminder',
    kindClass: 'care',
    kindUrgent: false,
    tierAllowed: true,
    itemRequired: false,
    itemGiven: false,
    identifying: false,
  },
  recipient: {
    valid: true,
    covered: true,
    zones: ['America/Chicago'],
    zoneSource: 'area-code',
    states: ['IL'],
    confidential: false,
    forgotten: false,
    patients: 1,
    patientNamed: true,
    person: { deceased: false, decided: null, proxy: 'none', unrecorded: false, elsewhere: false, othersHours: [] },
    numberStatus: 'same-holder',
  },
  tier: 'reminder',
  consent: {
    status: 'granted',
    event: null,
    grade: 'A',
    stamp: 3,
    riskAcknowledged: false,
    otherProgram: false,
    otherNumber: false,
    preference: null,
  },
  signedUpAt: null,
  suppression: { codes: [], newestRevokeSeq: 0, exemption: null },
  frequency: { patientSends: [], numberSends: [], sharedNumber: false, codeSends: [], senderSendsToday: 0 },
  holds: [],
  outreach: false,
  rulesInForce: true,
  evidenceStalled: false,
}

type Forbid = readonly [code: ReasonCode, change: (facts: GateFacts) => GateFacts]

const over = (facts: GateFacts, change: Partial<GateFacts['transport']>): GateFacts =>
  facts.transport === null ? facts : { ...facts, transport: { ...facts.transport, ...change } as GateFacts['transport'] }
const agreement = (change: object) => (facts: GateFacts) =>
  over(facts, { agreement: { ...(facts.transport ?? fakeTransport()).agreement, ...change } as never })
const content = (change: Partial<GateFacts['content']>) => (facts: GateFacts) => ({ ...facts, content: { ...facts.content, ...change } })
const recipient = (change: Partial<GateFacts['recipient']>) => (facts: GateFacts) => ({ ...facts, recipient: { ...facts.recipient, ...change } })
const consent = (change: object) => (facts: GateFacts) => ({ ...facts, consent: facts.consent === null ? null : { ...facts.consent, ...change } })
const suppressed = (code: ReasonCode) => (facts: GateFacts) => ({ ...facts, suppression: { ...facts.suppression, codes: [...facts.suppression.codes, code] } })
const frequency = (change: Partial<GateFacts['frequency']>) => (facts: GateFacts) => ({ ...facts, frequency: { ...facts.frequency, ...change } })
const held = (target: string) => (facts: GateFacts) => ({ ...facts, holds: [...facts.holds, { target, cause: 'person', by: 'cleo', at: 0 }] })
const found = (code: ReasonCode) => (facts: GateFacts) => content({ objections: [...facts.content.objections, { code, rule: 'x' }] })(facts)
const today = new Date(at.getTime() - 3_600_000)

/** Facts that forbid, each on its own, and the code that says so. */
const forbidding: readonly Forbid[] = [
  ['expired', (facts) => ({ ...facts, expiresAt: at })],
  ['kind-not-in-program', content({ tierAllowed: false })],
  ['not-on-test-list', (facts) => ({ ...facts, onTestList: false })],
  ['content-health', found('content-health')],
  ['content-sensitive', found('content-sensitive')],
  ['content-portal-item-missing', content({ itemRequired: true, itemGiven: false })],
  ['content-segments', content({ segments: 2, characters: 170 })],
  ['content-opt-out-missing', content({ hasOptOutLine: false })],
  ['content-contact-missing', content({ hasContact: false })],
  ['number-invalid', recipient({ valid: false })],
  ['region-not-covered', recipient({ zones: [] })],
  ['region-not-covered', recipient({ covered: false })],
  ['recipient-forgotten', recipient({ forgotten: true })],
  ['number-reassigned', recipient({ numberStatus: 'reassigned' })],
  ['number-deactivated', recipient({ numberStatus: 'deactivated' })],
  ['number-status-unknown', recipient({ numberStatus: 'no-data' })],
  ['recipient-confidential', recipient({ patients: 2, confidential: true })],
  ['preference-channel', consent({ preference: { sms: false } })],
  ['risk-warning-missing', (facts) => ({ ...facts, tier: 'patient-accepted-risk' })],
  ['consent-missing', consent({ status: 'none' })],
  ['consent-unconfirmed', consent({ status: 'pending' })],
  ['consent-expired', consent({ status: 'expired' })],
  ['consent-revoked', consent({ status: 'revoked' })],
  ['consent-revoked', (facts) => ({ ...facts, suppression: { ...facts.suppression, newestRevokeSeq: 4 } })],
  ['consent-evidence-low', consent({ grade: 'D' })],
  ['opted-out', suppressed('opted-out')],
  ['opted-out-category', suppressed('opted-out-category')],
  ['wrong-number', suppressed('wrong-number')],
  ['number-changed', suppressed('number-changed')],
  ['review-pending', suppressed('review-pending')],
  ['quiet-hours', recipient({ zones: ['America/Chicago', 'Pacific/Honolulu'] })],
  ['frequency-day', frequency({ patientSends: [today] })],
  ['program-held', held('visits')],
  ['sender-held', held('sender:lakeside')],
  ['baa-missing', agreement({ baa: { status: 'none' } })],
  ['baa-lapsed', agreement({ baa: { ...signed, effectiveTo: '2026-11-01' } })],
  ['routing-unknown', agreement({ routing: 'unknown' })],
  ['body-retention', agreement({ bodyRetentionDays: 'unknown' })],
  ['body-rewrite', (facts) => over(facts, { vendor: { ...(facts.transport ?? fakeTransport()).vendor, mayRewriteBody: true } })],
  ['rules-missing', (facts) => ({ ...facts, rulesInForce: false })],
  ['facts-unavailable', (facts) => ({ ...facts, consent: null })],
  ['audit-unavailable', (facts) => ({ ...facts, evidenceStalled: true })],
  ['route-unavailable', (facts) => ({ ...facts, transport: null, address: null })],
]

const denying: readonly Forbid[] = [
  ['actor-unknown', (facts) => ({ ...facts, actor: { id: 'job', roles: [] } })],
  ['not-permitted', (facts) => ({ ...facts, actor: { id: 'uma', roles: ['auditor'] } })],
  ['reason-missing', (facts) => content({ kindUrgent: true })({ ...facts, urgent: false })],
]

const ranks = ['allow', 'defer', 'hold', 'refuse'] as const

function rankOf({ outcome }: Decision): number {
  return ranks.indexOf(outcome)
}

function codesOf(decision: Decision): readonly ReasonCode[] {
  return 'reasons' in decision ? decision.reasons.map(({ code }) => code) : []
}

function withAll(forbids: readonly Forbid[], facts = allowing): GateFacts {
  return forbids.reduce((changed, [, change]) => change(changed), facts)
}

const someForbidding = fc.subarray([...forbidding], { maxLength: 8 })
const property = (check: (forbids: readonly Forbid[]) => void): void =>
  fc.assert(fc.property(fc.shuffledSubarray([...forbidding], { maxLength: 8 }), check), { numRuns: 400, seed: 3 })

describe('decide', () => {
  it('allows where nothing forbids', () => {
    expect(decide(allowing)).toMatchObject({ outcome: 'allow' })
  })

  it.each(forbidding)('never allows with %s, and says so', (code, change) => {
    const decision = decide(change(allowing))
    expect(codesOf(decision)).toContain(code)
    expect(rankOf(decision)).toBeGreaterThanOrEqual(ranks.indexOf(reasonTable[code].outcome))
  })

  it('tells who may not send nothing but that', () => {
    fc.assert(
      fc.property(someForbidding, fc.constantFrom(...denying), (forbids, denial) => {
        const decision = decide(withAll([...forbids, denial]))
        const alone = decide(withAll([denial]))
        expect(decision.outcome).toBe('refuse')
        expect(codesOf(decision)).toEqual(codesOf(alone))
        expect(codesOf(decision).every((code) => reasonTable[code].gate === 'access')).toBe(true)
      }),
      { numRuns: 200, seed: 3 },
    )
  })

  it('lets refuse outrank hold, and hold outrank defer', () => {
    property((forbids) => {
      const decision = decide(withAll(forbids))
      const wanted = Math.max(0, ...codesOf(decision).map((code) => ranks.indexOf(reasonTable[code].outcome)))
      expect(rankOf(decision)).toBe(wanted)
    })
  })

  it('never becomes milder by one more fact that forbids', () => {
    fc.assert(
      fc.property(someForbidding, fc.constantFrom(...forbidding, ...denying), (forbids, [code, more]) => {
        // What cannot be known is not one more fact: it takes away what the route or the ledger would have said.
        if (code === 'route-unavailable' || code === 'facts-unavailable') return
        const before = withAll(forbids)
        expect(rankOf(decide(more(before)))).toBeGreaterThanOrEqual(rankOf(decide(before)))
      }),
      { numRuns: 600, seed: 3 },
    )
  })

  it('never allows what is expired, whatever class, hour or urgency', () => {
    const classes = fc.constantFrom(...(Object.keys(classRules) as (keyof typeof classRules)[]))
    fc.assert(
      fc.property(classes, fc.boolean(), fc.integer({ min: 0, max: 1e9 }), someForbidding, (textClass, urgent, agoMs, forbids) => {
        const facts = withAll(forbids, { ...allowing, textClass, rules: classRules[textClass], urgent })
        const decision = decide({ ...facts, expiresAt: new Date(at.getTime() - agoMs) })
        expect(decision.outcome).toBe('refuse')
      }),
      { numRuns: 300, seed: 3 },
    )
  })

  it('defers only to an instant that is later and still of use, else refuses so that somebody can call', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 * 24 * 60 }),
        fc.integer({ min: 1, max: 10 * 24 * 60 }),
        fc.subarray([...forbidding], { maxLength: 3 }),
        (minute, useful, forbids) => {
          const now = new Date(at.getTime() + minute * 60_000)
          const expiresAt = new Date(now.getTime() + useful * 60_000)
          const decision = decide({ ...withAll(forbids.filter(([code]) => code !== 'expired')), at: now, earliestAt: now, expiresAt })
          if (decision.outcome !== 'defer') return
          expect(decision.until.getTime()).toBeGreaterThan(now.getTime())
          expect(decision.until.getTime()).toBeLessThan(expiresAt.getTime())
        },
      ),
      { numRuns: 400, seed: 3 },
    )
  })

  it('sends nothing but a confirmation or HELP past an opt-out', () => {
    const stopped = suppressed('opted-out')
    for (const [textClass, rules] of Object.entries(classRules) as [keyof typeof classRules, GateFacts['rules']][]) {
      const special: Program = { ...visits, messageClass: textClass === 'emergency' || textClass === 'one-time-code' ? textClass : 'care' }
      const exemption = { open: true, enforced: true, recordedAt: at.getTime() }
      const facts = stopped({
        ...allowing,
        program: special,
        textClass,
        rules,
        content: { ...allowing.content, kindClass: 'service' },
        suppression: { codes: [], newestRevokeSeq: 0, exemption },
      })
      expect({ textClass, allowed: decide(facts).outcome === 'allow' }).toEqual({
        textClass,
        allowed: textClass === 'opt-out-confirmation' || textClass === 'help',
      })
    }
  })
})
