import { describe, expect, it } from 'vitest'
import { toBase64 } from '../../src/internal/bytes.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import type { SuppressionSink } from '../../src/ports/other-ports.js'
import { fakeRuntime } from './fakes.js'
import { watchedStorage } from './watched-storage.js'
import { compliance, createWorld, front, otherPhone, patientPhone, type World } from './world.js'

const secret = (seed: number): string => toBase64(new Uint8Array(32).fill(seed))
const closed = { code: 'MESSENGER_CLOSED', retryable: false }

describe('a closed messenger', () => {
  it('queues nothing and sends nothing, and leaves what waits to another process', async () => {
    const { messenger, storage, transport, runtime, consent, request } = createWorld()
    await consent()
    await messenger.send(request())
    await messenger.close()
    await expect(messenger.send(request())).rejects.toMatchObject(closed)
    await expect(messenger.sendMany([request()])[Symbol.asyncIterator]().next()).rejects.toMatchObject({ ...closed, details: { index: 0 } })
    const within = storage.hostTransaction((transaction) => messenger.within(transaction).send(request()))
    await expect(within).rejects.toMatchObject(closed)
    await expect(messenger.dispatchDue()).rejects.toMatchObject(closed)
    expect(transport.sent()).toEqual([])

    const other = createWorld({ storage, transport, runtime })
    expect(await other.messenger.dispatchDue()).toMatchObject({ claimed: 1, accepted: 1 })
  })

  it('permits no sender of the host: what it would send with never runs', async () => {
    const { messenger } = createWorld()
    await messenger.close()
    let calls = 0
    const sending = messenger.suppression.sendIfAllowed({ phone: patientPhone }, async () => {
      calls += 1
    })
    await expect(sending).rejects.toMatchObject(closed)
    expect(calls).toBe(0)
  })

  it('is waited for by no rotation of keys, while another process is, and a second close changes nothing', async () => {
    const old = keysFromSecret(secret(1), { id: 'k1' })
    const one = createWorld({ keys: old })
    const beside = (seed: number, keys = old): World => createWorld({ keys, storage: one.storage, runtime: fakeRuntime({ at: one.runtime.now(), seed }) })
    const [other, rotating] = [beside(2), beside(3, keysFromSecret(secret(1), { id: 'k1', next: { k2: secret(2) } }))]
    const step = () => rotating.messenger.keyRotation.advanceIndexKey({ to: 'k2' }, administrator)
    for (const { messenger } of [one, other]) await messenger.maintain()
    await one.messenger.close()
    await one.messenger.close()
    expect(await step()).toMatchObject({ phase: 'steady', waitingFor: 'processes' })
    await other.messenger.close()
    expect(await step()).toMatchObject({ phase: 'prepared', waitingFor: null })
  })

  it('that still works says that it is there', async () => {
    const { messenger, storage } = createWorld({ keys: keysFromSecret(secret(1), { id: 'k1' }) })
    await messenger.maintain()
    await messenger.close()
    await messenger.maintain()
    const rotating = createWorld({ keys: keysFromSecret(secret(1), { id: 'k1', next: { k2: secret(2) } }), storage })
    expect(await rotating.messenger.keyRotation.advanceIndexKey({ to: 'k2' }, administrator)).toMatchObject({ waitingFor: 'processes' })
  })

  it('closes where the storage is gone already', async () => {
    let isGone = false
    const storage = watchedStorage(createWorld().storage, {
      async begin() {
        if (isGone) throw new Error('the pool has ended')
      },
    })
    const { messenger } = createWorld({ storage })
    await messenger.maintain()
    isGone = true
    await expect(messenger.close()).resolves.toBeUndefined()
  })

  it('still records a STOP that comes while the process ends', async () => {
    const { messenger, consent, reply } = createWorld()
    await consent()
    await messenger.close()
    await reply('STOP')
    expect(await messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true })
  })
})

interface Scene extends World {
  /** Of a text that waits. */
  readonly id: string
  readonly stop: string
  readonly review: string
}

type Verb = (scene: Scene) => unknown

const by = { actor: compliance, reason: 'asked by the patient' }
const desk = { actor: front, reason: 'asked by the patient' }
const administrator = { actor: { id: 'ada', roles: ['administrator'] }, reason: 'the night work' }
const thirdPhone = '+13125550103'
const news = { id: 'e-1', type: 'accepted', at: new Date('2026-11-24T16:00:00Z'), sender: 'lakeside', program: 'visits', template: 'a' } as const
const optIn = {
  phone: thirdPhone,
  program: 'visits',
  action: 'opt-in',
  source: 'web-form',
  disclosure: { version: 'v0', language: 'en', text: 'Yes' },
  occurredAt: new Date('2026-11-24T16:00:00Z'),
  actor: front,
} as const

/** What begins a text. */
const refuses: Readonly<Record<string, Verb>> = {
  send: ({ messenger, request }) => messenger.send(request()),
  sendMany: ({ messenger, request }) => all(messenger.sendMany([request()])),
  dispatchDue: ({ messenger }) => messenger.dispatchDue(),
  'suppression.sendIfAllowed': ({ messenger }) => messenger.suppression.sendIfAllowed({ phone: thirdPhone }, async () => 'sent'),
  'within.send': ({ messenger, storage, request }) => storage.hostTransaction((transaction) => messenger.within(transaction).send(request())),
}

/** What records, reads, looks after or ends. */
const works: Readonly<Record<string, Verb>> = {
  evaluate: ({ messenger, request }) => messenger.evaluate(request()),
  cancel: ({ messenger, id }) => messenger.cancel({ id }, desk),
  explain: ({ messenger }) => messenger.explain({ phone: patientPhone }, desk),
  backfillSink: ({ messenger }) => messenger.backfillSink('crm', by),
  compareSink: ({ messenger }) => all(messenger.compareSink('crm', by)),
  hold: ({ messenger }) => messenger.hold('visits', by),
  release: async ({ messenger }) => {
    await messenger.hold('visits', by)
    await messenger.release('visits', by)
  },
  receive: ({ reply }) => reply('STOP', { from: thirdPhone }),
  maintain: ({ messenger }) => messenger.maintain(),
  check: ({ messenger }) => messenger.check(),
  worklist: ({ messenger }) => messenger.worklist({}, front),
  exportEvidence: ({ messenger }) => all(messenger.exportEvidence(by)),
  exportPerson: ({ messenger }) => all(messenger.exportPerson({ phone: patientPhone }, by)),
  recover: ({ messenger }) => messenger.recover(administrator),
  syncOptOutLists: ({ messenger }) => messenger.syncOptOutLists(by),
  providerDrift: ({ messenger }) => messenger.providerDrift({}, compliance),
  'within.cancel': ({ messenger, storage, id }) => storage.hostTransaction((transaction) => messenger.within(transaction).cancel({ id }, desk)),
  'within.suppression.suppress': ({ messenger, storage }) =>
    storage.hostTransaction((transaction) => messenger.within(transaction).suppression.suppress({ phone: thirdPhone, source: 'front-desk', actor: front })),
  'consent.record': ({ messenger }) => messenger.consent.record(optIn),
  'consent.revoke': ({ messenger, runtime }) =>
    messenger.consent.revoke({ phone: patientPhone, program: 'visits', source: 'phone-call', occurredAt: runtime.now(), actor: front }),
  'consent.statusAt': ({ messenger, runtime }) => messenger.consent.statusAt({ phone: patientPhone, program: 'visits', at: runtime.now() }),
  'consent.history': ({ messenger }) => all(messenger.consent.history({ phone: patientPhone })),
  'suppression.suppress': ({ messenger }) => messenger.suppression.suppress({ phone: thirdPhone, source: 'front-desk', actor: front }),
  'suppression.enforce': ({ messenger, stop }) => messenger.suppression.enforce(stop),
  'suppression.statusOf': ({ messenger }) => messenger.suppression.statusOf({ phone: otherPhone }),
  'suppression.lift': ({ messenger, runtime }) => messenger.suppression.lift({ phone: otherPhone, by: { keywordAt: runtime.now() }, actor: front }),
  'suppression.importEntries': ({ messenger }) => all(messenger.suppression.importEntries([{ phone: thirdPhone }])),
  'suppression.exportEntries': ({ messenger }) => all(messenger.suppression.exportEntries()),
  'audit.publish': ({ messenger }) => messenger.audit.publish(),
  'audit.evidenceFor': ({ messenger, stop }) => messenger.audit.evidenceFor(stop),
  'monitor.observe': ({ messenger }) => messenger.monitor.observe(news),
  'monitor.state': ({ messenger }) => messenger.monitor.state(),
  'history.list': ({ messenger }) => messenger.history.list({}, front),
  'history.reveal': ({ messenger, id }) => messenger.history.reveal(id, by),
  'history.provesBody': ({ messenger }) => messenger.history.provesBody('Hello', { phone: patientPhone }, by),
  'history.revealConsents': ({ messenger }) => messenger.history.revealConsents({ phone: patientPhone }, by),
  'reviews.list': ({ messenger }) => messenger.reviews.list({}, front),
  'reviews.claim': ({ messenger, review }) => messenger.reviews.claim(review, by),
  'reviews.decide': ({ messenger, review }) => messenger.reviews.decide(review, { decision: 'no-action' }, by),
  'retention.purge': ({ messenger }) => messenger.retention.purge(by),
  'retention.forget': ({ messenger }) => messenger.retention.forget({ phone: thirdPhone }, by),
  'people.markDeceased': ({ messenger }) => messenger.people.markDeceased({ phone: otherPhone }, desk),
  'numbers.statusOf': ({ messenger }) => messenger.numbers.statusOf({ phone: patientPhone }, front),
  'portalLinks.create': ({ messenger }) => messenger.portalLinks?.create({ item: 'item-1', patient: 'p-1', expiresAt: new Date('2026-11-30T16:00:00Z') }),
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

async function createScene(): Promise<Scene> {
  const crm: SuppressionSink = {
    spec: 1,
    name: 'crm',
    apply: async () => 'done',
    async *list() {
      yield* [{ phone: patientPhone }]
    },
  }
  const world = createWorld({ sinks: [crm], portal: { baseUrl: 'https://go.lakeside.example' } })
  for (const phone of [patientPhone, otherPhone]) await world.consent(phone)
  const { id } = await world.messenger.send(world.request())
  const { suppression } = await world.reply('STOP', { from: otherPhone })
  await world.reply('I do not know if this is meant for me any more')
  const [review] = (await world.messenger.reviews.list({}, front)).reviews
  return { ...world, id, stop: suppression?.id ?? '', review: review?.id ?? '' }
}

async function settled(work: () => unknown): Promise<unknown> {
  try {
    await work()
    return 'done'
  } catch (error) {
    return error
  }
}

describe.each(Object.entries(refuses))('%s', (_verb, call) => {
  it('is refused after close, and was possible before', async () => {
    const scene = await createScene()
    expect(await settled(() => call(scene))).toBe('done')
    await scene.messenger.close()
    expect(await settled(() => call(scene))).toMatchObject(closed)
  })
})

describe.each(Object.entries(works))('%s', (_verb, call) => {
  it('goes on after close', async () => {
    const scene = await createScene()
    await scene.messenger.close()
    expect(await settled(() => call(scene))).toBe('done')
  })
})

/** Of pieces that begin no text. */
const alike = /^(?:audit|monitor|keyRotation|portalLinks|retention|people|numbers|reviews)\.|^(?:consent|suppression)\.(?:within|compare|importEvents)$/
const others = ['within', 'close', 'resolve', 'reopen', 'retireSink', 'importConsents']

it('no verb is without its place here', async () => {
  const { messenger } = await createScene()
  const verbs = Object.entries(messenger).flatMap(([name, value]) => {
    if (typeof value === 'function') return [name]
    return Object.keys(value as object).map((inner) => `${name}.${inner}`)
  })
  expect(verbs.filter((verb) => !(verb in refuses) && !(verb in works) && !alike.test(verb) && !others.includes(verb))).toEqual([])
})
