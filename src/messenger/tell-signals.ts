import type { BehaviorSignal } from '../domain/behavior.js'
import { NophiError } from '../errors/nophi-error.js'
import { safely } from '../errors/safe-error.js'
import { inTime } from './answer-in-time.js'
import type { Settings } from './context.js'

const hookMs = 3_000

/** The host is told after all is on record: a hook that fails or never answers keeps no hold from being set. */
export async function tellSignals(context: Settings, signals: readonly BehaviorSignal[]): Promise<void> {
  let failure: unknown = null
  for (const signal of signals) {
    await tellHost(context, signal).catch((error: unknown) => {
      failure ??= error
    })
  }
  if (failure !== null) throw failure
}

async function tellHost({ hooks, runtime }: Settings, signal: BehaviorSignal): Promise<void> {
  const told = await inTime(runtime, hookMs, () => safely('STORAGE_UNAVAILABLE', async () => [await hooks.signal?.(signal)], { path: 'hooks.signal' }))
  if (told === null) throw new NophiError('STORAGE_UNAVAILABLE', { path: 'hooks.signal', problem: 'no answer in time' })
}
