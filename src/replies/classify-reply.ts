import type { ExpectedReply } from '../domain/content.js'
import { isAcknowledgement } from './acknowledgements.js'
import { guessLanguage } from './guess-language.js'
import { exactKeyword, type KeywordMatch, keywordAt } from './keyword-index.js'
import { isCourtesy, keywordsAlone } from './keywords-alone.js'
import { expectedWords, matchAnswer } from './match-answer.js'
import { hasEmergency, readPhrases, withoutQuoted } from './read-phrases.js'
import { type ReadReply, readReply } from './read-reply.js'
import type { ReplyContext, ReplyIntent } from './reply-intent.js'
import { optOut, other, type Understood } from './understood.js'

const visitMeans: ReadonlySet<string> = /* @__PURE__ */ new Set(['confirm', 'change'])

/**
 * What a reply to one of our texts asks for. Synchronous, pure, never throws, on any string; reads at most 1,600 characters and sends
 * the rest to a person. An opt-out word alone always suppresses, in any case, script form or punctuation, also with a sign, digit or space typed into it; opt-out beats help, help
 * beats an invited answer. A request in free words is understood in English and Spanish, and in nine further languages where it is
 * unmistakable; what is not understood goes to a person (`needsReview`), and doubt about whose number it is suppresses until then.
 * Words that look like a stop but are about a visit, a drug or a place do not opt out; they are reviewed.
 *
 * `expects` says what the last text invited: a `means` of `confirm` or `change` marks a visit text, so that CANCEL, END and QUIT become
 * `collision-visit`; `opt-in` marks a sign-up, the only time an answer opts in. `urgent` is an alarm for staff, no diagnosis.
 * Sources: 47 CFR 64.1200(a)(10) (any reasonable means), CTIA Messaging Principles 5.1.3.
 */
export function classifyReply(text: string, context: ReplyContext = {}): ReplyIntent {
  const reply = readReply(text)
  const urgent = hasEmergency(reply.flow)
  const expects = context.expects ?? []
  const understood = understand(reply, expects, context.language)
  const asEmergency = urgent && understood.intent !== 'opt-out' && !understood.suppress
  const language = understood.language ?? guessLanguage(reply.words) ?? context.language
  return {
    intent: asEmergency ? 'other' : understood.intent,
    suppress: understood.suppress,
    needsReview: understood.needsReview || urgent || reply.truncated,
    urgent,
    rule: asEmergency ? 'emergency' : understood.rule,
    ...(understood.answer === undefined || asEmergency ? {} : { answer: understood.answer }),
    ...(language === undefined ? {} : { language }),
  }
}

function understand(reply: ReadReply, expects: readonly ExpectedReply[], language: string | undefined): Understood {
  if (reply.words.length === 0) return withoutWords(reply)
  const alone = readAlone(reply, expects, language) ?? readBroken(reply)
  if (alone !== undefined) return alone
  const answer = reply.rudeSign ? undefined : matchAnswer(reply.words, expects)
  const asked = answer !== undefined && reply.words.length > 1 ? readPhrases(reply) : undefined
  if (asked?.intent === 'opt-out' && !asked.needsReview) return asked
  if (answer === 'ambiguous' || (answer !== undefined && reply.noSign)) return other('ambiguous-answer')
  if (answer?.means === 'opt-in' && asks(reply)) return other('free-text')
  if (answer?.means === 'opt-in') return { intent: 'opt-in', suppress: false, needsReview: false, rule: 'opt-in-answer', answer: answer.means }
  if (answer !== undefined) return { intent: 'answer', suppress: false, needsReview: false, rule: 'expected-answer', answer: answer.means }
  if (isAcknowledgement(reply.words) && !reply.rudeSign && !reply.noSign && !asks(reply)) return { ...other('acknowledgement'), needsReview: false }
  const read = readPhrases(reply)
  if (read?.rule === 'quoted-instruction') return readBeside(reply, expects, language) ?? read
  if (read !== undefined) return read
  if (reply.rudeSign) return optOut('hostile', true)
  const held = /^STOP$/i.test(reply.words[0] ?? '') && reply.shoutedStop && reply.words.length <= 4 && !asks(reply)
  if (held) return { ...other('doubtful-stop'), suppress: true }
  return other(reply.words.some((_, index) => isOptOut(keywordAt(reply.words, index))) ? 'keyword-in-sentence' : 'free-text')
}

/** What suppresses in the sentences that quote no instruction: a reply may carry the text that it answers. */
function readBeside(reply: ReadReply, expects: readonly ExpectedReply[], language: string | undefined): Understood | undefined {
  const rest = withoutQuoted(reply)
  if (rest.words.every(isCourtesy)) return isOwnInstruction(reply.words.filter((word) => !isCourtesy(word))) ? optOut('opt-out-keyword', true) : undefined
  if (rest.words.length === reply.words.length) return undefined
  const read = understand(rest, expects, language)
  return read.suppress ? { ...read, needsReview: true } : undefined
}

/** STOP TO END: what we tell people to write, with what it is for. Machines say whom to write to. */
function isOwnInstruction(words: readonly string[]): boolean {
  const [word = '', to = '', ...purpose] = words
    .join(' ')
    .replace(/^stop2(?=\p{L})/u, 'stop 2 ')
    .split(' ')
  return isOptOut(exactKeyword([word])) && /^(?:to|2)$/.test(to) && keywordsAlone(purpose)?.matches.every(isOptOut) === true
}

const asks = ({ clauses }: ReadReply): boolean => clauses.some((clause) => clause.asks)

/** An opt-out word into which, or beside which, signs, digits or spaces were typed, and nothing else. */
const readBroken = ({ words }: ReadReply): Understood | undefined =>
  exactKeyword([words.join('').replace(/[@\d]/g, '')])?.kind === 'stop' ? optOut('opt-out-typing-error', true) : undefined

function withoutWords({ rudeSign, onlyThumbs }: ReadReply): Understood {
  if (rudeSign) return optOut('hostile', true)
  return onlyThumbs ? { ...other('acknowledgement'), needsReview: false } : other('empty')
}

/** A text that is a keyword and nothing more, whatever stands round it for courtesy. */
function readAlone(reply: ReadReply, expects: readonly ExpectedReply[], language: string | undefined): Understood | undefined {
  const alone = keywordsAlone(reply.words, expectedWords(expects))
  if (alone === undefined) return undefined
  const { matches, pointed, answered, denied } = alone
  const stops = matches.filter(isOptOut)
  const [first] = stops.length > 0 ? stops : matches
  if (first === undefined) return undefined
  const spoken = first.languages.find((candidate) => candidate === language?.slice(0, 2).toLowerCase()) ?? first.languages[0]
  if (stops.length === 0) {
    if (answered || denied) return undefined
    const asksHelp = matches.some(({ kind }) => kind === 'help')
    if (asksHelp && pointed) return undefined
    // What lifts needs strong evidence.
    if (!asksHelp && (reply.rudeSign || reply.noSign || asks(reply))) return undefined
    return { intent: asksHelp ? 'help' : 'opt-in', suppress: false, needsReview: false, rule: asksHelp ? 'help-keyword' : 'opt-in-keyword', language: spoken }
  }
  const cancels = stops.every(({ kind }) => kind === 'cancel')
  if (cancels && denied) return undefined
  if (cancels && expects.some(({ means }) => visitMeans.has(means))) return { ...optOut('collision-visit', true), language: spoken }
  if (reply.stopSign) return { ...optOut('opt-out-sign', true), language: spoken }
  const guessed = stops.every(({ certainty }) => certainty === 'guess')
  const exact = stops.some(({ certainty }) => certainty === 'exact')
  const doubtful = reply.rudeSign || answered || denied || (cancels && pointed) || matches.some(({ kind }) => kind === 'start')
  const rule = exact ? 'opt-out-keyword' : guessed ? 'opt-out-guess' : 'opt-out-typing-error'
  return { ...optOut(rule, guessed || doubtful), language: spoken }
}

function isOptOut(match: KeywordMatch | undefined): match is KeywordMatch {
  return match !== undefined && match.kind !== 'help' && match.kind !== 'start'
}
