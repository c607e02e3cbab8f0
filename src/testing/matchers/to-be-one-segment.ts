import { countSegments } from '../../segments/index.js'
import { type MatcherResult, notText, result } from './matcher-result.js'

/** Passes when the text leaves as one SMS. */
export function toBeOneSegment(received: unknown): MatcherResult {
  if (typeof received !== 'string') return notText()
  const { segments, encoding, characters } = countSegments(received)
  return result(segments === 1, `expected one segment, got ${segments} (${characters} characters in ${encoding})`, 'expected more than one segment, got one')
}
