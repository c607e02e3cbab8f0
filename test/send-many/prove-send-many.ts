import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { TestStore } from '../faults/run/test-store.js'
import type { Progress, QueueMany } from './progress.js'

export interface SendManyRun {
  readonly script: string
  readonly store: TestStore
  readonly count: number
  readonly batchSize: number
  readonly step: number
  readonly people: number
  /** The first run is killed when it has told so many. */
  readonly killAt: number
  readonly told?: ((run: 1 | 2, progress: Progress, seconds: number) => void) | undefined
}

export interface SendManyReport {
  readonly killed: Progress
  readonly ended: Progress
  readonly messages: number
  readonly keys: number
  readonly leaves: number
  readonly seconds: readonly [number, number]
}

/** Queues, kills in the middle, queues the same again, and counts by plain SQL. */
export async function proveSendMany({ script, store, count, batchSize, step, people, killAt, told }: SendManyRun): Promise<SendManyReport> {
  const common = { store: store.direct, secret: randomBytes(32).toString('base64'), count, batchSize, step, people, at: Date.now() }
  const first = await queue(script, { ...common, consents: true }, (progress, child, seconds) => {
    told?.(1, progress, seconds)
    if (progress.done >= killAt) child.kill('SIGKILL')
  })
  const second = await queue(script, { ...common, consents: false }, (progress, _, seconds) => told?.(2, progress, seconds))
  if (first.last === null || second.last === null) throw new Error('a run told nothing')
  const [row] = await store.probe(`SELECT (SELECT count(*) FROM nophi_message) AS messages, (SELECT count(*) FROM nophi_message_key) AS keys,
    (SELECT count(*) FROM nophi_leaf WHERE ref IN (SELECT id FROM nophi_message)) AS leaves`)
  return {
    killed: first.last,
    ended: second.last,
    messages: Number(row?.messages),
    keys: Number(row?.keys),
    leaves: Number(row?.leaves),
    seconds: [first.seconds, second.seconds],
  }
}

async function queue(
  script: string,
  options: QueueMany,
  heard: (progress: Progress, child: ChildProcess, seconds: number) => void,
): Promise<{ readonly last: Progress | null; readonly seconds: number }> {
  const child = fork(script, [JSON.stringify(options)], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  let last: Progress | null = null
  const started = performance.now()
  const elapsed = (): number => (performance.now() - started) / 1_000
  child.on('message', (progress: Progress) => {
    last = progress
    heard(progress, child, elapsed())
  })
  await once(child, 'exit')
  return { last, seconds: elapsed() }
}
