import { describe, expect, it, vi } from 'vitest'
import type { InboundEvent } from '../../src/domain/inbound-event.js'
import { NophiError } from '../../src/errors/nophi-error.js'
import type { Hooks } from '../../src/messenger/types.js'
import { memoryStorage } from '../../src/storage/index.js'
import { fakeTransport } from './fakes.js'
import { until } from './helpers.js'
import { watchedStorage } from './watched-storage.js'
import { clinicNumber, compliance, createWorld, otherPhone, patientPhone, visits, type World } from './world.js'

type ReplyHook = NonNullable<Hooks['reply']>

let deliveries = 0

function replyOf(text: string, change: Partial<Extract<InboundEvent, { type: 'reply' }>> = {}): InboundEvent {
  deliveries += 1
  return { transport: 'fake', replayKey: `delivery-${deliveries}`, type: 'reply', from: patientPhone, to: clinicNumber, text, media: 0, ...change }
}

async function isStopped(world: World, phone = patientPhone): Promise<boolean> {
  return (await world.messenger.suppression.statusOf({ phone })).suppressed
}

/** Texts that the person gets in the minutes after. */
async function textsAfter(world: World): Promise<readonly string[]> {
  for (let round = 0; round < 3; round++) {
    await world.messenger.maintain()
    await world.messenger.dispatchDue()
    await world.runtime.advance(2_000)
  }
  return world.transport.sent().map(({ text }) => text)
}

describe("a STOP and the host's hook", () => {
  it('stands where the hook throws, is confirmed, and is told to the hook again until it takes it', async () => {
    let broken = true
    const heard: Parameters<ReplyHook>[0][] = []
    const reply: ReplyHook = async (told) => {
      if (broken) throw new TypeError(`bug at ${patientPhone}`)
      heard.push(told)
    }
    const world = createWorld({ hooks: { reply } })
    await world.consent()
    await world.messenger.send(world.request())
    const failure = await world.reply('STOP').catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'STORAGE_UNAVAILABLE', retryable: true, details: { path: 'hooks.reply' } })
    expect(await isStopped(world)).toBe(true)
    expect((await world.messenger.maintain()).alarms).toContain('hook-failed')
    expect(await textsAfter(world)).toEqual([expect.stringContaining('You are opted out')])
    expect((await world.messenger.maintain()).alarms).toContain('hook-failed')
    broken = false
    await world.runtime.advance(10 * 60_000)
    expect((await world.messenger.maintain()).alarms).not.toContain('hook-failed')
    expect(heard).toMatchObject([{ intent: { intent: 'opt-out', suppress: true } }])
    await world.runtime.advance(20 * 60_000)
    await world.messenger.maintain()
    expect(heard).toHaveLength(1)
  })

  it('stands at once where the hook never answers, and receive waits no longer than three seconds', async () => {
    const world = createWorld({ hooks: { reply: () => new Promise(() => undefined) } })
    await world.consent()
    let failure: unknown = null
    const receiving = world.reply('STOP').catch((error: unknown) => {
      failure = error
    })
    await until(() => world.runtime.sleeping() > 0)
    expect(await isStopped(world)).toBe(true)
    await world.runtime.advance(3_000)
    await receiving
    expect(failure).toMatchObject({ code: 'STORAGE_UNAVAILABLE', details: { path: 'hooks.reply', problem: 'no answer in time' } })
  })

  it('is told to the hook by a repeated delivery, and not again once it took it', async () => {
    let calls = 0
    const world = createWorld({
      hooks: {
        async reply() {
          calls += 1
          if (calls === 1) throw new Error('down')
        },
      },
    })
    const stop = replyOf('STOP')
    await expect(world.messenger.receive([stop])).rejects.toMatchObject({ details: { path: 'hooks.reply' } })
    expect(await world.messenger.receive([stop])).toEqual([{ type: 'reply', replayed: true }])
    expect(await world.messenger.receive([stop])).toEqual([{ type: 'reply', replayed: true }])
    await world.messenger.maintain()
    expect(calls).toBe(2)
  })

  it('is told by another process where the first one ended before it could', async () => {
    const storage = memoryStorage()
    const ended = createWorld({ storage, hooks: { reply: () => new Promise(() => undefined) } })
    void ended.reply('1').catch(() => undefined)
    await until(() => ended.runtime.sleeping() > 0)
    const heard: string[] = []
    const world = createWorld({ storage, runtime: ended.runtime, hooks: { reply: async ({ intent }) => void heard.push(intent.rule) } })
    await world.messenger.maintain()
    expect(heard).toEqual([])
    await ended.runtime.advance(60_000)
    await world.messenger.maintain()
    expect(heard).toEqual(['free-text'])
  })

  it('does not keep other replies from the hook', async () => {
    const heard: string[] = []
    const reply: ReplyHook = async ({ intent }) => {
      if (intent.intent === 'other') throw new Error('only opt-outs, please')
      heard.push(intent.intent)
    }
    const world = createWorld({ hooks: { reply } })
    const events = [replyOf('what is this', { from: otherPhone }), replyOf('STOP'), replyOf('HELP', { from: otherPhone })]
    await expect(world.messenger.receive(events)).rejects.toMatchObject({ details: { path: 'hooks.reply' } })
    expect(heard.sort()).toEqual(['help', 'opt-out'])
  })

  it('stands where the hook for signals throws or never answers', async () => {
    const monitor = {
      observe: () => [
        { id: 's', at: new Date(), level: 'critical', metric: 'opt-out', stream: { sender: clinicNumber }, numerator: 1, denominator: 1, rule: 'r' },
      ],
      assess: () => [],
      state: () => '{}',
      merge: () => undefined,
      load: () => undefined,
    } as never
    for (const signal of [() => Promise.reject(new Error('bug')), () => new Promise<void>(() => undefined)]) {
      const world = createWorld({ monitor, hooks: { signal } })
      const receiving = world.reply('STOP').catch((error: unknown) => error)
      for (let second = 0; second < 5; second++) await world.runtime.advance(1_000)
      expect(await receiving).toMatchObject({ code: 'STORAGE_UNAVAILABLE', details: { path: 'hooks.signal' } })
      expect(await isStopped(world)).toBe(true)
    }
  })
})

describe('a STOP and its confirmation', () => {
  function worldThatFails(failing: () => boolean, inner = memoryStorage()): World {
    const storage = watchedStorage(inner, {
      async statement({ name }, run) {
        if (name === 'messages.insertIfAbsent' && failing()) throw new NophiError('KEY_UNAVAILABLE', { problem: 'test' })
        return run()
      },
    })
    return createWorld({ storage })
  }

  it('stands where the confirmation cannot be made, and this process makes it as soon as it can', async () => {
    let failing = true
    const world = worldThatFails(() => failing)
    await expect(world.reply('STOP')).rejects.toMatchObject({ code: 'KEY_UNAVAILABLE' })
    expect(await isStopped(world)).toBe(true)
    // Enforced before there was anything to confirm it with.
    expect(await world.messenger.maintain()).toMatchObject({ enforced: 1 })
    failing = false
    await world.runtime.advance(1_000)
    expect(await textsAfter(world)).toEqual([expect.stringContaining('You are opted out')])
  })

  it('is confirmed after a repeated delivery where the first process ended in between, once', async () => {
    let failing = true
    const storage = memoryStorage()
    const ended = worldThatFails(() => failing, storage)
    const stop = replyOf('STOP')
    await expect(ended.messenger.receive([stop])).rejects.toMatchObject({ code: 'KEY_UNAVAILABLE' })
    await ended.messenger.maintain()
    const world = createWorld({ storage, at: new Date(ended.runtime.now().getTime() + 1_000) })
    failing = false
    expect(await world.messenger.receive([stop])).toEqual([{ type: 'reply', replayed: true }])
    expect(await world.messenger.receive([stop])).toEqual([{ type: 'reply', replayed: true }])
    expect(await textsAfter(world)).toEqual([expect.stringContaining('You are opted out')])
  })

  it('is not confirmed by a repeated delivery where it was stopped before, though that stop was lifted since', async () => {
    const world = createWorld()
    await world.messenger.receive([replyOf('STOP', { occurredAt: new Date('2026-11-24T15:00:00Z') })])
    expect(await textsAfter(world)).toHaveLength(1)
    await world.runtime.advance(24 * 3_600_000)
    const again = replyOf('STOP', { occurredAt: new Date('2026-11-25T15:00:00Z') })
    await world.messenger.receive([again, replyOf('START', { occurredAt: new Date('2026-11-25T14:00:00Z') })])
    await world.messenger.receive([again])
    expect(await textsAfter(world)).toHaveLength(1)
  })

  it('answers HELP after a repeated delivery within the hour, not after a later one', async () => {
    for (const [ms, texts] of [
      [1_000, 1],
      [2 * 3_600_000, 0],
    ] as const) {
      let failing = true
      const world = worldThatFails(() => failing)
      const help = replyOf('HELP')
      await expect(world.messenger.receive([help])).rejects.toMatchObject({ code: 'KEY_UNAVAILABLE' })
      failing = false
      await world.runtime.advance(ms)
      expect(await world.messenger.receive([help])).toEqual([{ type: 'reply', replayed: true }])
      expect(await textsAfter(world)).toHaveLength(texts)
    }
  })

  it('is recorded where the wording itself fails', async () => {
    const wording = await import('../../src/wording/render-service-text.js')
    const broken = vi.spyOn(wording, 'renderServiceText')
    try {
      const world = createWorld()
      broken.mockImplementation(() => {
        throw new NophiError('INVALID_OPTIONS', { path: 'sender.name' })
      })
      await expect(world.reply('STOP')).rejects.toMatchObject({ code: 'INVALID_OPTIONS' })
      expect(await isStopped(world)).toBe(true)
    } finally {
      broken.mockRestore()
    }
  })
})

describe('a STOP that the storage does not take', () => {
  it('is told, tried for as long as the process lives, and keeps the number from being called', async () => {
    let busy = true
    const storage = watchedStorage(memoryStorage(), {
      async statement({ name, args }, run) {
        if (busy && name === 'suppression.lockGates' && args[1] === 'wait') throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'busy' })
        return run()
      },
    })
    const world = createWorld({ storage })
    const unrecorded = async (): Promise<readonly boolean[]> => [
      (await world.messenger.maintain()).alarms.includes('stop-unrecorded'),
      (await world.messenger.check()).some(({ name, ok }) => name === 'stops-recorded' && !ok),
    ]
    await world.consent()
    await world.messenger.send(world.request())
    expect(await unrecorded()).toEqual([false, false])
    await expect(world.reply('STOP')).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' })
    for (let minutes = 0; minutes < 30; minutes++) await world.runtime.advance(60_000)
    expect(await unrecorded()).toEqual([true, true])
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 0 })
    expect(world.transport.sent()).toEqual([])
    busy = false
    await world.runtime.advance(10_000)
    expect(await isStopped(world)).toBe(true)
    expect(await unrecorded()).toEqual([false, false])
  })
})

describe('several events at once', () => {
  const bad = { transport: 'fake', replayKey: 'bad', type: 'receipt', providerMessageId: '', status: 'sent' } as unknown as InboundEvent

  it('are taken each on its own, and the first fault is thrown at the end', async () => {
    const world = createWorld()
    const failure = await world.messenger.receive([replyOf('hello', { from: otherPhone }), bad, replyOf('STOP')]).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'INVALID_REQUEST', details: { path: 'events.1.providerMessageId' } })
    expect(await isStopped(world)).toBe(true)
    expect((await world.messenger.reviews.list({}, compliance)).reviews).toHaveLength(1)
  })

  it('stops come first, and the outcomes in the order of the events', async () => {
    const order: string[] = []
    const storage = watchedStorage(memoryStorage(), {
      async statement({ name, args }, run) {
        if (name === 'messages.insertReply') order.push((args[0] as { intent: string }).intent)
        return run()
      },
    })
    const world = createWorld({ storage })
    const outcomes = await world.messenger.receive([replyOf('hello there', { from: otherPhone }), replyOf('STOP')])
    expect(order).toEqual(['opt-out', 'other'])
    expect(outcomes.map(({ intent }) => intent?.intent)).toEqual(['other', 'opt-out'])
  })

  it('one that the storage refuses loses none behind it', async () => {
    const storage = watchedStorage(memoryStorage(), {
      async statement({ name, args }, run) {
        if (name === 'messages.insertReply' && (args[0] as { intent: string }).intent === 'help') throw new NophiError('STORAGE_UNAVAILABLE')
        return run()
      },
    })
    const world = createWorld({ storage })
    const events = [replyOf('HELP', { from: otherPhone }), replyOf('2', { from: otherPhone }), replyOf('STOP')]
    await expect(world.messenger.receive(events)).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' })
    expect(await isStopped(world)).toBe(true)
    expect((await world.messenger.reviews.list({}, compliance)).reviews).toHaveLength(1)
  })
})

describe('the language of an answer', () => {
  const when = { at: new Date('2026-11-27T20:30:00Z'), zone: 'America/Chicago' }
  const spanish = /llame al|Emergencia/

  async function answerTo(text: string, before: { readonly text?: 'en' | 'es'; readonly consent?: 'en' | 'es' }): Promise<'en' | 'es'> {
    const world = createWorld()
    const disclosure = visits.disclosures.find(({ language }) => language === (before.consent ?? 'en')) ?? visits.disclosures[0]
    if (before.consent !== undefined || before.text !== undefined) {
      const actor = { id: 'amy', roles: ['front-desk'] } as const
      await world.messenger.consent.record({
        phone: patientPhone,
        program: 'visits',
        action: 'opt-in',
        source: 'web-form',
        disclosure: disclosure as NonNullable<typeof disclosure>,
        occurredAt: world.runtime.now(),
        actor: { ...actor, roles: [...actor.roles] },
      })
    }
    if (before.text !== undefined) {
      await world.messenger.send(world.request({ message: { kind: 'appointment-reminder', language: before.text, slots: { when } } }))
      await world.messenger.dispatchDue()
    }
    await world.reply(text)
    const [answer] = (await textsAfter(world)).slice(before.text === undefined ? 0 : 1)
    return spanish.test(answer ?? '') ? 'es' : 'en'
  }

  it.each([
    ['AYUDA', { text: 'en' }, 'es'],
    ['PARAR', { text: 'en' }, 'es'],
    ['quiero morir', { text: 'en' }, 'es'],
    ['¿quién es?', { text: 'en' }, 'es'],
    ['I want to die', { text: 'es' }, 'en'],
    ['please stop texting me', { text: 'es' }, 'en'],
    ['STOP', { text: 'es' }, 'es'],
    ['HELP', { text: 'es' }, 'es'],
    ['ARRET', { text: 'es' }, 'es'],
    ['HELP', { text: 'en', consent: 'es' }, 'en'],
    ['HELP', { consent: 'es' }, 'es'],
    ['STOP', { consent: 'es' }, 'es'],
    ['HELP', {}, 'en'],
    ['停止', {}, 'en'],
  ] as const)('to %j after %j is %s', async (text, before, language) => {
    expect(await answerTo(text, before)).toBe(language)
  })
})

describe('a sender', () => {
  const transport = fakeTransport()
  it.each([
    ['a site alone', { contact: { url: 'https://lakeside.example' } }, 'lakeside.example'],
    ['a phone alone', { contact: { phone: clinicNumber } }, '312-555-0142'],
    ['an accented name', { name: 'Clínica San José' }, 'Clínica San José:'],
  ] as const)('with %s gets its STOP confirmed and its HELP answered', async (_how, change, named) => {
    const base = { id: 'lakeside', name: 'Lakeside Clinic', contact: { phone: clinicNumber }, addresses: [] }
    const sender = { ...base, addresses: [{ value: clinicNumber, type: 'long-code' as const, transport: transport.name }], ...change }
    const world = createWorld({ senders: [sender] })
    await world.reply('HELP', { from: otherPhone })
    await world.reply('STOP')
    const texts = await textsAfter(world)
    expect(texts).toHaveLength(2)
    for (const text of texts) expect(text).toContain(named)
  })
})
