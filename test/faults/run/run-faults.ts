import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { steppedClock } from '../clock.js'
import type { Arrival, Broken, Config, Told } from '../config.js'
import { openStore } from '../open-store.js'
import { openMessenger, timing } from '../roles/open-messenger.js'
import { type Claims, createClaims } from './claims.js'
import { type FaultName, inject, longestStepMs } from './inject.js'
import { startPatients } from './patients.js'
import { type RunProcess, runProcess } from './process-pool.js'
import { sabotage } from './sabotage.js'
import type { TestStore } from './test-store.js'
import { type Evidence, type Verdict, verdicts, waiting } from './verdicts.js'

export interface FaultRun {
  readonly script: string
  readonly store: TestStore
  readonly fault: FaultName
  /** How long the faults last. */
  readonly seconds: number
  readonly broken?: Broken | undefined
  /**
   * What a killed process left open ends with its lease. True: that lease is waited for. False: a process whose clocks
   * are ahead by a lease cleans up, as one would after that time.
   */
  readonly realLeases: boolean
}

export interface FaultReport {
  readonly faults: number
  readonly claims: Claims
  readonly stops: number
  readonly arrivals: readonly Arrival[]
  readonly statuses: Readonly<Record<string, number>>
  readonly settledMs: number
  readonly verdicts: readonly Verdict[]
  /** The same again, over what stands there now; with other evidence, to see that a verdict can fail. */
  judge(change?: Partial<Evidence>): Promise<readonly Verdict[]>
}

const settleMs = 30_000

/** Load, faults, then quiet; and what stands at the end. */
export async function runFaults({ script, store, fault, seconds, broken, realLeases }: FaultRun): Promise<FaultReport> {
  const secret = randomBytes(32).toString('base64')
  const claims = createClaims()
  const common = { store: store.config, secret, clockMs: 0, broken: broken ?? null, lostAnswers: 0.02, webhookPort: await freePort() }
  const all: RunProcess[] = []
  let fileBlocks: number | null = null
  let arrived: (arrivals: readonly Arrival[]) => void = () => undefined
  const heard = (told: Told): void => {
    if (told.told === 'arrivals') arrived(told.arrivals)
    claims.hear(told)
  }
  const make = (role: Config['role'], name: string, providerPort: number): RunProcess => {
    const made = runProcess({ script, config: { ...common, role, name, providerPort }, heard, fileBlocks: () => (role === 'provider' ? null : fileBlocks) })
    all.push(made)
    return made
  }
  try {
    const aside = steppedClock(0)
    const migrating = openStore(store.direct, aside)
    await migrating.storage.migrate()
    await migrating.storage.close()
    const provider = make('provider', 'provider', 0)
    const port = await provider.start()
    const [one, two, host, webhook] = [
      make('dispatcher', 'dispatcher-1', port),
      make('dispatcher', 'dispatcher-2', port),
      make('host', 'host', port),
      make('webhook', 'webhook', port),
    ] as const
    await Promise.all([one.start(), two.start(), host.start(), webhook.start()])
    await until(() => claims.texts.size > 0, settleMs)

    const over = new AbortController()
    const patients = startPatients({
      port: common.webhookPort,
      secret,
      pick: () => claims.phones[Math.floor(Math.random() * claims.phones.length)],
      signal: over.signal,
    })
    const ending = setTimeout(() => over.abort(), seconds * 1_000)
    const faults = await inject(fault, {
      store,
      processes: [one, two, host, webhook],
      limitFiles(blocks) {
        fileBlocks = blocks
      },
      signal: over.signal,
    }).finally(() => clearTimeout(ending))
    over.abort()
    await patients.done
    await host.kill()
    await sabotage(broken, store)

    const started = performance.now()
    const clockMs = (fault === 'clock' ? longestStepMs : 0) + (realLeases ? 0 : timing.leaseMs + 2_000)
    if (clockMs > 0) {
      await Promise.all([one.kill(), two.kill(), webhook.kill()])
      await one.start({ clockMs })
    }
    await until(async () => (await waiting(store)) === 0, realLeases ? timing.leaseMs + settleMs : broken === undefined ? settleMs : 4_000)
    const settledMs = performance.now() - started
    const arrivals = await new Promise<readonly Arrival[]>((resolve) => {
      arrived = resolve
      provider.order({ order: 'arrivals' })
    })
    await Promise.all([one.kill(), two.kill(), webhook.kill()])

    const judge = async (change: Partial<Evidence> = {}): Promise<readonly Verdict[]> => {
      const clock = steppedClock(clockMs)
      const { storage } = openStore(store.direct, clock)
      const messenger = openMessenger({ ...common, broken: null, role: 'webhook', providerPort: port }, storage, clock.runtime)
      try {
        return await verdicts({ store, messenger, claims, stopped: patients.stopped, arrivals, ...change })
      } finally {
        await storage.close()
      }
    }
    const rows = await store.probe('SELECT status, count(*) AS n FROM nophi_message GROUP BY status ORDER BY status')
    return {
      faults,
      claims,
      stops: patients.stopped.size,
      arrivals,
      statuses: Object.fromEntries(rows.map(({ status, n }) => [String(status), Number(n)])),
      settledMs,
      verdicts: await judge(),
      judge,
    }
  } finally {
    await Promise.all(all.map((each) => each.kill()))
  }
}

/** Until it holds, or for too long: the verdicts then say so. */
async function until(holds: () => boolean | Promise<boolean>, mostMs: number): Promise<void> {
  const end = performance.now() + mostMs
  while (performance.now() < end && !(await holds())) await wait(100)
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
