import type { Sample } from './datasets.js'
import { type Share, wilson } from './wilson.js'

/** Counted from one, while ids count from zero: odd records may be looked at while tuning; even ones are left alone, so that the gap shows what was learnt by heart. */
export function isTuned({ id }: Sample): boolean {
  return Number(/\d+$/.exec(id)?.[0] ?? 0) % 2 === 0
}

/** Both halves in a line, and how far they lie apart. */
export function halves(name: string, tuned: Share, untouched: Share): string {
  const [low, high] = wilson(untouched)
  const gap = 100 * (ratio(tuned) - ratio(untouched))
  return `${name.padEnd(20)} odd ${percent(ratio(tuned))}  even ${percent(ratio(untouched))} [${percent(low)}, ${percent(high)}]  gap ${gap.toFixed(2)} points`
}

export function ratio({ hits, of }: Share): number {
  return of === 0 ? 0 : hits / of
}

export function percent(value: number): string {
  return `${(100 * value).toFixed(2)} %`
}
