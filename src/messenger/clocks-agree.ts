import { clockToleranceMs } from './clock-tolerance.js'
import type { Context } from './context.js'

/** Lawful hours, ends and floors go by the storage's clock: where the process's own is far from it, neither is believed. */
export function clocksAgree({ runtime }: Pick<Context, 'runtime'>, storageNow: number): boolean {
  return Math.abs(storageNow - runtime.now().getTime()) <= clockToleranceMs
}

/** Whether anything may be ended for good by this reading: the clocks agree, and the storage's did not leap lately. */
export function mayEndBy(context: Pick<Context, 'runtime' | 'clockWatch'>, storageNow: number): boolean {
  return context.clockWatch.trusts(storageNow) && clocksAgree(context, storageNow)
}
