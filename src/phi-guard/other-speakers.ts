import { borrowedTerms, isOfHouses } from './borrowed-terms.js'
import { isInTitle, titlesIn } from './is-in-title.js'
import { SenseFlag } from './lexicon-table.js'
import { isOfThing } from './of-things.js'
import { fromOtherHouse } from './other-senders.js'
import { englishSpeakers, ofPeople, ofReader, vetoed } from './other-speakers-english.js'
import { spanishSpeakers } from './other-speakers-spanish.js'
import { besideOtherTrade } from './other-trades.js'
import { Gap, type Reading, Shape } from './reading.js'
import type { TermMatch } from './scan-terms.js'
import { WordClass } from './word-classes.js'

/** Who gives care, or is given it, in either language. */
const ofCare = /* @__PURE__ */ new RegExp(
  `${ofReader}|\\b(?:doctors?|dr|nurses?|hospital|pharmac\\w{1,6}|surgery|surgeon|(?:child|son|daughter|mom|dad|mother|father|wife|husband|patient)'s|dentist|dental|health|medical|symptoms you|su cita|pacientes?|doctora?|hospital|clinica|medic[oa]s?|farmacia|enfermera|cirugia|consulta|salud)\\b`,
  'i',
)

/** Who gives care, or what is given, in the text of a house that names itself. */
const ofCarers =
  /\b(?:patients?|dose|prescri\w{3,5}|diagnosed|refills?|clinic|hospital|doctors?|dr|nurses?|medications?|medicines?|meds|pharmac\w{1,6}|symptoms|therap\w{1,4}|health|medical|dental|dentist|appointment|appt|rehab|pacientes?|doctora?|hospital|clinica|medic[oa]s?|farmacia|enfermera|salud|terapia|medicinas?|medicamentos?|receta|dosis|sintomas|(?:tu|su) cita|rodilla|(?:le|lo|la|les) (?:van a )?oper\w{2,5})\b/i

const animals = /* @__PURE__ */ new Set('dog cat puppy kitten pup kitty horse hamster bunny parrot pet cattle cow goat sheep hen bee'.split(' '))

/** The terms that are left when a text is plainly another's: a vet's, a campaign's, an employer's, a team's, a shop's. */
export function withoutOtherSpeech(reading: Reading, counting: readonly TermMatch[], seen: number): readonly TermMatch[] {
  const plain = reading.plain()
  const sensitive = counting.some((match) => (match.flags & SenseFlag.sensitive) !== 0)
  if (
    !sensitive &&
    counting.every((match) => isOfHouse(reading, match) && !(match.category === 'condition' && isReaders(reading, match))) &&
    fromOtherHouse(plain) &&
    !ofCarers.test(plain)
  )
    return []
  if (!sensitive && counting.every((match) => isBorrowed(reading, match)) && !ofCare.test(plain)) {
    const isBesideTrade = besideOtherTrade(plain)
    if (counting.every(({ from, to }) => isBesideTrade(reading.tokenStart[from] as number, reading.tokenEnd[to] as number))) return []
  }
  const titles = titlesIn(plain)
  const elsewhere = counting.filter(
    (match) =>
      !isOfPlace(reading, match) &&
      !isOfThing(reading, match, wordsOf(reading, match)) &&
      ((match.flags & SenseFlag.sensitive) !== 0 || !isInTitle(reading, match, titles)),
  )
  if (elsewhere.length < counting.length && !ofCarers.test(withoutTerms(reading, plain, counting, elsewhere))) {
    // What counts in company alone has lost it where no other kind is left.
    const alone = elsewhere.every((match) => isShy(match) && match.category === elsewhere[0]?.category)
    return alone ? [] : withoutOtherSpeech(reading, elsewhere, seen)
  }
  if (counting.some((match) => isReaders(reading, match))) return counting
  const inSpanish = (seen & WordClass.spanish) !== 0 && !vetoed.test(plain)
  const excused = (inSpanish ? [...englishSpeakers, ...spanishSpeakers] : englishSpeakers).some(
    ({ sign, veto, terms, category, public: isPublic }) =>
      (isPublic || !sensitive) &&
      counting.every((match) => isShy(match) || ((terms?.test(wordsOf(reading, match)) ?? true) && (category === undefined || match.category === category))) &&
      sign.test(plain) &&
      !veto.test(plain),
  )
  if (excused) return []
  return sensitive || vetoed.test(plain) || ofPeople.test(plain) ? counting : counting.filter((match) => !isOfAnimal(reading, match))
}

/** The text with the terms blotted out that were found to be of something else: "rehab" of a house names no carer. */
function withoutTerms(reading: Reading, plain: string, all: readonly TermMatch[], left: readonly TermMatch[]): string {
  const kept = new Set(left)
  let rest = ''
  let at = 0
  for (const match of all) {
    if (kept.has(match)) continue
    rest += `${plain.slice(at, reading.tokenStart[match.from] as number)} `
    at = Math.max(at, reading.tokenEnd[match.to] as number)
  }
  return rest + plain.slice(at)
}

/** What maps and rolls of teams hold. A word that a clinic would be named for is not among them: "Dialysis Point opens at 6" tells. */
const onMaps = /^(?:cataracts?|fever|blisters?|scars?|itch|colic|spasms?|plague|cataratas?|cramps?|fractures?|heridas?|fiebre|calentura|ampollas?|peste|tos)$/i
const landforms = /* @__PURE__ */ new Set(
  'falls creek lake hill bay point river mountain canyon island beach ridge trail valley peak cove harbor gulch'.split(' '),
)
const namedAfter = /* @__PURE__ */ new Set('team cerro puente rio playa laguna valle sierra cueva arroyo isla volcan barranca'.split(' '))
const articles = /* @__PURE__ */ new Set('de del la las los el'.split(' '))

/** "Cataract Falls", "Team Blister", "Cerro de la Fiebre": part of a name, in capitals, that no other word in capitals goes on with. */
function isOfPlace(reading: Reading, { from, to }: TermMatch): boolean {
  if (reading.shouting || from !== to || !onMaps.test(reading.word(from)) || !isCapital(reading, from)) return false
  const next = to + 1
  if (next < reading.tokenCount && reading.gap[next] === Gap.soft && isCapital(reading, next) && landforms.has(reading.word(next)))
    return !isCapital(reading, next + 1) || landforms.has(reading.word(next + 1))
  let before = from - 1
  while (before > 0 && from - before < 3 && articles.has(reading.word(before))) before--
  return before >= 0 && reading.gap[from] === Gap.soft && isCapital(reading, before) && namedAfter.has(reading.word(before)) && !isCapital(reading, next)
}

function isCapital(reading: Reading, token: number): boolean {
  return token < reading.tokenCount && ((reading.shape[token] as number) & Shape.capital) !== 0
}

/** A word that counts in company alone is anybody's. */
const isShy = (match: TermMatch): boolean => (match.flags & SenseFlag.shy) !== 0

/** "22:00-23:30 CT": hours of a zone. */
const span = /\d ?(?:[ap]m)? ?[-\u2013] ?\d{1,2}(?::\d\d)? ?(?:[ap]m )?$/i

/** A word that other trades use as well: a garden's graft; or an everyday one of no body and no medicine: "shot", "fee". */
function isBorrowed(reading: Reading, match: TermMatch): boolean {
  const { flags, category, from } = match
  if (wordsOf(reading, match) === 'ct')
    return span.test(
      reading
        .plain()
        .slice(0, reading.tokenStart[from] as number)
        .slice(-24),
    )
  const isEveryday = (flags & (SenseFlag.weak | SenseFlag.shy)) !== 0 && category !== 'condition' && category !== 'medication' && category !== 'specialty'
  return isEveryday || borrowedTerms.test(wordsOf(reading, match))
}

/** The same where the sender is a house of another trade. */
function isOfHouse(reading: Reading, match: TermMatch): boolean {
  return ((match.flags & (SenseFlag.weak | SenseFlag.shy)) !== 0 && match.category !== 'medication') || isOfHouses(wordsOf(reading, match))
}

/** "your rabies shot", "your next scan". */
function isReaders(reading: Reading, { from }: TermMatch): boolean {
  for (let token = from - 1; token >= 0 && token >= from - 2; token--) {
    const word = reading.word(token)
    if (word === 'your' || word === 'ur') return true
    if (((reading.classes[token] as number) & WordClass.qualifier) === 0) return false
  }
  return false
}

/** What stands between an animal and what it is due for: "the kitten is overdue for her second shot". */
const dues = /* @__PURE__ */ new Set(
  'is are was due overdue for his her its their the a an first second third next annual yearly core needs has gets'.split(' '),
)

/** "the puppy has worms", "your dog's vaccine": an animal within three words before, or before what says that it is due, with no pause between. */
function isOfAnimal(reading: Reading, { from }: TermMatch): boolean {
  let isDue = true
  for (let token = from - 1; token >= 0 && token >= from - 8; token--) {
    if (reading.gap[token + 1] !== Gap.soft || (!isDue && token < from - 3)) return false
    const word = reading.word(token)
    if (animals.has(word) || animals.has(word.replace(/s$/, ''))) return true
    isDue &&= dues.has(word)
  }
  return false
}

function wordsOf(reading: Reading, { from, to }: TermMatch): string {
  let words = reading.word(from)
  for (let token = from + 1; token <= to; token++) words += ` ${reading.word(token)}`
  return words
}
