import { connect, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import type { ProviderCall } from '../kit/bench-transport.js'

const longestSetUpMs = 25

/** Calls the provider's process over one connection. */
export function providerLine(port: number): ProviderCall {
  const waiting = new Map<string, { resolve(id: string): void; reject(error: Error): void }>()
  let socket: Socket | undefined

  function line(): Socket {
    if (socket !== undefined) return socket
    const made = connect(port, '127.0.0.1')
    const lost = (): void => {
      for (const { reject } of waiting.values()) reject(new Error('the line broke'))
      waiting.clear()
      socket = undefined
    }
    made.on('error', lost).on('close', lost)
    createInterface({ input: made }).on('line', (text) => {
      const [attempt = '', id = ''] = text.split(' ')
      waiting.get(attempt)?.resolve(id)
      waiting.delete(attempt)
    })
    socket = made
    return made
  }

  return async ({ phone, attempt, leaves }) => {
    const to = line()
    // As a new connection would: what is permitted and not yet on its way is what a STOP has to wait for.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * longestSetUpMs))
    leaves()
    return new Promise((resolve, reject) => {
      waiting.set(attempt, { resolve, reject })
      to.write(`${attempt} ${phone}\n`)
    })
  }
}
