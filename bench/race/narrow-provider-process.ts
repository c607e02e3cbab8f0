import { createServer } from 'node:net'
import { serveParent } from '../kit/child.js'

/** Speaks as much HTTP as an answer needs. Its queue of connections is as short as the system allows, so that a frozen one fills up. */
let requests = 0
const body = JSON.stringify({ sid: `SM${'0'.repeat(32)}`, status: 'queued' })

const server = createServer((socket) => {
  socket.on('error', () => undefined)
  socket.once('data', () => {
    requests += 1
    socket.end(`HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`)
  })
})

serveParent({
  listen: () =>
    new Promise((resolve) => {
      server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => resolve((server.address() as { port: number }).port))
    }),
  requests: () => requests,
})
