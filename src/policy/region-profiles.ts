import type { BusinessCalendar } from './business-days.js'
import type { Region } from './rule.js'

/** What differs between regions beside the rows of the rules (hours, caps, honour by, marketing consent: see `rulesInForce`). */
export interface RegionProfile {
  readonly region: Region
  /** Languages whose opt-out words a text's recipients may be told; all languages count whatever is told. */
  readonly keywordLanguages: readonly string[]
  readonly businessDays: BusinessCalendar
}

export const regionProfiles: Readonly<Record<Region, RegionProfile>> = {
  us: { region: 'us', keywordLanguages: ['en', 'es'], businessDays: 'us-federal' },
  ca: { region: 'ca', keywordLanguages: ['en', 'fr'], businessDays: 'weekdays' },
  uk: { region: 'uk', keywordLanguages: ['en'], businessDays: 'weekdays' },
  eu: { region: 'eu', keywordLanguages: ['en', 'fr', 'es', 'pt'], businessDays: 'weekdays' },
}
