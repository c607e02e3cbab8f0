import { describe, expect, it } from 'vitest'
import type { NophiError } from '../../src/errors/nophi-error.js'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { toBase64 } from '../../src/internal/bytes.js'
import { createMessenger } from '../../src/messenger/create-messenger.js'
import { defineProgram } from '../../src/messenger/define-program.js'
import { defineSender } from '../../src/messenger/define-sender.js'
import type { Messenger, MessengerOptions } from '../../src/messenger/types.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { memoryStorage } from '../../src/storage/index.js'
import { fakeNumberStatus } from '../../src/testing/fake-number-status.js'
import { fakeRuntime, fakeTransport } from './fakes.js'
import { writesOf } from './watched-storage.js'
import { compliance, createWorld, front, patientPhone, sender, visits } from './world.js'

type Row = readonly [fault: string, change: unknown, path: string | undefined, code?: string]

async function failureOf(work: () => unknown): Promise<NophiError> {
  try {
    await work()
  } catch (error) {
    if (isNophiError(error)) return error
    throw new Error('an error that is not of this package', { cause: error })
  }
  throw new Error('it was taken')
}

const by = { actor: compliance, reason: 'asked by the patient' }

function options(): MessengerOptions {
  return {
    storage: memoryStorage(),
    keys: keysFromSecret(toBase64(new Uint8Array(32).fill(7))),
    transports: [fakeTransport()],
    senders: [sender],
    programs: [visits],
    environment: 'production',
    runtime: fakeRuntime({ at: new Date('2026-11-24T16:00:00Z') }),
  }
}

describe('createMessenger', () => {
  const rows: readonly Row[] = [
    ['an unknown option', { quality: 'high' }, 'value'],
    ['no storage', { storage: undefined }, 'storage'],
    ['a storage that is a string', { storage: 'sqlite' }, 'storage'],
    ['a storage without a method', { storage: { spec: 1 } }, 'storage.transaction'],
    ['no keys', { keys: undefined }, 'keys'],
    ['keys without a method', { keys: {} }, 'keys.key'],
    ['transports that are no list', { transports: fakeTransport() }, 'transports'],
    ['a transport that is none', { transports: [null] }, 'transports.0'],
    ['a transport that cannot send', { transports: [{ ...fakeTransport(), send: undefined }] }, 'transports.0.send'],
    ['a transport of another contract', { transports: [{ ...fakeTransport(), spec: 2 }] }, 'transports.0.spec'],
    ['a transport without an agreement', { transports: [{ ...fakeTransport(), agreement: undefined }] }, 'transports.0.agreement'],
    [
      'a transport whose agreement says half',
      { transports: [{ ...fakeTransport(), agreement: { baa: { status: 'signed' }, routing: 'direct', bodyRetentionDays: 0 } }] },
      'transports.0.agreement.baa.reference',
    ],
    ['a transport without its provider’s facts', { transports: [{ ...fakeTransport(), vendor: undefined }] }, 'transports.0.vendor'],
    ['a transport that says nothing of an ability', { transports: [{ ...fakeTransport(), poller: undefined }] }, 'transports.0.poller'],
    ['a transport with an ability of another form', { transports: [{ ...fakeTransport(), optOutList: async () => null }] }, 'transports.0.optOutList'],
    ['a transport with half an ability', { transports: [{ ...fakeTransport(), webhooks: {} }] }, 'transports.0.webhooks.read'],
    ['the same transport twice', { transports: [fakeTransport(), fakeTransport()] }, 'transports'],
    ['no sender', { senders: [] }, 'senders'],
    ['a sender that is none', { senders: [{ ...sender, name: '' }] }, 'senders.0.name'],
    ['the same sender twice', { senders: [sender, sender] }, 'senders'],
    [
      'a sender of a transport that is not here',
      { senders: [{ ...sender, addresses: [{ value: '+13125550142', type: 'long-code', transport: 'other' }] }] },
      'senders.0.addresses',
      'ROUTE_NOT_COVERED',
    ],
    ['a sender that tells its care', { senders: [{ ...sender, name: 'Lakeside Oncology' }] }, 'senders.0.name', 'SENSITIVE_SENDER'],
    ['no program', { programs: [] }, 'programs'],
    ['a program that is none', { programs: [{ ...visits, messageClass: 'spam' }] }, 'programs.0.messageClass'],
    ['the same program twice', { programs: [visits, visits] }, 'programs'],
    ['a program of an unknown kind', { programs: [visits, { ...visits, id: 'other', kinds: ['biopsy-ready'] }] }, 'programs.1.kinds.0'],
    ['a contact number that is none', { senders: [{ ...sender, contact: { phone: 'call us' } }] }, 'senders.0.contact.phone'],
    ['a program of a sender that is not here', { programs: [{ ...visits, sender: 'other' }] }, 'programs.0.sender'],
    ['no environment', { environment: undefined }, 'environment'],
    ['an environment that is a word', { environment: 'staging' }, 'environment'],
    ['an environment without a name', { environment: { allowRecipients: [] } }, 'environment.name'],
    ['an environment with a list that is none', { environment: { name: 'staging', allowRecipients: '+13125550101' } }, 'environment.allowRecipients'],
    ['an environment with an unknown option', { environment: { name: 'staging', allowRecipients: [], allow: [] } }, 'environment'],
    [
      'a test list with what is no number',
      { environment: { name: 'staging', allowRecipients: ['312-555-0101'] } },
      'environment.allowRecipients.0',
      'INVALID_PHONE_NUMBER',
    ],
    ['kinds that are no list', { kinds: {} }, 'kinds'],
    ['a kind that defineTriggerKind did not make', { kinds: [{ name: 'acme:shuttle' }] }, 'kinds.0.content'],
    ['an empty tenant', { tenant: '' }, 'tenant'],
    ['a runtime that is a function', { runtime: () => new Date() }, 'runtime'],
    ['a runtime that cannot wait', { runtime: { now: () => new Date() } }, 'runtime.sleep'],
    ['a runtime whose monotonic clock is a number', { runtime: { ...fakeRuntime({ at: new Date(0) }), monotonic: 0 } }, 'runtime.monotonic'],
    ['an unknown hook', { hooks: { sent: async () => {} } }, 'hooks'],
    ['a hook that is no function', { hooks: { reply: 'log' } }, 'hooks.reply'],
    ['a guard that createPhiGuard did not make', { guard: { inspect: () => ({ verdict: 'clear', findings: [] }) } }, 'guard'],
    ['a detector that is none', { detectors: [{ name: 'remote' }] }, 'detectors.0.detect'],
    ['a consent ledger that is none', { consent: { record: async () => {} } }, 'consent.revoke'],
    ['a sink of a name that no record takes', { sinks: [sink('desk 312-555-0142')] }, 'sinks.0.name'],
    ['a number status of a name that no record takes', { numberStatus: { ...fakeNumberStatus(), name: '3125550142' } }, 'numberStatus.name'],
    ['access that cannot decide', { access: {} }, 'access.decide'],
    ['a monitor that cannot assess', { monitor: {} }, 'monitor.observe'],
    ['an unknown policy', { policy: { nights: true } }, 'policy'],
    ['a policy wider than the rules', { policy: { perPatient: { perDay: 9, perWeek: 9 } } }, 'policy.perPatient.perDay'],
    ['an anchor that is none', { anchors: [{ name: 'a' }] }, 'anchors.0.put'],
    ['a sink that is none', { sinks: [{ name: 'crm' }] }, 'sinks.0.apply'],
    ['a sink of another contract', { sinks: [{ ...sink('crm'), spec: 2 }] }, 'sinks.0.spec'],
    ['a sink without a name', { sinks: [{ ...sink('crm'), name: undefined }] }, 'sinks.0.name'],
    ['two sinks of one name', { sinks: [sink('crm'), sink('crm')] }, 'sinks'],
    ['a number status that is none', { numberStatus: { name: 'rnd' } }, 'numberStatus.statusOf'],
    ['an origin with a space', { origin: 'our log' }, 'origin'],
    ['a portal without https', { portal: { baseUrl: 'http://go.lakeside.example' } }, 'portal.baseUrl'],
    ['a portal on a host that is not listed', { portal: { baseUrl: 'https://elsewhere.example' } }, 'portal.baseUrl'],
    ['links of no time', { portal: { baseUrl: 'https://go.lakeside.example', ttlSeconds: 1 } }, 'portal.ttlSeconds'],
    ['a lease shorter than a call', { timing: { leaseMs: 20_000 } }, 'timing.leaseMs'],
    ['a permit longer than a call', { timing: { permitMs: 20_000 } }, 'timing.permitMs'],
    ['a lease beyond the alarm', { timing: { leaseMs: 60_000 } }, 'timing.leaseMs'],
    ['a time that is no number', { timing: { attemptMs: '15s' } }, 'timing.attemptMs'],
  ]
  it.each(rows)('names the path of %s', async (_fault, change, path, code = 'INVALID_OPTIONS') => {
    expect(await failureOf(() => createMessenger({ ...options(), ...(change as Partial<MessengerOptions>) }))).toMatchObject({ code, details: { path } })
  })

  it('throws for what is no object at all', async () => {
    for (const nothing of [undefined, null, 'options', 7, []]) {
      expect(await failureOf(() => createMessenger(nothing as unknown as MessengerOptions))).toMatchObject({
        code: 'INVALID_OPTIONS',
        details: { path: expect.any(String) },
      })
    }
  })
})

function sink(name: string): object {
  return { spec: 1, name, apply: async () => 'done' }
}

describe('defineSender', () => {
  const rows: readonly Row[] = [
    ['an unknown key', { logo: 'x' }, 'value'],
    ['no id', { id: undefined }, 'id'],
    ['a blank name', { name: '  ' }, 'name'],
    ['no contact', { contact: {} }, 'contact'],
    ['a contact page without https', { contact: { url: 'http://lakeside.example' } }, 'contact.url'],
    ['no address', { addresses: [] }, 'addresses'],
    ['an address of no type', { addresses: [{ value: '+13125550142', type: 'number', transport: 'fake' }] }, 'addresses.0.type'],
    ['a long code that is no number', { addresses: [{ value: 'lakeside', type: 'long-code', transport: 'fake' }] }, 'addresses.0.value'],
    ['a daily cap of none', { addresses: [{ value: '+13125550142', type: 'long-code', transport: 'fake', dailyCap: 0 }] }, 'addresses.0.dailyCap'],
    ['a blank place', { locations: [''] }, 'locations.0'],
    ['a link host with a scheme', { linkHosts: ['https://go.lakeside.example'] }, 'linkHosts.0'],
    ['an acknowledgement without a basis', { sensitive: { acknowledgedBy: 'cleo' } }, 'sensitive.basis'],
    ['a place that tells its care', { locations: ['Dialysis Center'] }, 'locations.0', 'SENSITIVE_SENDER'],
    ['a link host that tells its care', { linkHosts: ['oncology.lakeside.example'] }, 'linkHosts.0', 'SENSITIVE_SENDER'],
  ]
  it.each(rows)('names the path of %s', async (_fault, change, path, code = 'INVALID_OPTIONS') => {
    expect(await failureOf(() => defineSender({ ...sender, ...(change as object) }))).toMatchObject({ code, details: { path } })
  })
})

describe('defineProgram', () => {
  const rows: readonly Row[] = [
    ['an unknown key', { color: 'blue' }, 'value'],
    ['an id that is a number of a phone', { id: '+13125550101' }, 'id'],
    ['an id that means every program', { id: 'all' }, 'id'],
    ['no title', { title: '' }, 'title'],
    ['no owner', { owner: undefined }, 'owner'],
    ['no sender', { sender: '' }, 'sender'],
    ['an unknown class', { messageClass: 'news' }, 'messageClass'],
    ['an unknown basis', { legalBasis: 'interest' }, 'legalBasis'],
    ['an unknown kind', { kinds: ['callback-request', 'biopsy-ready'] }, 'kinds.1'],
    ['no kind', { kinds: [] }, 'kinds'],
    ['words by a word', { allowText: 'yes' }, 'allowText'],
    ['an unknown tier', { maxTier: 'open' }, 'maxTier'],
    ['no disclosure', { disclosures: [] }, 'disclosures'],
    ['a disclosure without words', { disclosures: [{ version: 'v1', language: 'en', text: '' }] }, 'disclosures.0.text'],
    ['a number of texts below one', { recurring: { perMonth: 0 } }, 'recurring.perMonth'],
  ]
  it.each(rows)('names the path of %s', async (_fault, change, path, code = 'INVALID_OPTIONS') => {
    expect(await failureOf(() => defineProgram({ ...visits, ...(change as object) }))).toMatchObject({ code, details: { path } })
  })
})

/** A world in which every write that is kept is seen. */
function watchedWorld(): ReturnType<typeof createWorld> & { readonly writes: readonly unknown[] } {
  const { storage, writes } = writesOf(memoryStorage())
  return { ...createWorld({ storage, portal: { baseUrl: 'https://go.lakeside.example' } }), writes }
}

async function expectNothingDone(work: (messenger: Messenger, world: ReturnType<typeof createWorld>) => unknown): Promise<NophiError> {
  const world = watchedWorld()
  await world.consent()
  const before = world.writes.length
  const error = await failureOf(() => work(world.messenger, world))
  expect(world.writes.slice(before)).toEqual([])
  expect(world.transport.sent()).toEqual([])
  return error
}

const when = { at: new Date('2026-11-27T20:30:00Z'), zone: 'America/Chicago' }

describe.each(['send', 'evaluate'] as const)('%s', (verb) => {
  const rows: readonly Row[] = [
    ['an unknown key', { canary: 1 }, 'value'],
    ['no program', { program: undefined }, 'program'],
    ['a program that is none', { program: 'nothing' }, 'program', 'UNKNOWN_PROGRAM'],
    ['a number that is a number', { to: 13125550101 }, 'to', 'INVALID_PHONE_NUMBER'],
    ['a number without its country', { to: '312-555-0101' }, 'to', 'INVALID_PHONE_NUMBER'],
    ['a look-alike of a masked number', { to: { reveal: () => 'x' } }, 'to', 'INVALID_PHONE_NUMBER'],
    ['no message', { message: undefined }, 'message'],
    ['a message that is a text', { message: 'Hello' }, 'message'],
    ['a kind that is none', { message: { kind: 'biopsy-ready' } }, 'message.kind'],
    ['a kind with an unknown key', { message: { kind: 'callback-request', body: 'x' } }, 'message'],
    ['a slot that is missing', { message: { kind: 'appointment-reminder' } }, 'message.slots.when', 'INVALID_SLOT'],
    ['a slot that is none', { message: { kind: 'appointment-reminder', slots: { when, where: 'x' } } }, 'message.slots', 'INVALID_SLOT'],
    [
      'a time that is no time',
      { message: { kind: 'appointment-reminder', slots: { when: { ...when, at: new Date(Number.NaN) } } } },
      'message.slots.when.at',
      'INVALID_SLOT',
    ],
    [
      'a zone of a visit that is none',
      { message: { kind: 'appointment-reminder', slots: { when: { ...when, zone: 'Mars/Olympus' } } } },
      'message.slots.when.zone',
      'INVALID_SLOT',
    ],
    ['words that are no text', { message: { text: 7, onBlocked: 'refuse' } }, 'message.text'],
    ['no words', { message: { text: '  ', onBlocked: 'refuse' } }, 'message.text'],
    ['a link where there may be none', { message: { kind: 'callback-request', link: 'https://go.lakeside.example/8Jq2vXw9Kd3mRfT7bZy4Nc' } }, 'message.link'],
    ['words without a say what to do', { message: { text: 'Please call us.' } }, 'message.onBlocked'],
    ['a kind that is no word', { message: { kind: 7 } }, 'message.kind'],
    ['an answer without its meaning', { message: { kind: 'appointment-confirmation-request', expects: [{ keyword: 'C' }] } }, 'message.expects.0.means'],
    ['no actor', { actor: undefined }, 'actor'],
    ['an actor without an id', { actor: { id: '', roles: [] } }, 'actor.id'],
    ['an actor whose id is a number of a phone', { actor: { id: '+13125550101', roles: ['service'] } }, 'actor.id'],
    ['an actor without roles', { actor: { id: 'amy' } }, 'actor.roles'],
    ['attributes in a Map', { actor: { id: 'amy', roles: [], attributes: new Map([['program', 'visits']]) } }, 'actor.attributes'],
    ['an attribute that is no text', { actor: { id: 'amy', roles: [], attributes: { program: 7 } } }, 'actor.attributes'],
    ['no key', { idempotencyKey: '' }, 'idempotencyKey'],
    ['a key without an end', { idempotencyKey: 'k'.repeat(501) }, 'idempotencyKey'],
    ['a patient that is a number', { patient: 7 }, 'patient'],
    ['facts of an unknown name', { facts: { diagnoses: ['x'] } }, 'facts'],
    ['a birth date that is none', { facts: { birthDate: '1970-02-31x' } }, 'facts.birthDate'],
    ['a reference that is empty', { reference: '' }, 'reference'],
    ['an item that is empty', { item: '' }, 'item'],
    ['a mark that is a word', { sensitive: 'yes' }, 'sensitive'],
    ['another mark that is a word', { confidential: 'yes' }, 'confidential'],
    ['a beginning that is a text', { notBefore: '2026-11-25' }, 'notBefore'],
    ['an end that is no time', { expiresAt: new Date(Number.NaN) }, 'expiresAt'],
    ['a zone that is none', { zone: 'Mars/Olympus' }, 'zone'],
    ['urgency without a reason', { urgent: { reason: ' ' } }, 'urgent.reason'],
  ]
  it.each(rows)('names the path of %s', async (_fault, change, path, code = 'INVALID_REQUEST') => {
    const error = await expectNothingDone((messenger, world) => messenger[verb](world.request(change as object)))
    expect(error).toMatchObject({ code, details: { path } })
  })

  it('throws for what is no request at all', async () => {
    for (const nothing of [undefined, null, 'request', []]) {
      expect(await expectNothingDone((messenger) => messenger[verb](nothing as never))).toMatchObject({
        code: 'INVALID_REQUEST',
        details: { path: expect.any(String) },
      })
    }
  })
})

type Call = readonly [fault: string, call: (messenger: Messenger) => unknown, code: string, path: string | undefined]

const now = new Date('2026-11-24T16:00:00Z')
const stop = { phone: patientPhone, source: 'front-desk', actor: front }
const optIn = {
  phone: patientPhone,
  program: 'visits',
  action: 'opt-in',
  source: 'web-form',
  disclosure: { version: 'v0', language: 'en', text: 'Yes' },
  occurredAt: now,
  actor: front,
}
const revocation = { phone: patientPhone, program: 'visits', source: 'phone-call', occurredAt: now, actor: front }
const reply = { type: 'reply', transport: 'fake', replayKey: 'r', from: patientPhone, to: '+13125550142', text: 'STOP', media: 0 }
const receipt = { type: 'receipt', transport: 'fake', replayKey: 'r', providerMessageId: 'p', status: 'sent' }
const listed = { type: 'opt-out', transport: 'fake', replayKey: 'r', phone: patientPhone }

const calls: readonly Call[] = [
  ...faults('suppress', stop, [
    ['nothing', undefined, 'value'],
    ['an unknown key', { ...stop, why: 'x' }, 'value'],
    ['an unknown scope', { ...stop, scope: 'some' }, 'scope'],
    ['a scope of no program', { ...stop, scope: { program: '' } }, 'scope.program'],
    ['an unknown source', { ...stop, source: 'rumour' }, 'source'],
    ['no actor', { ...stop, actor: undefined }, 'actor'],
    ['an actor whose id is a number of a phone', { ...stop, actor: { id: '+13125550101', roles: [] } }, 'actor.id'],
    ['no number', { ...stop, phone: undefined }, undefined, 'INVALID_PHONE_NUMBER'],
    ['a time that is a text', { ...stop, occurredAt: 'today' }, 'occurredAt'],
    ['a time to come', { ...stop, occurredAt: new Date('2026-12-24T16:00:00Z') }, 'occurredAt'],
  ]).map(over((messenger, input) => messenger.suppression.suppress(input as never))),
  ...faults('lift', {}, [
    ['nothing', undefined, 'value'],
    ['no ground', { phone: patientPhone, actor: front }, 'by'],
    ['an unknown ground', { phone: patientPhone, by: { wish: true }, actor: front }, 'by'],
    ['no actor', { phone: patientPhone, by: { keywordAt: now } }, 'actor'],
    ['an actor whose id is a number of a phone', { phone: patientPhone, by: { keywordAt: now }, actor: { id: '+13125550101', roles: [] } }, 'actor.id'],
  ]).map(over((messenger, input) => messenger.suppression.lift(input as never))),
  ...faults('record', optIn, [
    ['nothing', undefined, 'value'],
    ['an unknown key', { ...optIn, grade: 'A' }, 'value'],
    ['every program at once', { ...optIn, program: 'all' }, 'program'],
    ['an unknown act', { ...optIn, action: 'nod' }, 'action'],
    ['an unknown source', { ...optIn, source: 'rumour' }, 'source'],
    ['no disclosure', { ...optIn, disclosure: undefined }, 'disclosure'],
    ['an actor whose id is a number of a phone', { ...optIn, actor: { id: '+13125550101', roles: [] } }, 'actor.id'],
    ['no number', { ...optIn, phone: undefined }, undefined, 'INVALID_PHONE_NUMBER'],
    ['a time that is a text', { ...optIn, occurredAt: '2026' }, 'occurredAt'],
    ['a time to come', { ...optIn, occurredAt: new Date('2026-12-24T16:00:00Z') }, 'occurredAt'],
    ['a wish without its words', { ...optIn, action: 'set-preference' }, 'preference'],
    ['half a time of day', { ...optIn, action: 'set-preference', preference: { sms: true, from: '09:00' } }, 'preference.to'],
    ['a zone that is none', { ...optIn, action: 'set-preference', preference: { sms: true, zone: 'Mars/Olympus' } }, 'preference.zone'],
    ['a guardian without a name', { ...optIn, givenBy: { guardian: '' } }, 'givenBy.guardian'],
    ['an empty signature', { ...optIn, written: { signature: '' } }, 'written.signature'],
  ]).map(over((messenger, input) => messenger.consent.record(input as never))),
  ...faults('revoke', revocation, [
    ['nothing', undefined, 'value'],
    ['an unknown key', { ...revocation, why: 'x' }, 'value'],
    ['no program', { ...revocation, program: '' }, 'program'],
    ['an actor whose id is a number of a phone', { ...revocation, actor: { id: '+13125550101', roles: [] } }, 'actor.id'],
    ['an unknown source', { ...revocation, source: 'rumour' }, 'source'],
  ]).map(over((messenger, input) => messenger.consent.revoke(input as never))),
  ...faults('history.list', {}, [
    ['nothing', undefined, 'query'],
    ['an unknown key', { text: 'x' }, 'query'],
    ['a number that is none', { phone: '312' }, 'query.phone', 'INVALID_PHONE_NUMBER'],
    ['a time that is a text', { from: 'yesterday' }, 'query.from'],
    ['a limit of none', { limit: 0 }, 'query.limit'],
    ['a limit beyond the most', { limit: 501 }, 'query.limit'],
    ['a cursor of another make', { cursor: 'page2' }, 'query.cursor'],
  ]).map(over((messenger, input) => messenger.history.list(input as never, front))),
  ['history.list: no actor', (messenger) => messenger.history.list({}, undefined as never), 'INVALID_REQUEST', 'actor'],
  ['reveal: no id', (messenger) => messenger.history.reveal(undefined as never, by), 'INVALID_REQUEST', 'id'],
  ['reveal: an id of nothing', (messenger) => messenger.history.reveal('nothing', by), 'INVALID_REQUEST', 'id'],
  ['reveal: no reason', (messenger) => messenger.history.reveal('x', { actor: compliance, reason: ' ' }), 'INVALID_REQUEST', 'by.reason'],
  ['reveal: nobody', (messenger) => messenger.history.reveal('x', undefined as never), 'INVALID_REQUEST', 'by'],
  ['cancel: nothing', (messenger) => messenger.cancel(undefined as never, by), 'INVALID_REQUEST', 'query'],
  ['cancel: neither id nor reference', (messenger) => messenger.cancel({} as never, by), 'INVALID_REQUEST', 'query'],
  ['cancel: both', (messenger) => messenger.cancel({ id: 'x', reference: 'y' } as never, by), 'INVALID_REQUEST', 'query'],
  ['cancel: an empty reference', (messenger) => messenger.cancel({ reference: '' }, by), 'INVALID_REQUEST', 'query.reference'],
  ['cancel: nobody', (messenger) => messenger.cancel({ id: 'x' }, undefined as never), 'INVALID_REQUEST', 'by'],
  ['resolve: an id of nothing', (messenger) => messenger.resolve('nothing', 'accepted', by), 'INVALID_REQUEST', 'id'],
  ['resolve: no id', (messenger) => messenger.resolve(undefined as never, 'accepted', by), 'INVALID_REQUEST', 'id'],
  ['resolve: another word', (messenger) => messenger.resolve('x', 'sent' as never, by), 'INVALID_REQUEST', 'as'],
  ['resolve: no reason', (messenger) => messenger.resolve('x', 'accepted', { actor: compliance, reason: '' }), 'INVALID_REQUEST', 'by.reason'],
  ['hold: a program that is none', (messenger) => messenger.hold('nothing', by), 'UNKNOWN_PROGRAM', 'program'],
  ['hold: nobody', (messenger) => messenger.hold('visits', undefined as never), 'INVALID_REQUEST', 'by'],
  ['release: a program that is none', (messenger) => messenger.release('nothing', by), 'UNKNOWN_PROGRAM', 'program'],
  ['release: nobody', (messenger) => messenger.release('visits', undefined as never), 'INVALID_REQUEST', 'by'],
  ['purge: nobody', (messenger) => messenger.retention.purge(undefined as never), 'INVALID_REQUEST', 'by'],
  ['forget: nothing', (messenger) => messenger.retention.forget(undefined as never, by), 'INVALID_REQUEST', 'who'],
  ['forget: nobody in particular', (messenger) => messenger.retention.forget({} as never, by), 'INVALID_REQUEST', 'who'],
  ['forget: patient and number', (messenger) => messenger.retention.forget({ patient: 'p', phone: patientPhone } as never, by), 'INVALID_REQUEST', 'who'],
  ['forget: a number that is none', (messenger) => messenger.retention.forget({ phone: '312' }, by), 'INVALID_PHONE_NUMBER', 'who.phone'],
  ['forget: no reason', (messenger) => messenger.retention.forget({ phone: patientPhone }, { actor: compliance, reason: '' }), 'INVALID_REQUEST', 'by.reason'],
  ['dispatchDue: nothing at all', (messenger) => messenger.dispatchDue(null as never), 'INVALID_OPTIONS', 'value'],
  ['dispatchDue: a limit of none', (messenger) => messenger.dispatchDue({ limit: 0 }), 'INVALID_OPTIONS', 'limit'],
  ['dispatchDue: a limit that is a word', (messenger) => messenger.dispatchDue({ limit: 'all' as never }), 'INVALID_OPTIONS', 'limit'],
  ['sendMany: no list', (messenger) => collect(messenger.sendMany(undefined as never)), 'INVALID_REQUEST', 'requests'],
  ['sendMany: a batch of none', (messenger) => collect(messenger.sendMany([], { batchSize: 0 })), 'INVALID_OPTIONS', 'batchSize'],
  ['receive: no list', (messenger) => messenger.receive(undefined as never), 'INVALID_REQUEST', 'events'],
  ...faults('receive', {}, [
    ['nothing', null, 'events.0'],
    ['an unknown type', { ...reply, type: 'call' }, 'events.0.type'],
    ['an unknown key', { ...reply, name: 'x' }, 'events.0'],
    ['no replay key', { ...reply, replayKey: '' }, 'events.0.replayKey'],
    ['no transport', { ...reply, transport: undefined }, 'events.0.transport'],
    ['a time that is a text', { ...reply, occurredAt: '2026' }, 'events.0.occurredAt'],
    ['a sender without its plus', { ...reply, from: '13125550101' }, 'events.0.from'],
    ['a sender with blanks', { ...reply, from: '+1 312 555 0101' }, 'events.0.from'],
    ['a sender as an address', { ...reply, from: 'tel:+13125550101' }, 'events.0.from'],
    ['a sender in digits of another script', { ...reply, from: '\u0661\u0663\u0661\u0662\u0665\u0665\u0665\u0660\u0661\u0660\u0661' }, 'events.0.from'],
    ['a listed number without its plus', { ...listed, phone: '3125550101' }, 'events.0.phone'],
    ['no sender of a reply', { ...reply, from: undefined }, 'events.0.from'],
    ['no words', { ...reply, text: undefined }, 'events.0.text'],
    ['pictures below none', { ...reply, media: -1 }, 'events.0.media'],
    ['an unknown handling', { ...reply, providerHandled: 'stop' }, 'events.0.providerHandled'],
    ['an unknown status', { ...receipt, status: 'read' }, 'events.0.status'],
    ['an unknown reason', { ...receipt, reason: 'opted out by +13125550101' }, 'events.0.reason'],
    ['no provider id', { ...receipt, providerMessageId: undefined }, 'events.0.providerMessageId'],
    ['an entry without a number', { ...listed, phone: undefined }, 'events.0.phone'],
  ]).map(over((messenger, input) => messenger.receive([input as never]))),
]

function faults(verb: string, _valid: object, rows: readonly Row[]): readonly Row[] {
  return rows.map(([fault, input, path, code]) => [`${verb}: ${fault}`, input, path, code] as const)
}

function over(call: (messenger: Messenger, input: unknown) => unknown): (row: Row) => Call {
  return ([fault, input, path, code = 'INVALID_REQUEST']) => [fault, (messenger) => call(messenger, input), code, path]
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('every other verb', () => {
  it.each(calls)('names the path of %s', async (_fault, call, code, path) => {
    expect(await expectNothingDone(call)).toMatchObject({ code, details: path === undefined ? {} : { path } })
  })

  it('writes nothing for an event that is none, and takes the others', async () => {
    await expectNothingDone((messenger) => messenger.receive([{ ...reply, type: 'call' } as never]))
    const { messenger } = createWorld()
    const error = await failureOf(() => messenger.receive([{ ...reply, type: 'call' } as never, { ...reply, replayKey: 'r2', text: 'STOP' } as never]))
    expect(error).toMatchObject({ code: 'INVALID_REQUEST', details: { path: 'events.0.type' } })
    expect(await messenger.suppression.statusOf({ phone: reply.from })).toMatchObject({ suppressed: true })
  })
})

/** PostgreSQL keeps none in a text, so that there each of these was an outage that comes again for ever. */
describe('a NUL in an id', () => {
  const nul = 'a\0b'
  const receipt = { type: 'receipt', transport: 'fake', replayKey: 'r', providerMessageId: 'SM1', status: 'delivered' } as const
  const rows: readonly (readonly [name: string, path: string, call: (messenger: Messenger) => unknown])[] = [
    ['of a cancelled text', 'query.id', (messenger) => messenger.cancel({ id: nul }, by)],
    ['of a resolved text', 'id', (messenger) => messenger.resolve(nul, 'accepted', by)],
    ['of a revealed text', 'id', (messenger) => messenger.history.reveal(nul, by)],
    ['of a program whose history is read', 'query.program', (messenger) => messenger.history.list({ program: nul }, front)],
    ['of what is explained', 'query.id', (messenger) => messenger.explain({ id: nul }, by)],
    ['of a review', 'id', (messenger) => messenger.reviews.claim(nul, by)],
    ['of an opt-out', 'id', (messenger) => messenger.suppression.enforce(nul)],
    ['of a legal hold', 'id', (messenger) => messenger.retention.liftLegalHold(nul, by)],
    ['of a record', 'id', (messenger) => messenger.audit.evidenceFor(nul)],
    ['of a text at the provider', 'events.0.providerMessageId', (messenger) => messenger.receive([{ ...receipt, providerMessageId: nul }])],
    ['of a call', 'events.0.correlation', (messenger) => messenger.receive([{ ...receipt, correlation: nul }])],
  ]
  it.each(rows)('%s is refused, whatever the engine', async (_, path, call) => {
    const failure = await failureOf(() => call(createWorld().messenger))
    expect([failure.code, failure.details.path]).toEqual(['INVALID_REQUEST', path])
  })

  it.each(['idempotencyKey', 'reference', 'patient', 'item', 'program'])('in %s of a request is refused', async (member) => {
    const { messenger, request } = createWorld()
    const failure = await failureOf(() => messenger.send(request({ [member]: nul })))
    expect([failure.code, failure.details.path]).toEqual(['INVALID_REQUEST', member])
  })

  it('that a provider gives to a text is no answer: what became of the text is unknown', async () => {
    const world = createWorld({ transport: fakeTransport({ steps: [{ outcome: 'accepted', providerMessageId: nul, warnings: [] }] }) })
    await world.consent()
    await world.messenger.send(world.request())
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 0, unknown: 1 })
  })
})
