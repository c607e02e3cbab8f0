// `sendMany` over a million texts, killed in the middle and run again: `npm run prove:send-many`, `-- --engine sqlite --count 100000`.
import { readOptions } from '../bench/options.ts'
import { phones } from '../test/faults/clinic.ts'
import { bundleRoles } from '../test/faults/run/bundle-roles.ts'
import { postgresStore, sqliteStore, type TestStore } from '../test/faults/run/test-store.ts'
import { proveSendMany } from '../test/send-many/prove-send-many.ts'
import { startCluster } from '../test/support/postgres.ts'

const options = readOptions({ values: ['engine', 'count', 'batch', 'people'] })
const engine = options.oneOf('engine', ['postgres', 'sqlite']) ?? 'postgres'
const onPostgres = engine === 'postgres'
const count = options.count('count', onPostgres ? 1_000_000 : 100_000)
const batchSize = options.count('batch', 500)
/** Fictional numbers are few: each gets its share of the texts. */
const people = Math.min(count, phones, options.count('people', 10_000))
/** Whatever the number of texts. */
const mostMb = 400
const { script, remove } = await bundleRoles('test/send-many/queue-many.ts')
const cluster = onPostgres ? await startCluster({ durable: true }) : null
const store: TestStore = cluster === null ? sqliteStore() : await postgresStore(cluster, 10_000)
try {
  const report = await proveSendMany({
    script,
    store,
    count,
    batchSize,
    step: Math.max(1, Math.floor(count / 20)),
    people,
    killAt: Math.floor(count / 2),
    told(run, { done, queued, replayed, refused, rssMb, cpuSeconds }, seconds) {
      console.log(
        `run ${run}: ${done} of ${count} (${queued} new, ${replayed} known, ${refused} refused), ${rssMb} MB, ${seconds.toFixed(0)} s, ${cpuSeconds.toFixed(0)} s CPU`,
      )
    },
  })
  const { killed, ended, messages, keys, leaves, seconds } = report
  const bounded = Math.max(killed.peakMb, ended.peakMb) <= mostMb
  const sound =
    bounded && messages === count && keys === count && leaves === count && ended.done === count && ended.refused === 0 && ended.replayed >= killed.done
  console.log(`${sound ? 'ok  ' : 'FAIL'} ${engine}: killed at ${killed.done}, run again: ${ended.replayed} known, ${ended.queued} new`)
  console.log(`     ${messages} messages, ${keys} keys, ${leaves} records of them; peak memory ${killed.peakMb} and ${ended.peakMb} MB (bound ${mostMb})`)
  console.log(`     ${seconds.map((each) => each.toFixed(1)).join(' s and ')} s, with process start and, in the first, consents`)
  if (!sound) process.exitCode = 1
} finally {
  await store.remove()
  await cluster?.stop()
  remove()
}
