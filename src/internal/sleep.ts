/** A timer that is asked for more fires at once. */
const longestTimerMs = 2_147_483_647

/** Resolves after so many milliseconds, 24 days at most, or at once when told to stop. Keeps the process alive until then. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const done = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, Math.min(ms, longestTimerMs))
    signal?.addEventListener('abort', done, { once: true })
  })
}
