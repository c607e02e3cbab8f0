import { describe, expect, it } from 'vitest'
import { createConsentLedger } from '../../src/consent-ledger/index.js'
import type { ConsentInput } from '../../src/domain/consent.js'
import type { Program } from '../../src/domain/program.js'
import { type ReasonCode, reasonTable } from '../../src/domain/reason-table.js'
import type { Sender } from '../../src/domain/sender.js'
import { toBase64 } from '../../src/internal/bytes.js'
import { createMessenger } from '../../src/messenger/create-messenger.js'
import type { Decision } from '../../src/messenger/types.js'
import type { Finding } from '../../src/phi-guard/index.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import type { PhiDetector } from '../../src/ports/other-ports.js'
import type { TransportAgreement } from '../../src/ports/transport.js'
import { memoryStorage } from '../../src/storage/index.js'
import { fakeNumberStatus } from '../../src/testing/fake-number-status.js'
import { defineTriggerKind } from '../../src/trigger-message/index.js'
import { fakeTransport } from './fakes.js'
import { clinicNumber, createWorld, front, link, otherPhone, patientPhone, results, sender, visits, type World, words } from './world.js'

const signed = { status: 'signed', reference: 'BAA-1', effectiveFrom: '2020-01-01' } as const
const agreement: TransportAgreement = { baa: signed, routing: 'direct', bodyRetentionDays: 0 }
const night = new Date('2026-11-25T04:00:00Z')
const manager = { id: 'mia', roles: ['sender', 'manager'] }
const by = { actor: { id: 'cleo', roles: ['compliance'] }, reason: 'asked' }
const disclosure = visits.disclosures[0] as Program['disclosures'][number]

const codes: Program = { ...visits, id: 'codes', messageClass: 'one-time-code', kinds: ['one-time-code'] }
const emergencies: Program = { ...visits, id: 'emergencies', messageClass: 'emergency', kinds: ['emergency-notice'] }
const exempt: Program = { ...visits, id: 'exempt', legalBasis: 'fcc-healthcare-exemption', allowText: true }
const offers: Program = { ...visits, id: 'offers', messageClass: 'marketing', allowText: true }
const risky: Program = { ...visits, id: 'risky', maxTier: 'patient-accepted-risk' }
const strict: Program = { ...visits, id: 'strict', maxTier: 'strict' }
const programs = [visits, results, words, codes, emergencies, exempt, offers, risky, strict]

type Reach = () => Promise<Decision>

function open(change: Parameters<typeof createWorld>[0] = {}): World {
  return createWorld({ programs, ...change })
}

/** What a dry run says of the usual text, changed a little, in a world with consent. */
function evaluated(
  request: Parameters<World['request']>[0] = {},
  world: Parameters<typeof createWorld>[0] = {},
  before?: (world: World) => Promise<unknown>,
): Reach {
  return async () => {
    const opened = open(world)
    for (const program of programs) await opened.consent(patientPhone, program.id)
    await before?.(opened)
    return opened.messenger.evaluate(opened.request(request))
  }
}

async function decisionOf(world: World, wanted: (kind: string) => boolean): Promise<Decision> {
  const { records } = await world.messenger.history.list({ phone: patientPhone }, front)
  const record = records.find(({ kind }) => wanted(kind))
  if (record?.decision === undefined) throw new Error('there is no such text')
  return record.decision
}

const said = (text: string): { program: string; message: { text: string; onBlocked: 'refuse' } } => ({
  program: 'words',
  message: { text, onBlocked: 'refuse' },
})
const overTransport = (change: Partial<TransportAgreement>, vendor: object = {}): Parameters<typeof createWorld>[0] => ({
  transport: fakeTransport({ agreement: { ...agreement, ...change }, vendor }),
})

function detecting(category: Finding['category']): PhiDetector {
  return {
    spec: 1,
    name: 'remote',
    baa: signed,
    detect: async (text) => [{ category, start: 0, end: text.length, blocking: true, sensitive: false, rule: 'x', reason: 'x', citation: 'x' } as never],
  }
}

/** Not what its approver saw. */
const changed = defineTriggerKind({
  name: 'acme:note',
  version: 1,
  purpose: 'appointment',
  slots: {},
  text: { en: 'You have a new note. Log in to view.' },
  approvedBy: 'kim',
  approvedHash: '0'.repeat(64),
})

/** A number whose consent is four months old, and what a number status says of it. */
function holder(status: 'reassigned' | 'deactivated' | 'no-data'): Reach {
  const options = { numberStatus: fakeNumberStatus({ otherwise: status }), policy: { numberCheck: { required: true } } }
  return bare({}, (world) => consentLike(world, { occurredAt: new Date('2026-07-24T16:00:00Z') }), options)
}

async function consentLike(world: World, change: Partial<ConsentInput>): Promise<void> {
  await world.messenger.consent.record({
    phone: patientPhone,
    program: 'visits',
    action: 'opt-in',
    source: 'web-form',
    disclosure,
    occurredAt: world.runtime.now(),
    actor: front,
    ...change,
  })
}

/** A number that two patients gave. */
async function shared(world: World): Promise<void> {
  for (const patient of ['p1', 'p2']) for (const { id } of programs) await consentLike(world, { program: id, patient })
}

function bare(request: Parameters<World['request']>[0], before: (world: World) => Promise<unknown>, change: Parameters<typeof createWorld>[0] = {}): Reach {
  return async () => {
    const world = open(change)
    await before(world)
    return world.messenger.evaluate(world.request(request))
  }
}

async function spend(world: World, count: number, request: Parameters<World['request']>[0], apartMs = 0): Promise<void> {
  for (let sent = 0; sent < count; sent++) {
    await world.messenger.send(world.request(typeof request === 'object' ? { ...request, patient: request.patient ?? `p${sent}` } : {}))
    await world.messenger.dispatchDue()
    await world.runtime.advance(apartMs)
  }
}

const codeMessage = { program: 'codes', message: { kind: 'one-time-code', slots: { code: '482913', minutes: 10 } } } as const
const keys = keysFromSecret(toBase64(new Uint8Array(32).fill(7)))

/** Each code, by what a host, a person or a provider does. */
const reached: Partial<Record<ReasonCode, Reach>> = {
  expired: evaluated({ expiresAt: new Date('2026-11-24T15:59:59Z') }),
  'event-withdrawn': async () => {
    const { world, subjects } = await worldWithSubjects()
    await world.storage.transaction({ tenant: 'default', clock: () => world.runtime.now() }, async (stores) =>
      stores.subjectKeys.destroy(subjects[0] as string, 'content', 0),
    )
    await world.messenger.dispatchDue()
    return decisionOf(world, () => true)
  },
  'program-inactive': async () => {
    const world = open()
    await world.consent()
    await world.messenger.send(world.request({ expiresAt: new Date(world.runtime.now().getTime() + 3_600_000) }))
    await world.runtime.advance(3_570_000)
    const later = createMessenger({
      storage: world.storage,
      keys,
      transports: [world.transport],
      senders: [sender],
      programs: [results],
      environment: 'production',
      runtime: world.runtime,
    })
    await later.dispatchDue()
    return decisionOf(world, () => true)
  },
  'kind-not-in-program': evaluated({ program: 'results' }),
  'not-on-test-list': evaluated({}, { environment: { name: 'staging', allowRecipients: [otherPhone] } }),
  'actor-unknown': evaluated({ actor: { id: 'job', roles: [] } }),
  'not-permitted': evaluated({ actor: { id: 'uma', roles: ['auditor'] } }),
  'reason-missing': evaluated({ message: { kind: 'urgent-callback' } }),
  'content-health': evaluated(said('Your diabetes results are ready.')),
  'content-sensitive': evaluated(said('Your HIV test results are ready.')),
  'content-specialty': evaluated(said('Please call the cardiology clinic.')),
  'content-financial': evaluated(said('Your bill of $120 is overdue.')),
  'content-identifier': evaluated(said('Your record number is MRN 4417733. Please call us.')),
  'content-known-fact': evaluated({ ...said('The Harlow visit moves.'), facts: { names: ['Rose Harlow'] } }),
  'content-media': evaluated({}, { detectors: [detecting('media')] }),
  'content-hidden-characters': evaluated(said('Please call us\u200b today.')),
  'content-too-long': evaluated(said('Please call us today. '.repeat(600))),
  'content-unchecked': evaluated({}, { detectors: [{ ...detecting('media'), baa: { status: 'none' } }] }),
  'content-free-text': evaluated({ message: { text: 'Please call us.', onBlocked: 'refuse' } }),
  'content-template-changed': evaluated({ message: changed.content({}) }, { kinds: [changed] }),
  'content-promotional': evaluated(said('Win a $500 gift card. Please call us.')),
  'content-opt-out-missing': evaluated({ ...codeMessage, program: 'visits' }),
  'content-segments': evaluated(
    said('Please call us when you have a moment, since there is something that we would like to talk about with you at your next opportunity this week.'),
  ),
  'content-over-160': evaluated({
    ...said('Please call us when you have a moment, since there is something that we would like to talk about with you at your next opportunity this week.'),
    program: 'exempt',
  }),
  'content-language-missing': evaluated({ message: { kind: 'callback-request', language: 'fr' } }),
  'content-portal-item-missing': evaluated({ program: 'results', message: { kind: 'results-available', link } }),
  'link-insecure': evaluated(said('Please see http://go.lakeside.example/8Jq2vXw9Kd3mRfT7bZy4Nc today.')),
  'link-host': evaluated(said('Please see https://elsewhere.example/8Jq2vXw9Kd3mRfT7bZy4Nc today.')),
  'link-shortener': evaluated(said('Please see https://bit.ly/3xYzAbC today.')),
  'link-reveals': evaluated(said('Please see https://go.lakeside.example/diabetes today.')),
  'link-not-opaque': evaluated(said('Please see https://go.lakeside.example/results/1234 today.')),
  'content-reply-collision': evaluated(said('Reply CANCEL to cancel your visit.')),
  'link-count': evaluated(said('Please see https://go.lakeside.example/8Jq2vXw9Kd3mRfT7bZy4Nc or https://go.lakeside.example/7Jq2vXw9Kd3mRfT7bZy4Nd today.')),
  'number-invalid': evaluated({ to: '+13120550101' }),
  'number-reassigned': holder('reassigned'),
  'number-deactivated': holder('deactivated'),
  'number-status-unknown': holder('no-data'),
  'recipient-deceased': evaluated({}, {}, (world) => world.messenger.people.markDeceased({ phone: patientPhone }, by)),
  'recipient-forgotten': evaluated({}, {}, (world) => world.messenger.retention.forget({ phone: patientPhone }, by)),
  'recipient-confidential': evaluated({ confidential: true }, {}, shared),
  'proxy-not-authorized': bare({ patient: 'p2' }, (world) => consentLike(world, { patient: 'p1' })),
  'proxy-expired': bare({ patient: 'p1' }, (world) => consentLike(world, { patient: 'p1', givenBy: { guardian: 'Ann', until: '2026-11-23' } })),
  'shared-number-held': evaluated({}, { policy: { sharedPhone: 'hold' } }, shared),
  'preference-channel': evaluated({}, {}, (world) => consentLike(world, { action: 'set-preference', preference: { sms: false } })),
  'preference-number': evaluated({ patient: 'p1' }, {}, (world) =>
    consentLike(world, { phone: otherPhone, patient: 'p1', action: 'set-preference', preference: { sms: true, onlyThisNumber: true } }),
  ),
  'risk-warning-missing': evaluated({ program: 'risky' }),
  'region-not-covered': evaluated({ to: '+81312345678' }),
  'consent-missing': bare({}, async () => {}),
  'consent-other-number': bare({ patient: 'p1' }, (world) => consentLike(world, { patient: 'p1', phone: otherPhone })),
  'consent-other-program': bare({}, (world) => world.consent(patientPhone, 'results')),
  'consent-unconfirmed': async () => {
    const storage = memoryStorage()
    const first = open({ storage })
    const ledger = createConsentLedger({ storage, keys, runtime: first.runtime, confirmationRequired: true })
    const world = open({ storage, consent: ledger })
    await world.consent()
    return world.messenger.evaluate(world.request())
  },
  'consent-expired': bare({}, (world) => consentLike(world, { source: 'phone-call', occurredAt: new Date('2025-11-01T16:00:00Z') })),
  'consent-revoked': evaluated({}, {}, async (world) => {
    await world.runtime.advance(1_000)
    await world.messenger.consent.revoke({ phone: patientPhone, program: 'visits', source: 'phone-call', occurredAt: world.runtime.now(), actor: front })
  }),
  'consent-evidence-low': bare({}, (world) => consentLike(world, { source: 'import', disclosure: { version: '', language: 'en', text: '' } })),
  'marketing-off': evaluated({ ...said('Please call us.'), program: 'offers' }),
  'exemption-not-met': evaluated({ ...said('Please call us.'), program: 'exempt' }),
  'emergency-not-met': evaluated({ program: 'emergencies', message: { kind: 'emergency-notice' }, actor: manager, urgent: { reason: 'flood' } }),
  'opted-out': evaluated({}, {}, (world) => world.reply('STOP')),
  'opted-out-category': evaluated({}, {}, (world) =>
    world.messenger.suppression.suppress({ phone: patientPhone, scope: { program: 'visits' }, source: 'portal', actor: front }),
  ),
  'opted-out-provider': evaluated({}, {}, (world) => world.messenger.receive([{ type: 'opt-out', transport: 'fake', replayKey: 'l', phone: patientPhone }])),
  'opted-out-person': evaluated({ patient: 'p1' }, {}, (world) => world.messenger.suppression.suppress({ patient: 'p1', source: 'phone-call', actor: front })),
  'wrong-number': evaluated({}, {}, (world) => world.reply('Wrong number')),
  'number-changed': evaluated({ patient: 'p1' }, {}, async (world) => {
    await world.messenger.numbers.change({ patient: 'p1', from: patientPhone, to: otherPhone }, { actor: front, reason: 'asked at the desk' })
  }),
  'review-pending': evaluated({}, {}, (world) => world.reply('new phone who dis')),
  'confirmation-used': () => confirmationAfter(async (world) => void (await world.reply('START', { occurredAt: new Date('2026-11-24T16:04:00Z') }))),
  'confirmation-late': () => confirmationAfter((world) => world.runtime.advance(5 * 60_000 + 1)),
  'quiet-hours': evaluated({}, { at: night }),
  'quiet-hours-zone-unknown': async () => {
    const world = open({ at: night })
    await world.consent('+15005550101')
    return world.messenger.evaluate(world.request({ to: '+15005550101' }))
  },
  'quiet-hours-too-late': evaluated({ expiresAt: new Date('2026-11-25T06:00:00Z') }, { at: night }),
  'day-not-allowed': evaluated({ ...said('Please call us.'), program: 'offers', to: '+12055550101' }, { at: new Date('2026-11-29T18:00:00Z') }),
  'frequency-day': evaluated({ patient: 'p' }, {}, (world) => spend(world, 1, { patient: 'p' })),
  'frequency-week': evaluated({ patient: 'p', message: { kind: 'callback-request' } }, {}, (world) =>
    spend(world, 3, { patient: 'p', message: { kind: 'callback-request' } }, 25 * 3_600_000),
  ),
  'frequency-number': evaluated(codeMessage, {}, (world) => spend(world, 5, codeMessage)),
  'sender-daily-cap': evaluated(
    { patient: 'q' },
    { senders: [{ ...sender, addresses: [{ value: clinicNumber, type: 'long-code', transport: 'fake', dailyCap: 1 }] }] as Sender[] },
    (world) => spend(world, 1, { patient: 'p' }),
  ),
  'program-held': evaluated({}, {}, (world) => world.messenger.hold('visits', by)),
  'sender-held': evaluated({}, {}, (world) => world.messenger.hold({ sender: sender.id }, by)),
  'baa-missing': evaluated({}, overTransport({ baa: { status: 'none' } })),
  'baa-lapsed': evaluated({}, overTransport({ baa: { ...signed, effectiveTo: '2026-11-23' } })),
  'routing-unknown': evaluated({}, overTransport({ routing: 'unknown' })),
  'body-retention': evaluated({}, overTransport({ bodyRetentionDays: 'unknown' })),
  'body-rewrite': evaluated({}, overTransport({}, { mayRewriteBody: true })),
  'not-free-to-recipient': evaluated({ program: 'exempt' }),
  'sender-changed': async () => {
    const world = open()
    await world.consent()
    await world.messenger.send(world.request({ expiresAt: new Date(world.runtime.now().getTime() + 30_000) }))
    const south = { ...sender, id: 'southside', name: 'Southside Clinic' }
    const moved = programs.map((program) => ({ ...program, sender: south.id }))
    await open({ storage: world.storage, runtime: world.runtime, senders: [sender, south], programs: moved }).messenger.dispatchDue()
    return decisionOf(world, (kind) => kind === 'appointment-reminder')
  },
  'facts-unavailable': async () => {
    const away = async (): Promise<never> => Promise.reject(new Error('away'))
    const world = open({ consent: { record: away, revoke: away, statusAt: away, history: () => ({ [Symbol.asyncIterator]: () => ({ next: away }) }) } })
    return world.messenger.evaluate(world.request())
  },
  'audit-unavailable': async () => {
    const away = new Error('away')
    const world = open({ keys: { ...keys, key: (purpose, id) => (purpose === 'audit-signing' ? Promise.reject(away) : keys.key(purpose, id)) } })
    await world.consent()
    await world.messenger.maintain()
    await world.runtime.advance(15 * 60_000 + 1)
    await world.messenger.maintain()
    return world.messenger.evaluate(world.request())
  },
  'key-unavailable': async () => {
    const world = open()
    await world.consent()
    await world.messenger.send(world.request())
    const later = createMessenger({
      storage: world.storage,
      keys: { ...keys, key: (purpose, id) => (purpose === 'field-encryption' ? Promise.reject(new Error('away')) : keys.key(purpose, id)) },
      transports: [world.transport],
      senders: [sender],
      programs,
      environment: 'production',
      runtime: world.runtime,
    })
    await later.dispatchDue()
    return decisionOf(world, () => true)
  },
}

async function worldWithSubjects(): Promise<{ world: World; subjects: string[] }> {
  const world = open()
  await world.consent()
  await world.messenger.send(world.request())
  const subjects = await world.storage.transaction({ tenant: 'default', clock: () => world.runtime.now() }, async (stores) =>
    (await stores.messages.list({ limit: 9 })).map(({ subject }) => subject),
  )
  return { world, subjects }
}

/** Of the confirmation of a STOP that was enforced, after something else happened before it left. */
async function confirmationAfter(happens: (world: World) => Promise<unknown>): Promise<Decision> {
  const world = open()
  await world.reply('STOP', { occurredAt: new Date('2026-11-24T16:00:00Z') })
  await world.messenger.maintain()
  await happens(world)
  // One attempt at a time for a person: what answers START may leave before it.
  await world.messenger.dispatchDue()
  await world.runtime.advance(1_000)
  await world.messenger.dispatchDue()
  return decisionOf(world, (kind) => kind === 'service:opt-out-confirmation')
}

/** What construction or composing already rules out, so that only the pure gate says it: see test/property/decide.test.ts. */
const guardedTwice: readonly string[] = [...['content-contact-missing', 'route-unavailable', 'rules-missing']]

describe('a reason', () => {
  it.each(Object.entries(reached))('%s is given for what it says', async (code, reach) => {
    const decision = await reach()
    const { outcome } = reasonTable[code as ReasonCode]
    expect('reasons' in decision ? decision.reasons.map((reason) => reason.code) : decision.outcome).toContain(code)
    const ranks = ['allow', 'defer', 'hold', 'refuse']
    expect(ranks.indexOf(decision.outcome)).toBeGreaterThanOrEqual(ranks.indexOf(outcome))
  })

  it('is declared only where something gives it', () => {
    expect(Object.keys(reasonTable).filter((code) => !(code in reached) && !guardedTwice.includes(code))).toEqual([])
  })
})
