import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { type NodeRequestLike, toNodeHandler } from '../../src/webhooks/to-node-handler.js'

type Listener = (request: IncomingMessage, response: ServerResponse) => void

async function withServer(listener: Listener, work: (baseUrl: string, port: number) => Promise<void>): Promise<void> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  try {
    await work(`http://127.0.0.1:${port}`, port)
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

interface Answer {
  statusCode: number
  readonly headers: Record<string, string>
}

/** Over a request by hand, whose body comes in these very parts. */
function answerOf(
  handler: ReturnType<typeof toNodeHandler>,
  headers: NodeRequestLike['headers'],
  parts: readonly Uint8Array[],
  method = 'POST',
  ending: 'end' | 'error' | 'close' = 'end',
): Promise<Answer> {
  const listeners = new Map<string, (chunk: Uint8Array) => void>()
  const request: NodeRequestLike = { method, url: '/', headers, on: (event, listener) => listeners.set(event, listener), pause: () => undefined }
  return new Promise((resolve) => {
    const answer = {
      statusCode: 0,
      headers: {} as Record<string, string>,
      setHeader,
      end: () => resolve({ statusCode: answer.statusCode, headers: answer.headers }),
    }
    function setHeader(name: string, value: string): void {
      answer.headers[name] = value
    }
    handler(request, answer)
    for (const part of parts) listeners.get('data')?.(part)
    listeners.get(ending)?.(new Uint8Array())
  })
}

const echo = toNodeHandler(async (request) => {
  const body = new Uint8Array(await request.arrayBuffer())
  const { pathname, search } = new URL(request.url)
  return Response.json(
    { method: request.method, pathname, search, kind: request.headers.get('content-type'), bytes: [...body] },
    { status: 201, headers: { 'x-answer': 'yes' } },
  )
})

describe('toNodeHandler', () => {
  it('hands on method, query, headers and the raw bytes, and writes the answer', async () => {
    await withServer(echo, async (baseUrl) => {
      const answer = await fetch(`${baseUrl}/hooks?nophi=a%20b`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new Uint8Array([0, 37, 255]),
      })
      expect([answer.status, answer.headers.get('x-answer')]).toEqual([201, 'yes'])
      expect(await answer.json()).toEqual({
        method: 'POST',
        pathname: '/',
        search: '?nophi=a%20b',
        kind: 'application/x-www-form-urlencoded',
        bytes: [0, 37, 255],
      })
    })
  })

  it('hands on a GET, which has no body', async () => {
    await withServer(echo, async (baseUrl) => expect(await (await fetch(`${baseUrl}/hooks`)).json()).toMatchObject({ method: 'GET', bytes: [] }))
  })

  it('hands on a HEAD, which has no body either', async () => {
    await withServer(echo, async (baseUrl) => expect((await fetch(`${baseUrl}/hooks`, { method: 'HEAD' })).status).toBe(201))
  })

  it('joins the parts of a body in their order, up to 64 KB and not a byte more', async () => {
    let received: Uint8Array | undefined
    const handler = toNodeHandler(async (request) => {
      received = new Uint8Array(await request.arrayBuffer())
      return new Response()
    })
    const whole = Uint8Array.from({ length: 65_537 }, (_, index) => index % 251)
    const parts = (length: number): readonly Uint8Array[] => [whole.subarray(0, 3), whole.subarray(3, 40_000), whole.subarray(40_000, length)]
    expect((await answerOf(handler, {}, parts(65_536))).statusCode).toBe(200)
    expect(received).toEqual(whole.subarray(0, 65_536))
    received = undefined
    const refused = await answerOf(handler, {}, parts(65_537))
    expect([refused.statusCode, refused.headers, received]).toEqual([413, { connection: 'close' }, undefined])
  })

  it('asks for no more of a body that is too long', () => {
    const listeners = new Map<string, (chunk: Uint8Array) => void>()
    let paused = 0
    const request: NodeRequestLike = { method: 'POST', url: '/', headers: {}, on: (event, listener) => listeners.set(event, listener), pause: () => paused++ }
    echo(request, { statusCode: 0, setHeader: () => undefined, end: () => undefined })
    listeners.get('data')?.(new Uint8Array(65_536))
    expect(paused).toBe(0)
    listeners.get('data')?.(new Uint8Array(1))
    expect(paused).toBe(1)
  })

  it('leaves out what is no header: the pseudo-headers of HTTP/2, and one that was taken away', async () => {
    const seen: [string, string][] = []
    const handler = toNodeHandler(async ({ headers }) => {
      headers.forEach((value, name) => {
        seen.push([name, value])
      })
      return new Response()
    })
    const headers = { ':method': 'POST', ':path': '/hooks', 'x-gone': undefined, 'x-twice': ['a', 'b'], 'x-signature': 's' }
    expect((await answerOf(handler, headers, [Uint8Array.of(1)])).statusCode).toBe(200)
    expect(seen).toEqual([
      ['x-signature', 's'],
      ['x-twice', 'a, b'],
    ])
  })

  it.each(['CONNECT', 'TRACE', 'TRACK', 'track'])('answers 405 to %s, of which no request can be made', async (method) => {
    expect(await answerOf(echo, {}, [], method)).toEqual({ statusCode: 405, headers: { allow: 'POST' } })
  })

  it('answers 405 to TRACE, of which no request can be made', async () => {
    await withServer(echo, async (_baseUrl, port) => {
      const status = await new Promise((resolve, reject) => {
        httpRequest({ port, host: '127.0.0.1', method: 'TRACE' }, (answer) => {
          answer.resume()
          resolve([answer.statusCode, answer.headers.allow])
        })
          .on('error', reject)
          .end()
      })
      expect(status).toEqual([405, 'POST'])
    })
  })

  it('answers 413 over 64 KB while the rest is still on its way', async () => {
    let handled = 0
    const handler = toNodeHandler(async () => {
      handled += 1
      return new Response()
    })
    await withServer(handler, async (baseUrl) => {
      const status = await new Promise((resolve, reject) => {
        // The body never ends: the answer must come all the same.
        const sending = httpRequest(`${baseUrl}/hooks`, { method: 'POST' }, (answer) => {
          resolve(answer.statusCode)
          sending.destroy()
        })
        sending.on('error', reject)
        sending.write(new Uint8Array(70_000))
      })
      expect([status, handled]).toEqual([413, 0])
    })
  })

  it('answers 500 with a clear sentence where a parser took the body first', async () => {
    const parserFirst: Listener = (request, response) => {
      request.resume().on('end', () => setImmediate(() => echo(request, response)))
    }
    await withServer(parserFirst, async (baseUrl) => {
      const answer = await fetch(baseUrl, { method: 'POST', body: 'From=%2B13125550142' })
      const text = await answer.text()
      expect([answer.status, text]).toEqual([500, 'The body was read before this handler: mount it before any body parser.'])
    })
  })

  it('uses the raw bytes that a platform kept', async () => {
    const platform: Listener = (request, response) => {
      request.resume().on('end', () => setImmediate(() => echo(Object.assign(request, { rawBody: Buffer.from('kept') }), response)))
    }
    await withServer(platform, async (baseUrl) =>
      expect(await (await fetch(baseUrl, { method: 'POST', body: 'gone' })).json()).toMatchObject({ bytes: [...Buffer.from('kept')] }),
    )
  })

  it('answers 500 without a word where the handler throws', async () => {
    const handler = toNodeHandler(() => Promise.reject(new Error('secret +13125550142')))
    await withServer(handler, async (baseUrl) => {
      const answer = await fetch(baseUrl, { method: 'POST', body: 'x' })
      expect([answer.status, await answer.text()]).toEqual([500, ''])
    })
  })

  it.each(['error', 'close'] as const)('answers 400 where the body ends in %s, and hands nothing on', async (ending) => {
    let handled = 0
    const handler = toNodeHandler(async () => {
      handled += 1
      return new Response()
    })
    expect([await answerOf(handler, {}, [Uint8Array.of(1)], 'POST', ending), handled]).toEqual([{ statusCode: 400, headers: {} }, 0])
  })

  it('survives a sender that breaks off in the middle of a body', async () => {
    let handled = 0
    const handler = toNodeHandler(async () => {
      handled += 1
      return new Response()
    })
    let broken: (() => void) | undefined
    const closed = new Promise<void>((resolve) => (broken = resolve))
    await withServer(
      (request, response) => {
        request.once('close', () => broken?.())
        handler(request, response)
      },
      async (baseUrl, port) => {
        const socket = connect(port, '127.0.0.1')
        socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf', () => socket.destroy())
        await closed
        expect((await fetch(baseUrl, { method: 'POST', body: 'whole' })).status).toBe(200)
        expect(handled).toBe(1)
      },
    )
  })
})
