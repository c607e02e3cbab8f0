import { createWorker } from '../../src/messenger/create-worker.js'
import type { Messenger } from '../../src/messenger/types.js'
import { fromPg } from '../../src/storage/drivers/postgres/from-pg.js'
import { postgresStorage } from '../../src/storage/postgres-storage.js'
import { benchTransport, type ProviderCall, timedProvider } from '../kit/bench-transport.js'
import { clinicMessenger } from '../kit/clinic.js'
import type { Contender, Workplace } from './contender.js'

/** The whole package: guard, consent, suppression, caps, encryption and evidence on, with its own worker, which also maintains. */
export function ours({ pool, concurrency, providerMs, providerPort, finished, called }: Workplace): Contender {
  const storage = postgresStorage({ executor: fromPg(pool, { prepare: true }) })
  const provider = providerPort === undefined ? timedProvider(providerMs, called) : httpProvider(providerPort, called)
  const messenger = clinicMessenger(storage, benchTransport(provider))
  const counted: Messenger = {
    ...messenger,
    async dispatchDue(options) {
      const report = await messenger.dispatchDue(options)
      finished(report.accepted)
      return report
    },
  }
  const worker = createWorker(counted, { concurrency })
  return {
    async start() {
      worker.start()
    },
    async stop() {
      await worker.stop()
      await messenger.close()
    },
  }
}

function httpProvider(port: number, called: (message: string) => void): ProviderCall {
  return async ({ message, phone, leaves }) => {
    leaves()
    called(message)
    const answer = await fetch(`http://127.0.0.1:${port}/messages`, { method: 'POST', redirect: 'error', body: new URLSearchParams({ to: phone, message }) })
    return answer.text()
  }
}
