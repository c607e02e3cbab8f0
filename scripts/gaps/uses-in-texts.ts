const mostWords = 4

/** How often each term of a vocabulary stands, word for word, in texts; a term that stands nowhere counts 0. */
export function usesInTexts(terms: readonly string[], texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map(terms.map((term) => [wordsOf(term).join(' '), 0]))
  counts.delete('')
  for (const text of texts) {
    const words = wordsOf(text)
    for (let at = 0; at < words.length; at++) {
      for (let length = 1; length <= mostWords; length++) {
        const phrase = words.slice(at, at + length).join(' ')
        const count = counts.get(phrase)
        if (count !== undefined && at + length <= words.length) counts.set(phrase, count + 1)
      }
    }
  }
  return counts
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? []
}
