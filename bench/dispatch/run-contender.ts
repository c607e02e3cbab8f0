import { startChild } from '../kit/child.js'
import { quantile } from '../kit/quantile.js'
import { serverCpu } from '../kit/server-cpu.js'
import type { RunOptions, RunResult } from './contender.js'
import { withPool } from './prepare.js'

export interface Measured {
  readonly perSecond: number
  readonly cpuMicros: number
  readonly serverMicros: number | null
  readonly calls: RunResult['calls']
}

export interface Job extends Omit<RunOptions, 'warmUp'> {
  readonly script: string
  readonly messages: number
  readonly processes: number
  readonly execArgv?: readonly string[]
}

const longestRunMs = 240_000

/** From the first dispatch to the last outcome in the database, over all processes. */
export async function runContender({ script, messages, processes, execArgv, ...options }: Job): Promise<Measured> {
  return withPool(options.connection, async (pool) => {
    await pool.query('CHECKPOINT')
    const children = Array.from({ length: processes }, () => startChild(script, { execArgv }))
    const done = new Map<number, number>()
    let warm: Promise<{ micros: number | null; all: number }> | undefined
    const finished = new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${options.contender}: only ${[...done.values()]} of ${messages}`)), longestRunMs)
      for (const child of children) {
        void child.gone.then(() => reject(new Error(`${options.contender}: a process ended`)))
        child.on('done', (count: never) => {
          done.set(child.pid, count)
          const all = [...done.values()].reduce((sum, each) => sum + each, 0)
          if (all >= messages / 4) warm ??= serverCpu(pool).then((micros) => ({ micros, all }))
          if (all < messages) return
          clearTimeout(late)
          resolve()
        })
      }
    })
    const perProcess = Math.ceil(options.concurrency / processes)
    await Promise.all(children.map((child) => child.ask('run', { ...options, concurrency: perProcess, warmUp: messages / 4 / processes })))
    await finished
    const after = await serverCpu(pool)
    const before = (await warm) ?? { micros: null, all: 0 }
    const results = await Promise.all(children.map((child) => child.ask<RunResult>('finish')))
    for (const child of children) child.tell('leave')
    await Promise.all(children.map(({ gone }) => gone))
    const took = Math.max(...results.map(({ endedAt }) => endedAt)) - Math.min(...results.map(({ startedAt }) => startedAt))
    const counted = results.reduce((sum, each) => sum + each.counted, 0)
    return {
      perSecond: (counted / took) * 1_000,
      cpuMicros: results.reduce((sum, { cpuMicros }) => sum + cpuMicros, 0) / counted,
      serverMicros: before.micros === null || after === null ? null : (after - before.micros) / (messages - before.all),
      calls: results.flatMap(({ calls }) => calls),
    }
  })
}

/** Milliseconds from the instant at which a text was due to its call. */
export function lateness(
  calls: RunResult['calls'],
  dueAt: ReadonlyMap<string, number>,
): { readonly p50: number; readonly p99: number; readonly count: number } {
  const late = calls.flatMap(([message, at]) => {
    const due = dueAt.get(message)
    return due === undefined ? [] : [at - due]
  })
  return { p50: quantile(late, 0.5), p99: quantile(late, 0.99), count: late.length }
}
