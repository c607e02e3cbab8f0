import type { Sender } from '../domain/sender.js'
import { NophiError } from '../errors/nophi-error.js'
import { countSegments, type SegmentCount } from '../segments/index.js'
import {
  closings,
  fillPlaceholders,
  isWordingLanguage,
  offersStop,
  primaryLanguage,
  speakerName,
  speakerPhone,
  type WordingLanguage,
} from '../wording/index.js'

/** 47 CFR 64.1200(a)(9)(iv)(E). */
const maxCharacters = 160

export interface ComposeOptions {
  /** Without sender, link, contact number and opt-out line: these are added where the body does not say them itself. */
  readonly body: string
  readonly sender: Sender
  readonly link?: string | undefined
  /** Default `en`. Where the closing words of a language are not ours, they are English. */
  readonly language?: string | undefined
}

export interface ComposedText {
  readonly text: string
  readonly segments: SegmentCount
  /** Absent where an optional link gave way. */
  readonly link?: string | undefined
}

/**
 * Puts sender, link, contact number and opt-out line round a body: `{sender}: {body} {link} Call {phone}. Reply STOP to opt out.`
 * The longest closing that keeps the text within 160 characters, and within one segment in GSM-7, is taken; where none does, the shortest,
 * and `segments` says what that costs. A body that names the sender's number, however written, gets the opt-out line only; what a body
 * says itself, the sender's name before a colon or how to opt out, is not said twice, and a body that ends in a letter or digit is given a full stop.
 * Of a language whose closing words are not ours, a body with the word `STOP` in capitals says how to opt out.
 * Throws `INVALID_OPTIONS`. Checks no content: the guard does.
 */
export function composeText(options: ComposeOptions): ComposedText {
  const { body, sender, link } = options
  if (typeof body !== 'string' || body.trim() === '') throw new NophiError('INVALID_OPTIONS', { path: 'body', problem: 'required' })
  const phone = speakerPhone(sender)
  const checked = link === undefined ? undefined : checkLink(link)
  return composeWith({
    body: body.trim(),
    sender,
    link: checked,
    language: primaryLanguage(options.language ?? 'en'),
    phone,
    linkMayGiveWay: false,
  })
}

interface Pieces {
  readonly body: string
  readonly sender: Sender
  readonly link: string | undefined
  readonly language: string
  readonly phone: string
  readonly linkMayGiveWay: boolean
}

export function composeWith({ body, sender, link, language, phone, linkMayGiveWay }: Pieces): ComposedText {
  const { withLink, withoutLink, phoneNamed, phoneNamedWithLink } = closings[closingLanguage(language)]
  const named = saysNumber(body, phone)
  const linked = named ? phoneNamedWithLink : withLink
  const plain = named ? phoneNamed : withoutLink
  const whole = link === undefined ? plain : linkMayGiveWay ? [...linked, ...plain] : linked
  // Of words that are not ours to read: nothing but the keyword is left in Latin capitals.
  const offered = isWordingLanguage(language) ? saysHowToOptOut(body) : offersStop(body)
  const forms = offered ? whole.map((form) => form.replace(optOutLine, '')) : whole
  const name = speakerName(sender)
  const head = `${name}: ${ended(withoutHead(body, name))} `
  let last: ComposedText | undefined
  for (const form of forms) {
    const text = (head + fillPlaceholders(form, link === undefined ? { phone } : { phone, link })).trimEnd()
    const segments = countSegments(text)
    last = form.startsWith('{link}') ? { text, segments, link } : { text, segments }
    if (segments.characters <= maxCharacters && (segments.encoding === 'UCS-2' || segments.segments === 1)) return last
  }
  if (last === undefined) throw new NophiError('INVALID_OPTIONS', { path: 'language', problem: 'not-reviewed' })
  return last
}

/** STOP in capitals, as an answer or with what it does: "stop by to see us" offers nothing. */
const offersOptOut =
  /\b(?:[Rr]eply|REPLY|[Tt]ext|TEXT|[Ss]end|SEND|[Rr]esponda|RESPONDA|[Ee]nv[ií]e|[Cc]onteste)(?: with| back| con)? ["'“]?STOP\b(?=\W*$|["'”]?[.,;!)]|["'”]? (?:to|para|at|if|and|or|any|si)\b)|\bSTOP (?:to (?:opt|end|unsubscribe|cancel|quit|stop)|para (?:salir|cancelar|no|dejar|terminar))\b/g
/** `Don't reply STOP`, `You cannot text STOP`: said twice is a word too many, not said is no way out. */
const refused = /(?:\b(?:not?|never|nunca|cannot|unable to)|n['’]t)(?: (?:please|also|just|simply|ever|(?:have|need|want) to|por favor))?\s{1,2}$/i
const optOutLine = /(?:^| )(?:Reply |Responda )?STOP [a-z ]+\.$/

function saysHowToOptOut(body: string): boolean {
  return [...body.matchAll(offersOptOut)].some(({ index }) => !refused.test(body.slice(Math.max(0, index - 40), index)))
}

/** The number by its digits, whatever stands between them. */
function saysNumber(body: string, phone: string): boolean {
  const digits = phone.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')
  return body.replace(/[\s().+-]/g, '').includes(digits)
}

function withoutHead(body: string, name: string): string {
  if (body.slice(0, name.length).toLowerCase() !== name.toLowerCase()) return body
  const rest = /^\s*:\s*(\S[\s\S]*)$/.exec(body.slice(name.length))?.[1]
  return rest ?? body
}

/** Nothing but a sign ends a body, since more is said after it. */
function ended(body: string): string {
  return /[\p{L}\p{N}]$/u.test(body) ? `${body}.` : body
}

/** A one-time code carries neither link nor contact nor opt-out line. */
export function composeBare(body: string, sender: Sender): ComposedText {
  const text = `${speakerName(sender)}: ${body}`
  return { text, segments: countSegments(text) }
}

export function closingLanguage(language: string): WordingLanguage {
  return isWordingLanguage(language) ? language : 'en'
}

/** An https address in plain ASCII without spaces. Whose host it is and what it reveals is the guard's question. */
export function checkLink(link: unknown): string {
  if (typeof link !== 'string') throw new NophiError('INVALID_OPTIONS', { path: 'link', problem: 'wrong-type' })
  if (/^http:/i.test(link)) throw new NophiError('INVALID_OPTIONS', { path: 'link', problem: 'not-https' })
  if (!/^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]+)?(?:[/?#][\x21-\x7e]*)?$/i.test(link))
    throw new NophiError('INVALID_OPTIONS', { path: 'link', problem: 'not-a-url' })
  return link
}
