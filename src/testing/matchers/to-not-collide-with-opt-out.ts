import type { ExpectedReply } from '../../domain/content.js'
import { classifyReply } from '../../replies/index.js'
import { twilioKeyword } from '../twilio-double/index.js'
import { type MatcherResult, result, unreadable } from './matcher-result.js'

/** Words that a text may offer for exactly what they do. */
const ownPurpose = new Set(['STOP', 'HELP', 'AYUDA'])
const invitation =
  /(?<![\p{L}\p{N}])(?:reply|answer|respond|text|send|responda|responde|conteste|escriba|env[ií]e)\s+(?:with\s+|con\s+|back\s+)?["'“”‘’«]?(?<word>[\p{L}\p{N}]+)/dgiu
const capitals = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu

interface Invited {
  readonly word: string
  /** Where it stands: a place in the text, or in the list. */
  readonly at: string
}

/**
 * Passes when no word that a text invites, or no keyword of a list, already means opt-out, opt-in or help to this package
 * or to a provider: "Reply CANCEL to cancel your visit" opts the patient out of everything. Reads words in capitals and
 * words after reply, text, send and their Spanish forms. The message names place and meaning, never the word.
 */
export function toNotCollideWithOptOut(this: unknown, received: string | readonly string[] | readonly ExpectedReply[]): MatcherResult {
  const invited = typeof received === 'string' ? invitedIn(received) : listed(received)
  if (invited === undefined) return unreadable(this, 'a text, keywords or expected replies')
  const colliding = invited.flatMap(({ word, at }) => {
    const meaning = meaningOf(word)
    return meaning === undefined ? [] : [`${meaning} at ${at}`]
  })
  return result(
    colliding.length === 0,
    `expected no keyword that already means something, found ${colliding.length}: ${colliding.join('; ')}`,
    'expected a colliding keyword, found none',
  )
}

function meaningOf(keyword: string): string | undefined {
  const { intent } = classifyReply(keyword)
  if (intent === 'opt-out' || intent === 'opt-in' || intent === 'help') return intent
  return twilioKeyword(keyword) === null ? undefined : 'a keyword of a provider'
}

function listed(received: unknown): Invited[] | undefined {
  if (!Array.isArray(received)) return undefined
  const words = received.map((each: unknown) => (typeof each === 'string' ? each : (each as ExpectedReply | null)?.keyword))
  return words.every((word) => typeof word === 'string') ? words.map((word, index) => ({ word, at: `[${index}]` })) : undefined
}

function invitedIn(text: string): Invited[] {
  const found = new Map<number, string>()
  for (const match of text.matchAll(capitals)) found.set(match.index, match[0])
  for (const match of text.matchAll(invitation)) found.set(match.indices?.groups?.word?.[0] ?? match.index, match.groups?.word ?? '')
  return [...found]
    .filter(([, word]) => !ownPurpose.has(word.toUpperCase()))
    .sort(([left], [right]) => left - right)
    .map(([start, word]) => ({ word, at: `${start} to ${start + word.length}` }))
}
