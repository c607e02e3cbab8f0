import type { Sender } from '../domain/sender.js'
import { NophiError } from '../errors/nophi-error.js'
import { fillPlaceholders, isTimeZone, primaryLanguage, speakerPhone } from '../wording/index.js'
import { type ComposedText, checkLink, closingLanguage, composeBare, composeWith } from './compose-text.js'
import { definitionOf, isRegisteredKind, type KindDefinition } from './kind-definition.js'
import { readExpects } from './read-expects.js'
import { readSlots } from './read-slots.js'
import type { TriggerContent, TriggerKind, TriggerMessage } from './trigger-content.js'

export type TriggerMessageOptions = TriggerContent & {
  /** Its name stands before the colon, its `contact.phone` in the closing words. Both must be plain GSM-7. */
  readonly sender: Sender
  /** The host's own kinds, made by `defineTriggerKind`. */
  readonly kinds?: readonly TriggerKind[] | undefined
  /** IANA zone of the recipient. Where its clock differs, the visit time carries the zone's short name. */
  readonly recipientZone?: string | undefined
}

const optionNames: ReadonlySet<unknown> = /* @__PURE__ */ new Set(['kind', 'slots', 'link', 'language', 'expects', 'sender', 'kinds', 'recipientZone'])

/**
 * Builds the whole text of a trigger: the body of its kind in its language, with sender, link, contact number and opt-out line.
 * No argument is free text, so nothing a caller knows of the patient can stand in it. Pure: same arguments, same text.
 *
 * Throws `INVALID_SLOT` and `INVALID_OPTIONS`, each with the path of the fault and never the value. A text too long for one segment
 * (a sender name of more than 22 characters may make it so) is returned, and `segments` says so. The guard still reads the text before
 * it leaves; this function asserts nothing about consent, route or what was approved.
 */
export function createTriggerMessage(options: TriggerMessageOptions): TriggerMessage {
  if (typeof options !== 'object' || options === null) throw new NophiError('INVALID_OPTIONS', { path: 'options', problem: 'wrong-type' })
  const unknown = Reflect.ownKeys(options).filter((name) => !optionNames.has(name)).length
  if (unknown > 0) throw new NophiError('INVALID_OPTIONS', { path: 'options', problem: 'unknown', unknown })
  const { kind, slots, sender, kinds, recipientZone } = options
  const definition = readKind(kind, kinds)
  if (recipientZone !== undefined && !isTimeZone(recipientZone)) throw new NophiError('INVALID_OPTIONS', { path: 'recipientZone', problem: 'wrong-type' })
  const link = readLink(options.link, definition)
  const language = readLanguage(options.language, definition)
  const expects = readExpects(options.expects, definition.facts.replies)
  const words = readSlots(definition, slots, { language: closingLanguage(language), sender, recipientZone })
  const composed = compose(definition, definition.bodies[language] ?? '', words, sender, link, language)
  const { text, segments } = composed
  const message: Record<string, unknown> = { kind, slots: Object.freeze({ ...slots }), language, sender, kindVersion: definition.facts.version, text, segments }
  Object.freeze(segments)
  if (composed.link !== undefined) message.link = composed.link
  if (expects.length > 0) message.expects = expects
  return Object.freeze(message) as unknown as TriggerMessage
}

function compose(
  definition: KindDefinition,
  body: string,
  words: Record<string, string>,
  sender: Sender,
  link: string | undefined,
  language: string,
): ComposedText {
  if (definition.facts.messageClass === 'one-time-code') return composeBare(fillPlaceholders(body, words), sender)
  const phone = speakerPhone(sender)
  return composeWith({
    body: fillPlaceholders(body, { phone, ...words }),
    sender,
    link,
    language,
    phone,
    linkMayGiveWay: definition.facts.link === 'optional',
  })
}

function readKind(kind: unknown, kinds: readonly TriggerKind[] | undefined): KindDefinition {
  if (kinds !== undefined && (!Array.isArray(kinds) || !kinds.every(isRegisteredKind)))
    throw new NophiError('INVALID_OPTIONS', { path: 'kinds', problem: 'not-defined' })
  const definition = typeof kind === 'string' ? definitionOf(kind, kinds) : undefined
  if (definition === undefined) throw new NophiError('INVALID_OPTIONS', { path: 'kind', problem: 'unknown' })
  return definition
}

function readLink(link: unknown, { facts }: KindDefinition): string | undefined {
  if (link === undefined) {
    if (facts.link === 'required') throw new NophiError('INVALID_OPTIONS', { path: 'link', problem: 'required' })
    return undefined
  }
  if (facts.link === 'never') throw new NophiError('INVALID_OPTIONS', { path: 'link', problem: 'not-allowed' })
  return checkLink(link)
}

function readLanguage(tag: unknown, { bodies }: KindDefinition): string {
  const language = tag === undefined ? 'en' : typeof tag === 'string' ? primaryLanguage(tag) : ''
  if (!Object.hasOwn(bodies, language)) throw new NophiError('INVALID_OPTIONS', { path: 'language', problem: 'not-reviewed' })
  return language
}
