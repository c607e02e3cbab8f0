import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Arrival, Config, Order, Told } from '../config.js'

const slowestMs = 30
const throttled = 0.02

/** Takes texts and notes every one. Sometimes it is slow, sometimes too busy, sometimes it accepts and the answer is lost. */
export function runProvider({ lostAnswers }: Config, tell: (told: Told) => void, onOrder: (listener: (order: Order) => void) => void): void {
  const arrivals: Arrival[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const text = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Omit<Arrival, 'accepted'>
      const accepted = Math.random() >= throttled
      arrivals.push({ ...text, accepted })
      setTimeout(() => {
        if (!accepted) response.writeHead(429).end()
        else if (Math.random() < lostAnswers) response.destroy()
        else response.end(`SM${arrivals.length}`)
      }, Math.random() * slowestMs)
    })
  })
  server.listen(0, '127.0.0.1', () => tell({ told: 'ready', port: (server.address() as AddressInfo).port }))
  onOrder(({ order }) => {
    if (order === 'arrivals') tell({ told: 'arrivals', arrivals })
  })
}
