// One process of a faults run. What it is told comes as JSON in its first argument and over the channel to its parent.
import { isNophiError } from 'nophi'
import { steppedClock } from '../clock.js'
import type { Config, Order, Told } from '../config.js'
import { openStore } from '../open-store.js'
import { runDispatcher } from './dispatcher.js'
import { runHost } from './host.js'
import { openMessenger } from './open-messenger.js'
import { runProvider } from './provider.js'
import { runWebhook } from './webhook.js'

const config = JSON.parse(process.argv[2] ?? '') as Config
const tell = (told: Told): void => void process.send?.(told)
const listeners: ((order: Order) => void)[] = []
process.on('message', (order) => {
  for (const listener of listeners) listener(order as Order)
})
process.on('disconnect', () => process.exit(0))

if (config.role === 'provider') {
  runProvider(config, tell, (listener) => listeners.push(listener))
} else {
  const clock = steppedClock(config.clockMs)
  const store = openStore(config.store, clock)
  listeners.push((order) => {
    if (order.order === 'clock') clock.step(order)
    if (order.order === 'pages') store.limitPages(order.most)
  })
  const messenger = openMessenger(config, store.storage, clock.runtime)
  // What fails is told by its code, and tried again as a host would.
  const failed = (error: unknown): void => tell({ told: 'failed', code: isNophiError(error) ? `${error.code}${problemOf(error)}` : nameOf(error) })
  const run = { dispatcher: runDispatcher, host: runHost, webhook: runWebhook }[config.role]
  run({ config, messenger, hostTransaction: store.hostTransaction, runtime: clock.runtime, tell, failed })
}

/** Of a driver's own error, as the host's transactions meet it; a mistake of this run's own code would show here. */
function nameOf(error: unknown): string {
  return `host: ${error instanceof Error ? error.name : typeof error}`
}

function problemOf({ details }: { readonly details: Readonly<Record<string, unknown>> }): string {
  return typeof details.problem === 'string' ? ` ${details.problem}` : ''
}
