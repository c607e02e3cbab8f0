import { describe, expect, it } from 'vitest'
import type { InboundEvent } from '../../src/domain/inbound-event.js'
import { isNophiError, type NophiError } from '../../src/errors/nophi-error.js'
import type { Messenger } from '../../src/messenger/types.js'
import { registerWebhookTarget } from '../../src/messenger/webhook-target.js'
import type { WebhookReader } from '../../src/ports/transport.js'
import { twilioWebhookReader } from '../../src/transports/twilio/twilio-webhook-reader.js'
import { createWebhookHandler } from '../../src/webhooks/create-webhook-handler.js'
import { fakeTransport } from '../messenger/fakes.js'
import { clinicNumber, createWorld, patientPhone } from '../messenger/world.js'
import { webhook } from '../transports/twilio/sign-like-twilio.js'

const log: string[] = []
const reader = twilioWebhookReader('twilio', ['token'])

const publicUrl = 'https://clinic.example/hooks/twilio'
const messenger = {
  receive: async (events: InboundEvent[]) => {
    log.push(`recorded ${events.length}`)
    return []
  },
} as unknown as Messenger
registerWebhookTarget(messenger, (transport) => {
  if (transport !== 'twilio' && transport !== 'deaf') return undefined
  return {
    reader: transport === 'deaf' ? null : reader,
    now: () => new Date('2026-11-23T16:00:00Z'),
    drain: async () => {
      log.push('drained')
    },
    count: async () => {
      log.push('counted')
    },
    turnedAway: () => {
      log.push('turned away')
    },
  }
})

function codeAndPath(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return isNophiError(error) ? [error.code, error.details.path] : 'foreign'
  }
}

describe('createWebhookHandler', () => {
  it('records through the messenger, answers, and lets the drain follow', async () => {
    log.length = 0
    const waiting: Promise<unknown>[] = []
    const handler = createWebhookHandler(messenger, { transport: 'twilio', publicUrl, waitUntil: (work) => waiting.push(work) })
    const parameters = [
      ['MessageSid', `SM${'3'.repeat(32)}`],
      ['From', '+13125550142'],
      ['To', '+13125550100'],
      ['Body', 'STOP'],
    ] as const
    const { rawBody, headers } = webhook('token', publicUrl, parameters)
    const answer = await handler(new Request('http://127.0.0.1/anything', { method: 'POST', headers, body: rawBody.slice() }))
    await Promise.all(waiting)
    expect([answer.status, log, waiting.length]).toEqual([200, ['recorded 1', 'drained', 'counted'], 1])
  })

  it('counts what it turns away at its transport', async () => {
    log.length = 0
    const handler = createWebhookHandler(messenger, { transport: 'twilio', publicUrl })
    const { rawBody, headers } = webhook('of another account', publicUrl, [['Body', 'STOP']])
    expect((await handler(new Request(publicUrl, { method: 'POST', headers, body: rawBody.slice() }))).status).toBe(403)
    expect(log).toEqual(['turned away'])
  })

  it('says of a transport without webhooks that it has none', () => {
    const made = (): unknown => createWebhookHandler(messenger, { transport: 'deaf', publicUrl })
    expect(made).toThrow(expect.objectContaining({ details: { path: 'transport', problem: 'no-webhooks' } }))
  })

  it.each([
    ['an unknown key', { transport: 'twilio', publicUrl, verify: false }, 'value'],
    ['no address', { transport: 'twilio' }, 'publicUrl'],
    ['an address without a host', { transport: 'twilio', publicUrl: '/hooks/twilio' }, 'publicUrl'],
    ['a wait that is no function', { transport: 'twilio', publicUrl, waitUntil: true }, 'waitUntil'],
    ['a listener that is no function', { transport: 'twilio', publicUrl, onFailed: 'log' }, 'onFailed'],
    ['an address of another scheme', { transport: 'twilio', publicUrl: 'ftp://clinic.example/hooks' }, 'publicUrl'],
    ['an address of a scheme that ends alike', { transport: 'twilio', publicUrl: 'xhttps://clinic.example/hooks' }, 'publicUrl'],
    ['an unknown transport', { transport: 'other', publicUrl }, 'transport'],
    ['a transport without webhooks', { transport: 'deaf', publicUrl }, 'transport'],
  ])('refuses %s', (_, options, path) => {
    expect(codeAndPath(() => createWebhookHandler(messenger, options as never))).toEqual(['INVALID_OPTIONS', path])
  })
})

describe('a reader of the host’s own', () => {
  const stop = { type: 'reply', transport: 'fake', replayKey: 'reply:1', from: patientPhone, to: clinicNumber, text: 'STOP', media: 0 } as const
  const request = (): Request => new Request('http://127.0.0.1/', { method: 'POST', body: 'STOP' })

  function over(event: InboundEvent, onFailed?: (error: NophiError) => void): () => Promise<number> {
    const { messenger: real } = createWorld({ transport: fakeTransport({ webhooks: { read: async () => ({ events: [event] }) } }) })
    const handler = createWebhookHandler(real, { transport: 'fake', publicUrl, onFailed })
    return async () => (await handler(request())).status
  }

  function messengerThat(read: WebhookReader['read'], received: InboundEvent[] = []): Messenger {
    const made = { receive: async (events: InboundEvent[]) => received.push(...events) } as unknown as Messenger
    registerWebhookTarget(made, () => ({
      reader: { read },
      now: () => new Date(0),
      drain: async () => undefined,
      count: async () => undefined,
      turnedAway: () => undefined,
    }))
    return made
  }

  it('is told where its number is in another form, by the path and never the number', async () => {
    const told: NophiError[] = []
    const post = over({ ...stop, from: patientPhone.slice(1) }, (error) => told.push(error))
    expect(await post()).toBe(503)
    expect(told.map(({ code, details: { path } }) => [code, path])).toEqual([['INVALID_REQUEST', 'events.0.from']])
    expect(JSON.stringify(told) + String(told[0]?.stack)).not.toContain(patientPhone.slice(1))
  })

  it('is told in full on a host that stops at the answer, where it waits for such work', async () => {
    const waiting: Promise<unknown>[] = []
    const told: string[] = []
    const { messenger: real } = createWorld({ transport: fakeTransport({ webhooks: { read: () => Promise.reject(new Error('a fault of its own')) } }) })
    const onFailed = async ({ code }: NophiError): Promise<void> => {
      for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve))
      told.push(code)
    }
    const handler = createWebhookHandler(real, { transport: 'fake', publicUrl, onFailed, waitUntil: (work) => waiting.push(work) })
    expect([(await handler(request())).status, told]).toEqual([503, []])
    await Promise.all(waiting)
    expect(told).toEqual(['WEBHOOK_MALFORMED'])
  })

  it('reads by the clock of the messenger, and gives the host nothing to wait for where nobody is told', async () => {
    const waiting: Promise<unknown>[] = []
    const at: Date[] = []
    const target = messengerThat(async ({ now }) => {
      at.push(now)
      throw new Error('a fault of its own')
    })
    const handler = createWebhookHandler(target, { transport: 'fake', publicUrl, waitUntil: (work) => waiting.push(work) })
    expect([(await handler(request())).status, waiting, at]).toEqual([503, [], [new Date(0)]])
  })

  it('is answered the same where the listener throws, and where nobody listens', async () => {
    const bad = { ...stop, from: patientPhone.slice(1) }
    const listener = (): void => {
      throw new Error('the log is full')
    }
    expect([await over(bad, listener)(), await over(bad)()]).toEqual([503, 503])
  })

  it('speaks for its own transport, whichever it names', async () => {
    const received: InboundEvent[] = []
    const spy = messengerThat(async () => ({ events: [{ ...stop, transport: 'elsewhere' }] }), received)
    expect((await createWebhookHandler(spy, { transport: 'fake', publicUrl })(request())).status).toBe(200)
    expect(received).toEqual([stop])
  })
})
