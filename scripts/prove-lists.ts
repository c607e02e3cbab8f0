// A long opt-out list in and out again, killed in the middle: `npm run prove:lists -- --numbers 1000000 --engine postgres`.
import { readOptions } from '../bench/options.ts'
import { bundleRoles } from '../test/faults/run/bundle-roles.ts'
import { postgresStore, sqliteStore, type TestStore } from '../test/faults/run/test-store.ts'
import { startCluster } from '../test/support/postgres.ts'
import type { ListProgress } from '../test/suppression-registry/lists/list-progress.ts'
import { proveLists } from '../test/suppression-registry/lists/prove-lists.ts'

const { count, oneOf } = readOptions({ values: ['engine', 'numbers'] })
const engine = oneOf('engine', ['postgres', 'sqlite']) ?? 'postgres'
const numbers = count('numbers', 100_000)
/** Whatever the number of numbers. */
const mostMb = 400
const { script, remove } = await bundleRoles('test/suppression-registry/lists/import-list.ts')
const cluster = engine === 'postgres' ? await startCluster({ durable: true }) : null
const store: TestStore = cluster === null ? sqliteStore() : await postgresStore(cluster, 10_000)
const rate = (done: number, seconds: number): string => `${Math.round(done / seconds)} a second`
try {
  const { killed, resumed, again, counted, badLines } = await proveLists({
    script,
    store,
    numbers,
    step: Math.max(500, Math.floor(numbers / 20)),
    told: (run, { line, added, known, bad, seconds, cpuSeconds, peakMb }: ListProgress) =>
      console.log(`${run}: line ${line}, ${added} added, ${known} known, ${bad} bad, ${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s CPU, ${peakMb} MB`),
  })
  const { exported } = again
  const exact = Object.values(counted).every((found) => found === numbers) && exported?.right === numbers && exported.wrong === 0
  const sound =
    exact &&
    again.added === 0 &&
    again.known === numbers &&
    again.bad === badLines &&
    killed.line < resumed.line &&
    Math.max(killed.peakMb, resumed.peakMb, again.peakMb) <= mostMb
  console.log(`${sound ? 'ok  ' : 'FAIL'} ${engine}: ${numbers} numbers, killed behind line ${killed.line}, gone on, and all of them again`)
  console.log(
    `     added ${rate(killed.added + resumed.added, killed.seconds + resumed.seconds)}, known again ${rate(again.known, again.seconds)}; by a second of its processor: ${rate(killed.added + resumed.added, killed.cpuSeconds + resumed.cpuSeconds)}, ${rate(again.known, again.cpuSeconds)}`,
  )
  console.log(`     out ${rate(exported?.right ?? 0, exported?.seconds ?? 1)}: ${exported?.right} right, ${exported?.wrong} wrong`)
  console.log(
    `     by SQL: ${Object.entries(counted)
      .map(([name, found]) => `${name} ${found}`)
      .join(', ')}; bad lines ${again.bad} of ${badLines}`,
  )
  console.log(`     peak memory ${Math.max(killed.peakMb, resumed.peakMb, again.peakMb)} MB (bound ${mostMb})`)
  if (!sound) process.exitCode = 1
} finally {
  await store.remove()
  await cluster?.stop()
  remove()
}
