import type { LinkSpan } from '../find-links.js'
import type { Reading } from '../reading.js'
import { isReadWord } from './is-read-word.js'
import { mostFeatures, wordingFeatures } from './wording-features.js'

/** What was learnt: for each place of a feature how much it speaks for a text that tells of care, in steps. */
export interface WordingWeights {
  readonly steps: Int8Array
  readonly step: number
  readonly bias: number
}

/** How a text reads as a whole, and the words that speak most for it. */
export interface WordingScore {
  /** Above zero: rather a text that tells of care. */
  readonly score: number
  /** How many words were read. */
  readonly words: number
  /** First and last word of the run that adds most. */
  readonly from: number
  readonly to: number
}

/** Sum of the weights of its features over the root of their number. One pass; links, which are in order, are not read. */
export function wordingScore(reading: Reading, links: readonly LinkSpan[], { steps, step, bias }: WordingWeights): WordingScore {
  let features = 0
  let sum = 0
  let words = 0
  let run = 0
  let runFrom = 0
  let best = Number.NEGATIVE_INFINITY
  let from = 0
  let to = 0
  eachReadWord(reading, links, (token, places, count) => {
    let ofWord = 0
    for (let at = 0; at < count; at++) ofWord += steps[places[at] as number] as number
    words++
    features += count
    sum += ofWord
    if (run <= 0) {
      run = 0
      runFrom = token
    }
    run += ofWord
    if (run > best) {
      best = run
      from = runFrom
      to = token
    }
  })
  return { score: scoreFrom(sum, features, { step, bias }), words, from, to }
}

const places = /* @__PURE__ */ new Uint16Array(mostFeatures)

/** Each word that wording is read from, with the places of its features, the first `count` of them; valid until the next word. */
export function eachReadWord(reading: Reading, links: readonly LinkSpan[], take: (token: number, places: Uint16Array, count: number) => void): void {
  let before: number | undefined
  let link = 0
  for (let token = 0; token < reading.tokenCount; token++) {
    if (links.length > 0) {
      const start = reading.tokenStart[token] as number
      while (link < links.length && (links[link] as LinkSpan).end <= start) link++
      if (link < links.length && (links[link] as LinkSpan).start <= start) continue
    }
    if (!isReadWord(reading, token)) continue
    take(token, places, wordingFeatures(reading, token, before, places))
    before = reading.hashA[token] as number
  }
}

/** The same of features that were read before. */
export function scoreOf(features: Uint16Array, { steps, step, bias }: WordingWeights): number {
  let sum = 0
  for (const place of features) sum += steps[place] as number
  return scoreFrom(sum, features.length, { step, bias })
}

function scoreFrom(sum: number, features: number, { step, bias }: Pick<WordingWeights, 'step' | 'bias'>): number {
  return features === 0 ? bias : bias + (step * sum) / Math.sqrt(features)
}
