import { toBase64Url } from './bytes.js'
import type { Runtime } from './runtime.js'

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
  randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  id: () => toBase64Url(crypto.getRandomValues(new Uint8Array(16))),
}
