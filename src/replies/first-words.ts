/** The words a phrase can begin with; null where any word may. Parts as `phrase-pattern` splits them. */
export function firstWords(parts: readonly string[]): ReadonlySet<string> | null {
  const words = new Set<string>()
  for (const part of parts) {
    if (part === 'START') continue
    if (part.startsWith('~')) return null
    const optional = /^\[(.+)\]\*?$/.exec(part)
    for (const alternative of (optional?.[1] ?? part).split('|')) {
      const spellings = spellingsOf(alternative.split('_')[0] as string)
      if (spellings === null) return null
      for (const spelling of spellings) words.add(spelling)
    }
    if (optional === null) return words
  }
  return null
}

const mostSpellings = 16

/** `texts?` is text and texts, `hart[oa]` is harto and harta; null for what is no short list. */
function spellingsOf(pattern: string): readonly string[] | null {
  if (pattern === 'END' || pattern === '') return null
  if (pattern === '.' || pattern === '?' || pattern === ',') return [pattern]
  let spellings: readonly string[] = ['']
  for (const [piece] of pattern.matchAll(/\[[a-z]+\]\??|[^[\]]\??/g)) {
    const choices = [...piece.replace(/[[\]?]/g, '')]
    if (!choices.every((letter) => /[\p{L}\p{N}$]/u.test(letter))) return null
    if (piece.endsWith('?')) choices.push('')
    spellings = spellings.flatMap((start) => choices.map((letter) => start + letter))
    if (spellings.length > mostSpellings) return null
  }
  return spellings
}
