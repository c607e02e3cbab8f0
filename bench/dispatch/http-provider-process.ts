import { createServer } from 'node:http'
import { serveParent } from '../kit/child.js'

let answers = 0

serveParent({
  /** A provider on loopback that answers after `ms`. */
  listen(ms: number) {
    const server = createServer((request, response) => {
      request.resume().on('end', () => setTimeout(() => response.end(`http-${++answers}`), ms))
    })
    return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)))
  },
})
