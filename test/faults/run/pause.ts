import { setTimeout as wait } from 'node:timers/promises'

/** Between two faults: a time that nobody can foresee. Ends early, and says so, when the faults are over. */
export async function pause(fromMs: number, toMs: number, signal: AbortSignal): Promise<boolean> {
  try {
    await wait(fromMs + Math.random() * (toMs - fromMs), undefined, { signal })
    return true
  } catch {
    return false
  }
}
