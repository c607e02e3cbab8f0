import { describe, expect, it } from 'vitest'
import { violations } from './race-laws.js'
import { mutants } from './race-mutants.js'
import { race, type Trace } from './race-world.js'

/** More by `NOPHI_RACE_SEEDS=2000`; worlds of many more people and faults are those of `npm run simulate`. */
const seeds = Number(process.env.NOPHI_RACE_SEEDS ?? 80)
const seedsForMutants = 80

/** Without these in it, a run that finds nothing has looked at nothing. */
function coverageOf(traces: readonly Trace[]): Record<string, number> {
  const leaves = traces.flatMap(({ leaves: all }) => all.map(({ leaf }) => leaf))
  const count = (type: string): number => leaves.filter((leaf) => leaf.type === type).length
  return {
    'a stop while a call was in flight': leaves.filter((leaf) => leaf.type === 'stop.recorded' && Number(leaf.inFlight) > 0).length,
    'a stop that was lifted': leaves.filter((leaf) => leaf.type === 'start.received' && Number(leaf.lifted) > 0).length,
    'a START that lifted nothing': leaves.filter((leaf) => leaf.type === 'start.received' && Number(leaf.lifted) === 0).length,
    'a confirmation that left': traces.flatMap(({ messages }) =>
      messages.filter(({ kind, status }) => kind.startsWith('service:opt-out') && status !== 'refused'),
    ).length,
    'an attempt given back': count('attempt.released'),
    'an attempt that nobody can tell of': count('attempt.unknown'),
    'a rejection': count('attempt.rejected'),
    'an opt-out learned from the provider': leaves.filter((leaf) => leaf.type === 'stop.recorded' && leaf.source === 'provider').length,
    'a text killed by a stop': leaves.filter((leaf) => leaf.type === 'message.refused' && String(leaf.reasons).includes('opted-out')).length,
  }
}

describe('three workers, two hosts, two webhooks and one keeper over one storage', () => {
  it(`keep every promise in ${seeds} races`, async () => {
    const traces: Trace[] = []
    for (let seed = 1; seed <= seeds; seed++) {
      const trace = await race(seed)
      expect({ seed, violations: violations(trace) }).toEqual({ seed, violations: [] })
      traces.push(trace)
    }
    for (const [what, times] of Object.entries(coverageOf(traces))) expect({ what, seen: times > 4 }).toEqual({ what, seen: true })
  }, 1_800_000)

  it('run the same way for the same seed', async () => {
    const shapeOf = ({ arrivals, leaves }: Trace): unknown => [
      arrivals.map(({ tick, to, accepted }) => [tick, to, accepted]),
      leaves.map(({ tick, leaf }) => [tick, leaf.type]),
    ]
    expect(shapeOf(await race(17))).toEqual(shapeOf(await race(17)))
  })

  it.each(mutants)(
    'would be caught if %s',
    async (_what, law, mutant) => {
      const found = new Set<string>()
      for (let seed = 1; seed <= seedsForMutants && ![...found].some((violation) => law.test(violation)); seed++) {
        for (const violation of violations(await race(seed, mutant))) found.add(violation)
      }
      expect([...found].filter((violation) => law.test(violation))).not.toEqual([])
    },
    180_000,
  )
})
