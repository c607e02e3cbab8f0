import type { Runtime } from 'nophi'

export interface DemoClock extends Runtime {
  /** Lets hours pass in an instant. */
  skip(ms: number): void
}

/** A clock that starts at an instant of our choice and runs at real speed, so that a night takes no night. */
export function demoClock(start: Date): DemoClock {
  const begun = performance.now()
  let skipped = 0
  const elapsed = (): number => performance.now() - begun + skipped
  return {
    now: () => new Date(start.getTime() + elapsed()),
    monotonic: elapsed,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms)
        signal?.addEventListener('abort', () => {
          clearTimeout(timer)
          resolve()
        })
      }),
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    id: () => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url'),
    skip(ms) {
      skipped += ms
    },
  }
}
