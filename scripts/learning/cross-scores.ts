import { scoreOf } from '../../src/phi-guard/learned/wording-score.js'
import { keyOf } from './key-of.js'
import { type Example, learnWeights } from './learn-weights.js'

const folds = 10

/** The score of each example by weights that were learnt from nine tenths of the others. */
export function crossScores(examples: readonly Example[]): readonly number[] {
  const scores = new Array<number>(examples.length)
  const foldOf = examples.map(({ features }) => keyOf(features) % folds)
  for (let fold = 0; fold < folds; fold++) {
    const weights = learnWeights(examples.filter((_, at) => foldOf[at] !== fold))
    examples.forEach(({ features }, at) => {
      if (foldOf[at] === fold) scores[at] = scoreOf(features, weights)
    })
  }
  return scores
}
