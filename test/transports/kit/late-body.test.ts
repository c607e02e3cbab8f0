import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SendPermit } from '../../../src/domain/suppression.js'
import { NophiError } from '../../../src/errors/nophi-error.js'
import { callProvider } from '../../../src/transports/kit/index.js'

const body = 'Body=ok'
const reply = 'HTTP/1.1 201 Created\r\ncontent-length: 2\r\n\r\nok'

/** A permit that closes when it has been asked this often. */
function permitFor(looks: number, signal = new AbortController().signal): SendPermit & { readonly asked: () => number } {
  let asked = 0
  return {
    expiresAt: new Date(0),
    signal,
    assertOpen() {
      asked += 1
      if (asked > looks) throw new NophiError('PERMIT_EXPIRED')
    },
    asked: () => asked,
  }
}

describe('callProvider over the fetch of Node', () => {
  let server: Server
  let sockets: Socket[]
  let received: string
  let answer: (socket: Socket) => void

  beforeEach(async () => {
    sockets = []
    received = ''
    answer = (socket) => socket.end(reply)
    server = createServer((socket) => {
      sockets.push(socket)
      socket.on('error', () => undefined)
      socket.on('data', (bytes) => {
        received += bytes.toString('latin1')
        if (received.endsWith(body)) answer(socket)
      })
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
  })

  afterEach(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })

  const call = (permit: SendPermit, scheme = 'http') =>
    callProvider({
      url: `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}/send`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
      permit,
      fetch: globalThis.fetch,
    })
  const closed = (socket: Socket | undefined) => (socket === undefined || socket.closed ? undefined : once(socket, 'close'))

  it('asks the permit twice, and sends the text whole, with its length and in no chunks', async () => {
    const permit = permitFor(2)
    expect(await call(permit)).toMatchObject({ status: 201, body: 'ok' })
    expect(permit.asked()).toBe(2)
    const [head = '', sent] = received.split('\r\n\r\n')
    expect(sent).toBe(body)
    expect(head.toLowerCase()).toContain('\r\ncontent-length: 7')
    expect(head.toLowerCase()).not.toContain('transfer-encoding')
  })

  it('writes nothing when the permit closed while the connection was made', async () => {
    await expect(call(permitFor(1))).rejects.toThrow('PERMIT_EXPIRED')
    await closed(sockets[0])
    expect(sockets).not.toHaveLength(0)
    expect(received).toBe('')
  })

  it('knows that nothing was sent when the time ends before the connection stands', async () => {
    const attempt = new AbortController()
    server.once('connection', () => attempt.abort())
    const outcome = await call(permitFor(2, attempt.signal), 'https')
    expect(outcome).toEqual({ outcome: 'rejected', reason: 'provider-down', retryable: true })
    expect(sockets).toHaveLength(1)
    expect(received).not.toContain(body)
  })

  it('does not know what became of a text that was written', async () => {
    answer = (socket) => socket.resetAndDestroy()
    expect(await call(permitFor(2))).toEqual({ outcome: 'unknown', cause: 'connection-lost' })
    const attempt = new AbortController()
    answer = () => attempt.abort()
    received = ''
    expect(await call(permitFor(2, attempt.signal))).toEqual({ outcome: 'unknown', cause: 'timeout' })
  })
})
