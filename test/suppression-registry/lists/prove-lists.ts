import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { TestStore } from '../../faults/run/test-store.js'
import { badEvery, type ListProgress, type ListRun } from './list-progress.js'

export interface ProveLists {
  readonly script: string
  readonly store: TestStore
  readonly numbers: number
  readonly step: number
  readonly told?: ((run: string, progress: ListProgress) => void) | undefined
}

export interface ListsReport {
  /** Killed in the middle; then gone on behind its last report; then all of it again. */
  readonly killed: ListProgress
  readonly resumed: ListProgress
  readonly again: ListProgress
  /** By plain SQL, past the package. */
  readonly counted: Readonly<Record<'stops' | 'recipients' | 'stopped' | 'named', number>>
  readonly badLines: number
}

/** Imports a list, is killed in the middle, goes on, and imports the whole list again. */
export async function proveLists({ script, store, numbers, step, told }: ProveLists): Promise<ListsReport> {
  const common = { store: store.direct, secret: randomBytes(32).toString('base64'), numbers, step }
  const killed = await run(script, { ...common, afterLine: 0, exports: false }, (progress, child) => {
    told?.('until killed', progress)
    if (progress.line >= numbers / 2) child.kill('SIGKILL')
  })
  const resumed = await run(script, { ...common, afterLine: killed.line, exports: false }, (progress) => told?.('gone on', progress))
  const again = await run(script, { ...common, afterLine: 0, exports: true }, (progress) => told?.('all again', progress))
  const [row] = await store.probe(`SELECT (SELECT count(*) FROM nophi_gate_event) AS stops,
    (SELECT count(*) FROM nophi_recipient) AS recipients, (SELECT count(*) FROM nophi_recipient WHERE stops = 1 AND seq = 1) AS stopped`)
  return {
    killed,
    resumed,
    again,
    counted: { stops: Number(row?.stops), recipients: Number(row?.recipients), stopped: Number(row?.stopped), named: await namedIn(store) },
    badLines: Math.floor(numbers / badEvery),
  }
}

/** How many opt-outs the records of the log name. */
async function namedIn(store: TestStore): Promise<number> {
  const text = store.config.engine === 'postgres' ? "convert_from(bytes, 'UTF8')::json ->> 'count'" : "json_extract(CAST(bytes AS TEXT), '$.count')"
  const like = store.config.engine === 'postgres' ? "position('stop.imported'::bytea in bytes) > 0" : "instr(CAST(bytes AS TEXT), 'stop.imported') > 0"
  const [row] = await store.probe(`SELECT sum(CAST(${text} AS INTEGER)) AS named FROM nophi_leaf WHERE ${like}`)
  return Number(row?.named)
}

async function run(script: string, options: ListRun, heard: (progress: ListProgress, child: ChildProcess) => void): Promise<ListProgress> {
  const child = fork(script, [JSON.stringify(options)], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  let last: ListProgress | null = null
  child.on('message', (progress: ListProgress) => {
    last = progress
    heard(progress, child)
  })
  await once(child, 'exit')
  if (last === null) throw new Error('a run told nothing')
  return last
}
