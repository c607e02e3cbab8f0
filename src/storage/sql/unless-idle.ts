import type { Runtime } from '../../domain/runtime.js'
import { NophiError } from '../../errors/nophi-error.js'
import type { Calls } from './kit/calls.js'

const lookEveryMs = 1_000
/** Together five seconds, the limit that PostgreSQL is given for a transaction that idles. */
const mostIdleLooks = 5

/**
 * The only writer of a file must not wait for what waits for it: work that asks for nothing at five looks in a row is put
 * out. Looks begin only when the event loop has turned, which the work of a transaction rarely lets happen.
 */
export async function unlessIdle<T>(runtime: Pick<Runtime, 'sleep'>, calls: Pick<Calls, 'count'>, work: () => Promise<T>): Promise<T> {
  const watching = new AbortController()
  let armed: NodeJS.Immediate | undefined
  const idle = new Promise<never>((_, reject) => {
    armed = setImmediate(() => void watch(runtime, calls, watching.signal, reject))
  })
  try {
    return await Promise.race([work(), idle])
  } finally {
    clearImmediate(armed)
    watching.abort()
  }
}

async function watch(runtime: Pick<Runtime, 'sleep'>, calls: Pick<Calls, 'count'>, signal: AbortSignal, putOut: (error: NophiError) => void): Promise<void> {
  let seen = calls.count()
  for (let idle = 0; idle < mostIdleLooks; ) {
    await runtime.sleep(lookEveryMs, signal)
    if (signal.aborted) return
    idle = calls.count() === seen ? idle + 1 : 0
    seen = calls.count()
  }
  putOut(new NophiError('TRANSACTION_MISMATCH', { problem: 'it asked for nothing while another may wait' }))
}
