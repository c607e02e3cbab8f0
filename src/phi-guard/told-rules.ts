import { toldAllusions } from './told-allusions.js'
import { toldBedside } from './told-bedside.js'
import { toldCare } from './told-care.js'
import { toldCover } from './told-cover.js'
import { toldDaily } from './told-daily.js'
import { toldFeelings } from './told-feelings.js'
import { toldPathways } from './told-pathways.js'
import { toldPeople } from './told-people.js'
import { toldPlainly } from './told-plainly.js'
import { toldRecovery } from './told-recovery.js'
import { toldResults } from './told-results.js'
import type { ToldRule } from './told-rule.js'

/** Tried by the words of a text, in this order: the place of a rule is its bit. */
export const toldRules: readonly ToldRule[] = [
  ...toldResults,
  ...toldCare,
  ...toldCover,
  ...toldPeople,
  ...toldFeelings,
  ...toldRecovery,
  ...toldDaily,
  ...toldPlainly,
  ...toldPathways,
  ...toldAllusions,
  ...toldBedside,
]
