import { createPhiGuard } from '../../src/phi-guard/index.js'
import { wordingRule } from '../../src/phi-guard/learned/find-by-wording.js'
import { featuresOf } from './features-of.js'
import type { Example } from './learn-weights.js'
import type { LearningText } from './learning-texts.js'

/** A text that the guard judges by its wording, since no rule stops it. */
export interface JudgedExample extends Example {
  readonly asked: boolean
}

/** What a rule stops teaches words, but is never judged by its wording; what the rules miss is what is learnt for. */
const shareOfStopped = 0.25
const shareOfMissed = 2

/** What is learnt from each text, and how much it counts. Whether a rule stops it depends on no weight. */
export function examplesOf(texts: readonly LearningText[]): readonly JudgedExample[] {
  const guard = createPhiGuard()
  return texts.map(({ text, leaking }) => {
    const asked = !guard.inspect(text).findings.some(({ blocking, rule }) => blocking && rule !== wordingRule)
    return { features: featuresOf(text), leaking, asked, share: shareOf(asked, leaking) }
  })
}

function shareOf(asked: boolean, leaking: boolean): number {
  if (!asked) return shareOfStopped
  return leaking ? shareOfMissed : 1
}
