import type { Sender } from '../domain/sender.js'
import { NophiError } from '../errors/nophi-error.js'
import { countSegments, type SegmentCount } from '../segments/index.js'
import { closings, fillPlaceholders, isWordingLanguage, primaryLanguage, speakerName, speakerPhone, type WordingLanguage } from '../wording/index.js'

/** 47 CFR 64.1200(a)(9)(iv)(E). */
const maxCharacters = 160

export interface ComposeOptions {
  /** Without sender, link, contact number and opt-out line: these are added. */
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
 * and `segments` says what that costs. A body that names the sender's number gets the opt-out line only.
 * Throws `INVALID_OPTIONS`. Checks no content: the guard does.
 */
export function composeText(options: ComposeOptions): ComposedText {
  const { body, sender, link } = options
  if (typeof body !== 'string' || body.trim() === '') throw new NophiError('INVALID_OPTIONS', { path: 'body', problem: 'required' })
  const language = closingLanguage(options.language)
  const phone = speakerPhone(sender)
  const namesPhone = body.includes(phone) || (sender.contact.phone !== undefined && body.includes(sender.contact.phone))
  return composeWith({ body: body.trim(), sender, link: link === undefined ? undefined : checkLink(link), language, phone, namesPhone, linkMayGiveWay: false })
}

interface Pieces {
  readonly body: string
  readonly sender: Sender
  readonly link: string | undefined
  readonly language: WordingLanguage
  readonly phone: string
  readonly namesPhone: boolean
  readonly linkMayGiveWay: boolean
}

export function composeWith({ body, sender, link, language, phone, namesPhone, linkMayGiveWay }: Pieces): ComposedText {
  const { withLink, withoutLink, phoneNamed, phoneNamedWithLink } = closings[language]
  const linked = namesPhone ? phoneNamedWithLink : withLink
  const plain = namesPhone ? phoneNamed : withoutLink
  const forms = link === undefined ? plain : linkMayGiveWay ? [...linked, ...plain] : linked
  const head = `${speakerName(sender)}: ${body} `
  let last: ComposedText | undefined
  for (const form of forms) {
    const text = head + fillPlaceholders(form, link === undefined ? { phone } : { phone, link })
    const segments = countSegments(text)
    last = form.startsWith('{link}') ? { text, segments, link } : { text, segments }
    if (segments.characters <= maxCharacters && (segments.encoding === 'UCS-2' || segments.segments === 1)) return last
  }
  if (last === undefined) throw new NophiError('INVALID_OPTIONS', { path: 'language', problem: 'not-reviewed' })
  return last
}

/** A one-time code carries neither link nor contact nor opt-out line. */
export function composeBare(body: string, sender: Sender): ComposedText {
  const text = `${speakerName(sender)}: ${body}`
  return { text, segments: countSegments(text) }
}

export function closingLanguage(tag: string | undefined): WordingLanguage {
  const language = primaryLanguage(tag ?? 'en')
  return isWordingLanguage(language) ? language : 'en'
}

/** An https address in plain ASCII without spaces. Whose host it is and what it reveals is the guard's question. */
export function checkLink(link: unknown): string {
  if (typeof link !== 'string' || !/^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]+)?(?:[/?#][\x21-\x7e]*)?$/i.test(link)) {
    throw new NophiError('INVALID_OPTIONS', { path: 'link', problem: 'wrong-type' })
  }
  return link
}
