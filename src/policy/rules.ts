import { dated, type Region, type Rule, type RuleDraft, regions } from './rule.js'
import { type StateHours, stateHours } from './state-hours.js'

/** Changes with every change of a row; a decision records it. The date is when the sources were last read. */
export const rulesVersion: string = '2026-11-22.1'

const productRule = 'product rule'

/** The same in every region: no statute outside of marketing sets them. */
function regionRules(region: Region): readonly RuleDraft[] {
  return [
    { id: `${region}.care.hours`, citation: productRule, confidence: 'A', values: { from: '08:00', to: '20:00' } },
    { id: `${region}.care.short-notice-hours`, citation: productRule, confidence: 'A', values: { from: '06:00', to: '22:00' } },
    {
      id: `${region}.care.frequency`,
      citation: region === 'us' ? '47 CFR 64.1200(a)(9)(iv)(F); product default' : productRule,
      confidence: 'A',
      values: { perDay: 1, perWeek: 3 },
    },
    { id: `${region}.number.frequency`, citation: productRule, confidence: 'A', values: { perDay: 3 } },
  ]
}

const unitedStates: readonly RuleDraft[] = [
  { id: 'us.consent', citation: '47 CFR 64.1200(a)(1); CTIA Messaging Principles 5.1.2', confidence: 'A', values: {} },
  { id: 'us.contact', citation: '47 CFR 64.1200(a)(9)(iv)(B); CTIA Messaging Principles 5.1.1', confidence: 'A', values: {} },
  { id: 'us.emergency', citation: '47 CFR 64.1200(a)(1), (f)(4)', confidence: 'B', values: { approvers: 2 } },
  { id: 'us.exemption', citation: '47 CFR 64.1200(a)(9)(iv)', confidence: 'B', values: { perDay: 1, perWeek: 3 } },
  { id: 'us.exemption.free', citation: '47 CFR 64.1200(a)(9)', confidence: 'B', values: {} },
  { id: 'us.exemption.length', citation: '47 CFR 64.1200(a)(9)(iv)(E)', confidence: 'A', values: { characters: 160 } },
  {
    id: 'us.opt-out',
    citation: '47 CFR 64.1200(a)(10)',
    effectiveFrom: '2025-04-11',
    confidence: 'A',
    values: { honorBusinessDays: 10, words: 'stop, quit, end, revoke, opt out, cancel, unsubscribe' },
    note: 'Any reasonable means; the seven words are enough by themselves. Ours is enforced in the call, the ten days are the legal limit.',
  },
  { id: 'us.opt-out.other-channels', citation: '47 CFR 64.1200(a)(11)', effectiveFrom: '2025-04-11', confidence: 'A', values: {} },
  {
    id: 'us.opt-out.revoke-all',
    citation: '47 CFR 64.1200(a)(10); DA 26-12',
    effectiveFrom: '2027-01-31',
    status: 'waived',
    confidence: 'A',
    values: { scope: 'all' },
    note: 'Waived until the date given. Our default stops everything already.',
  },
  {
    id: 'us.opt-out.fcc-26-67',
    citation: 'FCC 26-67 (CG 02-278), adopted 2026-09-30',
    status: 'adopted-not-effective',
    confidence: 'A',
    values: { honorBusinessDays: 10, confirmationMinutes: 5 },
    note: 'Effective 30 days after publication in the Federal Register, not published by 2026-10-08. Allows narrower opt-outs than our default.',
  },
  { id: 'us.opt-out-line', citation: '47 CFR 64.1200(a)(9)(iv)(G); CTIA Messaging Principles 5.1.3', confidence: 'B', values: {} },
  { id: 'us.confirmation', citation: '47 CFR 64.1200(a)(12)', effectiveFrom: '2024-04-04', confidence: 'A', values: { minutes: 5, texts: 1 } },
  { id: 'us.reassigned', citation: '47 CFR 64.1200(m)', effectiveFrom: '2021-11-01', confidence: 'B', values: {} },
  { id: 'us.deactivated', citation: 'CTIA Messaging Principles 5.1.5', confidence: 'B', values: {} },
  { id: 'us.confidential-communications', citation: '45 CFR 164.522(b)(1)', confidence: 'B', values: {} },
  { id: 'us.personal-representative', citation: '45 CFR 164.502(g), 164.510(b)', confidence: 'B', values: {} },
  { id: 'us.risk-warning', citation: '78 FR 5634', effectiveFrom: '2013-03-26', confidence: 'A', values: {} },
  { id: 'us.baa', citation: '45 CFR 164.504(e), 164.308(b)', confidence: 'A', values: {} },
  { id: 'us.conduit', citation: '78 FR 5571', effectiveFrom: '2013-03-26', confidence: 'B', values: {} },
  {
    id: 'us.marketing',
    citation: '45 CFR 164.501, 164.508(a)(3); 47 CFR 64.1200(a)(2), (f)(9)',
    confidence: 'A',
    values: { consent: 'prior-express-written', authorization: true },
  },
  { id: 'us.marketing.hours', citation: '47 CFR 64.1200(c)(1); 16 CFR 310.4(c)', confidence: 'A', values: { from: '08:00', to: '21:00' } },
  {
    id: 'us.marketing.frequency',
    citation: 'Fla. Stat. 501.616(6); Md. Com. Law 14-4501; 15 O.S. 775C.4; Or. HB 3865; product default elsewhere',
    confidence: 'A',
    values: { perDay: 3 },
  },
]

const elsewhere: readonly (readonly [Region, RuleDraft])[] = [
  ['ca', { id: 'ca.opt-out', citation: 'CASL s. 11(3)', confidence: 'B', values: { honorBusinessDays: 10 } }],
  ['ca', { id: 'ca.marketing', citation: 'CASL s. 6', confidence: 'B', values: { consent: 'express-or-implied' } }],
  ['ca', { id: 'ca.marketing.hours', citation: productRule, confidence: 'B', values: { from: '08:00', to: '20:00' } }],
  ['uk', { id: 'uk.opt-out', citation: 'PECR reg. 22; product limit', confidence: 'B', values: { honorBusinessDays: 10 } }],
  ['uk', { id: 'uk.marketing', citation: 'PECR reg. 22; UK GDPR', confidence: 'A', values: { consent: 'prior-consent' } }],
  ['uk', { id: 'uk.marketing.hours', citation: productRule, confidence: 'B', values: { from: '08:00', to: '20:00' } }],
  ['eu', { id: 'eu.opt-out', citation: 'Directive 2002/58/EC art. 13; product limit', confidence: 'B', values: { honorBusinessDays: 10 } }],
  ['eu', { id: 'eu.marketing', citation: 'Directive 2002/58/EC art. 13; GDPR art. 9', confidence: 'B', values: { consent: 'prior-consent' } }],
  ['eu', { id: 'eu.marketing.hours', citation: productRule, confidence: 'B', values: { from: '08:00', to: '20:00' } }],
]

const everywhere: readonly RuleDraft[] = [
  { id: 'product.codes', citation: productRule, confidence: 'A', values: { perHour: 5 } },
  {
    id: 'product.exempt-hours',
    citation: productRule,
    confidence: 'A',
    values: {},
    note: 'One-time codes, emergencies, answers to a text that the person sent.',
  },
  { id: 'product.host-hours', citation: productRule, confidence: 'A', values: {}, note: 'The hours that the host set.' },
  { id: 'product.preferred-hours', citation: '45 CFR 164.522(b)(1)', confidence: 'A', values: {}, note: 'The hours that the patient asked for.' },
  ...[
    'approval',
    'body-retention',
    'body-rewrite',
    'deceased',
    'environment',
    'evidence',
    'expiry',
    'fail-closed',
    'forgotten',
    'free-text',
    'language',
    'number',
    'one-link',
    'portal-item',
    'program-kinds',
    'promotion',
    'region',
    'route',
    'routing',
    'rules',
    'reply-collision',
    'segments',
    'sender',
    'shared-number',
    'tier',
    'unfilled-placeholder',
    'withdrawn',
  ].map((name): RuleDraft => ({ id: `product.${name}`, citation: productRule, confidence: 'A', values: {} })),
  { id: 'carrier.daily-cap', citation: 'carrier registration of the sender', confidence: 'B', values: {} },
]

/**
 * Every rule that can decide, as dated rows: id, citation, when in force, status, when it was checked, how well it is founded, values.
 * Not legal advice: have counsel read the rows of your states before production.
 */
export const rules: readonly Rule[] = /* @__PURE__ */ buildRules()

function buildRules(): readonly Rule[] {
  return [
    ...regions.flatMap((region) => regionRules(region).map((draft) => dated(region, draft))),
    ...unitedStates.map((draft) => dated('us', draft)),
    ...Object.entries(stateHours).map(([state, hours]) => dated('us', stateRule(state, hours))),
    ...elsewhere.map(([region, draft]) => dated(region, draft)),
    ...everywhere.map((draft) => dated('any', draft)),
  ].map((rule) => Object.freeze(rule))
}

function stateRule(state: string, { weekday, saturday, sunday, holidays, ...facts }: StateHours): RuleDraft {
  return { id: `us.marketing.hours.${state}`, values: { state, weekday, saturday, sunday, holidays }, ...facts }
}
