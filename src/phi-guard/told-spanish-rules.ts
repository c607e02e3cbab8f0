import type { ToldRule } from './told-rule.js'
import { toldSpanishAllusions } from './told-spanish-allusions.js'
import { toldSpanishBody } from './told-spanish-body.js'
import { toldSpanishCare } from './told-spanish-care.js'
import { toldSpanishConfided } from './told-spanish-confided.js'
import { toldSpanishCover } from './told-spanish-cover.js'
import { toldSpanishDoses } from './told-spanish-doses.js'
import { toldSpanishInstructions } from './told-spanish-instructions.js'
import { toldSpanishLevels } from './told-spanish-levels.js'
import { toldSpanishMachines } from './told-spanish-machines.js'
import { toldSpanishMishaps } from './told-spanish-mishaps.js'
import { toldSpanishPathways } from './told-spanish-pathways.js'
import { toldSpanishPeople } from './told-spanish-people.js'
import { toldSpanishPlainly } from './told-spanish-plainly.js'
import { toldSpanishPreparation } from './told-spanish-preparation.js'
import { toldSpanishResults } from './told-spanish-results.js'
import { toldSpanishStages } from './told-spanish-stages.js'

/** What is told in Spanish: a table of its own, since a mask holds 31 rules. Tried by the words of a text; the place of a rule is its bit. */
export const toldSpanishRules: readonly ToldRule[] = [
  ...toldSpanishResults,
  ...toldSpanishCare,
  ...toldSpanishDoses,
  ...toldSpanishPreparation,
  ...toldSpanishCover,
  ...toldSpanishPeople,
  ...toldSpanishPathways,
  ...toldSpanishInstructions,
  ...toldSpanishAllusions,
  ...toldSpanishBody,
  ...toldSpanishPlainly,
  ...toldSpanishConfided,
  ...toldSpanishLevels,
  ...toldSpanishMachines,
  ...toldSpanishMishaps,
  ...toldSpanishStages,
]
