import { safelySync } from '../../errors/safe-error.js'
import { canonicalJson } from '../../internal/canonical-json.js'
import type { PersonRow } from '../../ports/people-store.js'

/** What a named person decided of a patient's texts to a number that several patients use. */
export type NumberDecision = 'allowed' | 'refused'

export function writeDecisionOfNumber(decided: NumberDecision | null): string {
  return canonicalJson({ decided: decided ?? undefined })
}

/** A decision that cannot be read refuses. */
export function readDecisionOfNumber({ facts }: Pick<PersonRow, 'facts'>): NumberDecision | null {
  const { decided } = safelySync('STORAGE_UNAVAILABLE', () => JSON.parse(facts) as { decided?: unknown }, { problem: 'a row of a person that cannot be read' })
  return decided === undefined ? null : decided === 'allowed' ? 'allowed' : 'refused'
}
