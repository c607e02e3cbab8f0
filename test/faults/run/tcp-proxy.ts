import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** Stands between the processes and the server. */
export interface TcpProxy {
  readonly port: number
  /** Every connection is reset. */
  cut(): void
  /** What is open stays open and carries nothing more, in either direction: neither side is told. */
  silence(): void
  close(): Promise<void>
}

interface Pair {
  readonly near: Socket
  readonly far: Socket
  silent: boolean
}

export async function tcpProxy(target: { readonly port: number }): Promise<TcpProxy> {
  const pairs = new Set<Pair>()
  const server = createServer((near) => {
    const far = connect(target.port, '127.0.0.1')
    const pair: Pair = { near, far, silent: false }
    pairs.add(pair)
    const join = (from: Socket, to: Socket): void => {
      from.on('data', (bytes) => {
        if (!pair.silent) to.write(bytes)
      })
      from.on('error', () => undefined)
      from.on('close', () => {
        // A dead line does not say that the other end is gone.
        if (pair.silent) return
        to.destroy()
        pairs.delete(pair)
      })
    }
    join(near, far)
    join(far, near)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      for (const { near, far } of pairs) {
        near.resetAndDestroy()
        far.resetAndDestroy()
      }
      pairs.clear()
    },
    silence() {
      for (const pair of pairs) pair.silent = true
    },
    async close() {
      for (const { near, far } of pairs) {
        near.destroy()
        far.destroy()
      }
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
