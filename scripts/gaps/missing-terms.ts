import type { PhiGuard } from '../../src/phi-guard/index.js'

export interface Coverage {
  readonly known: number
  readonly terms: number
  /** By how often the term stands in the source: known uses of all uses. */
  readonly knownUses: number
  readonly uses: number
  readonly missing: readonly (readonly [term: string, uses: number])[]
}

// Everyday words count beside a cue only, so one of the sentences gives it.
const carriers = ['Your care team wrote about ', 'You have ', 'Take your ']

/** Which terms the guard does not find in any of three plain sentences, the most used first; a part of the term is enough. */
export function missingTerms(guard: PhiGuard, terms: ReadonlyMap<string, number>): Coverage {
  const missing: (readonly [string, number])[] = []
  let [uses, missed] = [0, 0]
  for (const [term, count] of terms) {
    uses += count
    if (carriers.some((carrier) => isFound(guard, carrier, term))) continue
    missed += count
    missing.push([term, count])
  }
  missing.sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
  return { known: terms.size - missing.length, terms: terms.size, knownUses: uses - missed, uses, missing }
}

function isFound(guard: PhiGuard, carrier: string, term: string): boolean {
  return guard.inspect(`${carrier}${term}.`).findings.some(({ end, blocking }) => blocking && end > carrier.length)
}
