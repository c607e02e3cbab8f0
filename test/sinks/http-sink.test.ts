import { createHmac } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import type { SuppressionChange, SuppressionSink } from '../../src/ports/other-ports.js'
import { type HttpSinkOptions, httpSink, verifySinkRequest } from '../../src/sinks/index.js'
import { fakeRuntime } from '../messenger/fakes.js'
import { createWorld, front } from '../messenger/world.js'
import { type Behaviour, type OtherSystem, otherSystem } from './other-system.js'

const secret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`
const next = `whsec_${Buffer.alloc(32, 2).toString('base64')}`
const at = new Date('2026-11-24T16:00:00Z')
const phone = '+13125550101'
const change: SuppressionChange = { phone, scope: 'all', suppressed: true, at, id: 'stop:1|2', sequence: 7_000 }
const signal = new AbortController().signal

const opened: OtherSystem[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((system) => system.close()))
})

async function meet(behaviour: Partial<Behaviour> = {}, options: Partial<HttpSinkOptions> = {}): Promise<{ system: OtherSystem; sink: SuppressionSink }> {
  const system = await otherSystem({ secrets: [secret], now: () => at, ...behaviour })
  opened.push(system)
  return { system, sink: httpSink({ url: system.url, secrets: [secret], runtime: fakeRuntime({ at }), ...options }) }
}

/** A signature by code of its own. */
function signed(id: string, timestamp: string, body: string, key = secret): string {
  const bytes = Buffer.from(key.slice('whsec_'.length), 'base64')
  return `v1,${createHmac('sha256', bytes).update(`${id}.${timestamp}.${body}`).digest('base64')}`
}

describe('httpSink', () => {
  it('tells the change by a signed request that holds the number in its body only', async () => {
    const { system, sink } = await meet({}, { headers: { authorization: 'Bearer t' } })
    expect(await sink.apply({ ...change, scope: { program: 'visits' } }, signal)).toBe('done')
    expect(system.taken).toMatchObject([{ phone, scope: { program: 'visits' }, suppressed: true, at, sequence: 7_000 }])
    const [{ path, headers, rawBody }] = system.requests as [(typeof system.requests)[0]]
    expect([path, headers.authorization, headers['content-type']]).toEqual(['/opt-outs', 'Bearer t', 'application/json'])
    expect(`${path} ${JSON.stringify(headers)}`).not.toMatch(/5550101/)
    const body = Buffer.from(rawBody).toString()
    expect(headers['webhook-signature']).toBe(signed(String(headers['webhook-id']), String(at.getTime() / 1_000), body))
    expect(JSON.parse(body)).toEqual({
      type: 'suppression.added',
      timestamp: at.toISOString(),
      data: { phone, scope: { program: 'visits' }, suppressed: true, sequence: 7_000 },
    })
  })

  it('calls the fetch that it is given, with the second that has begun and no header of the host in place of its own', async () => {
    const asked: Request[] = []
    const sink = httpSink({
      url: 'https://crm.example/opt-outs',
      secrets: [secret],
      headers: { 'webhook-id': 'mine', 'webhook-timestamp': '1', 'webhook-signature': 'v1,AAAA' },
      runtime: fakeRuntime({ at: new Date(at.getTime() + 900) }),
      fetch: async (url, init) => {
        asked.push(new Request(url, init))
        return new Response(null, { status: 204 })
      },
    })
    expect(await sink.apply(change, signal)).toBe('done')
    const [request] = asked as [Request]
    const { headers } = request
    expect(headers.get('webhook-timestamp')).toBe(String(at.getTime() / 1_000))
    const rawBody = new Uint8Array(await request.arrayBuffer())
    expect(await verifySinkRequest({ rawBody, headers, secrets: [secret], now: at })).toMatchObject({ phone, suppressed: true })
  })

  it('asks nothing for a caller who has given up before', async () => {
    const { system, sink } = await meet()
    await expect(sink.apply(change, AbortSignal.abort())).rejects.toMatchObject({ code: 'TRANSPORT_UNAVAILABLE' })
    expect(system.requests).toEqual([])
  })

  it('is taken by a system that has the old secret and by one that has the new one while both sign', async () => {
    const old = await meet({ secrets: [secret] }, { secrets: [next, secret] })
    const fresh = await meet({ secrets: [next] }, { secrets: [next, secret] })
    expect([await old.sink.apply(change, signal), await fresh.sink.apply(change, signal)]).toEqual(['done', 'done'])
  })

  it('gives the same request id at every try, so that what was taken is not taken again', async () => {
    const { system, sink } = await meet()
    expect([await sink.apply(change, signal), await sink.apply(change, signal)]).toEqual(['done', 'done'])
    expect(await sink.apply({ ...change, id: 'stop.1|ł 3' }, signal)).toBe('done')
    expect(system.taken).toHaveLength(2)
    const [one, again, other] = system.requests.map(({ headers }) => headers['webhook-id'])
    expect([one === again, one === other]).toEqual([true, false])
  })

  it.each([
    ['200', { status: 200 }, 'done'],
    ['409', { status: 409 }, 'done'],
    ['404 with the documented body', { status: 404, body: '{"result":"unknown-number"}' }, 'unknown-there'],
    ['404 of a wrong address', { status: 404, body: '{"message":"no route"}' }, 404],
    ['404 with more than it may say', { status: 404, body: `{"result":"unknown-number","x":"${'x'.repeat(2_000)}"}` }, 404],
    ['500 with what a 404 may say', { status: 500, body: '{"result":"unknown-number"}' }, 500],
    ['200 with what a 404 may say', { status: 200, body: '{"result":"unknown-number"}' }, 'done'],
    ['300', { status: 300 }, 300],
    ['401', { status: 401 }, 401],
    ['429', { status: 429 }, 429],
    ['500', { status: 500, body: phone }, 500],
  ])('reads an answer of %s', async (_name, { status, body }: { status: number; body?: string }, expected) => {
    const { sink } = await meet({
      instead: (_request, response) => {
        response.writeHead(status).end(body)
        return true
      },
    })
    const answer = sink.apply(change, signal)
    if (typeof expected === 'string') expect(await answer).toBe(expected)
    else await expect(answer).rejects.toMatchObject({ code: 'TRANSPORT_UNAVAILABLE', details: { problem: 'sink-refused', status: expected } })
  })

  it.each([302, 307])('follows no redirect of status %d, and says nothing of where it led', async (status) => {
    const elsewhere = await meet()
    const { sink } = await meet({
      instead: (_request, response) => {
        response.writeHead(status, { location: elsewhere.system.url }).end()
        return true
      },
    })
    const error = await sink.apply(change, signal).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'TRANSPORT_UNAVAILABLE' })
    expect(JSON.stringify([error, (error as Error).message, (error as Error).stack])).not.toMatch(/5550101|127\.0\.0\.1/)
    expect(elsewhere.system.requests).toEqual([])
  })

  it('ends a call that takes too long, or that its caller gives up', async () => {
    const runtime = fakeRuntime({ at })
    const { sink, system } = await meet({ instead: () => true }, { runtime })
    let ended = false
    const late = sink.apply(change, signal).catch((error: unknown) => {
      ended = true
      return error
    })
    while (system.requests.length < 1) await new Promise((turn) => setImmediate(turn))
    await runtime.advance(3_999)
    expect(ended).toBe(false)
    await runtime.advance(1)
    expect(await late).toMatchObject({ code: 'TRANSPORT_UNAVAILABLE' })
    const stop = new AbortController()
    const given = sink.apply(change, stop.signal).catch((error: unknown) => error)
    while (system.requests.length < 2) await new Promise((turn) => setImmediate(turn))
    stop.abort()
    expect(await given).toMatchObject({ code: 'TRANSPORT_UNAVAILABLE' })
  })

  it.each([
    ['an address that is not its own machine, without TLS', { url: 'http://crm.example/opt-outs' }],
    ['credentials in the address', { url: 'https://a:b@crm.example/' }],
    ['a secret that is a password', { secrets: ['hunter2'] }],
    ['a secret without its mark', { secrets: [`secret${Buffer.alloc(32).toString('base64')}`] }],
    ['a short secret', { secrets: [`whsec_${Buffer.alloc(8).toString('base64')}`] }],
    ['no secret', { secrets: [] }],
    ['three secrets', { secrets: [secret, next, secret] }],
    ['a second secret that is none', { secrets: [secret, 'hunter2'] }],
    ['a secret of 23 bytes', { secrets: [`whsec_${Buffer.alloc(23).toString('base64')}`] }],
    ['a secret of 65 bytes', { secrets: [`whsec_${Buffer.alloc(65).toString('base64')}`] }],
    ['a list without TLS', { listUrl: 'http://crm.example/all' }],
    ['no time at all', { timeoutMs: 0 }],
    ['more time than a minute', { timeoutMs: 60_001 }],
    ['no name', { name: '' }],
    ['a name without an end', { name: 'n'.repeat(101) }],
    ['a runtime without a clock', { runtime: { sleep: async (): Promise<void> => undefined, id: () => 'x' } }],
    ['a runtime without ids', { runtime: { sleep: async (): Promise<void> => undefined, now: () => at } }],
    ['a fetch that is none', { fetch: 'fetch' }],
    ['an unknown option', { secret }],
  ])('refuses %s', (_name, options) => {
    expect(() => httpSink({ url: 'https://crm.example/opt-outs', secrets: [secret], ...options } as HttpSinkOptions)).toThrow(/INVALID_OPTIONS/)
  })

  it('is called http where it has no other name, and takes the shortest and the longest secret', () => {
    for (const length of [24, 64])
      expect(httpSink({ url: 'https://crm.example/', secrets: [`whsec_${Buffer.alloc(length).toString('base64')}`], timeoutMs: 60_000 }).name).toBe('http')
  })

  it('keeps another system right through failures, replays and lifts', async () => {
    let failures = 2
    const runtime = fakeRuntime({ at })
    const { system, sink } = await meet(
      {
        now: () => runtime.now(),
        instead: (_request, response) => {
          if (failures-- <= 0) return false
          response.writeHead(503).end()
          return true
        },
      },
      { runtime },
    )
    const world = createWorld({ runtime, sinks: [sink] })
    const { messenger } = world
    await messenger.suppression.suppress({ phone, source: 'phone-call', actor: front })
    await Promise.all([runtime.advance(60_000), world.runtime.advance(60_000)])
    const consentEventId = await world.consent()
    await messenger.suppression.lift({ phone, by: { consentEventId }, actor: front })
    for (let round = 0; round < 4; round++) {
      await messenger.maintain()
      await runtime.advance(10_000)
    }
    expect(system.taken.map(({ suppressed }) => suppressed)).toEqual([true, false])
    expect(system.requests).toHaveLength(4)
  })
})

describe('the list of httpSink', () => {
  const listing =
    (answer: string, status = 200) =>
    async () => {
      const { sink, system } = await meet({
        instead: (_request, response) => {
          response.writeHead(status).end(answer)
          return true
        },
      })
      const listed = httpSink({ url: system.url, listUrl: `${system.url}/all`, secrets: [secret], runtime: fakeRuntime({ at }) })
      expect(sink.list).toBeUndefined()
      const found: string[] = []
      for await (const entry of listed.list?.(signal) ?? []) found.push(entry.phone)
      return found
    }

  it('is read line by line to its count', async () => {
    expect(await listing(`{"phone":"${phone}"}\n\n{"phone":"+13125550102"}\n{"count":2}`)()).toEqual([phone, '+13125550102'])
    expect(await listing('{"count":0}\n')()).toEqual([])
  })

  it.each([
    ['was cut off', `{"phone":"${phone}"}\n`, 'list-incomplete'],
    ['counts more than it lists', `{"phone":"${phone}"}\n{"count":2}\n`, 'list-incomplete'],
    ['goes on after its end', `{"count":0}\n{"phone":"${phone}"}\n`, 'list-unreadable'],
    ['is no JSON', `phone ${phone}\n`, 'list-unreadable'],
    ['has a line of nothing', 'null\n{"count":0}\n', 'list-unreadable'],
    ['has a line of neither', '{"number":1}\n{"count":0}\n', 'list-unreadable'],
    ['has a line without an end', 'x'.repeat(5_000), 'list-unreadable'],
    ['is empty', '', 'list-incomplete'],
  ])('is refused when it %s', async (_name, answer, problem) => {
    await expect(listing(answer)()).rejects.toMatchObject({ code: 'TRANSPORT_UNAVAILABLE', details: { problem } })
  })

  it('is refused when it breaks off, and says nothing of why', async () => {
    const fetch = async (): Promise<Response> =>
      new Response(
        new ReadableStream({
          pull(controller) {
            controller.error(new Error(phone))
          },
        }),
      )
    const listed = httpSink({ url: 'https://crm.example/', listUrl: 'https://crm.example/all', secrets: [secret], fetch })
    const error = await listed
      .list?.(signal)
      [Symbol.asyncIterator]()
      .next()
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'TRANSPORT_UNAVAILABLE', details: { problem: 'list-incomplete' } })
    expect(JSON.stringify([error, (error as Error).stack])).not.toContain(phone)
  })

  it('is refused when the other system does, or gives a part of it', async () => {
    await expect(listing('{"count":0}\n', 206)()).rejects.toMatchObject({ details: { problem: 'sink-refused', status: 206 } })
    await expect(listing('', 403)()).rejects.toMatchObject({ details: { problem: 'sink-refused', status: 403 } })
  })
})

describe('verifySinkRequest', () => {
  const body = JSON.stringify({ type: 'suppression.added', timestamp: at.toISOString(), data: { phone, scope: 'all', suppressed: true, sequence: 1 } })
  const now = String(at.getTime() / 1_000)
  const asking = (over: { id?: string; timestamp?: string; signature?: string; body?: string; secrets?: string[] } = {}) => {
    const { id = 'msg_1', timestamp = now, body: text = body, secrets = [secret] } = over
    const headers = new Headers({ 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': over.signature ?? signed(id, timestamp, text) })
    return verifySinkRequest({ rawBody: Buffer.from(text), headers, secrets, now: at })
  }

  it('agrees with the published vector of Standard Webhooks, whose body is no change of ours', async () => {
    const vector = {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      timestamp: '1614265330',
      body: '{"test": 2432232314}',
      signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
      secrets: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    }
    await expect(asking(vector)).rejects.toMatchObject({ details: { problem: 'timestamp-outside-tolerance' } })
    await expect(asking({ ...vector, body: '{"test": 2432232315}' })).rejects.toMatchObject({ details: { problem: 'signature-differs' } })
  })

  it.each([
    ['another secret', { signature: signed('msg_1', now, body, next) }, 'signature-differs'],
    ['a changed body', { signature: signed('msg_1', now, body.replace('0101', '0102')) }, 'signature-differs'],
    ['a changed id', { signature: signed('msg_2', now, body) }, 'signature-differs'],
    ['a changed timestamp', { signature: signed('msg_1', '1', body) }, 'signature-differs'],
    ['an old request', { timestamp: String(Number(now) - 301) }, 'timestamp-outside-tolerance'],
    ['a request from the future', { timestamp: String(Number(now) + 301) }, 'timestamp-outside-tolerance'],
    ['a timestamp that is none', { timestamp: '1e9' }, 'timestamp-unreadable'],
    ['a signature without its version', { signature: signed('msg_1', now, body).slice('v1,'.length) }, 'signature-differs'],
    ['another version of signature', { signature: signed('msg_1', now, body).replace('v1', 'v2') }, 'signature-differs'],
    [
      'a flood of signatures',
      {
        signature: Array(9)
          .fill(signed('msg_1', now, body))
          .join(' '),
      },
      'signature-differs',
    ],
    ['an id that could move the stops', { id: `msg_1.${now}` }, 'header-missing'],
    ['no signature', { signature: '' }, 'header-missing'],
    ['no id', { id: '' }, 'header-missing'],
    ['no timestamp', { timestamp: '' }, 'header-missing'],
    ['a timestamp with more behind it', { timestamp: `${now}x` }, 'timestamp-unreadable'],
  ])('refuses %s', async (_name, over, problem) => {
    await expect(asking(over)).rejects.toMatchObject({ code: 'WEBHOOK_UNVERIFIED', details: { problem } })
  })

  it('takes one good signature among others, within the tolerance', async () => {
    const timestamp = String(Number(now) - 300)
    const signature = `v1,AAAA v1a,${'A'.repeat(88)} ${signed('msg_1', timestamp, body)}`
    expect(await asking({ timestamp, signature })).toEqual({ phone, scope: 'all', suppressed: true, at, id: 'msg_1', sequence: 1 })
    expect(await asking({ signature: `${'v1,AAAA '.repeat(7)}${signed('msg_1', now, body)}` })).toMatchObject({ phone })
  })

  it('refuses a header that came twice, and to check without a secret', async () => {
    const headers = { 'webhook-id': 'msg_1', 'webhook-timestamp': now, 'webhook-signature': [signed('msg_1', now, body), 'v1,x'] }
    const asked = { rawBody: Buffer.from(body), headers, now: at }
    await expect(verifySinkRequest({ ...asked, secrets: [secret] })).rejects.toMatchObject({ details: { problem: 'header-missing' } })
    for (const secrets of [[], ['hunter2'], [secret, ''], [7 as never]])
      await expect(verifySinkRequest({ ...asked, secrets })).rejects.toMatchObject({ code: 'INVALID_OPTIONS', details: { path: 'secrets' } })
  })

  it.each([
    ['no JSON', 'x'],
    ['another type', body.replace('added', 'removed')],
    ['a type that says the contrary', body.replace('added', 'lifted')],
    ['a lift that is called an opt-out', body.replace('true', 'false')],
    ['a lift of another type', body.replace('added', 'removed').replace('true', 'false')],
    ['a number among words', body.replace(phone, `call ${phone}`)],
    ['a number with more behind it', body.replace(phone, `${phone};ext=4`)],
    ['a program without a name', body.replace('"all"', '{"program":""}')],
    ['a time that is none', body.replace(at.toISOString(), 'today')],
    ['a sequence that is none', body.replace('"sequence":1', '"sequence":-1')],
    ['no number', body.replace(phone, 'desk')],
    ['an unknown scope', body.replace('"all"', '"some"')],
  ])('refuses a signed body of %s, and repeats nothing of it', async (_name, text) => {
    const error = await asking({ body: text }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'WEBHOOK_MALFORMED' })
    expect(JSON.stringify([error, (error as Error).stack])).not.toContain(phone)
  })
})
