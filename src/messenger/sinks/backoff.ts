import type { Runtime } from '../../domain/runtime.js'

const firstMs = 1_000

/** A pause that doubles with every failure before, between its half and its whole, so that many do not come back at one instant. */
export function backoffMs(runtime: Pick<Runtime, 'randomBytes'>, failuresBefore: number, longestMs: number): number {
  const whole = Math.min(longestMs, firstMs * 2 ** failuresBefore)
  return Math.ceil(whole * (0.5 + (runtime.randomBytes(1)[0] ?? 0) / 510))
}
