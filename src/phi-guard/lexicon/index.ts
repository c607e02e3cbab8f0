import type { PhiCategory } from '../types.js'
import { companionBody, companionCare } from './companions.js'
import { companionActsEs, companionStemsEs, companionThingsEs } from './companions-es.js'
import { conditionsEnTerms } from './conditions-en.js'
import { conditionsEsTerms } from './conditions-es.js'
import { facilitiesTerms } from './facilities.js'
import { facilitiesEsTerms } from './facilities-es.js'
import { financialEnTerms } from './financial-en.js'
import { financialEsTerms } from './financial-es.js'
import { firstNames } from './first-names.js'
import { homographs as homographsEn } from './homographs.js'
import { homographsEs } from './homographs-es.js'
import { insuranceEnTerms } from './insurance-en.js'
import { insuranceEsTerms } from './insurance-es.js'
import { labsEnTerms } from './labs-en.js'
import { labsEsTerms } from './labs-es.js'
import { medicationsTerms } from './medications.js'
import { medicationsEsTerms } from './medications-es.js'
import { proceduresEnTerms } from './procedures-en.js'
import { proceduresEsTerms } from './procedures-es.js'
import { specialtiesEnTerms } from './specialties-en.js'
import { specialtiesEsTerms } from './specialties-es.js'
import { treatmentsEnTerms } from './treatments-en.js'
import { treatmentsEsTerms } from './treatments-es.js'

/**
 * The reviewed core vocabulary, one term a line: `term` plain, `term *` sensitive care, `~term` an everyday word that
 * counts only near a medical or possessive cue, `=TERM` an acronym that counts only in its own case, `#` a remark.
 * Plurals, accents and possessive endings fold on both sides; hyphens and slashes part words.
 * It holds the common terms, not all: what it does not list, morphology and known-patient facts have to find.
 */
export const lexicon: readonly { readonly category: PhiCategory; readonly terms: string; readonly spanish?: true }[] = [
  { category: 'condition', terms: conditionsEnTerms },
  { category: 'condition', terms: conditionsEsTerms, spanish: true },
  { category: 'treatment', terms: treatmentsEnTerms },
  { category: 'treatment', terms: treatmentsEsTerms, spanish: true },
  { category: 'medication', terms: medicationsTerms },
  { category: 'medication', terms: medicationsEsTerms, spanish: true },
  { category: 'lab', terms: labsEnTerms },
  { category: 'lab', terms: labsEsTerms, spanish: true },
  { category: 'procedure', terms: proceduresEnTerms },
  { category: 'procedure', terms: proceduresEsTerms, spanish: true },
  { category: 'specialty', terms: specialtiesEnTerms },
  { category: 'specialty', terms: specialtiesEsTerms, spanish: true },
  { category: 'facility', terms: facilitiesTerms },
  { category: 'facility', terms: facilitiesEsTerms, spanish: true },
  { category: 'financial', terms: financialEnTerms },
  { category: 'financial', terms: financialEsTerms, spanish: true },
  { category: 'insurance', terms: insuranceEnTerms },
  { category: 'insurance', terms: insuranceEsTerms, spanish: true },
]

export const homographs: string = homographsEn + homographsEs
export { companionActsEs, companionBody, companionCare, companionStemsEs, companionThingsEs, firstNames }
