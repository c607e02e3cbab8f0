import { Kind } from './characters.js'
import { SenseFlag } from './lexicon-table.js'
import { otherThings } from './other-things.js'
import { isPracticeName } from './practice-names.js'
import { Gap, type Reading, Shape } from './reading.js'
import { isFindingSense, type TermMatch } from './scan-terms.js'
import { isTimeZone } from './time-zone.js'
import { WordClass } from './word-classes.js'

const near = 8

const titles = /* @__PURE__ */ new Set(['dr', 'dra', 'doctor', 'doctora', 'mr', 'mrs', 'ms', 'miss', 'sr', 'sra', 'srta', 'prof'])

const ofVisit: number = SenseFlag.mild | SenseFlag.visitType

/**
 * Which matches count. What stands inside a homograph or a trigger phrase is excused; what stands inside a longer term
 * belongs to it, unless it is sensitive; a weak word counts only near a cue. In a text of English words alone "I've", "quite" and
 * "tape" are no companions in Spanish.
 */
export function countingMatches(reading: Reading, matches: readonly TermMatch[], seen: number): TermMatch[] {
  const excuses: TermMatch[] = []
  const terms: TermMatch[] = []
  const foreign = (seen & (WordClass.english | WordClass.spanish)) === WordClass.english ? SenseFlag.spanish : 0
  for (const match of matches) if ((match.flags & foreign) === 0 && !isContracted(reading, match)) (isFindingSense(match) ? terms : excuses).push(match)
  if (terms.length === 0) return terms
  const standing = terms.filter(
    (term) =>
      !isSurname(reading, term) &&
      !isName(reading, term) &&
      !isOneOfMany(reading, term) &&
      !(term.from === term.to && isTimeZone(reading, term.from)) &&
      !(term.from === term.to && isPracticeName(reading, term.from)) &&
      !within(excuses, term, longestPhrase).some((excuse) => isExcusedBy(excuse, term)) &&
      !within(terms, term, longestPhrase).some((other) => swallows(other, term)),
  )
  const gentle = terms.filter((term) => (term.flags & ofVisit) !== 0)
  const graded = gentle.length === 0 ? standing : standing.map((term) => ({ ...term, flags: term.flags | flagsAround(gentle, term) }))
  const strong = graded.filter((term) => (term.flags & SenseFlag.weak) === 0)
  const weak = graded.filter((term) => (term.flags & SenseFlag.weak) !== 0)
  if (weak.length === 0) return strong
  return [...strong, ...weak.filter((term) => hasCue(reading, term, strong, weak, seen))]
}

/** "I've": the end of an English word, not Spanish for "go". */
function isContracted(reading: Reading, { from, flags }: TermMatch): boolean {
  return (flags & SenseFlag.spanish) !== 0 && reading.kinds[(reading.tokenStart[from] as number) - 1] === Kind.apostrophe
}

/** What a word inside "covid booster" or "sick visit" says is no more than the phrase does. */
function flagsAround(gentle: readonly TermMatch[], term: TermMatch): number {
  let flags = 0
  for (const other of gentle) if (other.from <= term.from && other.to >= term.to) flags |= other.flags & ofVisit
  return flags
}

const longestPhrase = 12

/** Matches that begin within so many words of a term. Matches come in the order of the text, so this is a slice of them. */
function within(matches: readonly TermMatch[], term: TermMatch, reach: number): readonly TermMatch[] {
  if (matches.length < 16) return matches
  return matches.slice(firstFrom(matches, term.from - reach), firstFrom(matches, term.to + reach + 1))
}

function firstFrom(matches: readonly TermMatch[], token: number): number {
  let low = 0
  let high = matches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((matches[middle] as TermMatch).from < token) low = middle + 1
    else high = middle
  }
  return low
}

/** A trigger phrase never excuses a sensitive term. */
function isExcusedBy(excuse: TermMatch, term: TermMatch): boolean {
  if (excuse.from > term.from || excuse.to < term.to) return false
  return excuse.category === 'homograph' || (term.flags & SenseFlag.sensitive) === 0
}

function swallows(other: TermMatch, term: TermMatch): boolean {
  if (isShy(other) && !isShy(term)) return false
  const longer = other.to - other.from
  const shorter = term.to - term.from
  const sensitive = (term.flags & SenseFlag.sensitive) !== 0
  const otherSensitive = (other.flags & SenseFlag.sensitive) !== 0
  if (other.from <= term.from && other.to >= term.to && longer > shorter) {
    if (sensitive && (!otherSensitive || other.category !== term.category)) return false
    return (other.flags & SenseFlag.weak) === 0 || (term.flags & SenseFlag.weak) !== 0
  }
  // A service named after a protected condition is that condition: "ADHD evaluation". A test stays a test.
  if (term.from <= other.from && term.to >= other.to && shorter > longer) {
    return (
      sensitive &&
      otherSensitive &&
      (other.flags & SenseFlag.weak) === 0 &&
      other.category === 'condition' &&
      (term.category === 'procedure' || term.category === 'treatment')
    )
  }
  if (longer !== shorter || other.from !== term.from || isShy(term) !== isShy(other)) return false
  // The same words in two lists: the more exact category stands.
  return rank(other) < rank(term) && (otherSensitive || !sensitive) && ((other.flags & SenseFlag.weak) === 0 || (term.flags & SenseFlag.weak) !== 0)
}

/** "Dr. Tran", "la Dra. Molina": a capitalised word right after a title; not after "your Dr.", which ends a sentence. */
function isSurname(reading: Reading, { from, to, category }: TermMatch): boolean {
  if (from !== to || from === 0 || category === 'specialty' || reading.shouting || ((reading.shape[from] as number) & Shape.capital) === 0) return false
  const title = from - 1
  if (!titles.has(reading.word(title)) || (title > 0 && (isPossessive(reading, title - 1) || reading.word(title - 1) === 'the'))) return false
  const apart = (reading.tokenStart[from] as number) - (reading.tokenEnd[title] as number)
  return reading.gap[from] === Gap.soft || (apart <= 2 && reading.codes[reading.tokenEnd[title] as number] === 46)
}

/** "Ask for Carys": no plural ends so, and in capitals within a sentence it is a name. */
function isName(reading: Reading, { from, to }: TermMatch): boolean {
  if (from !== to || reading.shouting || reading.gap[from] !== Gap.soft || ((reading.shape[from] as number) & Shape.capital) === 0) return false
  return /[b-df-hj-np-tv-z]ys$/.test(reading.word(from))
}

/** Illnesses that are always many: one hive is of bees, one shingle of a roof. */
function isOneOfMany(reading: Reading, { from, to }: TermMatch): boolean {
  return from === to && /^(?:hive|shingle)$/.test(reading.word(from))
}

const exactness = ['condition', 'medication', 'lab', 'procedure', 'treatment', 'specialty', 'facility', 'financial', 'insurance', 'name']

function rank(match: TermMatch): number {
  return exactness.indexOf(match.category)
}

const isShy = (term: TermMatch): boolean => (term.flags & SenseFlag.shy) !== 0
const isMoney = (term: TermMatch): boolean => term.category === 'financial' || term.category === 'insurance'

const machine = '(?:pump|valve|test|treat|screen|filling|boil|floater|handicap|drain|compressor)\\w{0,3}'
const either = '(?:negative|positive|drop|tablet|cream|patch|pressure|weight)(?:e?s|ped)?'
/** What machines, plants and kitchens have as well: two such words do not vouch for each other. */
const ofMachines = /* @__PURE__ */ new RegExp(
  `^(?!(?:test|screen)\\w* \\w+ive|\\w+ive (?:test|screen))(?:${machine} (?:${machine}|${either})|${either} ${machine})$`,
)

function hasCue(reading: Reading, term: TermMatch, strong: readonly TermMatch[], weak: readonly TermMatch[], seen: number): boolean {
  const sensitive = (term.flags & SenseFlag.sensitive) !== 0
  if (isMoney(term)) return moneyCue(reading, term, strong, seen)
  if (isShy(term)) return hasCompany(term, strong, weak)
  if (within(strong, term, near + longestPhrase).some((other) => !isMoney(other) && distance(other, term) <= near)) return true
  if (classNear(reading, term, WordClass.medical, sensitive ? 5 : near)) return true
  const companions = within(weak, term, near + longestPhrase).filter(
    (other) =>
      reading.hashA[other.from] !== reading.hashA[term.from] &&
      !isMoney(other) &&
      !(isShy(other) && (other.category !== 'condition' || term.category !== 'condition')) &&
      distance(other, term) <= (sensitive ? 2 : 5) &&
      distance(other, term) > 0 &&
      !ofMachines.test(`${reading.word(other.from)} ${reading.word(term.from)}`),
  )
  if (companions.length > 0 && (!sensitive || companions.some((other) => (other.flags & SenseFlag.sensitive) === 0))) return true
  if (!sensitive && (possessiveBefore(reading, term) || appointmentBeside(reading, term))) return true
  if (term.category === 'specialty' && seesPatients(reading, term)) return true
  return term.category === 'condition' && (askedAfter(reading, term) || (!sensitive && complainedOf(reading, term)))
}

/** "The bump behind your ear", "bend the knee": a part of the body and what happens to it, within a few words. */
function hasCompany(term: TermMatch, strong: readonly TermMatch[], weak: readonly TermMatch[]): boolean {
  const beside = (other: TermMatch, reach: number): boolean => {
    const apart = distance(other, term)
    return apart > 0 && apart <= reach && !isMoney(other)
  }
  return (
    within(strong, term, 4 + longestPhrase).some((other) => beside(other, 4)) ||
    within(weak, term, 5 + longestPhrase).some((other) => other.category !== term.category && isShy(other) && beside(other, 5))
  )
}

/** "derm appointment", "crown visit": what a booking is for. */
function appointmentBeside(reading: Reading, term: TermMatch): boolean {
  const next = term.to + 1
  return next < reading.tokenCount && reading.gap[next] === Gap.soft && ((reading.classes[next] as number) & WordClass.appointment) !== 0
}

const seeing =
  /^ (?:(?:still|also|really) )?(?:wants?|would like|needs?|can|could|will|is ready|has time|hopes?)(?: to)? (?:also )?(?:see|squeeze in|fit in|examine|recheck) (?:you|him|her|u)\b|^ (?:lo|la|le|los|te) (?:quiere|puede|va a|espera)(?: ver)?\b/i

/** "GI wants to see you": who sees somebody is a doctor. */
function seesPatients(reading: Reading, term: TermMatch): boolean {
  return seeing.test(reading.plain().slice(reading.tokenEnd[term.to] as number))
}

const asking =
  /(?:^|\W)(?:are you|(?<!\bhow )do you|have you|did you|did the|has the|have the|is the|are the|how'?s the|how is the|how are the|have any|had any|having|any more|any new)(?: (?:still|have|had|feeling|feel|any|having|been|a|the|your|more|less|new)){0,3} $/i
const sinceThen = /^ (?:since|after|today|now|yet|at home|overnight)\b/i

/** "Are you still dizzy?", "any bleeding since your visit": a symptom that someone asks after. */
function askedAfter(reading: Reading, term: TermMatch): boolean {
  const plain = reading.plain()
  const start = reading.tokenStart[term.from] as number
  const before = plain.slice(Math.max(0, start - 48), start)
  return asking.test(before) || (/\bany $/i.test(before) && sinceThen.test(plain.slice(reading.tokenEnd[term.to] as number)))
}

const reason =
  /\b(?:see|seen|come|came|coming|visit|here|call(?:ed|ing)?|note|spot|wrote) (?:(?:you|him|her|us|in|back|today) )?(?:for|about) (?:(?:the|that|this|his|her|your|a) )?$|\b(?:no more|how long has (?:he|she) had (?:the|this)) $/i
const course =
  /^ (?:(?:should|will|may|can|has|is|was|looks?|feels?|got|gets|getting|does|starts? to|not|doesn'?t|isn'?t|still|a bit|much|all) ){0,3}(?:comes? back|came back|spreads?|goes (?:away|on|up|above|over|past|higher)|reach(?:es)?|rises?|climbs|spikes?|go away|gone|went (?:away|down)|better|worse|fades?|eases?|less \w+|stays|lasts?|pass(?:es)?|lingers?|throbs?)\b/i
const things = /^(?:sugar|weight|cold|vision|virus|viral|skin|bone|gum|teeth|exposure|exposed|breathing|trauma|pain)/i

/** "We can see you for the cough", "if the fever comes back": why someone is seen, and how it goes; not what friends say of themselves. */
function complainedOf(reading: Reading, term: TermMatch): boolean {
  const plain = reading.plain()
  const start = reading.tokenStart[term.from] as number
  if (things.test(plain.slice(start, start + 12))) return false
  const before = plain.slice(Math.max(0, start - 48), start)
  if (!reason.test(before) && !course.test(plain.slice(reading.tokenEnd[term.to] as number))) return false
  return !/\b(?:my|i|i'?m|me)\b[^.!?]{0,20}$/i.test(before) && !otherThings.test(plain)
}

/** Money words need a bill's other half: a person who owes, a visit, cover that changed; never in a sign-in code or a shop's text. */
function moneyCue(reading: Reading, term: TermMatch, strong: readonly TermMatch[], seen: number): boolean {
  if ((seen & (WordClass.code | WordClass.retail)) !== 0) return false
  if (within(strong, term, near + longestPhrase).some((other) => distance(other, term) <= near)) return true
  const speaksOfMoney =
    ((reading.classes[term.from] as number) & WordClass.money) !== 0 || term.category === 'insurance' || classNear(reading, term, WordClass.money, 6)
  if (speaksOfMoney && classNear(reading, term, WordClass.medical | WordClass.appointment, 12)) return true
  return possessiveBefore(reading, term) && classNear(reading, term, WordClass.coverStatus, 5)
}

function distance(left: TermMatch, right: TermMatch): number {
  if (left.to < right.from) return right.from - left.to
  if (right.to < left.from) return left.from - right.to
  return 0
}

function classNear(reading: Reading, term: TermMatch, bits: number, reach: number): boolean {
  const from = Math.max(0, term.from - reach)
  const to = Math.min(reading.tokenCount - 1, term.to + reach)
  for (let token = from; token <= to; token++) {
    if ((token < term.from || token > term.to) && ((reading.classes[token] as number) & bits) !== 0) return true
  }
  return false
}

/** "your scan", "her next scan", "my left knee": the word between must be one that goes before a medical noun. */
function possessiveBefore(reading: Reading, term: TermMatch): boolean {
  const before = term.from - 1
  if (before < 0 || reading.gap[term.from] !== Gap.soft) return false
  if (isPossessive(reading, before)) return true
  return (
    before > 0 && reading.gap[before] === Gap.soft && isPossessive(reading, before - 1) && ((reading.classes[before] as number) & WordClass.qualifier) !== 0
  )
}

const contracted = /^(?:let|here|where|what|who|when|how)$/

function isPossessive(reading: Reading, token: number): boolean {
  if (((reading.classes[token] as number) & WordClass.possessive) !== 0) return true
  return ((reading.shape[token] as number) & Shape.possessive) !== 0 && !contracted.test(reading.word(token).replace(/'?s$/, ''))
}
