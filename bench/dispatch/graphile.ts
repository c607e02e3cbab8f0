import { Logger, type Runner, run } from 'graphile-worker'
import { timedProvider } from '../kit/bench-transport.js'
import type { Contender, Workplace } from './contender.js'

const silent = new Logger(() => () => undefined)

/** As it comes, but for the number of jobs side by side; or with the local queue and the batched completion of its own performance tests. */
export function graphile({ connection, concurrency, providerMs, finished, called }: Workplace, batched: boolean): Contender {
  const call = timedProvider(providerMs, called)
  const { host, port, user, database } = connection
  const batching = { localQueue: { size: 500 }, completeJobBatchDelay: 0, failJobBatchDelay: 0 }
  let runner: Runner | undefined
  return {
    async start() {
      runner = await run({
        connectionString: `postgres://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`,
        concurrency,
        noHandleSignals: true,
        logger: silent,
        taskList: { send: async (_, { job }) => void (await call({ phone: '', message: job.id, attempt: '', leaves() {} })) },
        ...(batched ? { preset: { worker: batching } } : {}),
      })
      // Told once the result is in the database.
      runner.events.on('job:complete', () => finished(1))
    },
    stop: async () => runner?.stop(),
  }
}
