import { countSegments } from '../../segments/index.js'
import { type MatcherResult, places, result, unreadable } from './matcher-result.js'

/**
 * Passes when the text leaves as one SMS. Its message gives the places of characters outside GSM-7, each of which leaves
 * 70 characters a segment instead of 160 (3GPP TS 23.038).
 */
export function toBeOneSegment(this: unknown, received: unknown): MatcherResult {
  if (typeof received !== 'string') return unreadable(this, 'a text')
  const { segments, encoding, characters, forcedBy } = countSegments(received)
  const outside = placesOf(received, new Set(forcedBy))
  const why = outside.length === 0 ? '' : `; outside GSM-7 at ${places(outside.slice(0, 8))}`
  return result(
    segments === 1,
    `expected one segment, got ${segments} (${characters} characters in ${encoding}${why})`,
    `expected more than one segment, got one (${characters} characters in ${encoding})`,
  )
}

function placesOf(text: string, wanted: ReadonlySet<string>): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let start = 0
  for (const character of text) {
    if (wanted.has(character)) found.push({ start, end: start + character.length })
    start += character.length
  }
  return found
}
