import type { SenderType } from '../domain/sender.js'
import type { VendorKeywords } from '../domain/vendor-keywords.js'
import type { VendorFacts } from '../ports/transport.js'

/** `unknown`: by what is documented it may be one. */
export type ProviderReading = 'opt-out' | 'opt-in' | 'help' | 'none' | 'unknown'

/** What the provider will make of a reply by itself, by its own documents. A prediction, never evidence: it stops and lifts nothing here. */
export function predictProvider(vendor: Pick<VendorFacts, 'optOut'>, senderType: SenderType, text: string): ProviderReading {
  const { by, keywords } = vendor.optOut[senderType]
  if (by === 'none') return 'none'
  if (by === 'unknown' || keywords === undefined) return 'unknown'
  const body = text.trim().toUpperCase()
  const found = (['optOut', 'optIn', 'help'] as const).map((list) =>
    strongest(keywords[list].map((word) => matchOf(keywords.matches, body, word.toUpperCase()))),
  )
  // Opt-out first, and what may be one before what surely is something else: less is claimed then.
  const [optOut, optIn, help] = found
  if (optOut !== 'no') return optOut === 'yes' ? 'opt-out' : 'unknown'
  if (optIn !== 'no') return optIn === 'yes' ? 'opt-in' : 'unknown'
  return help === 'yes' ? 'help' : 'none'
}

type Match = 'yes' | 'maybe' | 'no'

function matchOf(matches: VendorKeywords['matches'], body: string, word: string): Match {
  if (body === word) return 'yes'
  if (matches === 'whole-text') return 'no'
  if (matches === 'beginning') {
    if (!body.startsWith(word)) return 'no'
    // STOPPING begins with the letters of STOP; no document says whether that counts.
    return /^[\p{L}\p{N}]/u.test(body.slice(word.length)) ? 'maybe' : 'yes'
  }
  return wholeWords(body).includes(wholeWords(word)) ? 'maybe' : 'no'
}

function wholeWords(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `
}

function strongest(matches: readonly Match[]): Match {
  return matches.includes('yes') ? 'yes' : matches.includes('maybe') ? 'maybe' : 'no'
}
