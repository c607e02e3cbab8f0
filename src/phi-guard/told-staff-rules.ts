import { toldClinicTalk } from './told-clinic-talk.js'
import { toldCompounds } from './told-compounds.js'
import { toldDoses } from './told-doses.js'
import { toldGear } from './told-gear.js'
import { toldGettingReady } from './told-getting-ready.js'
import { toldInnerWork } from './told-inner-work.js'
import { toldMeasures } from './told-measures.js'
import type { ToldRule } from './told-rule.js'
import { toldSpanishStaff } from './told-spanish-staff.js'

/** What staff say in few words, in both languages: a table of its own, since a mask holds 31 rules. The place of a rule is its bit. */
export const toldStaffRules: readonly ToldRule[] = [
  ...toldMeasures,
  ...toldGettingReady,
  ...toldGear,
  ...toldDoses,
  ...toldInnerWork,
  ...toldClinicTalk,
  ...toldSpanishStaff,
  ...toldCompounds,
]
