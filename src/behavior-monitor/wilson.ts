export interface Interval {
  readonly low: number
  readonly high: number
}

/** 95 % score interval of a rate (Wilson, JASA 22:209, 1927): honest in small counts, where `events / texts` is not. */
export function wilsonInterval(events: number, texts: number): Interval {
  if (texts <= 0) return { low: 0, high: 1 }
  const z = 1.959964
  const rate = Math.min(1, events / texts)
  const scale = 1 + (z * z) / texts
  const centre = rate + (z * z) / (2 * texts)
  const spread = z * Math.sqrt((rate * (1 - rate)) / texts + (z * z) / (4 * texts * texts))
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) }
}
