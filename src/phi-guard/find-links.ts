import type { CompiledLexicon } from './compile-lexicon.js'
import { eachMatch } from './each-match.js'
import { countingMatches } from './find-health.js'
import { findSmallNames } from './find-small-names.js'
import { fromBase64 } from './from-base64.js'
import { SenseFlag } from './lexicon-table.js'
import { isOrdinaryWord } from './ordinary-words.js'
import { publicShorteners } from './public-shorteners.js'
import { Reading } from './reading.js'
import { finding } from './rules.js'
import { scanTerms, type TermMatch } from './scan-terms.js'
import type { Finding } from './types.js'
import { wordLength } from './unlisted-word.js'

const withScheme = /(?<![\w@])([a-z][a-z0-9+.-]{1,15}):\/{1,2}[^\s<>"']{1,1900}/gi
const bareHost =
  /(?<![\w@./-])(?:www\.)?(?:[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?\.){1,4}(?:com|net|org|edu|gov|mil|info|health|care|clinic|hospital|doctor|dental|io|co|me|us|app|link|page|site|online|ly|gl|cc|be|to|im|is|gd|ws|gg|st|example|test|mx|es|ca|uk|dev|biz|tv|id|eu|de)(?![\w@.-]*@)(?![a-z0-9])(?::\d{2,5})?(?:[/?#][^\s<>"']{0,1900})?/gi

interface LinkRules {
  /** Absent: the sender is not known, hosts are warnings. */
  readonly hosts?: ReadonlySet<string> | undefined
  /** Plain http is a warning: it is not known whose text this is. */
  readonly warnsOfHttp?: boolean | undefined
}

export interface LinkSpan {
  readonly start: number
  readonly end: number
}

/** Links in a text: with a scheme, or a bare host. Offsets are places in the string given. */
export function findLinks(text: string): LinkSpan[] {
  const spans: LinkSpan[] = []
  eachMatch(text, withScheme, (start, end) => void spans.push(trimmed(text, start, end)))
  if (hasDotOutside(text, spans)) {
    eachMatch(text, bareHost, (start, end) => {
      const span = trimmed(text, start, end)
      if (!spans.some((other) => span.start < other.end && other.start < span.end)) spans.push(span)
    })
  }
  return spans.sort((left, right) => left.start - right.start)
}

function hasDotOutside(text: string, spans: readonly LinkSpan[]): boolean {
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
    if (/[a-z]/i.test(text[at + 1] ?? '') && !spans.some((span) => at >= span.start && at < span.end)) return true
  }
  return false
}

/** Punctuation of the sentence is not part of the link. */
function trimmed(text: string, start: number, end: number): LinkSpan {
  let to = end
  while (to > start && /[.,;:!?)\]}'"]/.test(text[to - 1] ?? '')) to--
  return { start, end: to }
}

const parts = /^(?:([a-z][a-z0-9+.-]*):\/{0,2})?([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/is
const personKeys =
  /^(?:id|pid|uid|user|userid|patient|patientid|patient_id|member|memberid|mrn|name|first|last|firstname|lastname|fname|lname|email|e|mail|phone|tel|mobile|dob|birthdate|ssn|acct|account|chart|record|rx|dx|icd|icd9|icd10|cpt|hcpcs|loinc|snomed|ndc|drg|diagnosis|condition|drug|medication|med|procedure|specialty|symptom|appt|appointment|visit|encounter|case|claim|invoice)$/i
/** Random tokens: letters and digits mixed, sixteen or more. Reading words into them would be chance. */
const opaqueTokens = /(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[A-Z])[\w-]{16,}(?![\w-])/g
const opaque = /^[\w-]{22,}$/

/** Findings of one link: scheme, host, what path and query give away, and whether its token can be guessed. */
export function inspectUrl(url: string, offset: number, rules: LinkRules, lexicon: CompiledLexicon): Finding[] {
  const found: Finding[] = []
  const end = offset + url.length
  const match = parts.exec(url)
  // What is written together with the word before it: "hereHttp://".
  const scheme = (match?.[1] ?? '').toLowerCase().replace(/^[a-z]+(https?)$/, '$1')
  const authority = match?.[2] ?? ''
  const host = hostOf(authority)
  const strange = match === null || host === '' || authority.includes('@') || !/^[\x21-\x7e]*$/.test(authority) || /(?:^|\.)xn--/.test(host)
  const onlyHttp = scheme === 'http' && !strange
  if (strange || (scheme !== '' && scheme !== 'https')) {
    found.push(finding('unsafe-link', 'link-insecure', offset, end, { blocking: !(rules.warnsOfHttp === true && onlyHttp) }))
  }
  const shortener = publicShorteners.includes(` ${host.replace(/^www\./, '')} `)
  if (shortener) found.push(finding('url', 'link-shortener', offset, end))
  else if (rules.hosts === undefined) found.push(finding('url', 'link-host-unknown', offset, end, { blocking: false }))
  else if (!isAllowed(host, rules.hosts)) found.push(finding('url', 'link-host', offset, end))

  const path = decoded(match?.[3] ?? '')
  const query = decoded(`${match?.[4] ?? ''}${match?.[5] ?? ''}`)
  const words = `${path} ${query}`.replace(opaqueTokens, ' ')
  const revealed = worse(hostReveals(host, lexicon), revealedBy(words, lexicon))
  if (revealed !== 'nothing' || namesPerson(words, lexicon)) found.push(finding('url', 'link-reveals', offset, end, { sensitive: revealed === 'sensitive' }))
  const tail = offset + url.length - (match?.[4]?.length ?? 0) - (match?.[5]?.length ?? 0)
  if (identifies(query)) found.push(finding('other-id', 'link-identifier', tail, end))
  else if (!shortener && path.split('/').some((segment) => /^\d{4,}$/.test(segment) || /@/.test(segment)))
    found.push(finding('other-id', 'link-not-opaque', offset, end))
  return found
}

function hostOf(authority: string): string {
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '')
  return host.toLowerCase().replace(/\.$/, '')
}

function isAllowed(host: string, hosts: ReadonlySet<string>): boolean {
  return hosts.has(host) || hosts.has(host.replace(/^www\./, ''))
}

const mostLayers = 3

/** A part of a link without its percent encoding, also where that was encoded again, and what its words in base64 say beside it. */
function decoded(part: string): string {
  let plain = part.replace(/\+/g, ' ')
  for (let layer = 0; layer < mostLayers && plain.includes('%'); layer++) {
    try {
      plain = decodeURIComponent(plain)
    } catch {
      break
    }
  }
  return plain.replace(/[\w-]{8,}={0,2}/g, (word) => {
    const said = fromBase64(word)
    return said === undefined ? word : `${word} ${said}`
  })
}

/** A query whose key names a person, or whose value is a number or readable name rather than an opaque token. */
function identifies(query: string): boolean {
  for (const pair of query.replace(/^[?#]/, '').split(/[&;?#]/)) {
    const [key = '', value = ''] = pair.split('=', 2)
    if (value === '' || opaque.test(value)) continue
    if (personKeys.test(key) || /^\d{4,}$/.test(value) || value.includes('@')) return true
  }
  return false
}

type Revealed = 'nothing' | 'health' | 'sensitive'

function worse(left: Revealed, right: Revealed): Revealed {
  return left === 'sensitive' || right === 'sensitive' ? 'sensitive' : left === 'health' ? left : right
}

const mostHosts = 256
let hostsSeen: Map<string, Revealed> | undefined

/** What a host reveals does not change: the few hosts a sender uses are judged once. */
function hostReveals(host: string, lexicon: CompiledLexicon): Revealed {
  hostsSeen ??= new Map()
  const known = hostsSeen.get(host)
  if (known !== undefined) return known
  const revealed = revealedBy(host, lexicon)
  if (hostsSeen.size >= mostHosts) hostsSeen.clear()
  hostsSeen.set(host, revealed)
  return revealed
}

let scratch: Reading | undefined

/** Health words in a host, path, query or name, also where words are run together ("riversideoncology"). */
function revealedBy(words: string, lexicon: CompiledLexicon): Revealed {
  if (!/\p{L}{3}/u.test(words)) return 'nothing'
  scratch ??= new Reading()
  const reading = scratch
  reading.read(spaced(words))
  const matches: TermMatch[] = []
  const seen = scanTerms(reading, lexicon, matches)
  let result: Revealed = 'nothing'
  for (const match of countingMatches(reading, matches, seen)) {
    if ((match.flags & SenseFlag.sensitive) !== 0) return 'sensitive'
    result = 'health'
  }
  for (let token = 0; token < reading.tokenCount; token++) {
    if (reading.entry[token] !== -1) continue
    const inside = insideWord(reading.word(token), lexicon)
    if (inside === 'sensitive') return inside
    if (inside === 'health') result = inside
  }
  return result
}

const twoWords = /\p{L}{2}[^\p{L}\d]+\p{L}{2}|\p{Ll}\p{Lu}/u

/** "/maria-lopez", "MariaLopez". */
function namesPerson(words: string, lexicon: CompiledLexicon): boolean {
  if (!twoWords.test(words)) return false
  scratch ??= new Reading()
  scratch.read(spaced(words).toLowerCase())
  scanTerms(scratch, lexicon, [])
  return findSmallNames(scratch).length > 0
}

/** "HowToUse", "ultrasound20weeks". */
function spaced(words: string): string {
  return words.replace(/([a-z])([A-Z])|(\p{L}{5})(?=\d)|(\d)(?=\p{L}{5})/gu, '$1$3$4 $2').replace(/[^\p{L}\p{N}]+/gu, ' ')
}

const shortestEnd = 5

/** Strong terms of five letters or more at either end of a long word, or of words that make it up together. */
export function insideWord(word: string, lexicon: CompiledLexicon): Revealed {
  if (word.length < 8 || word.length > 60 || /\d/.test(word) || isOrdinaryWord(word)) return 'nothing'
  const reading = new Reading()
  const pieces: string[] = []
  for (let cut = 5; cut <= word.length - 2; cut++) pieces.push(word.slice(0, cut), word.slice(word.length - cut))
  for (let cut = 2; cut <= word.length - 2; cut++) pieces.push(`${word.slice(0, cut)} ${word.slice(cut)}`)
  reading.read(pieces.join(', '))
  const matches: TermMatch[] = []
  scanTerms(reading, lexicon, matches)
  let result: Revealed = 'nothing'
  for (const match of matches) {
    if (
      (match.from === match.to && wordLength(reading, match.from) < shortestEnd) ||
      match.category === 'homograph' ||
      match.category === 'trigger' ||
      (match.flags & (SenseFlag.weak | SenseFlag.acronym)) !== 0 ||
      !match.rule.startsWith('term-')
    )
      continue
    if (match.category === 'financial' || match.category === 'insurance') continue
    if ((match.flags & SenseFlag.sensitive) !== 0) return 'sensitive'
    result = 'health'
  }
  return result
}
