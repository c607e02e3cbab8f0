import { ofOtherTrade } from './other-trades.js'
import { WordClass } from './word-classes.js'

const bills =
  /\b(?:phone|cell|mobile|water|gas|power|light|trash|sewer|heating|credit card|car|auto|truck|vehicle|student|home|card|minimum|renters|homeowners) (?:bill|service|account|payment|company|loan|insurance|note)\b|\b(?:checking|savings) account\b|\bapr\b|\b(?:t-mobile|at&t|pg&e|con ?ed(?:ison)?|(?:energy|edison|electric)(?:: | co\b)|(?:city|county) (?:power|water|gas|light|utilities)|water dep\w{1,8}|autopay|balance is (?:below|under|over|above)|low balance|direct deposit|home warranty|(?:balance|account|end) alerts?|storage unit|tuition|oil change|towing|membership fee|gym|gimnasio|library|biblioteca|council tax|colegiatura|predial|fecha de corte|comision(?:es)?|depositos? (?:de|por|en)|retiros? (?:de|por|en)|tasa anual|rendimientos?|inversion|cheques?|credito|sobregiro|e-?file|tax (?:return|refund|prep\w*)|accountant|mileage|device protection|phone protection|(?:screen|water|accidental) damage|the damage was|bill split|split the bill|mensualidad(?:es)?|multas?|(?:pago|factura|boleta) (?:de|del) (?:luz|agua|gas|renta|internet|telefono|cable|energia|alquiler)|unemployment (?:claim|benefits?|insurance)|(?:bill|statement|invoice) from (?:[a-z]\w+ ){0,2}(?:water|power|electric|energy|gas|light|cable|internet|telecom|wireless|utilities|mobile|waste|sewer)|(?:bill|payment) of \$?[\d.,]+ for (?:water|gas|power|rent|trash|electricity))\b|\b(?:stolen|hail|collision|windshield|fender|burglary|flood|storm|fire) (?:bike|car|phone|truck|laptop|damage|claim|repair|loss)\b/i

/** What is owed for care, however it is paid. */
const careMoney =
  /\b(?:co-?pay(?:ment)?s?|co-?insurance|for services|office visit|clinic|hospital|doctor|dr|medical|dental|surgery|copagos?|coaseguro|consulta(?! (?:de (?:saldo|movimientos)|sobre|del cliente))|cirugia|clinica|dentista|estudios?)\b/i

/** Whom care calls a patient. */
const customers = /\b(?:(?:estimad[oa]s?|apreciables?) client[ea]s?|(?:dear|valued) customers?)\b/i
const ofCareGiver =
  /\b(?:pharmac\w{1,4}|farmacias?|labs?|laborator\w{1,4}|recetas?|prescri\w{3,6}|rx|therap\w{1,4}|terapias?|optic\w{1,4}|dental|patients?|pacientes?|health\w{0,4}|salud|medic\w{1,8}|visits?|visitas?|appointments?|appt|citas?|examen|exam|treatments?|tratamientos?|insurance|seguros?|coverage|cobertura|plan)\b/i

/** A shop, a bank, a landlord or a sign-in code: their money says nothing of care. */
export function ofOtherHouse(plain: string, seen: number): boolean {
  if (careMoney.test(plain)) return false
  return (
    (seen & WordClass.retail) !== 0 ||
    (customers.test(plain) && !ofCareGiver.test(plain)) ||
    ((seen & WordClass.code) !== 0 && /\d{4}/.test(plain)) ||
    bills.test(plain) ||
    ofOtherTrade(plain)
  )
}

const clubs =
  /\b(?:gym|gimnasio|fitness|crossfit|yoga|pilates|library|biblioteca|club|rewards?|loyalty|points|miles|frequent flyer|costco|sam'?s club|co-?op|credit union|aaa|museum|zoo|socios?)\b/i
const ofCover =
  /\b(?:plans?|insur\w{1,6}|health|medic\w{1,6}|benefits?|coverage|covered|claims?|premiums?|deductible|co-?pay\w{0,5}|pharmac\w{1,4}|rx|dental|vision|hmo|ppo|eligib\w{3,5}|enroll\w{0,5}|group|seguros?|salud|polizas?|afiliad[oa]|blue (?:cross|shield)|aetna|cigna|humana|kaiser|anthem|united ?healthcare|molina|tricare|imss|issste)\b/i

/** A gym, a library, a club, a shop's scheme: what it numbers its members with is no insurer's number. Folded text. */
export function ofClub(plain: string): boolean {
  return clubs.test(plain) && !ofCover.test(plain)
}
