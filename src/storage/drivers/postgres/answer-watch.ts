import type { GivenRuntime } from '../../../domain/runtime.js'
import { NophiError } from '../../../errors/nophi-error.js'
import { sleepOf } from '../../../internal/sleep-of.js'
import { systemRuntime } from '../../../internal/system-runtime.js'

export interface AnswerWatch {
  /** The answer; or, where none came in time, `STORAGE_UNAVAILABLE` with problem `no-answer`. */
  within<T>(answer: Promise<T>): Promise<T>
  /** Nothing is asked any more. */
  end(): void
}

interface Waiting {
  readonly until: number
  lost(): void
}

/** One timer for all statements of a connection: most are answered long before, and a timer each cost as much as the statement. */
export function createAnswerWatch(ms: number, runtime: Pick<GivenRuntime, 'sleep' | 'monotonic'>): AnswerWatch {
  const monotonic = (): number => runtime.monotonic?.() ?? systemRuntime.monotonic()
  const sleep = sleepOf(runtime)
  const ended = new AbortController()
  /** In the order in which their time ends. */
  const waiting = new Set<Waiting>()
  let watching = false

  async function watch(): Promise<void> {
    watching = true
    while (!ended.signal.aborted) {
      const [first] = waiting
      // What is asked while nothing waits has its whole time before it.
      await sleep(first === undefined ? ms : Math.max(1, first.until - monotonic()), ended.signal)
      for (const each of waiting) {
        if (each.until > monotonic()) break
        waiting.delete(each)
        each.lost()
      }
    }
  }

  return {
    within(answer) {
      return new Promise((resolve, reject) => {
        const each: Waiting = { until: monotonic() + ms, lost: () => reject(new NophiError('STORAGE_UNAVAILABLE', { problem: 'no-answer' })) }
        waiting.add(each)
        if (!watching) void watch()
        answer.then(
          (value) => {
            waiting.delete(each)
            resolve(value)
          },
          (error: unknown) => {
            waiting.delete(each)
            reject(error)
          },
        )
      })
    },
    end() {
      // With a reason: else one is made, with a stack.
      ended.abort(null)
    },
  }
}
