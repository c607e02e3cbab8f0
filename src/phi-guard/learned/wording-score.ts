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

/** A longer text is read so many words at a time, as long as those that were learnt from: what is said of the whole would grow with its length. */
const wordsAtATime = 40

/** Of the stretches of a text the one with the highest sum of weights over the root of their number. One pass; links, which are in order, are not read. */
export function wordingScore(reading: Reading, links: readonly LinkSpan[], { steps, step, bias }: WordingWeights): WordingScore {
  let highest: WordingScore = { score: bias, words: 0, from: 0, to: 0 }
  let stretch = newStretch()
  const close = (): void => {
    const score = scoreFrom(stretch.sum, stretch.features, { step, bias })
    if (highest.words === 0 || score > highest.score) highest = { score, words: stretch.words, from: stretch.from, to: stretch.to }
    stretch = newStretch()
  }
  eachReadWord(reading, links, (token, places, count) => {
    let ofWord = 0
    for (let at = 0; at < count; at++) ofWord += steps[places[at] as number] as number
    stretch.words++
    stretch.features += count
    stretch.sum += ofWord
    if (stretch.run <= 0) {
      stretch.run = 0
      stretch.runFrom = token
    }
    stretch.run += ofWord
    if (stretch.run > stretch.best) {
      stretch.best = stretch.run
      stretch.from = stretch.runFrom
      stretch.to = token
    }
    if (stretch.words === wordsAtATime) close()
  })
  // A few words left over read like nothing.
  if (stretch.words > 0 && (highest.words === 0 || stretch.words * 4 >= wordsAtATime)) close()
  return highest
}

interface Stretch {
  words: number
  features: number
  sum: number
  run: number
  runFrom: number
  best: number
  from: number
  to: number
}

const newStretch = (): Stretch => ({ words: 0, features: 0, sum: 0, run: 0, runFrom: 0, best: Number.NEGATIVE_INFINITY, from: 0, to: 0 })

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
