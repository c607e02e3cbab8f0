import { readStoredFacts } from '../../consent-ledger/index.js'
import { canonicalJson } from '../../internal/canonical-json.js'
import type { ConsentRow } from '../../ports/consent-store.js'
import type { PersonRow } from '../../ports/people-store.js'
import type { SubjectKey } from '../../ports/subject.js'
import type { AllStores } from '../context.js'
import { writeDecisionOfNumber } from './number-decision.js'

type Numbered = Pick<PersonRow, 'id' | 'patient' | 'source' | 'recordedAt' | 'actor'> & { readonly subject: SubjectKey }

/** A number at which a patient is reached, as the host says by a request or a consent. */
export function numberRow({ id, patient, subject, source, recordedAt, actor }: Numbered): PersonRow {
  return { ...blank, id, patient, subject, source, recordedAt, actor, kind: 'number', facts: writeDecisionOfNumber(null), honorBy: recordedAt }
}

const blank: Pick<PersonRow, 'scope' | 'occurredAt' | 'mark' | 'enforcedAt' | 'inFlight' | 'endedAt' | 'endedBy'> = {
  scope: '',
  occurredAt: null,
  mark: null,
  enforcedAt: null,
  inFlight: 0,
  endedAt: null,
  endedBy: null,
}

/** In the transaction of a consent in a patient's name: the number is theirs from now on, and a wish is the person's. */
export async function noteConsent(stores: AllStores, row: ConsentRow, newId: () => string): Promise<void> {
  const { patient, subject, recordedAt, actor } = row
  if (patient === null) return
  const known = await stores.people.personRows({ patient, subject: null })
  const linked = known.some((each) => each.kind === 'number' && each.subject === subject && each.endedAt === null && each.source === 'consent')
  if (!linked) await stores.people.addPersonRow(numberRow({ id: newId(), patient, subject, source: 'consent', recordedAt, actor }))
  const { preference } = row.action === 'set-preference' ? readStoredFacts(row) : {}
  if (preference === undefined) return
  const wish = { ...blank, id: newId(), patient, subject, source: row.source, facts: canonicalJson({ ...preference }), actor }
  await stores.people.addPersonRow({ ...wish, kind: 'wish', occurredAt: row.occurredAt, recordedAt, honorBy: recordedAt })
}
