/**
 * Maximised sequential probability ratio test for Poisson counts, as the CDC's Vaccine Safety Datalink uses it
 * (Kulldorff et al., Sequential Analysis 30:58, 2011): look after every event, as often as you like, at one error rate.
 */

/** How much better the seen rate explains the count than the expected one. Zero when there are no more than expected. */
export function logLikelihoodRatio(events: number, expected: number): number {
  if (events <= expected) return 0
  return events * Math.log(events / expected) - (events - expected)
}

/**
 * The chance that a stream at exactly its expected rate ever crosses `criticalValue` until `horizon` events are expected.
 * Exact: the n-th event alarms if it comes before the time at which n events are few enough, so the count is followed as
 * a Markov chain from one such time to the next. No simulation, no table.
 */
export function maxSprtFalseAlarmRate(criticalValue: number, horizon: number, minimumEvents: number): number {
  let quiet: Float64Array = new Float64Array(minimumEvents)
  quiet[0] = 1
  let reached = 0
  for (let events = minimumEvents; ; events++) {
    const boundary = Math.min(latestAlarmTime(events, criticalValue), horizon)
    quiet = addPoisson(quiet, boundary - reached, events)
    reached = boundary
    if (boundary >= horizon) return 1 - quiet.reduce((sum, chance) => sum + chance, 0)
  }
}

/** The smallest critical value whose chance of a false alarm is at most `falseAlarmRate`, to nine digits. */
export function maxSprtCriticalValue(falseAlarmRate: number, horizon: number, minimumEvents: number): number {
  let low = 0
  let high = 40
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (maxSprtFalseAlarmRate(middle, horizon, minimumEvents) > falseAlarmRate) low = middle
    else high = middle
  }
  return high
}

/** The largest expected count at which this many events still alarm. */
function latestAlarmTime(events: number, criticalValue: number): number {
  let low = 0
  let high = events
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (logLikelihoodRatio(events, middle) >= criticalValue) low = middle
    else high = middle
  }
  return low
}

/** The distribution after `mean` more expected events, cut at `limit`: what reaches the limit has alarmed and is gone. */
function addPoisson(chances: Float64Array, mean: number, limit: number): Float64Array {
  const arrivals = new Float64Array(limit)
  arrivals[0] = Math.exp(-mean)
  for (let count = 1; count < limit; count++) arrivals[count] = ((arrivals[count - 1] as number) * mean) / count
  const after = new Float64Array(limit)
  for (let before = 0; before < Math.min(chances.length, limit); before++) {
    const chance = chances[before] as number
    for (let count = before; count < limit; count++) after[count] = (after[count] as number) + chance * (arrivals[count - before] as number)
  }
  return after
}
