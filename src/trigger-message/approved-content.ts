import type { ReadKind } from './read-kind-definition.js'

/**
 * All that decides which words leave under a kind, in one form only: name, version, purpose, slots and the body of each language,
 * letter for letter. The order in which slots and languages are written decides nothing, so it is not kept.
 */
export function approvedContent({ name, version, purpose, slots, bodies }: ReadKind): string {
  return JSON.stringify(['nophi-kind/1', name, version, purpose, sorted(slots), sorted(bodies)])
}

function sorted(members: Readonly<Record<string, string>>): (readonly [string, string])[] {
  return Object.entries(members).sort(([left], [right]) => (left < right ? -1 : 1))
}
