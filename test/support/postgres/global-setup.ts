import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type Cluster, type ClusterAddress, startCluster } from './start-cluster.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the socket that answers with the address of the run's one cluster, and starts it for the first who asks. */
    readonly postgresDoor: string
  }
}

/** One PostgreSQL for all test files of a run, started only when one of them needs it. */
export default function setup(project: TestProject): () => Promise<void> {
  let cluster: Promise<Cluster> | undefined
  const door = join(tmpdir(), `nophi-door-${process.pid}-${Math.random().toString(36).slice(2)}`)
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    cluster ??= startCluster()
    cluster.then(
      ({ socketFolder, port, user, version }) => socket.end(JSON.stringify({ socketFolder, port, user, version } satisfies ClusterAddress)),
      (error: unknown) => socket.end(JSON.stringify({ failed: error instanceof Error ? error.message : 'unknown' })),
    )
  })
  server.listen(door)
  server.unref()
  project.provide('postgresDoor', door)
  return async () => {
    server.close()
    rmSync(door, { force: true })
    await (await cluster?.catch(() => undefined))?.stop()
  }
}
