// PostgreSQL behind a real PgBouncer in transaction mode: the storage's tests over each library, then processes under load while it is restarted, paused and loses its servers. `-- --tests` and `-- --load`: one of the two alone.
import { spawnSync } from 'node:child_process'
import { bundleRoles } from '../test/faults/run/bundle-roles.ts'
import { runFaults } from '../test/faults/run/run-faults.ts'
import { pooledStore } from '../test/faults/run/test-store.ts'
import { poolerVersion, startPooler } from '../test/support/postgres/start-pooler.ts'
import { startCluster } from '../test/support/postgres.ts'
import { report, root } from './source-files.ts'

const servers = 3
/** More than the host of the load has transactions at once: each needs a second one. */
const serversOfLoad = 6
const rooms = ['postgres-storage', 'sql/postgres-conformance', 'sql/transactions', 'sql/key-rotation', 'hosts/host-', 'drivers/postgres-executors']
/** One file at a time: what waits for the transactions of the server would wait for those of other tests. */
const tests = rooms.map((name) => `test/storage/${name}`)
const faults = ['kill', 'pooler-restart', 'pooler-pause', 'pooler-servers'] as const
const seconds = 8
const problems: string[] = []
const done: string[] = []

/** From 1.21 on, by a setting that it gives itself from 1.24 on (https://www.pgbouncer.org/config.html). */
function keepsStatements(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 1 || minor >= 21
}

function runTests(prepare: boolean): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--no-file-parallelism', ...tests], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NOPHI_TEST_POOLER: String(servers), NOPHI_TEST_PREPARE: prepare ? 'yes' : 'no' },
    maxBuffer: 1 << 28,
  })
  const passed = /Tests\s.*?(\d+) passed/.exec(stdout.replace(/\p{Cc}\[\d+m/gu, ''))?.[1] ?? '0'
  if (status === 0) done.push(`${passed} tests over ${servers} connections`)
  else problems.push(`${stdout.slice(-4_000)}\n${stderr.slice(-2_000)}`)
}

async function runLoad(prepare: boolean): Promise<void> {
  const { script, remove } = await bundleRoles()
  const cluster = await startCluster({ durable: true })
  const pooler = await startPooler(cluster, serversOfLoad, prepare ? { max_prepared_statements: '200' } : {})
  try {
    for (const fault of faults) {
      const store = await pooledStore(cluster, pooler, { answerMs: 1_000, prepare })
      const { verdicts, claims, arrivals, stops, faults: times } = await runFaults({ script, store, fault, seconds, realLeases: false })
      problems.push(...verdicts.flatMap(({ name, problems: found }) => found.map((problem) => `${fault}: ${name}: ${problem}`)))
      if (times === 0 || claims.texts.size === 0 || stops === 0 || arrivals.length === 0) problems.push(`${fault}: nothing happened, so nothing is proved`)
      const failures = [...claims.failures].map(([code, n]) => `${code} ${n}`).join(', ')
      process.stdout.write(
        `pooler: ${fault}, ${times} times: ${claims.texts.size} texts and ${stops} STOPs acknowledged, ${arrivals.length} calls; told and tried again: ${failures || 'nothing'}\n`,
      )
      await store.remove()
    }
    done.push(`${faults.length} loads`)
  } finally {
    await pooler.stop()
    await cluster.stop()
    remove()
  }
}

const version = poolerVersion()
if (version === null) {
  console.log('pooler: NOT CHECKED, for there is no pgbouncer on the PATH: install it (Debian: apt-get install pgbouncer) and run this again')
} else {
  const prepare = keepsStatements(version)
  if (!process.argv.includes('--load')) runTests(prepare)
  if (!process.argv.includes('--tests')) await runLoad(prepare)
  report('pooler', problems, `PgBouncer ${version}, ${prepare ? 'with' : 'without'} prepared statements: ${done.join(', ')}`)
}
