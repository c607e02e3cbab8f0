import { featurePlaces } from '../../src/phi-guard/learned/wording-features.js'
import type { WordingWeights } from '../../src/phi-guard/learned/wording-score.js'
import { keyOf, mixedBits } from './key-of.js'

export interface Example {
  readonly features: Uint32Array
  readonly leaking: boolean
  /** How much it counts. */
  readonly share: number
}

const rounds = 8
/** Kept is the mean of the weights at the ends of so many last rounds: what one order of the texts says last weighs less. */
const roundsKept = 4
const rate = 0.3
const biasRate = 0.02
/** Pulls each weight towards zero. */
const decay = 1e-4
/** What one text alone has is no evidence. */
const fewestTexts = 2
/** A weight is kept in four bits; the few beyond are cut off. */
const mostWeight = 5
const mostSteps = 7

/**
 * Logistic regression by stochastic gradient descent with a rate of its own for each weight, that of Duchi, Hazan and Singer,
 * "Adaptive Subgradient Methods" (2011). The order is by what the texts hold: the same texts give the same weights, and one more or less moves few of them.
 */
export function learnWeights(examples: readonly Example[]): WordingWeights {
  const texts = textsWith(examples)
  const known = examples.map(({ features }) => features.filter((place) => (texts[place] as number) >= fewestTexts))
  const weights = new Float64Array(featurePlaces)
  const kept = new Float64Array(featurePlaces)
  let keptBias = 0
  const squares = new Float64Array(featurePlaces).fill(0.01)
  const keys = examples.map(({ features }) => keyOf(features))
  let bias = 0
  for (let round = 0; round < rounds; round++) {
    for (const at of orderOf(keys, round)) {
      const { features, leaking, share } = examples[at] as Example
      const scale = 1 / Math.sqrt(Math.max(1, features.length))
      let score = bias
      for (const place of known[at] as Uint32Array) score += (weights[place] as number) * scale
      const error = share * (1 / (1 + Math.exp(-score)) - (leaking ? 1 : 0))
      for (const place of known[at] as Uint32Array) {
        const slope = error * scale + decay * (weights[place] as number)
        squares[place] = (squares[place] as number) + slope * slope
        weights[place] = (weights[place] as number) - (rate * slope) / Math.sqrt(squares[place] as number)
      }
      bias -= biasRate * error
    }
    if (round < rounds - roundsKept) continue
    keptBias += bias / roundsKept
    for (let place = 0; place < featurePlaces; place++) kept[place] = (kept[place] as number) + (weights[place] as number) / roundsKept
  }
  const step = mostWeight / mostSteps
  return { steps: Int8Array.from(kept, (weight) => Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step)))), step, bias: keptBias }
}

/** How many texts have a feature. */
function textsWith(examples: readonly Example[]): Uint32Array {
  const texts = new Uint32Array(featurePlaces)
  for (const { features } of examples) for (const place of new Set(features)) texts[place] = (texts[place] as number) + 1
  return texts
}

/** Of each round another order, in which a text keeps its place among the others whatever texts come or go. */
function orderOf(keys: readonly number[], round: number): readonly number[] {
  const places = keys.map((key) => mixedBits(key ^ Math.imul(round + 1, 0x9e3779b1)))
  return keys.map((_, at) => at).sort((one, other) => (places[one] as number) - (places[other] as number) || one - other)
}
