// The process that imports: it is told how many numbers, tells how far it is, and may be killed at any moment.

import { readOptOutCsv } from '../../../src/suppression-registry/lists/read-opt-out-csv.js'
import { writeOptOutCsv } from '../../../src/suppression-registry/lists/write-opt-outs.js'
import { steppedClock } from '../../faults/clock.js'
import { openStore } from '../../faults/open-store.js'
import { openMessenger } from '../../faults/roles/open-messenger.js'
import { indexOfMadeUp, type ListProgress, type ListRun, listBytes } from './list-progress.js'

const { store, secret, numbers, afterLine, step, exports } = JSON.parse(process.argv[2] ?? '') as ListRun
const clock = steppedClock(0)
const { storage } = openStore(store, clock)
const messenger = openMessenger({ broken: null, role: 'host', secret, providerPort: 1 }, storage, clock.runtime)
const tell = (progress: ListProgress): Promise<void> => new Promise((resolve) => process.send?.(progress, () => resolve()))
process.on('disconnect', () => process.exit(0))

await storage.migrate()
const counts = { line: 0, added: 0, known: 0, bad: 0 }
const started = performance.now()
const cpuAtStart = cpuSeconds()
let toldAt = 0
for await (const { line, added, known, bad } of messenger.suppression.importEntries(readOptOutCsv(listBytes(numbers), { afterLine }))) {
  counts.line = line
  counts.added += added
  counts.known += known
  counts.bad += bad.length
  if (line - toldAt < step) continue
  toldAt = line
  await tell(progressOf(null))
}
const took = performance.now() - started
const cpuTook = cpuSeconds() - cpuAtStart
await tell(progressOf(exports ? await exportAll() : null))
await storage.close()
process.exit(0)

/** Reads the file that comes out as any program would: by its lines. */
async function exportAll(): Promise<ListProgress['exported']> {
  const begun = performance.now()
  const seen = new Uint8Array(numbers)
  let [right, wrong, rest, head] = [0, 0, '', true]
  for await (const chunk of writeOptOutCsv(messenger.suppression.exportEntries())) {
    const lines = (rest + new TextDecoder().decode(chunk)).split('\r\n')
    rest = lines.pop() ?? ''
    for (const line of head ? lines.slice(1) : lines) {
      const index = indexOfMadeUp(line.slice(2, line.indexOf('"', 2)))
      if (seen[index] === 0) right += 1
      else wrong += 1
      seen[index] = 1
    }
    head = false
  }
  return { right, wrong, seconds: (performance.now() - begun) / 1_000 }
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function progressOf(exported: ListProgress['exported']): ListProgress {
  const seconds = (exported === null ? performance.now() - started : took) / 1_000
  return {
    ...counts,
    seconds,
    cpuSeconds: exported === null ? cpuSeconds() - cpuAtStart : cpuTook,
    peakMb: Math.round(process.resourceUsage().maxRSS / 1_024),
    exported,
  }
}
