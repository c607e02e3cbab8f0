import { Agent, request } from 'node:http'
import type { SignedRequest } from './signed-stop.js'

export interface PostLine {
  /** Resolves with the status once the whole answer is here. */
  post(signed: SignedRequest): Promise<number>
  close(): void
}

/** Posts to a webhook over connections that stay open, as a provider does. */
export function postLine(port: number): PostLine {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  return {
    post: ({ body, headers }) =>
      new Promise((resolve, reject) => {
        const given = { ...headers, 'content-length': Buffer.byteLength(body) }
        const outgoing = request({ agent, host: '127.0.0.1', port, method: 'POST', path: '/hooks/sms', headers: given }, (answer) => {
          answer.resume()
          answer.on('end', () => resolve(answer.statusCode ?? 0)).on('error', reject)
        })
        outgoing.on('error', reject)
        outgoing.end(body)
      }),
    close: () => agent.destroy(),
  }
}
