// One run on one PostgreSQL with fsync on: this package with every guarantee beside the same table without gates, graphile-worker
// and pg-boss; what a record costs a host's insert; how a claim and a history read at a million rows.
import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { startCluster } from '../test/support/postgres/start-cluster.js'
import { type ContenderName, contenders } from './dispatch/contender.js'
import { commitRate, type Inserts } from './dispatch/ledgered-insert.js'
import { addMessages, claimAt, historyAt } from './dispatch/plans.js'
import { databasesOf, queueBoss, queueGraphile, queueSpread, queueTexts } from './dispatch/prepare.js'
import { lateness, type Measured, runContender } from './dispatch/run-contender.js'
import { bundleProcess } from './kit/bundle-process.js'
import { startChild } from './kit/child.js'
import { median, spreadOf } from './kit/quantile.js'
import { readOptions } from './options.js'

const { value, count, someOf, isSet } = readOptions({
  values: ['messages', 'rounds', 'concurrency', 'processes', 'rows', 'json', 'only', 'profile'],
  switches: ['long', 'plans', 'inserts'],
})
const long = isSet('long')
const messages = count('messages', long ? 20_000 : 12_000)
const rounds = count('rounds', 3)
const concurrency = count('concurrency', 400)
const processes = count('processes', 1)
const bulk = count('rows', 1_000_000)
const file = value('json')
const only = someOf('only', contenders)
const profile = value('profile')
const print = (line = ''): void => void process.stdout.write(`${line}\n`)

interface Entry {
  readonly contender: ContenderName
  readonly template: 'texts' | 'graphile' | 'boss'
  readonly providerMs: readonly number[]
}
const entries: readonly Entry[] = [
  { contender: 'ours', template: 'texts', providerMs: [20, 0] },
  { contender: 'ours over HTTP', template: 'texts', providerMs: [20] },
  { contender: 'ungated', template: 'texts', providerMs: [20, 0] },
  { contender: 'floor', template: 'texts', providerMs: [20, 0] },
  { contender: 'graphile', template: 'graphile', providerMs: [20, 0] },
  { contender: 'graphile batched', template: 'graphile', providerMs: [20, 0] },
  { contender: 'pg-boss batches', template: 'boss', providerMs: [20, 0] },
  { contender: 'pg-boss one by one', template: 'boss', providerMs: [20] },
]

const cluster = await startCluster({ durable: true, settings: { shared_buffers: '512MB', max_wal_size: '4GB' } })
const databases = databasesOf(cluster)
const [latenessTexts, latenessPerSecond] = [400, 50]
const goals: { readonly name: string; readonly value: number; readonly atLeast: number }[] = []
try {
  const texts = await databases.make('texts')
  const { perSecond: queued } = await queueTexts(texts, messages)
  if (isSet('plans')) {
    await plansAt(bulk)
    process.exit(0)
  }
  if (isSet('inserts')) {
    await insertsOf(24)
    printGoals()
    process.exit(0)
  }
  await queueGraphile(await databases.make('graphile'), messages)
  await queueBoss(await databases.make('boss'), messages)
  const scratch = await databases.make('scratch')
  print(`PostgreSQL ${cluster.version}, fsync on, unix socket; node ${process.version}; ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`)
  print(
    `${messages} texts, ${concurrency} calls side by side, ${processes} dispatcher process(es), ${rounds} interleaved rounds; a quarter of each run warms up and does not count`,
  )
  print(`sendMany: ${queued.toFixed(0)} texts/s queued; durable single-row commits of one connection: ${(await commitRate(scratch)).toFixed(0)}/s`)

  const script = await bundleProcess('dispatch/contender-process.ts', 'contender')
  const provider = startChild(await bundleProcess('dispatch/http-provider-process.ts', 'http-provider'))
  const measured = new Map<string, Measured[]>()
  const commits: number[] = []
  for (let round = 0; round < rounds; round++) {
    for (const { contender, template, providerMs } of entries.filter((entry) => only?.includes(entry.contender) ?? true)) {
      for (const ms of providerMs) {
        const name = `run_${round}_${contender.toLowerCase().replace(/\W/g, '')}_${ms}`
        const connection = await databases.make(name, template)
        const execArgv = profile !== undefined && contender === 'ours' ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []
        const providerPort = contender === 'ours over HTTP' ? await provider.ask<number>('listen', ms) : undefined
        const result = await runContender({ script, contender, connection, concurrency, providerMs: ms, providerPort, messages, processes, execArgv })
        measured.set(`${contender}, ${ms} ms`, [...(measured.get(`${contender}, ${ms} ms`) ?? []), result])
        await databases.drop(name)
      }
    }
    commits.push(await commitRate(scratch, 500))
  }
  print(`commits/s between the rounds: ${commits.map((rate) => rate.toFixed(0)).join(', ')}`)
  print()
  print(`${'contender, provider'.padEnd(28)}${'texts/s'.padStart(9)}${'noise'.padStart(7)}${'dispatcher µs'.padStart(15)}${'server µs'.padStart(11)}`)
  const rateOf = (name: string): number => median((measured.get(name) ?? []).map(({ perSecond }) => perSecond))
  for (const [name, runs] of measured) {
    const server = median(runs.map(({ serverMicros }) => serverMicros ?? 0))
    print(
      `${name.padEnd(28)}${rateOf(name).toFixed(0).padStart(9)}${`${(100 * spreadOf(runs.map(({ perSecond }) => perSecond))).toFixed(0)} %`.padStart(7)}${median(
        runs.map(({ cpuMicros }) => cpuMicros),
      )
        .toFixed(0)
        .padStart(15)}${server.toFixed(0).padStart(11)}`,
    )
  }
  goals.push({ name: 'ours over graphile default, 20 ms', value: rateOf('ours, 20 ms') / rateOf('graphile, 20 ms'), atLeast: 2 })
  goals.push({ name: 'ours over ungated, 20 ms', value: rateOf('ours, 20 ms') / rateOf('ungated, 20 ms'), atLeast: 0.6 })
  goals.push({ name: 'ours over ungated, 0 ms', value: rateOf('ours, 0 ms') / rateOf('ungated, 0 ms'), atLeast: 0.3 })
  for (const ms of [20, 0]) {
    const share = rateOf(`floor, ${ms} ms`) / rateOf(`ungated, ${ms} ms`)
    if (Number.isFinite(share)) print(`the floor over ungated, ${ms} ms: ${share.toFixed(2)}`)
  }

  if (only !== undefined) process.exit(0)
  const spread = await databases.make('spread')
  const dueAt = await queueSpread(spread, latenessTexts, latenessPerSecond)
  const calm = await runContender({ script, contender: 'ours', connection: spread, concurrency: 50, providerMs: 20, messages: latenessTexts, processes: 1 })
  const late = lateness(calm.calls, dueAt)
  print(`from due to the provider's call, ${latenessPerSecond} texts a second: p50 ${late.p50} ms, p99 ${late.p99} ms of ${late.count}`)
  provider.signal('SIGTERM')

  const inserts = await insertsOf(8)

  const plans = await plansAt(bulk)
  if (long) await plansAt(10_000_000)
  printGoals()
  if (file !== undefined) {
    const runs = [...measured].map(([name, each]) => ({ name, runs: each.map(({ calls, ...rest }) => ({ ...rest, calls: calls.length })) }))
    writeFileSync(file, `${JSON.stringify({ title: 'nophi bench:dispatch', node: process.version, runs, inserts, late, ...plans, goals }, null, 2)}\n`)
  }
} finally {
  await cluster.stop()
}

function printGoals(): void {
  print()
  for (const { name, value, atLeast } of goals)
    print(`${name.padEnd(42)} ${value.toFixed(2).padStart(6)}   goal ${atLeast}   ${value >= atLeast ? 'reached' : 'MISSED'}`)
}

/** What a record costs a host's insert, in a process of its own. */
async function insertsOf(rounds: number): Promise<Inserts> {
  const child = startChild(await bundleProcess('dispatch/insert-process.ts', 'inserts'))
  const inserts = await child.ask<Inserts>('run', { connection: await databases.make('inserts'), rounds, roundMs: 500 })
  child.signal('SIGTERM')
  const line = (rates: readonly number[]): string => `${median(rates).toFixed(0)}/s (noise ${(100 * spreadOf(rates)).toFixed(0)} %)`
  print()
  print('a host row a transaction, 8 connections:')
  print(`    alone                                      ${line(inserts.alone)}`)
  print(`    with its record as an ordinary row         ${line(inserts.withRow)}`)
  print(
    `    with the log's two rows by hand            ${line(inserts.byHand)}: ${inserts.handOverRow.toFixed(2)} of the ordinary row, and nobody sequences them`,
  )
  print(
    `    with its record in the log, sequenced      ${line(inserts.withLeaf)}: ${inserts.leafOverHand.toFixed(2)} of those by hand, ${inserts.leafOverAlone.toFixed(2)} of the row alone`,
  )
  goals.push({ name: 'record in the log over an ordinary record', value: inserts.leafOverRow, atLeast: 0.9 })
  return inserts
}

/** How a claim and a history read among so many rows. */
async function plansAt(rows: number) {
  const many = await databases.make(`rows_${rows}`, 'texts')
  const few = await claimAt(many)
  await addMessages(many, rows)
  const claimed = await claimAt(many)
  const history = await historyAt(many)
  print()
  print(`claim of 50, all due: ${few.medianMs.toFixed(2)} ms at ${few.rows} queued rows, ${claimed.medianMs.toFixed(2)} ms at ${claimed.rows}`)
  for (const line of claimed.plan) print(`    ${line}`)
  print(`one number's history at ${history.rows} message rows, with its own audit record: ${history.medianMs.toFixed(2)} ms`)
  for (const line of history.plan) print(`    ${line}`)
  return { few, claimed, history }
}
