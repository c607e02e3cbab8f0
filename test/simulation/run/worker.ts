import { parentPort } from 'node:worker_threads'
import { runSeed, type SeedResult } from '../run-seed.js'
import type { Batch } from './run-batches.js'

parentPort?.on('message', async ({ from, count, server, stopAt, small }: Batch) => {
  const results: SeedResult[] = []
  for (let seed = from; seed < from + count; seed++) {
    const result = await runSeed(seed, server, small)
    const violated = result.violations.length > 0
    results.push(violated || count === 1 ? result : { ...result, tail: [] })
    if (stopAt !== undefined && result.violations.some((violation) => stopAt.includes(Number.parseInt(violation, 10)))) break
  }
  parentPort?.postMessage(results)
})
