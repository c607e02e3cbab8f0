import { toldAsked } from './told-asked.js'
import { toldClinicTalk } from './told-clinic-talk.js'
import { toldCompounds } from './told-compounds.js'
import { toldDoses } from './told-doses.js'
import { toldGear } from './told-gear.js'
import { toldGettingReady } from './told-getting-ready.js'
import { toldInnerWork } from './told-inner-work.js'
import { toldMeasures } from './told-measures.js'
import { toldOnShift } from './told-on-shift.js'
import type { ToldRule } from './told-rule.js'
import { toldSpanishStaff } from './told-spanish-staff.js'
import { toldSpanishTracking } from './told-spanish-tracking.js'
import { toldSpanishWard } from './told-spanish-ward.js'
import { toldSystems } from './told-systems.js'

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
  ...toldSpanishWard,
  ...toldOnShift,
  ...toldSystems,
  ...toldAsked,
  ...toldSpanishTracking,
]
