import { isReservedKeyword } from '../../../replies/index.js'
import type { Issue } from './issue.js'

const invitation = /\b(?:reply|text|answer|respond|send|responda|responde|conteste|env[ií]e|escriba)\s+(?:with\s+|con\s+|back\s+)?["'“”‘’«]?(?=[\p{L}\p{N}])/giu
const word = /[\p{L}\p{N}]+/uy
/** The rest of the sentence may invite more: `Reply 1 to confirm or CANCEL to cancel`. */
const maxSentence = 200
const inCapitals = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu

/** Words that a text may offer for exactly what they do. */
const ownPurpose = new Set(['STOP', 'HELP', 'AYUDA'])
const suggestion = 'Invite a digit: Reply 1 to confirm.'

type Found = Omit<Issue, 'level'>

/** Invited words that opt people out or in, or ask for help, whatever the text says that they do. Places are those of the text. */
export function checkReplies(text: string): Found[] {
  const found: Found[] = []
  for (const { index, end } of invitedWords(text)) {
    const invited = text.slice(index, end)
    if (ownPurpose.has(invited.toUpperCase())) continue
    if (isReservedKeyword(invited)) {
      const reason = 'The invited word opts people out or in, or asks for help, wherever it is received.'
      found.push({ rule: 'reply-collision', start: index, end, reason, citation: '47 CFR 64.1200(a)(10)', suggestion })
    } else if (/^yes$/i.test(invited)) {
      const reason = 'Twilio takes the invited word for an opt-in.'
      found.push({
        rule: 'reply-opt-in-word',
        start: index,
        end,
        reason,
        citation: 'https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out',
        suggestion,
      })
    }
  }
  return found
}

function invitedWords(text: string): { readonly index: number; readonly end: number }[] {
  const places = new Map<number, number>()
  for (const match of text.matchAll(invitation)) {
    const at = match.index + match[0].length
    word.lastIndex = at
    places.set(at, at + (word.exec(text)?.[0].length ?? 0))
    const [sentence = ''] = text.slice(at, at + maxSentence).split(/[.!?\n]/, 1)
    for (const { 0: more, index } of sentence.matchAll(inCapitals)) places.set(at + index, at + index + more.length)
  }
  return Array.from(places, ([index, end]) => ({ index, end }))
}
