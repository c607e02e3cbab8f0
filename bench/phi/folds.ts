import type { Share } from './wilson.js'

export interface Fold {
  readonly source: string
  /** True where a text of this source should be stopped. */
  readonly leaks: boolean
  readonly share: Share
}

export interface Folds {
  /** Mean over sources of the share judged rightly, each source the same weight, and their standard deviation. */
  readonly mean: number
  readonly deviation: number
  readonly worst: readonly Fold[]
  /** Mean of the right share of leaking and of clean sources, lowest and highest when one source is left out. */
  readonly leftOut: readonly [number, number]
}

/** Cross-validation over sources: what one source weighs in the figure, and how far the sources lie apart. */
export function acrossSources(folds: readonly Fold[]): Folds {
  const right = folds.map(rightly)
  const mean = average(right)
  const left = folds.map((_, without) => balanced(folds.filter((_fold, at) => at !== without)))
  return {
    mean,
    deviation: Math.sqrt(average(right.map((value) => (value - mean) ** 2))),
    worst: [...folds].sort((a, b) => rightly(a) - rightly(b)).slice(0, 5),
    leftOut: [Math.min(...left), Math.max(...left)],
  }
}

export function rightly({ leaks, share: { hits, of } }: Fold): number {
  return of === 0 ? 1 : (leaks ? hits : of - hits) / of
}

function balanced(folds: readonly Fold[]): number {
  const side = (leaks: boolean): number[] => folds.filter((fold) => fold.leaks === leaks).map(rightly)
  return average([side(true), side(false)].filter((values) => values.length > 0).map(average))
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
