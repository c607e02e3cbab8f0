import type { ExpectedReply } from '../../domain/content.js'
import { classifyReply } from '../../replies/index.js'
import { twilioKeyword } from '../twilio-double/index.js'
import { type MatcherResult, result } from './matcher-result.js'

/** Words that a text may offer for exactly what they do. */
const ownPurpose = new Set(['STOP', 'HELP', 'AYUDA'])
const invitation = /(?:reply|text|send|responda|conteste|envie|envíe)\s+(?:with\s+|con\s+)?["'“]?(?<word>[\p{L}\p{N}]+)/giu

/**
 * Passes when no word that a text invites, or no keyword of a list, already means opt-out, opt-in or help to this package
 * or to a provider: "Reply CANCEL to cancel your visit" opts the patient out of everything. Reads words in capitals and
 * words after reply, text, send and their Spanish forms.
 */
export function toNotCollideWithOptOut(received: string | readonly string[] | readonly ExpectedReply[]): MatcherResult {
  const keywords = typeof received === 'string' ? invitedWords(received) : received.map((each) => (typeof each === 'string' ? each : each.keyword))
  const colliding = keywords.filter((keyword) => (typeof received !== 'string' || !ownPurpose.has(keyword)) && hasMeaning(keyword))
  return result(
    colliding.length === 0,
    `expected no keyword that already means opt-out, opt-in or help, found ${colliding.length}`,
    'expected a colliding keyword, found none',
  )
}

function hasMeaning(keyword: string): boolean {
  return twilioKeyword(keyword) !== null || ['opt-out', 'opt-in', 'help'].includes(classifyReply(keyword).intent)
}

function invitedWords(text: string): readonly string[] {
  const inCapitals = text.match(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu) ?? []
  const invited = [...text.matchAll(invitation)].map((match) => match.groups?.word?.toUpperCase() ?? '')
  return [...new Set([...inCapitals, ...invited])].filter((word) => word !== '')
}
