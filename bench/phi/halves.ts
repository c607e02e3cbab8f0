import type { Sample } from './datasets.js'
import { type Share, wilson } from './wilson.js'

const fewestOfSource = 15

/** Odd records may be looked at while tuning; even ones are left alone, so that the gap shows what was learnt by heart. */
export function isTuned({ id }: Sample): boolean {
  return Number(/\d+$/.exec(id)?.[0] ?? 0) % 2 === 1
}

/** The shares of both halves and of the sources apart, in a line; null where nothing was measured. */
export function halves(name: string, measured: (keep: (sample: Sample) => boolean) => Share | null, sources: ReadonlySet<string>): string | null {
  const [tuned, untouched] = [measured(isTuned), measured((sample) => !isTuned(sample))]
  if (tuned === null || untouched === null || tuned.of === 0 || untouched.of === 0) return null
  const bySource = [...sources]
    .map((source) => ({ source, share: measured((sample) => sample.source === source) }))
    .filter((each): each is { source: string; share: Share } => each.share !== null && each.share.of >= fewestOfSource)
    .sort((a, b) => ratio(a.share) - ratio(b.share))
  const [least, most] = [bySource[0], bySource.at(-1)]
  const spread =
    least === undefined || most === undefined
      ? ''
      : `  sources ${percent(ratio(least.share))} (${least.source}) to ${percent(ratio(most.share))} (${most.source})`
  const gap = 100 * (ratio(tuned) - ratio(untouched))
  return `${name.padEnd(20)} odd ${percent(ratio(tuned))}  even ${percent(ratio(untouched))} ${interval(untouched)}  gap ${gap.toFixed(2)} points${spread}`
}

function ratio({ hits, of }: Share): number {
  return of === 0 ? 0 : hits / of
}

function percent(value: number): string {
  return `${(100 * value).toFixed(2)} %`
}

function interval(share: Share): string {
  const [low, high] = wilson(share)
  return `[${percent(low)}, ${percent(high)}]`
}
