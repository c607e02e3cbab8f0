export interface Share {
  readonly hits: number
  readonly of: number
}

/** The Wilson score interval of a share at 95 %: [lower, upper], both 0 to 1. Nothing measured: anything is possible. */
export function wilson({ hits, of }: Share): readonly [number, number] {
  if (of === 0) return [0, 1]
  const z = 1.959964
  const share = hits / of
  const middle = share + z ** 2 / (2 * of)
  const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  const whole = 1 + z ** 2 / of
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)]
}
