import { describe, expect, it } from 'vitest'
import { openPermit } from '../../../src/testing/open-permit.js'
import { callProvider, isAllowedEndpoint, outcomeOfStatus, parseJsonObject, retryAfterMs, safeVendorCode } from '../../../src/transports/kit/index.js'

const call = (fetch: typeof globalThis.fetch, permit = openPermit({ expiresAt: new Date(0) })) =>
  callProvider({ url: 'https://provider.example/send', headers: { accept: 'application/json' }, body: 'a=1', permit, fetch })

describe('callProvider', () => {
  it('makes one POST that follows no redirect and carries the signal of the permit', async () => {
    const permit = openPermit({ expiresAt: new Date(0) })
    const inits: (RequestInit | undefined)[] = []
    await call(async (_, init) => {
      inits.push(init)
      return new Response('ok')
    }, permit)
    expect(inits).toEqual([{ method: 'POST', headers: { accept: 'application/json' }, body: 'a=1', redirect: 'error', signal: permit.signal }])
  })

  it('does not call where the signal aborted although the permit says nothing', async () => {
    let calls = 0
    const fetch: typeof globalThis.fetch = async () => {
      calls += 1
      return new Response('ok')
    }
    const permit = { expiresAt: new Date(0), signal: AbortSignal.abort(), assertOpen: () => undefined, asked: () => 0, end: () => undefined }
    await expect(call(fetch, permit)).rejects.toThrow('PERMIT_EXPIRED')
    expect(calls).toBe(0)
  })

  it.each([
    ['that breaks off', new Response(new ReadableStream({ start: (controller) => controller.error(new Error('reset')) }))],
    ['without end', new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) }))],
    ['that is not UTF-8', new Response(new Uint8Array([0xff, 0xfe]))],
  ])('gives no body for a reply %s', async (_, response) => {
    expect(await call(async () => response)).toMatchObject({ status: 200, body: null })
  })
})

describe('callProvider at the deadline of its permit', () => {
  const broken = (): ReadableStream => new ReadableStream({ start: (controller) => controller.error(new Error('aborted')) })
  const ending = (response: () => Response): Promise<unknown> => {
    const permit = openPermit({ expiresAt: new Date(0) })
    return call(async () => {
      permit.end()
      return response()
    }, permit)
  }

  it('does not know of a text whose acceptance broke off', async () => {
    expect(await ending(() => new Response(broken(), { status: 201 }))).toEqual({ outcome: 'unknown', cause: 'timeout' })
  })

  it('still knows what it read whole, and that a refusal is one', async () => {
    expect(await ending(() => new Response('ok', { status: 201 }))).toMatchObject({ status: 201, body: 'ok' })
    expect(await ending(() => new Response(broken(), { status: 429 }))).toMatchObject({ status: 429, body: null })
  })
})

describe('parseJsonObject', () => {
  it('gives the members of an object, and nothing for anything else', () => {
    expect(parseJsonObject('{"sid":"x","n":1}')).toEqual(
      new Map<string, unknown>([
        ['sid', 'x'],
        ['n', 1],
      ]),
    )
    for (const text of ['[{"sid":"x"}]', '"sid"', '7', 'null', '{oops', '', null]) expect(parseJsonObject(text), String(text)).toBeNull()
  })
})

describe('outcomeOfStatus', () => {
  const headers = new Headers()

  it.each([
    [200, { outcome: 'unknown', cause: 'unreadable-reply' }],
    [302, { outcome: 'unknown', cause: 'unreadable-reply' }],
    [400, { outcome: 'rejected', reason: 'other', retryable: false }],
    [401, { outcome: 'rejected', reason: 'unauthorized', retryable: false }],
    [403, { outcome: 'rejected', reason: 'unauthorized', retryable: false }],
    [408, { outcome: 'unknown', cause: 'timeout' }],
    [429, { outcome: 'rejected', reason: 'throttled', retryable: true }],
    [500, { outcome: 'unknown', cause: 'server-error' }],
    [503, { outcome: 'unknown', cause: 'server-error' }],
  ])('reads %i alone', (status, outcome) => {
    expect(outcomeOfStatus(status, headers)).toEqual(outcome)
  })

  it('believes an adapter that declares a server error to precede acceptance', () => {
    expect(outcomeOfStatus(503, headers, [503])).toEqual({ outcome: 'rejected', reason: 'other', retryable: true })
    expect(outcomeOfStatus(500, headers, [503])).toEqual({ outcome: 'unknown', cause: 'server-error' })
  })
})

describe('retryAfterMs', () => {
  it.each([
    ['2', undefined, 2000],
    ['Mon, 23 Nov 2026 16:00:30 GMT', 'Mon, 23 Nov 2026 16:00:00 GMT', 30_000],
    ['Mon, 23 Nov 2026 16:00:30 GMT', undefined, undefined],
    ['Mon, 23 Nov 2026 15:00:00 GMT', 'Mon, 23 Nov 2026 16:00:00 GMT', undefined],
    ['999999999', undefined, 86_400_000],
    ['soon', undefined, undefined],
    ['-5', undefined, undefined],
  ])('reads %s against %s', (value, date, expected) => {
    expect(retryAfterMs(new Headers({ 'retry-after': value, ...(date === undefined ? {} : { date }) }))).toBe(expected)
  })
})

describe('isAllowedEndpoint', () => {
  it.each(['https://a.example', 'http://127.0.0.1:80/x', 'http://localhost', 'http://[::1]:9'])('takes %s', (url) => expect(isAllowedEndpoint(url)).toBe(true))
  it.each([
    'http://a.example',
    'ftp://a.example',
    'https://u@a.example',
    'https://:p@a.example',
    'https://a.example#x',
    '//a.example',
    '',
    'http://127.0.0.1.a.example',
  ])('refuses %s', (url) => expect(isAllowedEndpoint(url)).toBe(false))
})

describe('safeVendorCode', () => {
  it('keeps short plain codes and nothing that could be a number or a sentence', () => {
    expect([21610, '30007', 'REJECTED_DND', '+13125550142', '13125550142', 'two words', 'x'.repeat(41), '', null, { code: 1 }].map(safeVendorCode)).toEqual([
      '21610',
      '30007',
      'REJECTED_DND',
      ...Array.from({ length: 7 }, () => undefined),
    ])
  })
})
