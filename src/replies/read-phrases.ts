import { exactKeyword, keywordAt } from './keyword-index.js'
import { keywordsAlone } from './keywords-alone.js'
import { foreignPhrases } from './other-languages.js'
import { findPhrases, hasPhrase, withoutPhrases } from './phrase-pattern.js'
import { type PhraseSet, phraseSets } from './phrase-set.js'
import { type ReadReply, splitClauses } from './read-reply.js'
import { optOut, other, type Understood } from './understood.js'

/** Words; what is longer says more than that nobody reads it now. */
const longestAutoReply = 45

/** "When I stop" and "the next stop" tell of the road. */
const tellers: ReadonlySet<string> = /* @__PURE__ */ new Set(['i', 'we', 'cant', 'cannot', 'bus', 'next'])

/** Machines do not speak of themselves as one. */
const ofOneself: ReadonlySet<string> = /* @__PURE__ */ new Set(['i', 'im', 'ive', 'me', 'my', 'mi', 'yo'])

type Request = 'plain' | 'qualified' | 'unsure'

/** A crisis or an emergency in the words, in any language read here. */
export function hasEmergency(flow: string): boolean {
  const sets = phraseSets()
  if (sets.some(({ respell, notEmergency, emergency }) => hasPhrase(withoutPhrases(respell(flow), notEmergency), emergency))) return true
  const rest = sets.reduce((text, { notEmergency }) => withoutPhrases(text, notEmergency), flow)
  return foreignPhrases().some(({ emergency }) => emergency.test(rest))
}

/** What whole sentences ask for; undefined where no phrase says. A refusal that stands in an automatic answer is always looked at. */
export function readPhrases(reply: ReadReply): Understood | undefined {
  const automatic = looksAutomatic(reply)
  const read = readWords(reply, automatic)
  if (read !== undefined) return automatic ? { ...read, needsReview: true } : read
  if (automatic) return { ...other('auto-reply'), needsReview: holdsRefusal(reply) }
  return readWidely(reply) ?? readQuietly(reply)
}

/** What repeats no instruction such as REPLY STOP TO END: the other sentences, and a person's own word between commas beside it. */
export function withoutQuoted(reply: ReadReply): ReadReply {
  const sentences = reply.flow.split(/(?<= [.?]) /)
  const flow = ` ${sentences.flatMap(besideQuoted).join(' ')} `
  const clauses = splitClauses(flow.split(' ').filter(Boolean))
  return { ...reply, flow, clauses, words: clauses.flatMap(({ words }) => words) }
}

function besideQuoted(sentence: string): readonly string[] {
  const parts = sentence
    .split(/(?<= ,) /)
    .map((part) => part.trim())
    .filter(Boolean)
  const begins = parts.map(wordOfQuoted)
  if (begins.every((word) => word === undefined)) return parts
  // "Reply STOP, END or QUIT to opt out": what stands before a bare word belongs to it.
  const from = begins.findLastIndex((word) => word !== undefined && exactKeyword([word]) !== undefined) + 1
  return parts.filter((part, index) => index >= from && begins[index] === undefined && isOwnWord(part))
}

/** A person's own word, not the beginning of the instruction as in "To stop these texts, reply STOP": an opt-out alone, or of oneself. */
function isOwnWord(part: string): boolean {
  const words = part.split(' ').filter((word) => /[^.,?]/.test(word))
  return words.some((word) => ofOneself.has(word)) || keywordsAlone(words)?.matches.every(({ kind }) => kind === 'stop') === true
}

/** The first word of an instruction in it. */
function wordOfQuoted(part: string): string | undefined {
  for (const { respell, quoted } of phraseSets()) {
    const flow = respell(` ${part} `)
    const span = quoted.next(flow, 0)
    if (span !== undefined) return flow.slice(span.start + 1, span.end).split(' ')[0]
  }
  return undefined
}

function readWords(reply: ReadReply, automatic: boolean): Understood | undefined {
  for (const set of phraseSets()) {
    const read = readLanguage(reply, set, automatic)
    if (read !== undefined) return { ...read, language: set.language }
  }
  if (reply.deniesName) return optOut('wrong-number', true)
  if (saysStopAsAClause(reply)) return optOut('opt-out-keyword', true)
  for (const { language, requests, wrongNumber } of foreignPhrases()) {
    if (wrongNumber.test(reply.flow)) return { ...optOut('wrong-number', true), language }
    if (requests.test(reply.flow)) return { ...optOut('opt-out-request', true), language }
  }
  return undefined
}

function looksAutomatic({ words, flow }: ReadReply): boolean {
  return words.length <= longestAutoReply && phraseSets().some(({ respell, autoReply }) => hasPhrase(respell(flow), autoReply))
}

/** Beside the machine's own words. */
function holdsRefusal({ flow }: ReadReply): boolean {
  return phraseSets().some((set) => {
    const rest = withoutPhrases(set.respell(flow), set.autoReply)
    const words = rest.split(' ').filter((word) => /[^.,?]/.test(word))
    const refuses = words.some((_, index) => keywordAt(words, index)?.kind === 'stop' && !tellers.has(words[index - 1] ?? ''))
    return refuses || findRequest(rest, set) !== undefined || set.castNet(rest)
  })
}

/** Weak evidence: enough to stop for, not enough to leave unread. */
function readWidely({ flow }: ReadReply): Understood | undefined {
  const set = phraseSets().find(({ castNet, respell }) => castNet(respell(flow)))
  return set === undefined ? undefined : { ...optOut('opt-out-request', true), language: set.language }
}

function readLanguage(reply: ReadReply, set: PhraseSet, automatic: boolean): Understood | undefined {
  const flow = set.respell(reply.flow)
  const request = findRequest(withoutPhrases(flow, set.autoReply), set)
  const stops = request !== undefined || saysStopAsAClause(reply)
  const relative = hasPhrase(flow, set.relatives)
  const notWrong = withoutPhrases(flow, set.notWrongNumber)
  if (hasPhrase(relative ? withoutPhrases(notWrong, set.denials) : notWrong, set.wrongNumber)) return optOut('wrong-number', true)
  if (hasPhrase(flow, set.holders) || (relative && (reply.deniesName || hasPhrase(flow, set.denials)))) return doubtAboutNumber('proxy', stops)
  if (hasPhrase(withoutPhrases(flow, set.notDeceased), set.deceased)) return doubtAboutNumber('deceased', stops)
  if (hasPhrase(flow, set.newOwner)) return doubtAboutNumber('new-owner', stops)
  if (hasPhrase(flow, set.mistaken) && !saysStopAsAClause(reply)) return other('negated-keyword')
  if (hasPhrase(flow, set.complaints)) return optOut('complaint', true)
  if (hasPhrase(flow, set.quoted)) return other('quoted-instruction')
  if (hasPhrase(flow, set.hostile)) return optOut('hostile', true)
  if (hasPhrase(flow, set.disputed)) return optOut('consent-disputed', true)
  if (request === 'qualified' || isPartial(flow, set)) return optOut('partial-request', true)
  if (request === undefined || (automatic && request === 'unsure')) return undefined
  return optOut('opt-out-request', request === 'unsure')
}

function doubtAboutNumber(rule: 'deceased' | 'new-owner' | 'proxy', stops: boolean): Understood {
  return stops ? optOut(rule, true) : { ...other(rule), suppress: true }
}

/** The surest request that nothing turns round. */
function findRequest(flow: string, set: PhraseSet): Request | undefined {
  const orders = findPhrases(flow, set.orders).filter(({ before }) => !set.subjects.test(before))
  const requests = findPhrases(flow, set.requests).filter(({ before }) => !isNegated(before, set) && !set.questions.test(before))
  const sure = [...orders, ...requests]
  if (sure.length > 0 && sure.every(({ after }) => set.asked.test(after))) return 'unsure'
  if (sure.length > 0) return sure.every(({ after }) => set.qualifiers.test(after)) ? 'qualified' : 'plain'
  return findPhrases(flow, set.unsure).some(({ before }) => !isNegated(before, set)) ? 'unsure' : undefined
}

function isPartial(flow: string, set: PhraseSet): boolean {
  return findPhrases(flow, set.partial).some(({ before }) => !isNegated(before, set))
}

/** "You do not stop texting me" complains; "do not stop texting me" asks us to go on. */
function isNegated(before: string, set: PhraseSet): boolean {
  const negation = set.negation.exec(before)
  return negation !== null && negation.groups?.subject === undefined
}

/** STOP as a sentence of its own, or between commas, among others. Not where it is asked. */
function saysStopAsAClause({ clauses }: ReadReply): boolean {
  return clauses.some(({ words, asks }) => {
    const alone = asks ? undefined : keywordsAlone(words)
    return alone?.matches.some(({ kind, certainty }) => kind === 'stop' && certainty !== 'guess') ?? false
  })
}

/** What only names the reason why a person looks. */
function readQuietly({ flow }: ReadReply): Understood | undefined {
  for (const set of phraseSets()) {
    const plain = set.respell(flow)
    if (findPhrases(plain, set.requests).length > 0) return { ...other('negated-keyword'), language: set.language }
    if (hasPhrase(plain, set.whoIsThis)) return { ...other('who-is-this'), language: set.language }
  }
  return undefined
}
