/** What a run of many seeds must have met, or it has looked at nothing. */
const wanted = [
  'late answer',
  'stamp kill',
  'gatesSkipped',
  'lostCommits',
  'lostButApplied',
  'idleKills',
  'start undecided',
  'start received',
  'stop recorded',
  'released',
  'unknown',
  'directed',
  'waits',
] as const

/** What only some worlds are made for. */
const rare = ['hold enforced', 'restored'] as const

const fewestSeeds = 50
const fewestForRare = 500

/** Names what was never met. Too few seeds say nothing. */
export function coverageGaps(totals: Readonly<Record<string, number>>, seeds: number): readonly string[] {
  const asked = seeds < fewestSeeds ? [] : seeds < fewestForRare ? wanted : [...wanted, ...rare]
  return asked.filter((what) => (totals[what] ?? 0) === 0)
}
