/**
 * Cumulative sum test for a rate that rises late (Page, Biometrika 41:100, 1954), tuned to a threefold rise: each event
 * adds ln 3, each text takes back twice the acceptable rate, and the score begins at zero again when it is below. The monitor
 * lets it begin again once a day only, which can but lower the score: the rates computed here are upper bounds for it.
 */
export const scorePerEvent: number = /* @__PURE__ */ Math.log(3)

export function scorePerText(acceptableRate: number): number {
  return 2 * acceptableRate
}

/**
 * The chance that texts at exactly `acceptableRate` ever reach `threshold`. Follows the score as a Markov chain on a
 * lattice whose steps up are rounded up, so that the answer is never too small.
 */
export function cusumFalseAlarmRate(threshold: number, acceptableRate: number, texts: number): number {
  const step = scorePerText(acceptableRate)
  const states = Math.ceil(threshold / step)
  const up = Math.ceil(scorePerEvent / step)
  let now = new Float64Array(states)
  let next = new Float64Array(states)
  now[0] = 1
  let alarmed = 0
  for (let text = 0; text < texts; text++) {
    next.fill(0)
    for (let state = 0; state < states; state++) {
      const chance = now[state] as number
      if (chance === 0) continue
      const down = state === 0 ? 0 : state - 1
      next[down] = (next[down] as number) + chance * (1 - acceptableRate)
      if (down + up >= states) alarmed += chance * acceptableRate
      else next[down + up] = (next[down + up] as number) + chance * acceptableRate
    }
    ;[now, next] = [next, now]
  }
  return alarmed
}

/** The smallest threshold on the lattice whose chance of a false alarm is at most `falseAlarmRate`. */
export function cusumThreshold(falseAlarmRate: number, acceptableRate: number, texts: number): number {
  const step = scorePerText(acceptableRate)
  let low = 1
  let high = Math.ceil(40 / step)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (cusumFalseAlarmRate(middle * step, acceptableRate, texts) > falseAlarmRate) low = middle
    else high = middle
  }
  return high * step
}
