import type { Sample } from './datasets.js'

/** The words that stand in most of the missed texts and seldom in the others: [word, missed texts that hold it]. */
export function missedWords(missed: readonly Sample[], all: readonly Sample[], most: number): readonly (readonly [string, number])[] {
  const [inMissed, inAll] = [textsByWord(missed), textsByWord(all)]
  const weight = (word: string, count: number): number => count ** 2 / Math.max(count, inAll.get(word) ?? 0)
  return [...inMissed]
    .filter(([, count]) => count > 1)
    .sort((a, b) => weight(...b) - weight(...a))
    .slice(0, most)
}

function textsByWord(samples: readonly Sample[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of samples) {
    for (const word of new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
