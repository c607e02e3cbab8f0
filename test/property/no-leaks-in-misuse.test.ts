import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAccessControl } from '../../src/access/index.js'
import { createBehaviorMonitor } from '../../src/behavior-monitor/index.js'
import { isNophiError, NophiError } from '../../src/errors/nophi-error.js'
import { createMessenger } from '../../src/messenger/create-messenger.js'
import { defineProgram } from '../../src/messenger/define-program.js'
import { defineSender } from '../../src/messenger/define-sender.js'
import type { Messenger } from '../../src/messenger/types.js'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { memoryStorage } from '../../src/storage/index.js'
import { createTriggerMessage, defineTriggerKind } from '../../src/trigger-message/index.js'
import { createWebhookHandler, toNodeHandler } from '../../src/webhooks/index.js'
import { fakeTransport } from '../messenger/fakes.js'
import { isWrite, type Statement, watchedStorage } from '../messenger/watched-storage.js'
import { compliance, front, sender, visits } from '../messenger/world.js'
import { canariesIn, canary, everyCanary, foreignError } from './canaries.js'
import { consentOf, openClinic, requestOf } from './clinic-day.js'

type Call = readonly [verb: string, valid: unknown, call: (messenger: Messenger, input: never) => unknown]

const at = new Date('2026-11-24T16:00:00Z')
const actor = { ...front, attributes: { team: 'desk' } }
const by = { actor, reason: 'asked' }
const allowed = { actor: compliance, reason: 'asked' }
const parts = { storage: memoryStorage(), keys: { spec: 1, key: async () => ({ id: 'k', bytes: new Uint8Array(32) }) }, runtime: openClinic().runtime }
const options = {
  ...parts,
  transports: [fakeTransport()],
  senders: [sender],
  programs: [visits],
  environment: { name: 'test', allowRecipients: [canary.phone] },
}

/** Every public function with something valid, which is then spoilt in one place. */
const calls: readonly Call[] = [
  [
    'createMessenger',
    { ...options, timing: {}, hooks: {}, portal: { baseUrl: 'https://go.lakeside.example' }, policy: {} },
    (_, input) => createMessenger(input),
  ],
  ['defineSender', sender, (_, input) => defineSender(input)],
  ['defineProgram', visits, (_, input) => defineProgram(input)],
  [
    'defineTriggerKind',
    { name: 'acme:shuttle', version: 1, purpose: 'appointment', slots: {}, text: { en: 'Your ride is here.' } },
    (_, input) => defineTriggerKind(input),
  ],
  ['createTriggerMessage', { kind: 'callback-request', sender }, (_, input) => createTriggerMessage(input)],
  ['createPhiGuard', {}, (_, input) => createPhiGuard(input)],
  ['createAccessControl', {}, (_, input) => createAccessControl(input)],
  ['createBehaviorMonitor', {}, (_, input) => createBehaviorMonitor(input)],
  ['send', requestOf({ actor, urgent: { reason: 'x' }, item: canary.item }), (messenger, input) => messenger.send(input)],
  ['evaluate', requestOf(), (messenger, input) => messenger.evaluate(input)],
  ['sendMany', [requestOf()], (messenger, input) => collect(messenger.sendMany(input))],
  ['sendMany options', {}, (messenger, input) => collect(messenger.sendMany([], input))],
  ['cancel', { reference: canary.reference }, (messenger, input) => messenger.cancel(input, by)],
  ['cancel by', by, (messenger, input) => messenger.cancel({ reference: canary.reference }, input)],
  ['resolve', canary.key, (messenger, input) => messenger.resolve(input, 'accepted', allowed)],
  ['resolve as', 'accepted', (messenger, input) => messenger.resolve(canary.key, input, allowed)],
  ['hold', 'visits', (messenger, input) => messenger.hold(input, allowed)],
  ['release by', allowed, (messenger, input) => messenger.release('visits', input)],
  [
    'receive',
    [{ type: 'reply', transport: 'fake', replayKey: canary.key, from: canary.phone, to: '+13125550142', text: canary.text, media: 0 }],
    (messenger, input) => messenger.receive(input),
  ],
  ['dispatchDue', {}, (messenger, input) => messenger.dispatchDue(input)],
  ['within', { dialect: 'memory', query: async () => ({ rows: [], rowCount: 0 }) }, (messenger, input) => messenger.within(input)],
  ['history.list', { phone: canary.phone, reference: canary.reference }, (messenger, input) => messenger.history.list(input, front)],
  ['history.list actor', actor, (messenger, input) => messenger.history.list({}, input)],
  ['reveal', canary.key, (messenger, input) => messenger.history.reveal(input, allowed)],
  ['reviews.list', { state: 'open', cursor: canary.key }, (messenger, input) => messenger.reviews.list(input, front)],
  ['reviews.claim', canary.key, (messenger, input) => messenger.reviews.claim(input, allowed)],
  ['reviews.claim by', allowed, (messenger, input) => messenger.reviews.claim(canary.key, input)],
  ['reviews.decide', { decision: 'opt-out-program', stops: [canary.name] }, (messenger, input) => messenger.reviews.decide(canary.key, input, allowed)],
  ['worklist', { kind: 'held', cursor: canary.key }, (messenger, input) => messenger.worklist(input, front)],
  ['purge', allowed, (messenger, input) => messenger.retention.purge(input)],
  ['forget', { phone: canary.phone }, (messenger, input) => messenger.retention.forget(input, allowed)],
  ['consent.record', { ...consentOf(openClinic().runtime, 'visits'), actor }, (messenger, input) => messenger.consent.record(input)],
  [
    'consent.revoke',
    { phone: canary.phone, program: 'visits', source: 'phone-call', occurredAt: at, actor },
    (messenger, input) => messenger.consent.revoke(input),
  ],
  ['consent.statusAt', { phone: canary.phone, program: 'visits', at }, (messenger, input) => messenger.consent.statusAt(input)],
  ['consent.history', { phone: canary.phone }, (messenger, input) => collect(messenger.consent.history(input))],
  ['suppress', { phone: canary.phone, scope: { program: 'visits' }, source: 'front-desk', actor }, (messenger, input) => messenger.suppression.suppress(input)],
  ['lift', { phone: canary.phone, by: { keywordAt: at }, actor }, (messenger, input) => messenger.suppression.lift(input)],
  ['statusOf', { phone: canary.phone }, (messenger, input) => messenger.suppression.statusOf(input)],
  ['sendIfAllowed', { phone: canary.phone }, (messenger, input) => messenger.suppression.sendIfAllowed(input, async () => 'sent')],
  ['enforce', canary.key, (messenger, input) => messenger.suppression.enforce(input)],
  ['importEntries', { phone: canary.phone }, (messenger, input) => collect(messenger.suppression.importEntries([input]))],
  ['portalLinks.create', { item: canary.item, patient: canary.patient }, async (messenger, input) => void (await messenger.portalLinks?.create(input))],
  ['portalLinks.visit', canary.token, (messenger, input) => messenger.portalLinks?.visit(input)],
  ['portalLinks.redeem', { patient: canary.patient, actor: front }, (messenger, input) => messenger.portalLinks?.redeem(canary.token, input)],
  ['evidenceFor', canary.key, (messenger, input) => messenger.audit.evidenceFor(input)],
  ['createWebhookHandler', { transport: 'fake', publicUrl: 'https://clinic.example/hooks' }, (messenger, input) => createWebhookHandler(messenger, input)],
]

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

/** Every place in a value, the value itself first. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null || value instanceof Date || path.length > 4) return [path]
  return [path, ...Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, key]))]
}

function spoilt(value: unknown, path: readonly string[], spoil: (before: unknown) => unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return spoil(value)
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  return Object.assign(copy, { [key]: spoilt((value as Record<string, unknown>)[key], rest, spoil) })
}

const spoilers: readonly (readonly [how: string, spoil: (before: unknown) => unknown])[] = [
  [
    'an unknown key with the name of a canary',
    (before) => (typeof before === 'object' && before !== null && !Array.isArray(before) ? { ...before, [everyCanary]: everyCanary } : { [everyCanary]: 1 }),
  ],
  ['a key with the name of a canary and nothing in it', (before) => ({ ...(before as object), [canary.name]: undefined, [canary.phone]: null })],
  ['a canary in its place', () => everyCanary],
  ['canaries in its place', () => [everyCanary, { [everyCanary]: everyCanary }]],
  ['a number in its place', () => 4_155_550_177],
  ['nothing in its place', () => null],
]

describe('misuse', () => {
  it.each(calls)('of %s shows nothing of what it was given', async (verb, valid, call) => {
    const { messenger } = openClinic()
    for (const path of placesIn(valid)) {
      for (const [how, spoil] of spoilers) {
        const place = `${verb} ${path.join('.')}: ${how}`
        try {
          await call(messenger, spoilt(valid, path, spoil) as never)
        } catch (error) {
          expect({ place, leaks: canariesIn(error) }).toEqual({ place, leaks: [] })
          expect({ place, ours: isNophiError(error), error: String(error) }).toMatchObject({ place, ours: true })
        }
      }
    }
  })

  it('holds for whatever else is given', async () => {
    const { messenger } = openClinic()
    const anything = fc.anything({
      key: fc.constantFrom(...Object.keys(requestOf()), canary.name, '__proto__', 'constructor'),
      values: [fc.constantFrom(...Object.values(canary)), fc.date(), fc.integer()],
    })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...calls), anything, async ([verb, , call], input) => {
        try {
          await call(messenger, input as never)
        } catch (error) {
          expect({ verb, leaks: canariesIn(error), ours: isNophiError(error) }).toEqual({ verb, leaks: [], ours: true })
        }
      }),
      { numRuns: 300, seed: 11 },
    )
  })
})

describe('the guard', () => {
  it('says where it found something, and never what', () => {
    const guard = createPhiGuard({ sender })
    const inspection = guard.inspect(`${canary.text}. DOB 01/02/1970, call 415-555-0177, ${canary.page}`, {
      patient: { names: [canary.name], conditions: [canary.condition] },
    })
    expect(inspection.findings.length).toBeGreaterThan(3)
    expect(canariesIn(inspection)).toEqual([])
  })
})

describe('webhooks', () => {
  const reply = { type: 'reply', transport: 'fake', replayKey: canary.key, from: canary.phone, to: '+13125550142', text: canary.text, media: 0 } as const
  const readers: readonly (readonly [how: string, read: () => Promise<{ events: never[] }>, status: number])[] = [
    ['takes it', async () => ({ events: [reply as never] }), 200],
    ['throws what it read', () => Promise.reject(foreignError()), 503],
    ['does not know the signature', () => Promise.reject(new NophiError('WEBHOOK_UNVERIFIED')), 403],
    ['cannot read it', () => Promise.reject(new NophiError('WEBHOOK_MALFORMED', { path: 'Body' })), 400],
    ['answers with an event of another shape', async () => ({ events: [{ ...reply, [canary.name]: 1 } as never] }), 503],
  ]
  it.each(readers)('answer with a bare status when the reader %s', async (_how, read, status) => {
    const writes: Statement[] = []
    const storage = watchedStorage(memoryStorage(), { committed: (statements) => void writes.push(...statements.filter(isWrite)) })
    const { messenger } = openClinic({ storage, transports: [{ ...fakeTransport(), webhooks: { read } }] })
    const work: Promise<unknown>[] = []
    const handler = createWebhookHandler(messenger, {
      transport: 'fake',
      publicUrl: 'https://clinic.example/hooks',
      waitUntil: (promise) => void work.push(promise),
    })
    const headers = { [`x-${canary.token}`]: canary.key }
    const answer = await handler(new Request(`https://clinic.example/hooks?from=${canary.name}`, { method: 'POST', body: everyCanary, headers }))
    await Promise.all(work)
    expect(answer.status).toBe(status)
    expect(canariesIn([await answer.text(), [...answer.headers], answer])).toEqual([])
    expect(writes.filter(({ args }) => canariesIn(args).length > 0)).toEqual([])
    if (status !== 200) expect(writes).toEqual([])
  })

  it('answer through Node with nothing of a body that somebody read before', async () => {
    const { messenger } = openClinic({ transports: [{ ...fakeTransport(), webhooks: { read: async () => ({ events: [] }) } }] })
    const handler = toNodeHandler(createWebhookHandler(messenger, { transport: 'fake', publicUrl: 'https://clinic.example/hooks' }))
    const told: unknown[] = []
    await new Promise<void>((resolve) => {
      const response = { statusCode: 0, setHeader: (...header: unknown[]) => told.push(header), end: (body?: Uint8Array) => resolve(void told.push(body)) }
      handler(
        { method: 'POST', url: `/?${canary.name}`, headers: { 'x-a': everyCanary }, readableEnded: true, on: () => undefined, pause: () => undefined },
        response,
      )
    })
    expect(told.length).toBeGreaterThan(0)
    expect(canariesIn(told)).toEqual([])
  })
})
