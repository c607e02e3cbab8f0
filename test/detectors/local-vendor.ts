import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface VendorRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export interface VendorAnswer {
  readonly status: number
  readonly body: string
}

export interface LocalVendor {
  readonly url: string
  readonly requests: readonly VendorRequest[]
  close(): Promise<void>
}

/** An HTTP server on this machine that answers as a vendor does. `null`: it takes the request and never answers. */
export async function localVendor(answer: (request: VendorRequest) => VendorAnswer | null): Promise<LocalVendor> {
  const requests: VendorRequest[] = []
  const server = createServer((incoming, outgoing) => {
    const parts: Buffer[] = []
    incoming.on('data', (part: Buffer) => parts.push(part))
    incoming.on('end', () => {
      const request = { method: incoming.method ?? '', path: incoming.url ?? '', headers: incoming.headers, body: Buffer.concat(parts).toString('utf8') }
      requests.push(request)
      const reply = answer(request)
      if (reply !== null) outgoing.writeHead(reply.status, { 'content-type': 'application/json' }).end(reply.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
