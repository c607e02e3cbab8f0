import type { Runtime } from '../../domain/runtime.js'
import { NophiError } from '../../errors/nophi-error.js'
import type { Turn } from './turn.js'
import { watchIdle } from './watch-idle.js'

/** One at a time, in the order of asking. `work` rejects and never throws. */
export interface FifoLock {
  /** Throws `TRANSACTION_MISMATCH` where the work that holds the lock asks again before it first waits for anything. */
  run<T>(work: (turn: Turn) => Promise<T>): Promise<T>
  /** Resolves when everything asked for so far has ended. */
  idle(): Promise<void>
}

interface Entry {
  readonly start: () => void
  next: Entry | null
}

/** `runtime`: whose sleep measures how long a holder is idle while another waits. */
export function createFifoLock(runtime: Pick<Runtime, 'sleep'>): FifoLock {
  let first: Entry | null = null
  let newest: Entry | null = null
  let holder: { readonly turn: Turn; readonly putOut: () => void } | null = null
  let starting = false
  let last: Promise<unknown> = Promise.resolve()
  const watch = watchIdle(runtime, () => (first === null ? null : holder))

  function passOn(): void {
    holder = null
    const entry = first
    if (entry === null) return
    first = entry.next
    if (first === null) {
      newest = null
      watch.stop()
    }
    entry.start()
  }

  function begin<T>(work: (turn: Turn) => Promise<T>, resolve: (value: T) => void, reject: (error: unknown) => void): void {
    const turn: Turn = { open: true, calls: 0, unanswered: 0, takeBack: () => {} }
    let ended = false
    const end = (settle: () => void): void => {
      if (ended) return
      ended = true
      turn.open = false
      settle()
      passOn()
    }
    holder = {
      turn,
      putOut: () =>
        end(() => {
          turn.takeBack()
          reject(new NophiError('TRANSACTION_MISMATCH', { problem: 'it asked for nothing while another waited' }))
        }),
    }
    starting = true
    const working = work(turn)
    starting = false
    working.then(
      (value) => end(() => resolve(value)),
      (error: unknown) => end(() => reject(error)),
    )
  }

  return {
    run<T>(work: (turn: Turn) => Promise<T>): Promise<T> {
      if (starting) return Promise.reject(new NophiError('TRANSACTION_MISMATCH', { problem: 'a transaction inside another' }))
      const done = new Promise<T>((resolve, reject) => {
        const start = (): void => begin(work, resolve, reject)
        if (holder === null) return start()
        const entry: Entry = { start, next: null }
        if (newest === null) first = entry
        else newest.next = entry
        newest = entry
        watch.start()
      })
      last = done
      return done
    },
    idle: () => last.then(nothing, nothing),
  }
}

function nothing(): void {}
