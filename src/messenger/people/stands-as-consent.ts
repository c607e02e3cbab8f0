import { consentFactsFrom, countsFrom, toConsentEvent } from '../../consent-ledger/index.js'
import { givesConsent } from '../../domain/gives-consent.js'
import type { Program } from '../../domain/program.js'
import type { ConsentRow } from '../../ports/consent-store.js'
import type { AllStores } from '../context.js'
import { leftNumber } from './person-facts.js'

/**
 * Whether this word may end an opt-out: a yes that counts now, and would without any that was said before it. Not one on a
 * form that nobody confirmed from the phone, since anybody can type a number there, nor one that was taken back or has ended
 * since, nor a renewal of such a one.
 */
export async function standsAsConsent(programs: ReadonlyMap<string, Program>, stores: AllStores, row: ConsentRow): Promise<boolean> {
  if (!givesConsent(row.action) || toConsentEvent(row).grade === 'D') return false
  const { subject, patient, program } = row
  const [rows, people] = await Promise.all([stores.consent.list(subject), stores.people.personRows({ patient: null, subject })])
  const theirs = rows.filter((each) => !leftNumber(each, people) && (each.action === 'revoke' || each.patient === null || each.patient === patient))
  // A confirmation says yes to what came before it.
  const since = row.action === 'confirm' ? theirs : theirs.flatMap((each) => sinceThen(each, row))
  // Of a program that is no longer here nothing says that a form was enough.
  const rules = programs.get(program) ?? { confirmationRequired: true }
  const now = new Date(await stores.now())
  return [since, theirs].every((each) => consentFactsFrom(each, program, now, rules).status === 'granted')
}

function sinceThen(each: ConsentRow, row: ConsentRow): readonly ConsentRow[] {
  // What prolonged something is the beginning here.
  if (each.id === row.id) return [{ ...each, action: 'opt-in' }]
  return each.action === 'revoke' || countsFrom(each) >= countsFrom(row) ? [each] : []
}
