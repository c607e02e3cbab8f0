// The process that queues: it is told how many texts, tells how far it is, and may be killed at any moment.
import type { SendRequest } from 'nophi'
import { consentOf, phoneOf, requestOf } from '../faults/clinic.js'
import { steppedClock } from '../faults/clock.js'
import { openStore } from '../faults/open-store.js'
import { openMessenger } from '../faults/roles/open-messenger.js'
import type { Progress, QueueMany } from './progress.js'

const { store, secret, count, batchSize, at, step, people, consents } = JSON.parse(process.argv[2] ?? '') as QueueMany
const clock = steppedClock(0)
const { storage } = openStore(store, clock)
const messenger = openMessenger({ broken: null, role: 'host', secret, providerPort: 1 }, storage, clock.runtime)
const tell = (progress: Progress): Promise<void> => new Promise((resolve) => process.send?.(progress, () => resolve()))
process.on('disconnect', () => process.exit(0))

function* requests(): Generator<SendRequest> {
  for (let index = 0; index < count; index++) yield requestOf(phoneOf(index % people), `campaign-${index}`, new Date(at))
}

async function askAll(): Promise<void> {
  for (let from = 0; from < people; from += 50) {
    const numbers = Array.from({ length: Math.min(50, people - from) }, (_, index) => phoneOf(from + index))
    await Promise.all(numbers.map((phone) => messenger.consent.record(consentOf(phone, new Date(at)))))
  }
}

await storage.migrate()
if (consents) await askAll()
const counts = { queued: 0, replayed: 0, refused: 0 }
for await (const { status, replayed } of messenger.sendMany(requests(), { batchSize })) {
  if (status === 'refused') counts.refused += 1
  else if (replayed) counts.replayed += 1
  else counts.queued += 1
  const done = counts.queued + counts.replayed + counts.refused
  if (done % step === 0 || done === count)
    await tell({ ...counts, done, rssMb: mb(process.memoryUsage.rss()), peakMb: mb(process.resourceUsage().maxRSS * 1_024), cpuSeconds: cpuSeconds() })
}
await storage.close()
process.exit(0)

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function mb(bytes: number): number {
  return Math.round(bytes / 1_048_576)
}
