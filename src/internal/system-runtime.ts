import { toBase64Url } from './bytes.js'
import type { Runtime } from './runtime.js'

const poolBytes = 4_096
let pool = new Uint8Array(0)
let used = 0

/** Random bytes are drawn in bulk, since a system call for each id costs more than the id; each byte is given out once. */
function randomBytes(length: number): Uint8Array {
  if (length > poolBytes) return crypto.getRandomValues(new Uint8Array(length))
  if (used + length > pool.length) {
    pool = crypto.getRandomValues(new Uint8Array(poolBytes))
    used = 0
  }
  const bytes = pool.slice(used, used + length)
  pool.fill(0, used, used + length)
  used += length
  return bytes
}

export const systemRuntime: Runtime = {
  now: () => new Date(),
  monotonic: () => performance.now(),
  sleep(ms, signal) {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      const done = (): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      signal?.addEventListener('abort', done, { once: true })
    })
  },
  randomBytes,
  id: () => toBase64Url(randomBytes(16)),
}
