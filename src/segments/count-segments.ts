import { septetsOf } from './gsm-7.js'

export interface SegmentCount {
  readonly encoding: 'GSM-7' | 'UCS-2'
  /** Unicode code points, whatever each weighs on the air: the count of the legal limit of 160 characters (47 CFR 64.1200(a)(9)(iv)(E)). */
  readonly characters: number
  readonly segments: number
  /** The characters that force UCS-2, each once, in order of appearance. Absent in GSM-7. They are pieces of the text: show them to its author, do not log them. */
  readonly forcedBy?: readonly string[] | undefined
}

/**
 * Counts the parts that a text is sent in. One part holds 160 septets in GSM-7 or 70 UTF-16 units in UCS-2; a part of several holds 153 or 67,
 * and neither an escaped character such as `€` nor a surrogate pair is split over two parts. An empty text is one part.
 *
 * Reads the text as given: no normalisation, no national language shift tables, no provider's smart encoding.
 * Source: 3GPP TS 23.038 (alphabets) and TS 23.040 section 9.2.3.24.1 (concatenation).
 */
export function countSegments(text: string): SegmentCount {
  const septets = septetsOfText(text)
  // Nothing of GSM-7 is more than one UTF-16 unit.
  if (septets !== null) return { encoding: 'GSM-7', characters: text.length, segments: septets <= 160 ? 1 : countParts(Array.from(text, septetsOf), 153) }
  const forcedBy = new Set<string>()
  for (const character of text) if (septetsOf(character) === 0) forcedBy.add(character)
  const units = Array.from(text, (character) => character.length)
  return { encoding: 'UCS-2', characters: units.length, segments: text.length <= 70 ? 1 : countParts(units, 67), forcedBy: [...forcedBy] }
}

/** Null where a character does not fit. */
function septetsOfText(text: string): number | null {
  let total = 0
  for (let index = 0; index < text.length; index++) {
    const septets = septetsOf(text.charAt(index))
    if (septets === 0) return null
    total += septets
  }
  return total
}

function countParts(weights: readonly number[], perPart: number): number {
  let parts = 1
  let filled = 0
  for (const weight of weights) {
    if (filled + weight > perPart) {
      parts += 1
      filled = 0
    }
    filled += weight
  }
  return parts
}
