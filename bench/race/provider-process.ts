import { createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { serveParent } from '../kit/child.js'

/** One call as the provider saw it. */
export interface Arrival {
  /** Of the system's monotonic clock, milliseconds. */
  readonly at: number
  readonly phone: string
  readonly attempt: string
}

const arrivals: Arrival[] = []
let answerMs = 0

function talk(socket: Socket): void {
  socket.on('error', () => undefined)
  createInterface({ input: socket }).on('line', (line) => {
    const at = Number(process.hrtime.bigint()) / 1e6
    const [attempt = '', phone = ''] = line.split(' ')
    arrivals.push({ at, phone, attempt })
    const answer = (): void => void socket.write(`${attempt} p${arrivals.length}-${attempt.slice(0, 6)}\n`)
    if (answerMs === 0) answer()
    else setTimeout(answer, answerMs)
  })
}

serveParent({
  listen(ms: number) {
    answerMs = ms
    const server = createServer(talk)
    return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)))
  },
  clock: () => Number(process.hrtime.bigint()) / 1e6,
  count: () => arrivals.length,
  arrivals: () => arrivals,
})
