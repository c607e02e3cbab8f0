import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { withPool } from '../dispatch/prepare.js'
import type { EngineSetting } from './open-storage.js'

const everyMs = 50

/** What a transaction of one row costs beside the race, and nothing else: the server's own share of every figure. Milliseconds. */
export async function watchCommits({ connection }: EngineSetting): Promise<() => Promise<readonly number[]>> {
  if (connection === undefined) return async () => []
  await withPool(connection, (pool) => pool.query('CREATE TABLE IF NOT EXISTS bare_commit (n BIGINT)'))
  const client = new Client(connection)
  await client.connect()
  const took: number[] = []
  let watching = true
  const loop = (async () => {
    for (let n = 0; watching; n++) {
      const from = performance.now()
      await client.query({ name: 'bare', text: 'INSERT INTO bare_commit VALUES ($1)', values: [n] })
      took.push(performance.now() - from)
      await pause(everyMs)
    }
  })()
  return async () => {
    watching = false
    await loop
    await client.end()
    return took
  }
}
