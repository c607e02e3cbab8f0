import type { Ready } from './evaluate.js'
import type { StoredFacts } from './load-facts.js'
import { trueUntil } from './true-until.js'

/** The zone that the patient gave is read only with the stored facts: the day that a text names may end sooner there than where the number is from. */
export function inWishedZone(ready: Ready, { consent }: Pick<StoredFacts, 'consent'>): Ready {
  const { prepared, request } = ready
  const zone = consent?.preference?.zone
  if (prepared.said === null || zone === undefined || request.zone !== undefined) return ready
  const until = trueUntil(prepared.said.words, prepared.said.at, [zone])
  return until === undefined || until >= prepared.expiresAt ? ready : { ...ready, prepared: { ...prepared, expiresAt: until } }
}
