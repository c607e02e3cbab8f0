import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type Cluster, type ClusterAddress, startCluster } from './start-cluster.js'
import { type Pooler, startPooler } from './start-pooler.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the socket that answers with the address of the run's one cluster, and starts it for the first who asks. */
    readonly postgresDoor: string
  }
}

interface Run {
  readonly cluster: Cluster
  readonly pooler: Pooler | null
}

/** `npm run check:pooler` puts PgBouncer before it: how many connections that opens for a database. */
const servers = Number(process.env.NOPHI_TEST_POOLER ?? 0)

/** One PostgreSQL for all test files of a run, started only when one of them needs it. */
export default function setup(project: TestProject): () => Promise<void> {
  let run: Promise<Run> | undefined
  const door = join(tmpdir(), `nophi-door-${process.pid}-${Math.random().toString(36).slice(2)}`)
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    run ??= start()
    run.then(
      ({ cluster, pooler }) => {
        const { user, version } = cluster
        const at = pooler === null ? cluster : { socketFolder: '127.0.0.1', port: pooler.port }
        socket.end(JSON.stringify({ socketFolder: at.socketFolder, port: at.port, user, version } satisfies ClusterAddress))
      },
      (error: unknown) => socket.end(JSON.stringify({ failed: error instanceof Error ? error.message : 'unknown' })),
    )
  })
  server.listen(door)
  server.unref()
  project.provide('postgresDoor', door)
  return async () => {
    server.close()
    rmSync(door, { force: true })
    const started = await run?.catch(() => undefined)
    await started?.pooler?.stop()
    await started?.cluster.stop()
  }
}

async function start(): Promise<Run> {
  const cluster = await startCluster()
  return { cluster, pooler: servers === 0 ? null : await startPooler(cluster, servers, { ignore_startup_parameters: 'options' }) }
}
