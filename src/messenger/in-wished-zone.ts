import type { StoredFacts } from './load-facts.js'
import type { ParsedRequest } from './parsed-request.js'
import type { Prepared } from './prepare.js'
import { trueUntil } from './true-until.js'

/** The zone that the patient gave is read only with the stored facts: the day that a text names may end sooner there than where the number is from. */
export function inWishedZone<T extends ParsedRequest & { readonly prepared: Prepared }>(ready: T, { consent }: Pick<StoredFacts, 'consent'>): T {
  const { prepared, request } = ready
  const zone = consent?.preference?.zone
  if (prepared.said === null || zone === undefined || request.zone !== undefined) return ready
  const until = trueUntil(prepared.said.words, prepared.said.at, [zone])
  return until === undefined || until >= prepared.expiresAt ? ready : { ...ready, prepared: { ...prepared, expiresAt: until } }
}
