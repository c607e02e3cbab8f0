import { describe, expect, it } from 'vitest'
import type { InboundEvent } from '../../src/domain/inbound-event.js'
import { NophiError } from '../../src/errors/nophi-error.js'
import type { WebhookReader, WebhookRequest } from '../../src/ports/transport.js'
import { twilioWebhookReader } from '../../src/transports/twilio/twilio-webhook-reader.js'
import { handleWebhook, type WebhookTarget, withQueryOf } from '../../src/webhooks/handle-webhook.js'
import { keepAlive } from '../../src/webhooks/keep-alive.js'
import { webhook } from '../transports/twilio/sign-like-twilio.js'

const publicUrl = 'https://clinic.example/hooks/twilio'
const inner = 'http://10.0.0.7:3000/internal/path'
const stop = [
  ['MessageSid', `SM${'3'.repeat(32)}`],
  ['From', '+13125550142'],
  ['To', '+13125550100'],
  ['Body', 'STOP'],
] as const

interface Scene extends WebhookTarget {
  readonly log: string[]
  readonly received: InboundEvent[]
  /** Code, path and problem of each failure that was told. */
  readonly told: unknown[]
  /** How many requests were turned away. */
  readonly away: { count: number }
}

function scene(change: Partial<WebhookTarget> = {}): Scene {
  const log: string[] = []
  const received: InboundEvent[] = []
  const told: unknown[] = []
  const away = { count: 0 }
  return {
    reader: twilioWebhookReader('twilio', ['token']),
    publicUrl,
    now: () => new Date('2026-11-23T16:00:00Z'),
    receive: async (events) => {
      log.push('recorded')
      received.push(...events)
    },
    failed: ({ code, details: { path, problem } }) => {
      told.push([code, path, problem])
    },
    turnedAway: () => {
      away.count += 1
    },
    afterwards: () => {
      log.push('drain')
    },
    log,
    received,
    told,
    away,
    ...change,
  }
}

function post(signedUrl = publicUrl, token = 'token', url = inner): Request {
  const { rawBody, headers } = webhook(token, signedUrl, stop)
  return new Request(url, { method: 'POST', headers, body: rawBody.slice() })
}

function readerThat(read: WebhookReader['read']): WebhookReader {
  return { read }
}

describe('handleWebhook', () => {
  it('answers 200 with the reply of the provider once the events are recorded, and drains after that', async () => {
    const target = scene()
    const answer = await handleWebhook(post(), target)
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      200,
      'text/xml',
      '<?xml version="1.0" encoding="UTF-8"?><Response></Response>',
    ])
    expect(target.log).toEqual(['recorded', 'drain'])
    expect(target.received).toMatchObject([{ type: 'reply', from: '+13125550142', text: 'STOP' }])
  })

  it('waits for the record before it answers', async () => {
    let record: (() => void) | undefined
    let answered = false
    const target = scene({ receive: () => new Promise<void>((resolve) => (record = resolve)) })
    const answering = handleWebhook(post(), target).then((answer) => {
      answered = true
      return answer
    })
    while (record === undefined) await new Promise((resolve) => setImmediate(resolve))
    expect(answered).toBe(false)
    record()
    expect((await answering).status).toBe(200)
  })

  it('answers 403 without touching anything where the signature is wrong', async () => {
    const target = scene()
    for (const request of [post(publicUrl, 'other'), post('https://elsewhere.example/hooks/twilio')]) {
      const answer = await handleWebhook(request, target)
      expect([answer.status, await answer.text()]).toEqual([403, ''])
    }
    expect([target.log, target.told, target.away.count]).toEqual([[], [], 2])
  })

  it('trusts no header of a proxy about the address', async () => {
    const request = post('https://evil.example/hooks/twilio')
    request.headers.set('x-forwarded-host', 'evil.example')
    request.headers.set('host', 'evil.example')
    expect((await handleWebhook(request, scene())).status).toBe(403)
  })

  it('answers 400 for a signed webhook of another shape', async () => {
    const { rawBody, headers } = webhook('token', publicUrl, [['Body', 'STOP']])
    const target = scene()
    expect((await handleWebhook(new Request(inner, { method: 'POST', headers, body: rawBody.slice() }), target)).status).toBe(400)
    expect([target.log, target.told]).toEqual([[], [['WEBHOOK_MALFORMED', 'MessageSid', undefined]]])
  })

  it('answers 405 for anything but a POST', async () => {
    const target = scene()
    const answer = await handleWebhook(new Request(inner), target)
    expect([answer.status, answer.headers.get('allow'), target.away.count]).toEqual([405, 'POST', 1])
  })

  it('answers 413 over 64 KB and stops reading', async () => {
    let pulled = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(16_384))
      },
    })
    const target = scene()
    expect((await handleWebhook(new Request(inner, { method: 'POST', body, duplex: 'half' } as RequestInit), target)).status).toBe(413)
    expect(pulled).toBeLessThan(10)
    expect(target.away.count).toBe(1)
    expect(target.log).toEqual([])
  })

  it('reads a body of 64 KB, and not a byte more', async () => {
    const target = scene({ reader: readerThat(async ({ rawBody }) => ({ events: [], reply: { body: String(rawBody.length), contentType: 'text/plain' } })) })
    const answers = [65_536, 65_537].map((length) => handleWebhook(new Request(inner, { method: 'POST', body: new Uint8Array(length) }), target))
    expect(await Promise.all((await Promise.all(answers)).map(async (answer) => [answer.status, await answer.text()]))).toEqual([
      [200, '65536'],
      [413, ''],
    ])
  })

  it('answers 400 where the body breaks off', async () => {
    const body = new ReadableStream<Uint8Array>({ start: (controller) => controller.error(new Error('reset')) })
    expect((await handleWebhook(new Request(inner, { method: 'POST', body, duplex: 'half' } as RequestInit), scene())).status).toBe(400)
  })

  it('answers 503 where it could not be recorded, without a word of why, and drains what may stand beside it', async () => {
    for (const error of [new NophiError('STORAGE_UNAVAILABLE'), new Error('insert into reply values (+13125550142)')]) {
      const target = scene({ receive: () => Promise.reject(error) })
      const answer = await handleWebhook(post(), target)
      expect([answer.status, await answer.text(), target.log]).toEqual([503, '', ['drain']])
      expect(target.told).toEqual([['STORAGE_UNAVAILABLE', undefined, undefined]])
    }
  })

  it('answers 503 where a reader fails otherwise, since the event may be a STOP', async () => {
    const target = scene({ reader: readerThat(() => Promise.reject(new Error('cannot read STOP of +13125550142'))) })
    expect((await handleWebhook(post(), target)).status).toBe(503)
    expect(target.told).toEqual([['WEBHOOK_MALFORMED', undefined, 'reader-failed']])
  })

  it.each([[undefined], [{}], [{ events: null }], [{ events: 'STOP' }]])('answers 503 where a reader gives no list of events: %j', async (given) => {
    const target = scene({ reader: readerThat(async () => given as never) })
    const answer = await handleWebhook(post(), target)
    expect([answer.status, target.log, target.told]).toEqual([503, [], [['WEBHOOK_MALFORMED', 'events', 'reader-failed']]])
  })

  it('answers 200 without a record for what is no event', async () => {
    const target = scene({ reader: readerThat(async () => ({ events: [] })) })
    const answer = await handleWebhook(post(), target)
    expect([answer.status, await answer.text(), target.log]).toEqual([200, '', []])
  })

  it('gives the reader the raw bytes, the configured address and the clock', async () => {
    const seen: WebhookRequest[] = []
    const reader = readerThat(async (request) => {
      seen.push(request)
      return { events: [] }
    })
    await handleWebhook(new Request(`${inner}?nophi=attempt-1`, { method: 'POST', body: new Uint8Array([0, 255, 10]) }), scene({ reader }))
    expect(seen).toMatchObject([{ rawBody: new Uint8Array([0, 255, 10]), publicUrl: `${publicUrl}?nophi=attempt-1`, now: new Date('2026-11-23T16:00:00Z') }])
  })
})

describe('a body that was read before', () => {
  it.each([
    ['read', (request: Request) => request.text()],
    ['held by a reader', async (request: Request) => request.body?.getReader()],
  ])('is answered with 500 and a sentence, and told, where it was %s', async (_what, take) => {
    const target = scene()
    const request = post()
    await take(request)
    const response = await handleWebhook(request, target)
    expect([response.status, await response.text()]).toEqual([500, 'The body was read before this handler: mount it before any body parser.'])
    expect([target.told, target.received, target.away.count]).toEqual([[['WEBHOOK_MALFORMED', 'body', 'read-before']], [], 0])
  })
})

describe('withQueryOf', () => {
  it.each([
    ['https://a.example/h', 'http://x/y', 'https://a.example/h'],
    ['https://a.example/h', 'http://x/y?', 'https://a.example/h'],
    ['https://a.example/h', 'http://x/y?n', 'https://a.example/h?n'],
    ['https://a.example/h', 'http://x/y?n=1', 'https://a.example/h?n=1'],
    ['https://a.example/h?t=a', 'http://x/y', 'https://a.example/h?t=a'],
    ['https://a.example/h?t=a', 'http://x/y?t=a&n=1', 'https://a.example/h?t=a&n=1'],
    ['https://a.example/h#rc=5', 'http://x/y?n=a%20b+c', 'https://a.example/h?n=a%20b+c'],
    ['https://a.example/h', 'http://x/y#f?n=1', 'https://a.example/h'],
  ])('joins %s and %s', (configured, requested, joined) => {
    expect(withQueryOf(configured, requested)).toBe(joined)
  })
})

describe('keepAlive', () => {
  it('hands the work to the platform and swallows its failure', async () => {
    const handed: Promise<unknown>[] = []
    keepAlive(
      () => Promise.reject(new Error('boom')),
      (work) => handed.push(work),
    )
    await expect(handed[0]).resolves.toBeUndefined()
  })

  it('survives work and platforms that throw at once', async () => {
    const ran = new Promise<void>((resolve) => {
      keepAlive(
        () => {
          resolve()
          throw new Error('boom')
        },
        () => {
          throw new Error('no such platform')
        },
      )
    })
    await ran
  })
})
