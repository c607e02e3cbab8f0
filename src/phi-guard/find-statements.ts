import { debtStatements } from './debt-statements.js'
import { englishSpeltOut, shorthandEnglish } from './english-shorthand.js'
import { findDatesOfCare, findImplied, findToldSpanish } from './find-implied.js'
import { findInstructions } from './find-instructions.js'
import { findStays } from './find-stays.js'
import { ofOtherHouse } from './other-houses.js'
import { besideOtherTrade, ofOtherTrade } from './other-trades.js'
import { otherWorlds } from './other-worlds.js'
import { splitsAlike } from './pattern-needs.js'
import type { Reading } from './reading.js'
import { resultStatements } from './result-statements.js'
import { SearchedText } from './searched-text.js'
import { sentenceAround } from './sentence-around.js'
import { mayHoldShorthand } from './shorthand-words.js'
import { shorthandSpanish, speltOut } from './spanish-shorthand.js'
import { findSpanishStatements } from './spanish-statements.js'
import type { SpeltText } from './spell-out.js'
import type { PhiCategory } from './types.js'
import { ofCare, WordClass } from './word-classes.js'

interface Statement {
  readonly category: PhiCategory
  readonly rule: string
  readonly sensitive: boolean
  /** Folded places. */
  readonly start: number
  readonly end: number
}

const visitObject =
  '(?:midnight|\\d{1,2} ?(?:hours?|hrs?|h)\\b|appointment|visit|procedure|tests?\\b|exam|surgery|scan|blood|you arrive|arrival|check-?in|the night before|the morning of|the day before|noon)'
let preparationPatterns: readonly RegExp[] | undefined

const compilePreparationPatterns = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:nothing|no food|no drinks?|no eating|do not|don'?t|avoid|stop|without|refrain from)\\b[^.!?]{0,24}\\b(?:eat|eating|drink|drinking|food|mouth)\\b[^.!?]{0,40}\\b${visitObject}`,
    'gi',
  ),
  new RegExp(
    `(?<!\\b(?:so|too|very|as|how|drive|driving|run|go|goes|going|come|that|real|really|pretty|move|moving|super) )\\bfast(?:ing)?\\b(?! (?:food|track|as|enough|pace|lane|internet|forward|and|delivery|shipping|cash|or|car))[^.!?]{0,30}\\b(?:${visitObject}|overnight|required)`,
    'gi',
  ),
  /\b(?:please|remember to|need to|must|should|you will be|be|come in|arrive) fast(?:ing)?\b(?! (?:food|track|forward|as|enough|and|so|if|or|please))/gi,
  /\bempty stomach\b|\bclear liquids?(?: only| diet)?\b|\bbowel prep\b|\bprep (?:kit|solution|drink|instructions)\b|\bNPO\b/gi,
]

const birthdayPatterns: readonly RegExp[] = [/\bhappy (?:\d{1,3}(?:st|nd|rd|th) )?(?:birthday|bday)\b/gi, /\bfeliz (?:cumplea[nñ]os|cumple)\b/gi]
const organization =
  /\bfrom (?:all of us|all|everyone|everybody|your|our|the (?:team|staff|whole|entire|office|clinic)|us)\b|\b(?:all of us|our (?:team|staff|office|family)|your (?:team|care|friends|doctor|dentist|clinic|office|provider)|we (?:hope|wish)|wishes you|the (?:team|staff))\b|\b(?:de parte de|le desea(?:mos)?|todo(?:s)? (?:el|nuestro) (?:equipo|personal)|su (?:cl[ií]nica|equipo))/i

const otherParties =
  /\b(?:gym|fitness|bank|credit union|church|parish|ministry|school|pta|dealership|auto|club|library|crew|restaurant|diner|realty|rewards?|gifts?|treat|offers?|deals?|save|bonus|points|motors|insurance|agency|hardware|market|mart|foods|toys|theat(?:er|re)|studio|hotel|resort|casino|tavern|pub|bar|brewery|ice cream|donuts?|burgers?|tacos?|bbq|steakhouse|kitchen|bistro|deli|books|store|shop|jewelers|flowers|nails|hair|tires?|wireless|airlines?|youth group|troop|scouts|teammates|coach|teacher|cousins?|union|apartments?|homes|propert(?:y|ies)|residents?|wash|barn|night shift|gang|grade|hoa|miles|the \w{3,12} family|grand(?:ma|pa)|besties?|roommates?|gas|electric|internet|motel|inn|lanes|bowling|pets?|dog|cat|ranch|winery|vineyard|golf|country club|marina|travel|cruise|free (?:slice|dessert|drink|meal|coffee|entry|admission|gift|appetizer|entree|wash|car wash)|grill|pizza\w{0,3}|cafe|coffee|bakery|salon|barber|boutique|dessert|appetizer|% off|percent off|coupon|cake|classmates|coworkers|neighbou?rs|iglesia|parroquia|gimnasio|banco|restaurante|descuento)\b|\d ?%/i

/** A shop, a school, a gym: their wishes are no clinic's. */
function ofOtherParty(plain: string, seen: number): boolean {
  return otherParties.test(plain) || ofOtherHouse(plain, seen)
}

const birthdayMentions: readonly RegExp[] = [
  /\b(?:your|his|her|su|tu) (?:birthday|bday|birth ?date|date of birth|dob|cumplea[nñ]os|fecha de nacimiento)\b[^.!?]{0,20}\d(?!\d? ?(?:%|percent))/gi,
]

const doses: readonly RegExp[] = [/(?<![\w.])\d{1,5}(?:[.,]\d{1,3})? ?(?:mg|mcg|µg|μg|mg\/ml|meq|iu)\b(?!\/d)/gi]
const labValues: readonly RegExp[] = [
  /(?<![\w.])\d{1,4}(?:\.\d{1,2})? ?(?:mg\/dl|mmol\/l|ng\/ml|ng\/dl|pg\/ml|miu\/l|miu\/ml|g\/dl|u\/l|iu\/l|mmhg|mm\/hr|meq\/l)(?!\w)/gi,
]
const pulses: readonly RegExp[] = [/(?<![\w.])\d{1,4} ?bpm(?!\w)/gi]
/** What has a beat and is no patient: a tune, a herd. */
const ofOtherBeat = /\b(?:tempo|tracks?|songs?|metronome|playlist|remix|drums?|dj|key of [a-g]|livestock|herd|cattle|cows?|horses?)\b/i
const amounts: readonly RegExp[] = [
  // With the signs of thousands and cents of either language: `$1,200.50`, `$1.200,50`.
  /(?:US)?\$ ?\d(?:[.,]?\d){0,14}|(?<!\w|\d[.,])\d(?:[.,]?\d){0,14} (?:dollars|d[oó]lares|usd)\b/gi,
  /(?<!\w)(?:S\/\.? ?|Bs\.? ?|Gs\.? ?|[₡€] ?)\d{1,3}(?:[.,]?\d{3})*(?:[.,]\d{2})?(?!\d)|(?<![\w.,])\d{1,3}(?:[.,]?\d{3})*(?:[.,]\d{2})? ?(?:€|(?:euros|pesos|soles|guaran[ií]es|bolivianos|bol[ií]vares|colones|quetzales|lempiras|mxn|ars|clp|cop|pen)\b)/gi,
]

let scratch: { readonly typed: SearchedText; readonly full: SearchedText } | undefined

/** Sentences that say something about a person without a medical noun: an outcome, a preparation, a birthday, an amount owed. */
export function findStatements(reading: Reading, typed: string, seen: number, options: { healthContext: boolean; hasMoneyTerm: boolean }): Statement[] {
  const found: Statement[] = []
  scratch ??= { typed: new SearchedText(), full: new SearchedText() }
  const plain = reading.identity ? typed : typed.replaceAll('’', "'")
  const text = scratch.typed.read(plain, plain === reading.plain() && splitsAlike(reading) ? reading : undefined)
  const adding =
    (within: SearchedText, placeOf = (place: number): number => place) =>
    (category: Statement['category'], rule: string, patterns: readonly RegExp[], sensitive = false, unless?: RegExp): void => {
      const take = (start: number, end: number): void => {
        // Asked last, since few texts come this far.
        if (unless === undefined || !within.has(unless) || !unless.test(sentenceAround(within.plain, start, end)))
          found.push({ category, rule, sensitive, start: placeOf(start), end: placeOf(end) })
      }
      within.each(patterns, take)
    }
  const add = adding(text)
  const spelt = typed !== reading.plain() || mayHoldShorthand(reading) ? writtenInFull(plain, seen) : undefined
  const full = spelt === undefined ? text : scratch.full.read(spelt.text)
  const addFull = adding(full, spelt?.placeOf)
  addFull('lab', 'result-statement', resultStatements(full, seen))
  findInstructions(seen, addFull)
  findImplied(full, seen, reading, addFull)
  if (reading.spanishCues !== 0) findToldSpanish(full, reading, addFull)
  // What stands in found by now is told without a medical noun: the words of another world excuse it.
  const told = found.length
  if ((seen & WordClass.preparation) !== 0) {
    preparationPatterns ??= compilePreparationPatterns()
    addFull('procedure', 'preparation', preparationPatterns)
  }
  findStays(plain, seen, add)
  findDatesOfCare(full, seen, reading, addFull)
  findSpanishStatements(plain, seen, add)
  addFull('financial', 'debt-told', debtStatements(full, seen))
  if ((seen & WordClass.birth) !== 0) {
    if ((seen & (WordClass.medical | WordClass.appointment)) !== 0 || (organization.test(plain) && !ofOtherParty(plain, seen)))
      add('birth-date', 'birthday-greeting', birthdayPatterns)
    if (reading.digitCount > 0) add('birth-date', 'birthday', birthdayMentions)
  }
  if (reading.digitCount > 0) {
    if ((seen & WordClass.unit) !== 0 || plain.includes('/')) {
      add('medication', 'dose', doses)
      add('lab', 'lab-value', labValues)
      if (!ofOtherBeat.test(plain)) add('lab', 'lab-value', pulses)
    }
    if (amountCounts(plain, seen, options)) add('financial', 'amount', amounts)
  }
  if (found.length === 0 || (seen & ofCare) !== 0) return found
  const [otherWorld, otherTrade] = [text.has(otherWorlds), ofOtherTrade(plain)]
  if (!otherWorld && !otherTrade) return found
  const isBesideTrade = besideOtherTrade(plain)
  return found.filter((one, at) => {
    const { start, end, sensitive } = one
    if (otherWorld && at < told && !sensitive && otherWorlds.test(sentenceAround(plain, start, end))) return false
    return !otherTrade || isSure(one) || !(isOfMoney(one) || isBesideTrade(start, end))
  })
}

/** The shorthand of either language written out: rules read one spelling. */
function writtenInFull(plain: string, seen: number): SpeltText | undefined {
  const spanish = (seen & WordClass.spanish) !== 0 && shorthandSpanish.test(plain) ? speltOut(plain) : undefined
  const known = spanish?.text ?? plain
  if (!shorthandEnglish.test(known)) return spanish
  const english = englishSpeltOut(known)
  return spanish === undefined ? english : { text: english.text, placeOf: (place) => spanish.placeOf(english.placeOf(place)) }
}

const sureRules = /* @__PURE__ */ new Set(['dose', 'lab-value', 'amount', 'birthday', 'birthday-greeting'])

/** A bill is the matter of its whole text. */
const isOfMoney = ({ category }: Statement): boolean => category === 'financial'

/** Said whatever the text is about. */
const isSure = ({ rule, sensitive }: Statement): boolean => sensitive || sureRules.has(rule)

const dollars = /dollar|d[oó]lar|usd/i
const otherMoney =
  /[€₡]|\b(?:s\/|bs|gs)\.? ?\d|euros|pesos|soles|guaran[ií]es|bolivianos|bol[ií]vares|colones|quetzales|lempiras|\d ?(?:mxn|ars|clp|cop|pen)\b/i
/** Money of other countries is asked for by every canteen: it counts where a place or an act of care is named. */
const namesCare =
  /\b(?:cl[ií]nicas?|consult(?:a|as|orio)|doctora?|dra?|hospital|citas?|sesi[oó]n(?:es)?|dentista|estudios?|tratamientos?|pacientes?|terapias?|cirug[ií]a|laboratorio|m[eé]dic[oa])\b/i

/** An amount beside a bill, a visit or health words, outside a shop's text and outside a sign-in code. */
function amountCounts(plain: string, seen: number, options: { healthContext: boolean; hasMoneyTerm: boolean }): boolean {
  if (!plain.includes('$') && ((seen & WordClass.money) === 0 || !(dollars.test(plain) || (otherMoney.test(plain) && namesCare.test(plain))))) return false
  if (options.hasMoneyTerm) return true
  if (ofOtherHouse(plain, seen)) return false
  if (options.healthContext && (seen & WordClass.money) !== 0) return true
  return (
    (seen & WordClass.money) !== 0 &&
    /\b(?:you owe|(?:have|has|with) an? (?:[a-z]{3,11} )?balance of|for services|your (?:balance|bill|account|payment|statement|copay|invoice)|(?:balance|amount|payment) (?:is |of )?(?:due|owed)|past due|su (?:saldo|cuenta|factura|pago)|usted debe|debe|adeuda|por pagar|pendientes?|costo de|vencid[oa]s?)\b/i.test(
      plain,
    )
  )
}
