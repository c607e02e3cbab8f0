import { unavailable } from './ask-vendor.js'

/** What `work` gives, or `DETECTOR_UNAVAILABLE` as soon as the caller waits no longer: a function of the host's, for keys or for `fetch`, may know no signal. */
export async function unlessAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  if (signal.aborted) throw unavailable('aborted')
  const settled = new AbortController()
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(unavailable('aborted')), { once: true, signal: settled.signal })
  })
  try {
    return await Promise.race([work(), aborted])
  } finally {
    settled.abort()
  }
}
