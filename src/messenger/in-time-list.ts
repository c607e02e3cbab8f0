import { NophiError } from '../errors/nophi-error.js'
import type { OptOutList } from '../ports/transport.js'
import { inTime } from './answer-in-time.js'
import type { Settings } from './context.js'

const pageTimeoutMs = 30_000

/** The same list, whose silence nobody waits for longer than half a minute, and whose end nobody waits for: `TRANSPORT_UNAVAILABLE`. */
export function inTimeList({ runtime }: Settings, list: OptOutList, signal: AbortSignal | undefined): OptOutList {
  async function* entries(stop: AbortSignal): AsyncGenerator<{ phone: string; at?: Date | undefined }> {
    // Waited for, since a list written in JavaScript may answer with a promise.
    const source = (await list.list(stop))[Symbol.asyncIterator]()
    try {
      for (;;) {
        const next = await inTime(runtime, pageTimeoutMs, () => unlessAborted(signal, () => source.next()))
        if (next === null) throw new NophiError('TRANSPORT_UNAVAILABLE', { problem: 'the list does not answer' })
        if (next.done === true) return
        yield next.value
      }
    } finally {
      source.return?.().catch(() => undefined)
    }
  }
  return { ...list, list: entries }
}

/** Null once aborted. */
function unlessAborted<T>(signal: AbortSignal | undefined, ask: () => Promise<T>): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(null)
    if (signal?.aborted) return stop()
    signal?.addEventListener('abort', stop, { once: true })
    ask()
      .then(resolve, reject)
      .finally(() => signal?.removeEventListener('abort', stop))
  })
}
