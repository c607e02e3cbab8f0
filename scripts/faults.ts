// Real processes over a real database, with real faults: `npm run faults`, `-- --fault kill --engine sqlite --seconds 30`, `-- --broken`.
import { readOptions } from '../bench/options.ts'
import { type Broken, brokenWays } from '../test/faults/config.ts'
import { bundleRoles } from '../test/faults/run/bundle-roles.ts'
import { type FaultName, faultNames } from '../test/faults/run/inject.ts'
import { type FaultReport, runFaults } from '../test/faults/run/run-faults.ts'
import { postgresStore, sqliteStore } from '../test/faults/run/test-store.ts'
import { type Cluster, startCluster } from '../test/support/postgres.ts'

const { count, oneOf, isSet } = readOptions({ values: ['engine', 'fault', 'seconds'], switches: ['broken', 'short'] })
const onlyEngine = oneOf('engine', ['postgres', 'sqlite'])
const chosen = oneOf('fault', faultNames)
const seconds = count('seconds', 20)
/** The ways to be wrong on purpose: each must be noticed. */
const onPurpose = isSet('broken')
/** Leases are not waited for: a process whose clocks are ahead cleans up. */
const short = isSet('short')

type Engine = 'postgres' | 'sqlite'
const onEngine: Readonly<Record<FaultName, readonly Engine[]>> = {
  none: [],
  kill: ['postgres', 'sqlite'],
  restart: ['postgres'],
  cut: ['postgres'],
  'half-open': ['postgres'],
  'disk-full': ['sqlite'],
  'file-limit': ['sqlite'],
  clock: ['postgres', 'sqlite'],
  // Of `npm run check:pooler`.
  'pooler-restart': [],
  'pooler-pause': [],
  'pooler-servers': [],
}

const { script, remove } = await bundleRoles()
const clusters: Cluster[] = []
let failed = 0

async function oneCluster(): Promise<Cluster> {
  const cluster = clusters[0] ?? (await startCluster({ durable: true }))
  if (clusters.length === 0) clusters.push(cluster)
  return cluster
}

async function run(engine: Engine, fault: FaultName, broken?: Broken): Promise<void> {
  const store = engine === 'postgres' ? await postgresStore(await oneCluster(), short ? 1_000 : 10_000) : sqliteStore()
  try {
    const report = await runFaults({ script, store, fault, seconds, broken, realLeases: !short && broken === undefined })
    if (!print(engine, fault, report, broken)) failed += 1
  } finally {
    await store.remove()
  }
}

function print(engine: Engine, fault: FaultName, report: FaultReport, broken?: Broken): boolean {
  const { faults, claims, stops, arrivals, statuses, settledMs } = report
  const problems = report.verdicts.flatMap((verdict) => verdict.problems.map((problem) => `${verdict.name}: ${problem}`))
  const idle = broken === undefined && (faults === 0 || claims.texts.size === 0 || stops === 0 || arrivals.length === 0)
  const sound = broken === undefined ? problems.length === 0 && !idle : problems.length > 0
  const told = [...claims.failures].map(([code, times]) => `${code} ${times}`).join(', ')
  console.log(`${sound ? 'ok  ' : 'FAIL'} ${engine}, ${broken === undefined ? fault : `broken on purpose: ${broken}`}`)
  console.log(
    `     ${faults} faults; acknowledged: ${claims.texts.size} texts, ${claims.consents.size} consents, ${stops} STOPs; ${arrivals.length} calls at the provider`,
  )
  console.log(
    `     at the end: ${Object.entries(statuses)
      .map(([status, n]) => `${n} ${status}`)
      .join(', ')}; quiet after ${(settledMs / 1_000).toFixed(1)} s`,
  )
  if (told !== '') console.log(`     failures told and tried again: ${told}`)
  if (idle) console.log('     nothing happened, so nothing is proved')
  for (const problem of problems) console.log(`     ${broken === undefined ? '' : 'noticed: '}${problem}`)
  return sound
}

try {
  const engines: readonly Engine[] = ['postgres', 'sqlite']
  if (onPurpose) for (const way of brokenWays) await run(onlyEngine === 'sqlite' ? 'sqlite' : 'postgres', 'kill', way)
  else {
    for (const engine of engines.filter((each) => onlyEngine === undefined || onlyEngine === each))
      for (const fault of faultNames.filter((each) => (chosen === undefined ? onEngine[each].includes(engine) : chosen === each))) await run(engine, fault)
  }
} finally {
  for (const cluster of clusters) await cluster.stop()
  remove()
}
if (failed > 0) process.exitCode = 1
