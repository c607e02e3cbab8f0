import { isReservedKeyword } from '../replies/index.js'

// The verbs with which a text invites an answer, in English and Spanish.
const invitation = /\b(?:reply|text|answer|respond|send|responda|responde|conteste|env[ií]e|escriba)\s+(?:with\s+|con\s+|back\s+)?["'“”‘’«]?([\p{L}\p{N}]+)/giu

/**
 * Counts the places where a body invites an answer that is also a word that opts people out or in: `Reply CANCEL to cancel`.
 * Meant for a body, without the opt-out line that the composer adds.
 */
export function countReplyCollisions(body: string): number {
  let collisions = 0
  for (const match of body.matchAll(invitation)) {
    if (isReservedKeyword(match[1] ?? '')) collisions += 1
  }
  return collisions
}
