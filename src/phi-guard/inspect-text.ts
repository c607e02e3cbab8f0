import type { Tier } from '../domain/content.js'
import { isOfElsewhere } from './booked-elsewhere.js'
import { type CompiledLexicon, compiledLexicon } from './compile-lexicon.js'
import { datesOfPerson } from './dates-of-person.js'
import { findBookedPeople } from './find-booked-people.js'
import { findDescribedPeople } from './find-described-people.js'
import { countingMatches } from './find-health.js'
import { findIdentifiers, spellsAge } from './find-identifiers.js'
import { findLinks, inspectUrl, type LinkSpan } from './find-links.js'
import { findNames } from './find-names.js'
import { findParted } from './find-parted.js'
import { findPictures } from './find-pictures.js'
import { findPlaces } from './find-places.js'
import { findRelativeDates } from './find-relative-dates.js'
import { findSmallNames } from './find-small-names.js'
import { findSpokenNumbers } from './find-spoken-numbers.js'
import { findStatements } from './find-statements.js'
import { findUnread } from './find-unread.js'
import type { GuardSettings } from './guard-settings.js'
import { healthContextOf } from './health-context.js'
import { findKnownFacts } from './known-facts.js'
import { findByWording } from './learned/find-by-wording.js'
import { SenseFlag } from './lexicon-table.js'
import { mayHoldMailbox } from './mailbox.js'
import { ofClub, ofOtherHouse } from './other-houses.js'
import { withoutOtherSpeech } from './other-speakers.js'
import { besideOtherTrade } from './other-trades.js'
import { Reading } from './reading.js'
import { finding } from './rules.js'
import { scanTerms, type TermMatch } from './scan-terms.js'
import { settle } from './settle-findings.js'
import { tieNumbersToPeople } from './tie-numbers-to-people.js'
import { clearByTier, nameBlocks, strictWords } from './tier-rules.js'
import type { Finding, InspectContext, PhiCategory } from './types.js'
import { hasBrokenWord, undisguise } from './undisguise.js'
import { findWhenSpans, type WhenSpan } from './when-spans.js'
import { ofCare, WordClass } from './word-classes.js'
import { mayBeEncoded, writtenPlainly } from './written-plainly.js'

export interface TextInspection {
  readonly findings: readonly Finding[]
  /** The reading the rules used last: for the suggestion. Valid until the next inspection. */
  readonly reading: Reading
  readonly seen: number
}

interface Scratch {
  readonly plain: Reading
  readonly clear: Reading
}

let scratch: Scratch | undefined

const none: readonly Finding[] = []

/** All layers but the suggestion, in order. Linear in the length of the text. */
export function inspectText(text: string, settings: GuardSettings, tier: Tier, context: InspectContext | undefined): TextInspection {
  const asGiven = inspectAsWritten(text, settings, tier, context)
  const plainly = asGiven.encoded ? writtenPlainly(text) : undefined
  if (plainly === undefined) return asGiven
  const { findings, reading, seen } = inspectAsWritten(plainly.text, settings, tier, context)
  const more = findings
    .filter((one) => one.blocking)
    .map((one) => ({ ...one, start: plainly.startOf(one.start), end: plainly.endOf(one.end) }))
    .filter((one) => !asGiven.findings.some((other) => other.rule === one.rule && other.start < one.end && one.start < other.end))
  return { findings: [...asGiven.findings, ...more].sort((left, right) => left.start - right.start), reading, seen }
}

interface InspectionAsWritten extends TextInspection {
  /** A program may have written the text so that words of it are not read. */
  readonly encoded: boolean
}

function inspectAsWritten(text: string, settings: GuardSettings, tier: Tier, context: InspectContext | undefined): InspectionAsWritten {
  scratch ??= { plain: new Reading(), clear: new Reading() }
  const lexicon = compiledLexicon()
  const reading = scratch.plain
  reading.read(text)
  const matches: TermMatch[] = []
  const seen = scanTerms(reading, lexicon, matches)
  const found: Finding[] = []
  for (const span of reading.hidden) found.push(finding('hidden-text', 'hidden-characters', span.start, span.end))
  const unread = findUnread(reading)
  if (unread !== undefined) found.push(unread)

  const links = hasLink(text) ? findLinks(reading.plain()) : []
  for (const link of links) found.push(...linkFindings(reading, link, settings, lexicon))
  const setting: Setting = { settings, tier, context, lexicon, cleared: { byTier: false } }
  inspectReading(reading, matches, seen, links, found, setting)

  let used = reading
  let usedSeen = seen
  if (reading.disguiseLikely || hasBrokenWord(reading, lexicon, links)) {
    const clear = scratch.clear
    undisguise(reading, clear, lexicon, (seen & WordClass.code) !== 0)
    if (clear.altered) {
      const clearMatches: TermMatch[] = []
      usedSeen = scanTerms(clear, lexicon, clearMatches)
      const before = found.length
      inspectHealth(clear, clearMatches, usedSeen, links, found, setting)
      if (found.length > before) used = clear
    }
  }
  if ((context?.media ?? 0) > 0) found.push(finding('media', 'media', 0, 0))
  const findings = found.length === 0 ? none : settle(text, found, settings, tier)
  const encoded = mayBeEncoded(reading, links)
  if (setting.cleared.byTier || findings.some((one) => one.blocking)) return { findings, reading: used, seen: usedSeen, encoded }
  const told = findByWording(reading, links, settings.sender !== undefined)
  // Where another trade is named and no care, its wording says nothing of anybody's.
  if (told !== undefined && (seen & ofCare) === 0 && besideOtherTrade(reading.plain())(told.start, told.end))
    return { findings, reading: used, seen: usedSeen, encoded }
  return { findings: told === undefined ? findings : [...findings, told], reading: used, seen: usedSeen, encoded }
}

interface Setting {
  readonly settings: GuardSettings
  readonly tier: Tier
  readonly context: InspectContext | undefined
  readonly lexicon: CompiledLexicon
  /** Whether the tier or a setting clears a word that tells of care: then the text may read as if it did. */
  readonly cleared: { byTier: boolean }
}

function hasLink(text: string): boolean {
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
    const next = text.charCodeAt(at + 1)
    if ((next > 96 && next < 123) || (next > 64 && next < 91)) return true
  }
  return text.includes('://')
}

function linkFindings(reading: Reading, link: LinkSpan, settings: GuardSettings, lexicon: CompiledLexicon): Finding[] {
  const start = reading.startOf(link.start)
  const end = reading.endOf(link.end - 1)
  return inspectUrl(reading.text.slice(start, end), start, { hosts: settings.linkHosts, warnsOfHttp: settings.linkHosts === undefined }, lexicon)
}

/** Health layer, then everything that reads digits, names and facts. */
function inspectReading(reading: Reading, matches: readonly TermMatch[], seen: number, links: readonly LinkSpan[], found: Finding[], setting: Setting): void {
  const { settings, tier, lexicon } = setting
  const healthBefore = found.length
  inspectHealth(reading, matches, seen, links, found, setting)
  found.push(...findParted(reading, links, tier, settings, lexicon))
  found.push(...findPictures(reading, seen))
  const telling = found.length > healthBefore
  const clinical = found.slice(healthBefore).some((one) => one.category !== 'financial' && one.category !== 'insurance' && one.category !== 'birth-date')
  const contextBits = WordClass.medical | WordClass.appointment | WordClass.prescription | WordClass.result
  const contextSeen = seen & contextBits
  const plain = withoutLinks(reading.plain(), links)
  const context = healthContextOf(telling, contextSeen !== 0, () => isOfElsewhere(reading, plain, links.length > 0))
  const digitsOutside = reading.digitCount > 0 && (links.length === 0 || /\d/.test(plain))
  let spans: readonly WhenSpan[] | undefined
  const spansOf = (): readonly WhenSpan[] => {
    spans ??= findWhenSpans(reading, seen)
    return spans
  }

  if (digitsOutside || mayHoldMailbox(plain, seen, context) || spellsAge(plain, seen)) {
    found.push(
      ...findIdentifiers(reading, plain, {
        ownPhones: settings.ownPhones,
        ownHosts: settings.linkHosts,
        spans: spansOf,
        seen,
        context,
        links,
      }),
    )
  }
  if (reading.numbersInRow || (reading.lastNumber >= 0 && (seen & WordClass.birth) !== 0)) {
    const { ownPhones, linkHosts: ownHosts } = settings
    found.push(...findSpokenNumbers(reading, seen, { ownPhones, ownHosts, context, lexicon, patient: setting.context?.patient }))
  }
  const allowFirstName = settings.allowFirstName
  const small = telling || contextSeen !== 0 ? findSmallNames(reading) : []
  const names = [...findNames(reading, seen), ...findBookedPeople(reading, seen), ...(small.length > 0 && context.ofHealth() ? small : [])]
  if (clinical) names.push(...findDescribedPeople(reading, names))
  for (const name of names) {
    const blocking = nameBlocks(name.kind, tier, { allowFirstName, ofHealth: context.ofHealth, telling })
    if (!blocking && !(clinical && (name.kind === 'clinician' || name.kind === 'full'))) continue
    const start = reading.startOf(reading.tokenStart[name.from] as number)
    const end = reading.endOf((reading.tokenEnd[name.to] as number) - 1)
    if (links.some((link) => start < link.end && link.start < end)) continue
    found.push(finding('name', `name-${name.kind}`, start, end, { blocking }))
  }
  tieNumbersToPeople(reading, seen, found)
  if (clinical)
    for (const place of findPlaces(reading, seen)) found.push(finding(place.category, place.rule, reading.startOf(place.start), reading.endOf(place.end - 1)))
  for (const span of datesOfPerson(reading, seen, spansOf, { clinical, tier })) {
    found.push(finding(span.category, span.rule, reading.startOf(span.span.start), reading.endOf(span.span.end - 1)))
  }
  if (clinical && found.some((one) => one.category === 'name' || one.rule.startsWith('named-'))) {
    for (const { from, to } of findRelativeDates(reading))
      found.push(finding('date', 'relative-date', reading.startOf(reading.tokenStart[from] as number), reading.endOf((reading.tokenEnd[to] as number) - 1)))
  }
  if (tier === 'strict') {
    for (const word of strictWords(reading, plain, seen))
      found.push(finding(word.category, word.rule, reading.startOf(word.start), reading.endOf(word.end - 1)))
    for (const label of settings.locations) {
      const at = placeOfLabel(reading.text, label)
      if (at >= 0) found.push(finding('address', 'place-label', at, at + label.length))
    }
  }
  if (setting.context?.patient !== undefined) {
    found.push(...findKnownFacts(reading, setting.context.patient, { firstNameAllowed: tier !== 'strict' && allowFirstName, lexicon, spans: spansOf }))
  }
}

function placeOfLabel(text: string, label: string): number {
  return text.toLowerCase().indexOf(label.toLowerCase())
}

/** Links are judged as links: their letters and digits are blanks to all other rules. */
function withoutLinks(plain: string, links: readonly LinkSpan[]): string {
  let text = plain
  for (const link of links) text = text.slice(0, link.start) + ' '.repeat(link.end - link.start) + text.slice(link.end)
  return text
}

/** Terms and statements about health, money and cover. */
function inspectHealth(reading: Reading, matches: readonly TermMatch[], seen: number, links: readonly LinkSpan[], found: Finding[], setting: Setting): void {
  const { settings, tier } = setting
  let counting: readonly TermMatch[] = matches.length === 0 ? [] : countingMatches(reading, matches, seen)
  if (counting.length > 0 && isMoneyOfAShop(reading, counting, seen)) counting = []
  if (counting.length > 0) counting = withoutOtherSpeech(reading, counting, seen)
  if (counting.length > 0 && links.length > 0) counting = counting.filter((match) => !insideLink(reading, match, links))
  const healthContext = counting.length > 0
  const hasMoneyTerm = counting.some((match) => match.category === 'financial')
  const statements = findStatements(reading, withoutLinks(reading.plain(), links), seen, { healthContext, hasMoneyTerm })
  if (counting.length === 0 && statements.length === 0) return

  const sensitiveCondition = counting.some((match) => match.category === 'condition' && (match.flags & SenseFlag.sensitive) !== 0)
  for (const match of counting) {
    const category = match.category as PhiCategory
    const sensitive = (match.flags & SenseFlag.sensitive) !== 0
    if (clearByTier(category, tier, match.flags, settings.seasonalVaccine)) {
      setting.cleared.byTier = true
      continue
    }
    const start = reading.startOf(reading.tokenStart[match.from] as number)
    const end = reading.endOf((reading.tokenEnd[match.to] as number) - 1)
    found.push(finding(category, match.rule, start, end, { sensitive }))
    if (category === 'condition' && sensitive) {
      const token = testBeside(reading, match)
      if (token >= 0)
        found.push(
          finding('lab', 'sensitive-test', reading.startOf(reading.tokenStart[token] as number), reading.endOf((reading.tokenEnd[token] as number) - 1), {
            sensitive: true,
          }),
        )
    }
  }
  for (const statement of statements) {
    const sensitive = statement.sensitive || (statement.category === 'lab' && sensitiveCondition)
    found.push(finding(statement.category, statement.rule, reading.startOf(statement.start), reading.endOf(statement.end - 1), { sensitive }))
  }
}

/** What an employer pays, what a school asks. Folded text. */
const otherPay = /\b(?:payroll|paychecks?|timesheets?|exam fees?|hall tickets?|school fees?|nomina|quincena|aguinaldo|colegiatura)\b/i

const ofCareBill = /\b(?:bills?|denied|copay|balance|owe|insurance|factura|deducible|saldo|seguro)\b/i

/** Money and cover words in a shop's text or beside a sign-in code say nothing of care. */
function isMoneyOfAShop(reading: Reading, counting: readonly TermMatch[], seen: number): boolean {
  if (!counting.every(({ category }) => category === 'financial' || category === 'insurance')) return false
  if (otherPay.test(reading.plain()) && !ofCareBill.test(reading.plain())) return true
  if ((seen & (WordClass.medical | WordClass.appointment)) !== 0) return false
  return ofOtherHouse(reading.plain(), seen) || ofClub(reading.plain())
}

function insideLink(reading: Reading, match: TermMatch, links: readonly LinkSpan[]): boolean {
  const start = reading.startOf(reading.tokenStart[match.from] as number)
  return links.some((link) => start >= link.start && start < link.end)
}

/** "HIV test", "resultados de VIH": a test of a specially protected condition, within three words of it. */
function testBeside(reading: Reading, match: TermMatch): number {
  for (const token of [match.to + 1, match.to + 2, match.from - 1, match.from - 2, match.to + 3, match.from - 3]) {
    if (token >= 0 && token < reading.tokenCount && ((reading.classes[token] as number) & WordClass.result) !== 0) return token
  }
  return -1
}
