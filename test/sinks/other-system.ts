import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { SuppressionChange } from '../../src/ports/other-ports.js'
import { verifySinkRequest } from '../../src/sinks/index.js'

export interface Received {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly rawBody: Uint8Array
}

export interface OtherSystem {
  readonly url: string
  readonly requests: Received[]
  /** What it took, in its order. */
  readonly taken: SuppressionChange[]
  close(): Promise<void>
}

export interface Behaviour {
  readonly secrets: readonly string[]
  readonly now: () => Date
  /** In the place of its own answer. */
  readonly instead?: ((request: Received, response: ServerResponse) => boolean) | undefined
}

/** Another system as its makers would write it: checks, knows what it took, skips what is older. */
export async function otherSystem({ secrets, now, instead }: Behaviour): Promise<OtherSystem> {
  const requests: Received[] = []
  const taken: SuppressionChange[] = []
  const known = new Set<string>()
  const server = createServer(async (request, response) => {
    const received = { path: request.url ?? '', headers: request.headers, rawBody: await bodyOf(request) }
    requests.push(received)
    if (instead?.(received, response)) return
    try {
      const change = await verifySinkRequest({ ...received, secrets, now: now() })
      if (known.has(change.id)) return void response.writeHead(409).end()
      known.add(change.id)
      taken.push(change)
      response.writeHead(204).end()
    } catch {
      response.writeHead(401).end()
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/opt-outs`,
    requests,
    taken,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
