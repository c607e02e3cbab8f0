import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { isNophiError } from '../../../src/errors/nophi-error.js'
import { everythingIn } from '../../../src/testing/conformance-case.js'
import { openPermit } from '../../../src/testing/open-permit.js'
import { twilioTransport } from '../../../src/transports/twilio/index.js'
import { accountSid, agreement, at, authToken, bodyText, clinic, contextFor, from, message, patient, withTwilio } from '../../testing/twilio-bench.js'

const options = { accountSid, authToken, agreement }

function thrownBy(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  return undefined
}

function answered(body: object, status = 201, headers = {}): Promise<unknown> {
  const fetch: typeof globalThis.fetch = async () => Response.json(body, { status, headers })
  return twilioTransport({ ...options, fetch, runtime: { now: () => at } }).send(message(), contextFor())
}

describe('twilioTransport over real HTTP', () => {
  it('sends the cleared text and names the message as Twilio does', async () => {
    await withTwilio({}, async ({ simulator, send }) => {
      const outcome = await send()
      expect(outcome).toEqual({ outcome: 'accepted', providerMessageId: simulator.accepted()[0]?.sid, warnings: [] })
      expect(simulator.accepted()[0]).toMatchObject({ from: clinic, to: patient, text: bodyText, statusCallback: null, validitySeconds: 3600 })
      await simulator.settled()
      expect(simulator.phone(patient).texts()).toMatchObject([{ from: clinic, text: bodyText }])
    })
  })

  it('puts our correlation into the status callback and keeps its query', async () => {
    await withTwilio(
      { transport: { statusCallbackUrl: 'https://clinic.example/hooks/twilio?tenant=a%20b' }, simulator: { receipts: () => [] } },
      async ({ simulator, send }) => {
        await send()
        expect(simulator.accepted()[0]?.statusCallback).toBe('https://clinic.example/hooks/twilio?tenant=a%20b&nophi=Attempt_1-x')
      },
    )
  })

  it.each([
    ['half a second', 500, null],
    ['a second and a half', 1500, 1],
    ['nine hours', 32_400_000, 32_400],
    ['three days', 259_200_000, 36_000],
  ])('limits the queue time to what is left before the text expires: %s', async (_, leftMs, validitySeconds) => {
    await withTwilio({}, async ({ simulator, transport }) => {
      const outcome = await transport.send(message(), contextFor(undefined, { expiresAt: new Date(at.getTime() + leftMs) }))
      if (validitySeconds === null) expect([outcome, simulator.requests()]).toEqual([{ outcome: 'rejected', reason: 'expired', retryable: false }, 0])
      else expect(simulator.accepted()[0]?.validitySeconds).toBe(validitySeconds)
    })
  })

  it('asks that nothing of the body is changed, and for a service and retention only where told', async () => {
    const forms: URLSearchParams[] = []
    const fetch: typeof globalThis.fetch = async (_, init) => {
      forms.push(new URLSearchParams(String(init?.body)))
      return Response.json({ sid: `SM${'1'.repeat(32)}` }, { status: 201 })
    }
    const messagingServiceSid = `MG${'2'.repeat(32)}`
    await twilioTransport({ ...options, fetch, runtime: { now: () => at } }).send(message(), contextFor())
    await twilioTransport({ ...options, fetch, runtime: { now: () => at }, messagingServiceSid, contentRetention: 'discard' }).send(message(), contextFor())
    expect(forms.map((form) => Object.fromEntries(form))).toEqual([
      { To: patient, From: clinic, Body: bodyText, ValidityPeriod: '3600', SmartEncoded: 'false' },
      expect.objectContaining({ From: clinic, MessagingServiceSid: messagingServiceSid, ShortenUrls: 'false', ContentRetention: 'discard' }),
    ])
  })

  it.each([
    ['a phone that opted out', { to: '+15005550004' }, 'opted-out', '21610'],
    ['an invalid number', { to: '+15005550001' }, 'invalid-number', '21211'],
    ['a number that cannot be reached', { to: '+15005550002' }, 'unreachable', '21612'],
    ['a region that is not enabled', { to: '+15005550003' }, 'unreachable', '21408'],
    ['a number that takes no texts', { to: '+15005550009' }, 'invalid-number', '21614'],
    ['a sender that is not ours', { from: { ...from, value: '+15005550007' } }, 'sender-unregistered', '21606'],
    ['a body that is too long', { text: 'a'.repeat(1601) }, 'too-long', '21617'],
  ])('says that it is final: %s', async (_, fields, reason, vendorCode) => {
    await withTwilio({}, async ({ simulator, send }) => {
      expect(await send(fields)).toEqual({ outcome: 'rejected', reason, retryable: false, vendorCode })
      expect([simulator.requests(), simulator.accepted()]).toEqual([1, []])
    })
  })

  it('rejects a phone that wrote STOP, and sends again after START', async () => {
    await withTwilio({}, async ({ simulator, send }) => {
      await simulator.phone(patient).reply(clinic, 'Stop')
      expect(await send()).toMatchObject({ outcome: 'rejected', reason: 'opted-out', retryable: false })
      await simulator.phone(patient).reply(clinic, 'START')
      expect(await send()).toMatchObject({ outcome: 'accepted' })
    })
  })

  it('waits as long as Twilio says when it is throttled, and does not try again itself', async () => {
    await withTwilio({}, async ({ simulator, send }) => {
      simulator.failNext({ fault: 'refuse', code: 20429, retryAfterSeconds: 7 }, { fault: 'status', status: 429, headers: { 'retry-after': '3' } })
      expect(await send()).toEqual({ outcome: 'rejected', reason: 'throttled', retryable: true, retryAfterMs: 7000, vendorCode: '20429' })
      expect(await send()).toEqual({ outcome: 'rejected', reason: 'throttled', retryable: true, retryAfterMs: 3000 })
      expect(simulator.requests()).toBe(2)
    })
  })

  it('says unauthorized for a token that Twilio does not know', async () => {
    await withTwilio({ transport: { authToken: 'other' } }, async ({ send }) => {
      expect(await send()).toMatchObject({ outcome: 'rejected', reason: 'unauthorized', vendorCode: '20003' })
    })
  })

  it('sends with the first of several tokens', async () => {
    await withTwilio({ transport: { authToken: [authToken, 'older'] } }, async ({ send }) => {
      expect(await send()).toMatchObject({ outcome: 'accepted' })
    })
  })

  it.each([
    ['the connection breaks after the text was taken', { fault: 'drop' }, 'connection-lost', 1],
    ['the connection breaks before it was taken', { fault: 'drop', takes: false }, 'connection-lost', 0],
    ['a server error', { fault: 'status', status: 500 }, 'server-error', 0],
    ['a server error after the text was taken', { fault: 'status', status: 503, takes: true }, 'server-error', 1],
    ['a success that cannot be read', { fault: 'unreadable' }, 'unreadable-reply', 1],
    ['a time-out on the way', { fault: 'status', status: 408 }, 'timeout', 0],
  ] as const)('does not claim to know, and calls once: %s', async (_, fault, cause, taken) => {
    await withTwilio({}, async ({ simulator, send }) => {
      simulator.failNext(fault)
      expect(await send()).toEqual({ outcome: 'unknown', cause })
      expect([simulator.requests(), simulator.accepted().length]).toEqual([1, taken])
    })
  })

  it('never follows a redirect', async () => {
    await withTwilio({}, async ({ simulator, send }) => {
      simulator.failNext({ fault: 'status', status: 307, headers: { location: '/2010-04-01/elsewhere' } })
      expect(await send()).toMatchObject({ outcome: 'unknown' })
      expect(simulator.requests()).toBe(1)
    })
  })

  it('stops at the deadline of its permit', async () => {
    await withTwilio({}, async ({ simulator, send }) => {
      simulator.failNext({ fault: 'hang' })
      const permit = openPermit({ expiresAt: at })
      const sending = send({}, permit)
      await simulator.requestArrived(1)
      permit.end()
      expect(await sending).toEqual({ outcome: 'unknown', cause: 'timeout' })
    })
  })

  it('opens no connection under a permit that has ended', async () => {
    await withTwilio({}, async ({ simulator, send }) => {
      const permit = openPermit({ expiresAt: at })
      permit.end()
      await expect(send({}, permit)).rejects.toSatisfy((error) => isNophiError(error, 'PERMIT_EXPIRED'))
      expect(simulator.requests()).toBe(0)
    })
  })

  it('asks the permit when everything is ready, right before the call', async () => {
    const order: string[] = []
    const permit = openPermit({ expiresAt: at, onAsked: () => order.push('asked') })
    const fetch: typeof globalThis.fetch = async () => {
      order.push('called')
      return new Response(null, { status: 500 })
    }
    const now = (): Date => {
      order.push('clock read')
      return at
    }
    const transport = twilioTransport({ ...options, fetch, runtime: { now } })
    await transport.send(message(), contextFor(permit))
    expect(order).toEqual(['clock read', 'asked', 'called'])
  })

  it('says provider-down when no byte could leave', async () => {
    const server: Server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await new Promise((resolve) => server.close(resolve))
    const transport = twilioTransport({ ...options, baseUrl: `http://127.0.0.1:${port}`, runtime: { now: () => at } })
    expect(await transport.send(message(), contextFor())).toEqual({ outcome: 'rejected', reason: 'provider-down', retryable: true })
  })

  it('takes a 201 whose message failed already for the refusal it is', async () => {
    const failed = (body: object) =>
      twilioTransport({ ...options, runtime: { now: () => at }, fetch: async () => Response.json(body, { status: 201 }) }).send(message(), contextFor())
    const sid = `SM${'1'.repeat(32)}`
    expect(await failed({ sid, status: 'failed', error_code: 21610 })).toEqual({
      outcome: 'rejected',
      reason: 'opted-out',
      retryable: false,
      vendorCode: '21610',
    })
    expect(await failed({ sid, status: 'failed', error_code: null })).toEqual({ outcome: 'rejected', reason: 'other', retryable: false })
    expect(await failed({ status: 'queued' })).toEqual({ outcome: 'unknown', cause: 'unreadable-reply' })
    expect(await failed({ sid, status: 'queued', num_segments: '2' })).toMatchObject({ outcome: 'accepted', warnings: ['segments-differ'] })
  })

  it.each(['failed', 'undelivered', 'canceled'])('takes a message that is %s at once for refused', async (status) => {
    expect(await answered({ sid: `SM${'1'.repeat(32)}`, status, error_code: 30007 })).toMatchObject({
      outcome: 'rejected',
      reason: 'filtered',
      vendorCode: '30007',
    })
  })

  it.each([
    ['of any success', { sid: `SM${'1'.repeat(32)}` }, 200, { outcome: 'accepted' }],
    ['that counts no segments yet', { sid: `SM${'1'.repeat(32)}`, num_segments: '0' }, 201, { outcome: 'accepted', warnings: [] }],
    ['with an id of another form', { sid: 'SM1' }, 201, { outcome: 'unknown', cause: 'unreadable-reply' }],
    ['with an id that is no text', { sid: [`SM${'1'.repeat(32)}`] }, 201, { outcome: 'unknown', cause: 'unreadable-reply' }],
    ['of no success, whatever it holds', { sid: `SM${'1'.repeat(32)}`, code: 20429 }, 300, { outcome: 'unknown', cause: 'unreadable-reply' }],
    ['of a server error, whatever its code', { code: 20429 }, 500, { outcome: 'unknown', cause: 'server-error' }],
  ])('reads an answer %s', async (_, body, status, expected) => {
    expect(await answered(body, status)).toMatchObject(expected)
  })

  it('waits only where the same text may be taken later, by the code or else by the status', async () => {
    const headers = { 'retry-after': '7' }
    expect(await answered({ code: 21610 }, 400, headers)).toEqual({ outcome: 'rejected', reason: 'opted-out', retryable: false, vendorCode: '21610' })
    const throttled = { outcome: 'rejected', reason: 'throttled', retryable: true, retryAfterMs: 7000, vendorCode: '29998' }
    expect(await answered({ code: 29998 }, 429, headers)).toEqual(throttled)
  })

  it('takes a code it does not know for a final refusal and keeps the code', async () => {
    const fetch: typeof globalThis.fetch = async () => Response.json({ code: 29999, message: `no ${patient}` }, { status: 400 })
    expect(await twilioTransport({ ...options, fetch, runtime: { now: () => at } }).send(message(), contextFor())).toEqual({
      outcome: 'rejected',
      reason: 'other',
      retryable: false,
      vendorCode: '29999',
    })
  })

  it('never keeps a number that Twilio calls a code', async () => {
    const fetch: typeof globalThis.fetch = async () => Response.json({ code: patient }, { status: 400 })
    expect(everythingIn(await twilioTransport({ ...options, fetch, runtime: { now: () => at } }).send(message(), contextFor()))).not.toContain('3125550142')
  })
})

describe('twilioTransport and what may be seen of it', () => {
  const canaries = [patient, patient.slice(2), 'test results', authToken, btoa(`${accountSid}:${authToken}`)]

  it('prints no number, no body and no token, whatever happens', async () => {
    const faults = [
      { fault: 'drop' },
      { fault: 'unreadable' },
      { fault: 'status', status: 500 },
      { fault: 'refuse', code: 21610 },
      { fault: 'refuse', code: 20003 },
    ] as const
    await withTwilio({}, async ({ simulator, transport, send }) => {
      const seen: unknown[] = [transport, message(), await send()]
      for (const fault of faults) {
        simulator.failNext(fault)
        seen.push(await send())
      }
      const ended = openPermit({ expiresAt: at })
      ended.end()
      seen.push(await send({}, ended).catch((error: unknown) => error))
      seen.push(
        await transport.webhooks
          ?.read({
            rawBody: new TextEncoder().encode(`From=%2B13125550142&Body=${bodyText}`),
            headers: new Headers(),
            publicUrl: 'https://clinic.example/hooks',
            now: at,
          })
          .catch((error: unknown) => error),
      )
      const printed = seen
        .map((value) => `${JSON.stringify(value)} ${String(value)} ${value instanceof Error || !isMessage(value) ? everythingIn(value) : ''}`)
        .join('\n')
      for (const canary of canaries) expect(printed).not.toContain(canary)
    })
  })

  it('replaces foreign errors, which quote what was sent', async () => {
    const fetch: typeof globalThis.fetch = () => Promise.reject(new Error(`cannot reach ${patient} with ${bodyText}`))
    const outcome = await twilioTransport({ ...options, fetch, runtime: { now: () => at } }).send(message(), contextFor())
    expect(outcome).toEqual({ outcome: 'unknown', cause: 'connection-lost' })
  })
})

describe('twilioTransport options', () => {
  it.each([
    ['an unknown key', { ...options, retries: 3 }, 'value'],
    ['a missing agreement', { accountSid, authToken }, 'agreement'],
    ['an agreement with an unknown key', { ...options, agreement: { ...agreement, hipaa: true } }, 'agreement'],
    ['a wrong account', { ...options, accountSid: 'AC1' }, 'accountSid'],
    ['an account that goes on behind its digits', { ...options, accountSid: `${accountSid}/../x` }, 'accountSid'],
    ['a service that goes on behind its digits', { ...options, messagingServiceSid: `MG${'2'.repeat(32)}x` }, 'messagingServiceSid'],
    ['a name that is no plain word', { ...options, name: 'Twilio of Maria' }, 'name'],
    ['a name that could be a number', { ...options, name: '13125550142' }, 'name'],
    ['more tokens than a rotation has', { ...options, authToken: Array.from({ length: 6 }, () => authToken) }, 'authToken'],
    ['no token', { ...options, authToken: [] }, 'authToken'],
    ['plain http', { ...options, baseUrl: 'http://api.twilio.com' }, 'baseUrl'],
    ['credentials in the address', { ...options, baseUrl: 'https://user:canary-token-4f1d@api.twilio.com' }, 'baseUrl'],
    ['a callback over http', { ...options, statusCallbackUrl: 'http://clinic.example/hooks' }, 'statusCallbackUrl'],
    ['an underscore in the callback host', { ...options, statusCallbackUrl: 'https://my_clinic.example/hooks' }, 'statusCallbackUrl'],
    ['a fetch that is no function', { ...options, fetch: 'fetch' }, 'fetch'],
    ['a callback that is no address', { ...options, statusCallbackUrl: 'hooks' }, 'statusCallbackUrl'],
  ])('refuses %s and names the path alone', (_, given, path) => {
    const error = thrownBy(() => twilioTransport(given as never))
    expect(isNophiError(error, 'INVALID_OPTIONS') && error.details.path).toBe(path)
    expect(everythingIn(error)).not.toContain(authToken)
  })

  it('takes http for this machine itself only', () => {
    for (const baseUrl of ['http://127.0.0.1:8080', 'http://localhost:1', 'http://[::1]:1'])
      expect(twilioTransport({ ...options, baseUrl }).name).toBe('twilio')
    for (const baseUrl of ['http://127.0.0.1.example.com', 'http://localhost.example.com', 'http://10.0.0.1'])
      expect(() => twilioTransport({ ...options, baseUrl })).toThrow('INVALID_OPTIONS')
  })

  it('says what Twilio does about opt-outs, and that a discarded body leaves them to us', () => {
    const kept = twilioTransport(options).vendor
    const discarded = twilioTransport({ ...options, contentRetention: 'discard' }).vendor
    expect([kept.storesBody, kept.optOut['long-code']]).toMatchObject([true, { by: 'provider', confirms: true, scope: 'sender' }])
    expect([discarded.storesBody, discarded.optOut['long-code']]).toEqual([false, { by: 'unknown', confirms: false, scope: 'sender' }])
    expect(discarded.optOut['toll-free']).toMatchObject({ by: 'network', confirms: true })
    expect([kept.optOut['short-code'], kept.optOut.alphanumeric]).toEqual([
      { by: 'none', confirms: false, scope: 'sender' },
      { by: 'none', confirms: false },
    ])
    const { optOut } = twilioTransport({ ...options, messagingServiceSid: `MG${'2'.repeat(32)}` }).vendor
    expect([optOut['short-code'], optOut['long-code'].scope]).toEqual([{ by: 'unknown', confirms: false, scope: 'transport' }, 'transport'])
  })

  it('refuses a spread and a look-alike of a cleared message before any call', async () => {
    await withTwilio({}, async ({ simulator, transport }) => {
      for (const forged of [
        { ...message() },
        Object.create(Object.getPrototypeOf(message()) as object),
        { to: patient, from, text: bodyText, encoding: 'GSM-7', segments: 1, mintedByNophi: () => 'cleared' },
      ]) {
        await expect(transport.send(forged as never, contextFor())).rejects.toSatisfy((error) => isNophiError(error, 'NOT_CLEARED'))
      }
      expect(simulator.requests()).toBe(0)
    })
  })
})

function isMessage(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'mintedByNophi' in value
}
