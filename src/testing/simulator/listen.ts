import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ServiceReply, ServiceRequest } from '../twilio-double/index.js'

/** What to do with one request: an answer, or none and the connection breaks. `answered` resolves when the answer has left or never will. */
export type Answerer = (request: ServiceRequest, answered: Promise<void>) => Promise<ServiceReply | 'drop'>

export interface LocalServer {
  readonly baseUrl: string
  close(): Promise<void>
}

/** A plain HTTP server on 127.0.0.1, on a port of its own. */
export async function listen(answerer: Answerer): Promise<LocalServer> {
  const server = createServer((request, response) => {
    respond(answerer, request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function respond(answerer: Answerer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answered = new Promise<void>((resolve) => response.once('close', resolve))
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string') headers.set(name, value)
  const body = Buffer.concat(parts).toString('utf8')
  const reply = await answerer({ method: request.method ?? '', path: request.url ?? '', headers, body }, answered)
  if (reply === 'drop') {
    response.destroy()
    return
  }
  response.writeHead(reply.status, reply.headers)
  response.end(reply.body)
}
