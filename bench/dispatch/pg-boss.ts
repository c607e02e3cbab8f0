import PgBoss from 'pg-boss'
import { timedProvider } from '../kit/bench-transport.js'
import type { Contender, Workplace } from './contender.js'

export const bossQueue = 'send'

/** Its fetch and complete in loops, as many as keep the same number of calls under way. */
export function pgBoss({ connection, concurrency, providerMs, finished, called }: Workplace, batchSize: number): Contender {
  const call = timedProvider(providerMs, called)
  const boss = new PgBoss({ ...connection, supervise: false, schedule: false })
  let working = true
  let loops: Promise<unknown> = Promise.resolve()

  async function lane(): Promise<void> {
    while (working) {
      const jobs = await boss.fetch<object>(bossQueue, { batchSize })
      if (jobs.length === 0) {
        await new Promise((resolve) => setTimeout(resolve, 20))
        continue
      }
      await Promise.all(jobs.map(({ id }) => call({ phone: '', message: id, attempt: '', leaves() {} })))
      await boss.complete(
        bossQueue,
        jobs.map(({ id }) => id),
      )
      finished(jobs.length)
    }
  }

  return {
    async start() {
      await boss.start()
      loops = Promise.all(Array.from({ length: Math.ceil(concurrency / batchSize) }, lane))
    },
    async stop() {
      working = false
      await loops
      await boss.stop({ graceful: false })
    },
  }
}
