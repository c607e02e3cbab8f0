import { pause } from './pause.js'
import type { RunProcess } from './process-pool.js'
import type { TestStore } from './test-store.js'

/** What can be broken during a run, and where. */
export const faultNames = [
  'none',
  'kill',
  'restart',
  'cut',
  'half-open',
  'disk-full',
  'file-limit',
  'clock',
  'pooler-restart',
  'pooler-pause',
  'pooler-servers',
] as const
export type FaultName = (typeof faultNames)[number]

export interface Hands {
  readonly store: TestStore
  /** Dispatchers, host and webhook; the provider is somebody else's. */
  readonly processes: readonly RunProcess[]
  /** From now on processes start with this limit on the size of files, in blocks of 512 bytes; null: none. */
  limitFiles(blocks: number | null): void
  readonly signal: AbortSignal
}

/** Injects one kind of fault again and again until the signal; undoes what stands. Resolves with how many there were. */
type Inject = (hands: Hands) => Promise<number>

const injectors: Readonly<Record<FaultName, Inject>> = {
  async none({ signal }) {
    await pause(3_600_000, 3_600_000, signal)
    return 0
  },
  kill: (hands) => repeat(hands, 150, 700, () => killOne(hands)),
  restart: (hands) => repeat(hands, 1_500, 4_000, async () => hands.store.cluster?.restart('immediate')),
  cut: (hands) => repeat(hands, 200, 900, async () => hands.store.proxy?.cut()),
  'half-open': (hands) => repeat(hands, 800, 2_500, async () => hands.store.proxy?.silence()),
  'pooler-restart': (hands) => repeat(hands, 500, 2_000, async () => hands.store.pooler?.restart()),
  // Statements wait meanwhile, longer than most processes wait for an answer.
  async 'pooler-pause'(hands) {
    const { pooler } = hands.store
    return repeat(hands, 500, 2_000, async () => {
      await pooler?.command('PAUSE')
      await pause(500, 2_000, hands.signal)
      await pooler?.command('RESUME')
    })
  },
  'pooler-servers': (hands) => repeat(hands, 200, 900, () => hands.store.probe(endOthers)),
  async 'disk-full'(hands) {
    const count = await repeat(hands, 300, 900, async () => {
      const [{ pages } = { pages: 0 }] = await hands.store.probe('SELECT page_count AS pages FROM pragma_page_count')
      orderAll(hands, { order: 'pages', most: Number(pages) })
      await pause(300, 900, hands.signal)
      orderAll(hands, { order: 'pages', most: pagesWithoutLimit })
    })
    orderAll(hands, { order: 'pages', most: pagesWithoutLimit })
    return count
  },
  async 'file-limit'(hands) {
    const count = await repeat(hands, 200, 600, async () => {
      const [{ bytes } = { bytes: 0 }] = await hands.store.probe('SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size')
      const victim = hands.processes[Math.floor(Math.random() * hands.processes.length)]
      hands.limitFiles(Math.ceil(Number(bytes) / 512))
      await victim?.kill()
      await victim?.start()
      hands.limitFiles(null)
      await pause(300, 900, hands.signal)
      await victim?.kill()
      await victim?.start()
    })
    return count
  },
  async clock(hands) {
    const count = await repeat(hands, 200, 800, async () => {
      const ms = clockSteps[Math.floor(Math.random() * clockSteps.length)] ?? 0
      const one = hands.processes[Math.floor(Math.random() * hands.processes.length)]
      const kind = Math.random()
      // One machine; the database's machine; all together, as after a wrong answer of the network's time.
      if (kind < 0.4) one?.order({ order: 'clock', ms })
      else orderAll(hands, kind < 0.7 ? { order: 'clock', databaseMs: ms } : { order: 'clock', ms, databaseMs: ms })
    })
    orderAll(hands, { order: 'clock', ms: 0, databaseMs: 0 })
    return count
  },
}

const clockSteps: readonly number[] = [-7_200_000, -120_000, -11_000, -900, 900, 11_000, 31_000, 120_000, 7_200_000]
/** A text that was queued while a clock was ahead is due when time has come there. */
export const longestStepMs: number = Math.max(...clockSteps)
const endOthers = 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()'
const pagesWithoutLimit = 1_073_741_823

export function inject(fault: FaultName, hands: Hands): Promise<number> {
  return injectors[fault](hands)
}

async function repeat({ signal }: Hands, fromMs: number, toMs: number, once: () => Promise<unknown>): Promise<number> {
  let count = 0
  // The first one soon, so that a short run has one.
  while (await pause(count === 0 ? fromMs / 2 : fromMs, count === 0 ? fromMs : toMs, signal)) {
    await once()
    count += 1
  }
  return count
}

async function killOne({ processes }: Hands): Promise<void> {
  const victim = processes[Math.floor(Math.random() * processes.length)]
  await victim?.kill()
  await victim?.start()
}

function orderAll({ processes }: Hands, order: Parameters<RunProcess['order']>[0]): void {
  for (const each of processes) each.order(order)
}
