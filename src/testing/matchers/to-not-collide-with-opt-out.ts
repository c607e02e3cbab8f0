import type { ExpectedReply } from '../../domain/content.js'
import { findReplyCollisions, meaningOfReply } from '../../trigger-message/index.js'
import { type MatcherResult, result, unreadable } from './matcher-result.js'

/**
 * Passes when no word that a text invites, or no keyword of a list, already means opt-out, opt-in or help to this package
 * or to a provider: "Reply CANCEL to cancel your visit" opts the patient out of everything. A text may offer such a word for
 * what it does, "Reply STOP to opt out"; in a list it always collides. The message names place and meaning, never the word.
 */
export function toNotCollideWithOptOut(this: unknown, received: string | readonly string[] | readonly ExpectedReply[]): MatcherResult {
  const colliding = typeof received === 'string' ? invitedIn(received) : listed(received)
  if (colliding === undefined) return unreadable(this, 'a text, keywords or expected replies')
  return result(
    colliding.length === 0,
    `expected no keyword that already means something, found ${colliding.length}: ${colliding.join('; ')}`,
    'expected a colliding keyword, found none',
  )
}

function invitedIn(text: string): string[] {
  return findReplyCollisions(text).map(({ start, end, meaning }) => `${meaning} at ${start} to ${end}`)
}

function listed(received: unknown): string[] | undefined {
  if (!Array.isArray(received)) return undefined
  const words = received.map((each: unknown) => (typeof each === 'string' ? each : (each as ExpectedReply | null)?.keyword))
  if (!words.every((word) => typeof word === 'string')) return undefined
  return words.flatMap((word, index) => {
    const taken = meaningOfReply(word)
    return taken === undefined ? [] : [`${taken.meaning} at [${index}]`]
  })
}
