import type { Runtime } from '../domain/runtime.js'

/** What foreign code answers within `ms`; null when it takes longer, whether it heeds the signal or not. Passes on what it throws. */
export async function inTime<T>(runtime: Runtime, ms: number, ask: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
  const deadline = new AbortController()
  const answered = new AbortController()
  const late = runtime.sleep(ms, answered.signal).then(() => {
    if (!answered.signal.aborted) deadline.abort()
    return null
  })
  try {
    return await Promise.race([ask(deadline.signal), late])
  } finally {
    answered.abort()
  }
}

/** The same, and null when it throws: what it threw stays here, since it may hold the number. */
export async function answerInTime<T>(runtime: Runtime, ms: number, ask: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
  try {
    return await inTime(runtime, ms, ask)
  } catch {
    return null
  }
}
