import { featurePlaces } from '../../src/phi-guard/learned/wording-features.js'
import type { WordingWeights } from '../../src/phi-guard/learned/wording-score.js'

export interface Example {
  readonly features: Uint16Array
  readonly leaking: boolean
}

const rounds = 10
const rate = 0.3
const biasRate = 0.02
/** Pulls each weight towards zero. */
const decay = 1e-3
/** What share of the plain counts the weights begin with. */
const counted = 0.5
/** What one text alone has is no evidence. */
const fewestTexts = 2
const mostSteps = 127

/**
 * Logistic regression by stochastic gradient descent with a rate of its own for each weight, that of Duchi, Hazan and Singer,
 * "Adaptive Subgradient Methods" (2011); the weights begin with the log ratios of the counts, as Wang and Manning, "Baselines
 * and Bigrams" (2012) found to help on short texts. The order of the texts is shuffled by a fixed seed: the same texts give the same weights.
 */
export function learnWeights(examples: readonly Example[]): WordingWeights {
  const { known, weights } = countedFeatures(examples)
  const squares = new Float64Array(featurePlaces).fill(0.01)
  const order = examples.map((_, at) => at)
  const random = seeded(1)
  let bias = 0
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const at of order) {
      const { features, leaking } = examples[at] as Example
      const scale = 1 / Math.sqrt(Math.max(1, features.length))
      let score = bias
      for (const place of known[at] as Uint16Array) score += (weights[place] as number) * scale
      const error = 1 / (1 + Math.exp(-score)) - (leaking ? 1 : 0)
      for (const place of known[at] as Uint16Array) {
        const slope = error * scale + decay * (weights[place] as number)
        squares[place] = (squares[place] as number) + slope * slope
        weights[place] = (weights[place] as number) - (rate * slope) / Math.sqrt(squares[place] as number)
      }
      bias -= biasRate * error
    }
  }
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / mostSteps
  return { steps: Int8Array.from(weights, (weight) => Math.round(weight / step)), step, bias }
}

interface CountedFeatures {
  /** Of each example the features that stand in other texts too. */
  readonly known: readonly Uint16Array[]
  readonly weights: Float64Array
}

function countedFeatures(examples: readonly Example[]): CountedFeatures {
  const [leaking, clean] = [true, false].map((side) => textsWith(examples.filter((example) => example.leaking === side))) as [Float64Array, Float64Array]
  const sumOf = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count + 1, 0)
  const lift = Math.log(sumOf(clean) / sumOf(leaking))
  const isKnown = (place: number): boolean => (leaking[place] as number) + (clean[place] as number) >= fewestTexts
  return {
    known: examples.map(({ features }) => features.filter(isKnown)),
    weights: leaking.map((count, place) => (isKnown(place) ? counted * (Math.log((count + 1) / ((clean[place] as number) + 1)) + lift) : 0)),
  }
}

function textsWith(examples: readonly Example[]): Float64Array {
  const texts = new Float64Array(featurePlaces)
  for (const { features } of examples) for (const place of new Set(features)) texts[place] = (texts[place] as number) + 1
  return texts
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = random() % (last + 1)
    const moved = order[last] as number
    order[last] = order[other] as number
    order[other] = moved
  }
}

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state >>> 8
  }
}
