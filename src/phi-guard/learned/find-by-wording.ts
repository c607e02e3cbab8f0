import type { LinkSpan } from '../find-links.js'
import type { Reading } from '../reading.js'
import { finding } from '../rules.js'
import type { Finding } from '../types.js'
import { type WordingWeights, wordingScore } from './wording-score.js'
import { wordingWeights } from './wording-weights.js'

export const wordingRule = 'wording'

/** Fewer do not read like anything. */
const fewestWords = 4

let weights: WordingWeights | undefined

/**
 * What a text as a whole reads like, asked where no rule found anything: how often its words and pairs of words stood in texts
 * that tell of care, and in texts that do not, all of them written for this purpose. The place is the words that say it most.
 */
export function findByWording(reading: Reading, links: readonly LinkSpan[]): Finding | undefined {
  weights ??= { steps: unpacked(wordingWeights.steps), step: wordingWeights.step, bias: wordingWeights.bias }
  const { score, words, from, to } = wordingScore(reading, links, weights)
  if (words < fewestWords || score <= wordingWeights.threshold) return undefined
  return finding('treatment', wordingRule, reading.startOf(reading.tokenStart[from] as number), reading.endOf((reading.tokenEnd[to] as number) - 1))
}

/** Two steps a byte, the first in its lower half, each with eight added. */
function unpacked(base64: string): Int8Array {
  const bytes = atob(base64)
  const steps = new Int8Array(2 * bytes.length)
  for (let at = 0; at < bytes.length; at++) {
    const pair = bytes.charCodeAt(at)
    steps[2 * at] = (pair & 15) - 8
    steps[2 * at + 1] = (pair >> 4) - 8
  }
  return steps
}
