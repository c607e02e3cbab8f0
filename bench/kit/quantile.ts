/** The nearest rank at or below; 0 of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** How far apart best and worst are, as a share of the best. */
export function spreadOf(values: readonly number[]): number {
  const best = Math.max(...values)
  return best === 0 ? 0 : (best - Math.min(...values)) / best
}
