import { consentFactsFrom, readStoredFacts } from '../../consent-ledger/index.js'
import type { Program } from '../../domain/program.js'
import type { ConsentRow } from '../../ports/consent-store.js'
import type { AllStores, Context } from '../context.js'
import { leftNumber } from '../people/person-facts.js'
import { asksToConfirm, confirmsOptIn } from './confirms-opt-in.js'
import { queueSignUpText, type SignUp } from './queue-sign-up-text.js'

/** In the transaction of a consent, after its row: answers a sign-up. What was imported was said elsewhere, and is not answered. */
export async function noteOptIn(context: Context, stores: AllStores, row: ConsentRow): Promise<string | null> {
  const { subject, patient, recordedAt: now } = row
  const program = context.programs.get(row.program)
  if (program === undefined || !(row.action === 'opt-in' || row.action === 'confirm')) return null
  if (!(confirmsOptIn(program) || asksToConfirm(program))) return null
  const { language = 'en', imported } = readStoredFacts(row)
  if (imported !== undefined) return null
  const [consents, people] = await Promise.all([stores.consent.list(subject), stores.people.personRows({ patient: null, subject })])
  const standing = consents.filter((each) => !leftNumber(each, people))
  const change = changeBy(row, standing, program)
  return change === null ? null : queueSignUpText(context, stores, { subject, program, patient, language, ...change, now })
}

/** Null where an earlier consent is damaged: the new one is recorded all the same, and the gates let no text of them pass. */
function changeBy(row: ConsentRow, rows: readonly ConsentRow[], program: Program): Pick<SignUp, 'before' | 'after'> | null {
  const others = rows.filter(({ id }) => id !== row.id)
  const at = new Date(row.recordedAt)
  try {
    return { before: consentFactsFrom(others, program.id, at, program), after: consentFactsFrom(rows, program.id, at, program) }
  } catch {
    return null
  }
}
