import type { Runtime } from '../../../domain/runtime.js'
import { NophiError } from '../../../errors/nophi-error.js'

/**
 * A connection whose other side is gone without a word answers never: after `ms` it counts as lost, with
 * `STORAGE_UNAVAILABLE` and problem `no-answer`. `late` gets an answer that comes after all.
 */
export async function answeredWithin<T>(answer: Promise<T>, ms: number, runtime: Pick<Runtime, 'sleep'>, late?: (value: T) => void): Promise<T> {
  const arrived = new AbortController()
  try {
    return await Promise.race([
      answer,
      runtime.sleep(ms, arrived.signal).then(() => {
        if (arrived.signal.aborted) return answer
        answer.then(late, nothing)
        throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'no-answer' })
      }),
    ])
  } finally {
    // With a reason: else one is made, with a stack, at every statement.
    arrived.abort(null)
  }
}

function nothing(): void {}
