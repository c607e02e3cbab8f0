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
 * Less is enough where the sender is known: one that gives care does not write as friends and shops do.
 */
export function findByWording(reading: Reading, links: readonly LinkSpan[], senderIsKnown: boolean): Finding | undefined {
  weights ??= { steps: unpacked(wordingWeights.steps), step: wordingWeights.step, bias: wordingWeights.bias }
  const { score, words, from, to } = wordingScore(reading, links, weights)
  if (words < fewestWords || score <= (senderIsKnown ? wordingWeights.thresholdOfCarer : wordingWeights.threshold)) return undefined
  return finding('treatment', wordingRule, reading.startOf(reading.tokenStart[from] as number), reading.endOf((reading.tokenEnd[to] as number) - 1))
}

const firstSign = 40
const backslash = 92
const escapeSign = 33

/**
 * Two steps a sign, from `(` on without the backslash: each from -4 to 4, nine times the first with the second. Other pairs as `!`
 * and a sign for each, 8 added. Two at a time, since a process's first text waits for it.
 */
function unpacked(signs: string): Int8Array {
  const bytes = new Int8Array(256)
  for (let pair = 0; pair < 81; pair++) {
    const sign = firstSign + pair < backslash ? firstSign + pair : firstSign + pair + 1
    bytes[2 * sign] = Math.floor(pair / 9) - 4
    bytes[2 * sign + 1] = (pair % 9) - 4
  }
  const pairs = new Int16Array(bytes.buffer)
  const steps = new Int16Array(signs.length)
  const single = new Int8Array(steps.buffer)
  let count = 0
  for (let at = 0; at < signs.length; at++) {
    const sign = signs.charCodeAt(at)
    if (sign === escapeSign) {
      single[2 * count] = signs.charCodeAt(++at) - firstSign - 8
      single[2 * count + 1] = signs.charCodeAt(++at) - firstSign - 8
    } else steps[count] = pairs[sign] as number
    count += 1
  }
  return single.subarray(0, 2 * count)
}
