import { type ChildProcess, fork, spawn } from 'node:child_process'
import type { Config, Order, Told } from '../config.js'

/** A process of the run under a name; it can be killed and started again. */
export interface RunProcess {
  readonly name: string
  start(change?: Partial<Config>): Promise<number>
  /** SIGKILL: nothing of it runs on. */
  kill(): Promise<void>
  order(order: Order): void
  isUp(): boolean
}

export interface ProcessOptions {
  readonly script: string
  readonly config: Config
  readonly heard: (told: Told) => void
  /** Largest file that it may write, in blocks of 512 bytes. */
  readonly fileBlocks?: (() => number | null) | undefined
}

export function runProcess({ script, config, heard, fileBlocks }: ProcessOptions): RunProcess {
  let child: ChildProcess | null = null
  let gone: Promise<void> = Promise.resolve()

  function launch(settled: Config): ChildProcess {
    const blocks = fileBlocks?.() ?? null
    const argument = JSON.stringify(settled)
    if (blocks === null) return fork(script, [argument], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    const limited = ['-c', 'ulimit -S -f "$0"; exec "$@"', String(blocks), process.execPath, script, argument]
    return spawn('/bin/sh', limited, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  }

  return {
    name: config.name,
    isUp: () => child !== null,
    async start(change = {}) {
      const started = launch({ ...config, ...change })
      child = started
      gone = new Promise((resolve) => started.once('exit', () => resolve()))
      void gone.then(() => {
        if (child === started) child = null
      })
      return new Promise<number>((resolve, reject) => {
        started.once('exit', () => reject(new Error(`${config.name} ended`)))
        started.on('message', (told: Told) => {
          if (told.told === 'ready') resolve(told.port)
          else heard(told)
        })
      })
    },
    async kill() {
      child?.kill('SIGKILL')
      await gone
    },
    order(order) {
      if (child?.connected) child.send(order)
    },
  }
}
