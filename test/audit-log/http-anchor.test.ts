import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { httpAnchor } from '../../src/audit-log/index.js'
import type { Checkpoint } from '../../src/merkle-log/index.js'
import { fakeRuntime } from '../../src/testing/fake-runtime.js'
import { at, eventOf, logUnderTest, problemOf } from './log-under-test.js'
import { witness } from './witness.js'

const url = 'https://anchor.example/checkpoints'
const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

async function checkpointOf(size: number, forged = false): Promise<Checkpoint> {
  const { log, append } = logUnderTest()
  for (let index = 0; index < size; index++) await append(eventOf(`e${index}`, forged ? { forged } : {}))
  return log.publish()
}

describe('httpAnchor', () => {
  it('posts the note as it stands, with the headers of the host, and reads the newest back', async () => {
    const held: string[] = []
    server.use(
      http.post(url, async ({ request }) => {
        held.push(`${request.headers.get('authorization')} ${request.headers.get('content-type')} ${await request.text()}`)
        return new HttpResponse(null, { status: 204 })
      }),
      http.get(url, () => (held.length === 0 ? new HttpResponse(null, { status: 404 }) : new HttpResponse(held.at(-1)?.split('utf-8 ')[1]))),
    )
    const anchor = httpAnchor({ url, independent: true, headers: { authorization: 'Bearer token' } })
    expect(await anchor.newest?.()).toBeNull()
    const checkpoint = await checkpointOf(3)
    expect(await anchor.put(checkpoint)).toEqual({})
    expect(held).toEqual([`Bearer token text/plain; charset=utf-8 ${checkpoint.note}`])
    expect(await anchor.newest?.()).toEqual(checkpoint)
    expect(httpAnchor({ url, independent: true, readUrl: null }).newest).toBeUndefined()
  })

  it('makes a log witnessed by a cosignature under the pinned key', async () => {
    const partner = witness('witness.example/w1', 5)
    server.use(http.post(url, async ({ request }) => new HttpResponse(partner.cosign(await request.text()))))
    for (const [witnessKey, independent, expected] of [
      [partner.key, true, 'witnessed'],
      [partner.key, false, 'anchored'],
      [undefined, true, 'anchored'],
      [witness('witness.example/w1', 6).key, true, 'anchored'],
    ] as const) {
      const { log, append } = logUnderTest({ anchors: [httpAnchor({ url, independent, witnessKey, readUrl: null })] })
      await append(eventOf('e1'))
      await log.publish()
      expect([independent, await log.assurance()]).toEqual([independent, expected])
    }
  })

  it('tells a larger tree and another one from the note that comes with 409', async () => {
    const [small, large, other] = [await checkpointOf(3), await checkpointOf(5), await checkpointOf(5, true)]
    server.use(http.post(url, () => new HttpResponse(large.note, { status: 409 })))
    const anchor = httpAnchor({ url, independent: false })
    expect(await problemOf(() => anchor.put(small))).toBe('AUDIT_UNAVAILABLE anchor-holds-more')
    expect(await problemOf(() => anchor.put(other))).toBe('AUDIT_UNAVAILABLE anchor-differs')
    server.use(http.post(url, () => new HttpResponse('canary', { status: 409 })))
    expect(await problemOf(() => anchor.put(small))).toBe('AUDIT_UNAVAILABLE anchor-differs')
  })

  it('holds nothing after an error, a redirect, an answer without end or no answer, and repeats none of it', async () => {
    const checkpoint = await checkpointOf(1)
    const runtime = fakeRuntime({ at })
    const anchor = httpAnchor({ url, independent: false, runtime })
    for (const [answer, problem] of [
      [() => new HttpResponse('canary', { status: 500 }), 'anchor-refused'],
      [() => new HttpResponse(null, { status: 302, headers: { location: 'https://canary.example' } }), 'anchor-failed'],
      [() => HttpResponse.error(), 'anchor-failed'],
      [() => new HttpResponse('x'.repeat(70_000)), 'anchor-unreadable'],
    ] as const) {
      server.use(http.post(url, answer), http.get(url, answer))
      expect(await problemOf(() => anchor.put(checkpoint))).toBe(`AUDIT_UNAVAILABLE ${problem}`)
      expect(await problemOf(async () => anchor.newest?.())).toBe(`AUDIT_UNAVAILABLE ${problem}`)
    }
    let asked = (): void => undefined
    const waiting = new Promise<void>((resolve) => {
      asked = resolve
    })
    const never: typeof fetch = (_, init) => {
      asked()
      return new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('canary'))))
    }
    const late = problemOf(() => httpAnchor({ url, independent: false, runtime, fetch: never }).put(checkpoint))
    await waiting
    await runtime.advance(5_000)
    expect(await late).toBe('AUDIT_UNAVAILABLE anchor-failed')
  })

  it('refuses an address that is not https, has credentials, and a key that is none', () => {
    for (const [path, options] of [
      ['url', { url: 'http://anchor.example', independent: true }],
      ['url', { url: 'https://user:secret@anchor.example', independent: true }],
      ['readUrl', { url, readUrl: 'ftp://anchor.example', independent: true }],
      ['witnessKey', { url, witnessKey: 'x', independent: true }],
      ['independent', { url }],
    ] as const)
      expect(() => httpAnchor(options as never)).toThrow(`INVALID_OPTIONS: An option is missing, unknown or of the wrong shape. (path: ${path}`)
    expect(httpAnchor({ url: 'http://127.0.0.1:8080', independent: false }).name).toBe('http')
  })
})
