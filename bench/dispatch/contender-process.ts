import { Pool } from 'pg'
import { serveParent } from '../kit/child.js'
import type { Contender, ContenderName, RunOptions, RunResult, Workplace } from './contender.js'
import { floor } from './floor.js'
import { graphile } from './graphile.js'
import { ours } from './ours.js'
import { pgBoss } from './pg-boss.js'
import { ungated } from './ungated.js'

const made: Readonly<Record<ContenderName, (place: Workplace) => Contender>> = {
  ours,
  'ours over HTTP': ours,
  ungated,
  floor,
  graphile: (place) => graphile(place, false),
  'graphile batched': (place) => graphile(place, true),
  'pg-boss batches': (place) => pgBoss(place, 200),
  'pg-boss one by one': (place) => pgBoss(place, 1),
}

let finish: () => Promise<RunResult> = () => Promise.reject(new Error('nothing runs'))

const parent = serveParent({
  async run(options: RunOptions) {
    // As the docs ask of a host of ours; the others are asked as they ask themselves.
    const pool = new Pool({ ...options.connection, max: 16, pipeline: options.contender.startsWith('ours') })
    let done = 0
    let [startedAt, endedAt, uncounted] = [0, 0, 0]
    let cpu = process.cpuUsage()
    const calls: [string, number][] = []
    const contender = made[options.contender]({
      ...options,
      pool,
      finished(count) {
        done += count
        endedAt = performance.now() + monotonicOffset
        if (startedAt > 0 || done < options.warmUp) return
        ;[startedAt, uncounted] = [endedAt, done]
        cpu = process.cpuUsage()
      },
      called: (message) => void calls.push([message, Date.now()]),
    })
    let told = 0
    const telling = setInterval(() => {
      if (told !== done) parent.tell('done', done)
      told = done
    }, 20)
    await contender.start()
    finish = async () => {
      const { user, system } = process.cpuUsage(cpu)
      clearInterval(telling)
      await contender.stop()
      await pool.end()
      return { startedAt, endedAt, counted: done - uncounted, cpuMicros: user + system, calls }
    }
  },
  finish: () => finish(),
  leave: () => process.exit(0),
})

/** performance.now() counts from the start of each process, hrtime from the start of the machine. */
const monotonicOffset = Number(process.hrtime.bigint()) / 1e6 - performance.now()
