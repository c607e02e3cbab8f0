import { Worker } from 'node:worker_threads'
import type { SeedResult } from '../run-seed.js'
import type { ServerOptions } from '../server/server-options.js'

export interface Batch {
  readonly from: number
  readonly count: number
  readonly server?: Partial<ServerOptions> | undefined
  readonly small?: boolean | undefined
  /** Ends the batch at the first seed that violates one of these laws. */
  readonly stopAt?: readonly number[] | undefined
}

export interface BatchResult {
  readonly batch: Batch
  readonly results: readonly SeedResult[]
}

/** Spread over worker threads, each with the bundled script; in order of their seeds. `enough` true: begins no further batch. */
export async function runBatches(
  script: string,
  batches: readonly Batch[],
  workers: number,
  enough: (result: BatchResult) => boolean = () => false,
): Promise<readonly BatchResult[]> {
  const done: BatchResult[] = []
  let next = 0
  let stopped = false

  async function work(): Promise<void> {
    const worker = new Worker(script)
    try {
      while (!stopped && next < batches.length) {
        const batch = batches[next++] as Batch
        const results = await ask(worker, batch)
        done.push({ batch, results })
        if (enough({ batch, results })) stopped = true
      }
    } finally {
      await worker.terminate()
    }
  }

  await Promise.all(Array.from({ length: Math.min(workers, batches.length) }, work))
  return done.sort((one, other) => one.batch.from - other.batch.from)
}

function ask(worker: Worker, batch: Batch): Promise<readonly SeedResult[]> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (results: readonly SeedResult[]) => {
      worker.off('error', reject)
      resolve(results)
    })
    worker.postMessage(batch)
  })
}
