import { scoreOf } from '../../src/phi-guard/learned/wording-score.js'
import { type Example, learnWeights } from './learn-weights.js'

const folds = 10

/** The score of each example by weights that were learnt from nine tenths of the others. */
export function crossScores(examples: readonly Example[]): readonly number[] {
  const scores = new Array<number>(examples.length)
  for (let fold = 0; fold < folds; fold++) {
    const weights = learnWeights(examples.filter((_, at) => at % folds !== fold))
    for (let at = fold; at < examples.length; at += folds) scores[at] = scoreOf((examples[at] as Example).features, weights)
  }
  return scores
}
