/** Joins parts so that no two lists give the same string: each is preceded by its length. */
export function frame(...parts: readonly string[]): string {
  return parts.map((part) => `${part.length}:${part}`).join('')
}
