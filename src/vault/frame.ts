/** Joins parts so that no two lists give the same string: each is preceded by its length. */
export function frame(...parts: readonly string[]): string {
  let framed = ''
  for (const part of parts) framed += `${part.length}:${part}`
  return framed
}
