import { toldAccounts } from './implied-accounts.js'
import { impliedBirths } from './implied-births.js'
import { toldClinician } from './implied-clinician.js'
import { impliedCourses } from './implied-courses.js'
import { impliedCrises } from './implied-crises.js'
import { toldBodies } from './told-bodies.js'
import { toldCarePrograms } from './told-care-programs.js'
import { toldOutbound } from './told-outbound.js'
import { toldPrograms } from './told-programs.js'
import { toldRegimens } from './told-regimens.js'
import type { ToldRule } from './told-rule.js'
import { toldSupplies } from './told-supplies.js'

/** Of the same mask: no rule, but a word that may say a number. */
export const numberCue: number = 1 << 30

/** What is told of a body and of living with care at home: a table of its own, since a mask holds 31 rules. The place of a rule is its bit. */
export const toldHomeRules: readonly ToldRule[] = [
  ...toldBodies,
  ...toldSupplies,
  ...toldRegimens,
  ...toldPrograms,
  ...toldClinician,
  ...impliedBirths,
  ...impliedCrises,
  ...impliedCourses,
  ...toldAccounts,
  ...toldOutbound,
  ...toldCarePrograms,
]
