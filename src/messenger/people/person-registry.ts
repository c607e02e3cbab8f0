import { recordedAs } from '../../domain/actor.js'
import { assertNotAhead } from '../../domain/assert-not-ahead.js'
import type { Suppression } from '../../domain/suppression.js'
import { NophiError } from '../../errors/nophi-error.js'
import { parseOrThrow } from '../../errors/parse-options.js'
import type { ConsentRow } from '../../ports/consent-store.js'
import { covers, scopeText } from '../../suppression-registry/index.js'
import { type AllStores, type Context, inTransaction } from '../context.js'
import { patientMac } from '../host-ids.js'
import { freePerson } from './free-person.js'
import { liftPersonSchema, personStatusSchema, suppressPersonSchema } from './people-schemas.js'
import { scopeFor } from './scope-for.js'
import { standsAsConsent } from './stands-as-consent.js'
import { standsAt } from './stop-order.js'
import { stopPerson } from './stop-person.js'
import { forbidsPerson, toPersonSuppression } from './to-person-suppression.js'

export async function suppressPerson(context: Context, input: unknown): Promise<Suppression> {
  const given = parseOrThrow(suppressPersonSchema, input, 'INVALID_REQUEST')
  const { scope, source, actor, occurredAt } = given
  const patient = await patientMac(context, given.patient)
  return inTransaction(context, async (stores) => {
    if (occurredAt !== undefined) assertNotAhead(occurredAt, await stores.now())
    const stop = { patient, kind: 'stop', scope: scopeText(scopeFor(context, scope, source)), source, actor: recordedAs(actor, given.patient) } as const
    return toPersonSuppression(await stopPerson(context, stores, { ...stop, occurredAt: occurredAt?.getTime() ?? null }))
  })
}

/** New consent in the person's name ends the opt-outs of the person that were recorded, and said, before it was given. */
export async function liftPerson(context: Context, input: unknown): Promise<{ readonly lifted: boolean; readonly remaining: readonly Suppression[] }> {
  const given = parseOrThrow(liftPersonSchema, input, 'INVALID_REQUEST')
  const { by, actor } = given
  const patient = await patientMac(context, given.patient)
  return inTransaction(context, async (stores) => {
    const consent = await consentOf(stores, patient, by.consentEventId)
    // Not later than its record, since hosts' clocks run ahead.
    const givenAt = (await standsAsConsent(context.programs, stores, consent)) ? Math.min(consent.occurredAt, consent.recordedAt) : null
    const standing = (await stores.people.personRows({ patient, subject: null })).filter(forbidsPerson)
    const ended = standing.filter((row) => row.kind === 'stop' && givenAt !== null && Math.max(standsAt(row), row.occurredAt ?? 0) < givenAt)
    if (ended.length > 0)
      await freePerson(context, stores, ended, {
        patient,
        source: 'consent',
        cause: `consent:${consent.id}`,
        occurredAt: givenAt,
        actor: recordedAs(actor, given.patient),
      })
    return { lifted: ended.length > 0, remaining: standing.filter((row) => !ended.includes(row)).map(toPersonSuppression) }
  })
}

export async function personStatus(context: Context, input: unknown): Promise<readonly Suppression[]> {
  const { patient, program } = parseOrThrow(personStatusSchema, input, 'INVALID_REQUEST')
  const mac = await patientMac(context, patient)
  return inTransaction(context, (stores) => standingOf(stores, [mac], program))
}

/** What stands of these people and covers the program; without one, whatever is narrower counts too. */
export async function standingOf(stores: AllStores, patients: readonly string[], program: string | undefined): Promise<readonly Suppression[]> {
  const rows = await Promise.all(patients.map((patient) => stores.people.personRows({ patient, subject: null })))
  return rows
    .flat()
    .filter((row) => forbidsPerson(row) && covers(row.scope, program, undefined))
    .map(toPersonSuppression)
}

/** At whichever number it was given. Throws `INVALID_REQUEST` for an id that is no consent of this patient. */
async function consentOf({ consent }: AllStores, patient: string, id: string): Promise<ConsentRow> {
  const lists = await Promise.all((await consent.subjectsOfPatient(patient)).map((subject) => consent.list(subject)))
  const row = lists.flat().find((each) => each.id === id && each.patient === patient)
  if (row === undefined) throw new NophiError('INVALID_REQUEST', { path: 'by.consentEventId', problem: 'no consent of this id can be read for this patient' })
  return row
}
