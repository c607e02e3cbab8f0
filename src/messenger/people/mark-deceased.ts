import { type Actor, type By, recordedAs } from '../../domain/actor.js'
import type { Suppression } from '../../domain/suppression.js'
import { NophiError } from '../../errors/nophi-error.js'
import { ensureRecipient, findRecipient } from '../../ports/recipient-number.js'
import type { SubjectKey } from '../../ports/subject.js'
import type { GateEventRow } from '../../ports/suppression-store.js'
import { liftEvents, recordStop, toSuppression } from '../../suppression-registry/index.js'
import { type AllStores, type Context, inTransaction, type Settings } from '../context.js'
import { isOpenForLifts } from '../open-for-permits.js'
import { readBy } from '../read-by.js'
import { requirePermission } from '../require-permission.js'
import { freePerson } from './free-person.js'
import { journalGateEvent } from './journal-gate-event.js'
import { patientsAt } from './numbers-of-person.js'
import { stopPerson, stopsOfPerson } from './stop-person.js'
import { forbidsPerson, toPersonSuppression } from './to-person-suppression.js'
import { type NumberKnown, readConfirmedBy, readWho, type Who } from './who.js'

const source = 'front-desk'

export async function markDeceased(context: Context, input: unknown, given: By): Promise<Suppression> {
  const { actor } = readBy(given)
  const accessRule = requirePermission(context, actor, 'suppression.add')
  const who = await readWho(context, input)
  return inTransaction(context, async (stores) => {
    const patient = await patientOf(stores, who)
    if (patient === null) return toSuppression(await stopNumber(context, stores, who as NumberKnown, recordedAs(actor)))
    const [standing] = await deathsOf(stores, patient)
    if (standing !== undefined) return toPersonSuppression(standing)
    const stop = { patient, kind: 'deceased', scope: 'all', source, occurredAt: null, actor: recordedAs(actor), accessRule } as const
    return toPersonSuppression(await stopPerson(context, stores, stop))
  })
}

export async function correctDeceased(context: Context, input: unknown, given: By, confirmed?: Actor): Promise<boolean> {
  const { actor } = readBy(given)
  const accessRule = mayCorrect(context, actor, readConfirmedBy(confirmed))
  const who = await readWho(context, input)
  return inTransaction(context, async (stores) => {
    // A history that lost a record must not end one.
    if (!(await isOpenForLifts(stores))) throw new NophiError('AUDIT_UNAVAILABLE', { problem: 'recovering' })
    const act = { source, cause: 'correction', occurredAt: null, actor: recordedAs(actor) }
    if ('patient' in who) {
      const standing = await deathsOf(stores, who.patient)
      if (standing.length > 0) await freePerson(context, stores, standing, { ...act, patient: who.patient, accessRule })
      return standing.length > 0
    }
    const subject = await findRecipient(stores.suppression, who.macs)
    if (subject === null) return false
    const patients = await patientsAt(stores, subject)
    const standing = (await Promise.all(patients.map((patient) => deathsOf(stores, patient)))).flat()
    const [patient, ...others] = patients
    if (patient !== undefined && others.length === 0 && standing.length > 0) {
      await freePerson(context, stores, standing, { ...act, patient, number: subject, accessRule })
      return true
    }
    // A reply that was read as a death stops the number itself, whoever it is known for.
    const ofNumber = (event: GateEventRow): boolean => isDeath(event) && !standing.some(({ id }) => event.id.startsWith(stopsOfPerson(id)))
    if (await freeNumber(context, stores, subject, act, ofNumber)) return true
    if (others.length > 0) throw severalPatients()
    return false
  })
}

/** Whoever is trusted with lifting, or two people who may both stop. */
function mayCorrect(context: Settings, actor: Actor, confirmedBy: Actor | undefined): string {
  if (confirmedBy === undefined || context.access.decide(actor, 'suppression.lift').allowed) return requirePermission(context, actor, 'suppression.lift')
  if (confirmedBy.id === actor.id) throw new NophiError('INVALID_REQUEST', { path: 'confirmedBy', problem: 'the same person' })
  requirePermission(context, confirmedBy, 'suppression.add')
  return requirePermission(context, actor, 'suppression.add')
}

/** Null: the number is known for nobody. */
async function patientOf(stores: AllStores, who: Who): Promise<string | null> {
  if ('patient' in who) return who.patient
  const subject = await findRecipient(stores.suppression, who.macs)
  const [patient = null, ...others] = subject === null ? [] : await patientsAt(stores, subject)
  if (others.length > 0) throw severalPatients()
  return patient
}

function severalPatients(): NophiError {
  return new NophiError('INVALID_REQUEST', { path: 'who', problem: 'several patients use this number: name one' })
}

async function deathsOf({ people }: AllStores, patient: string): ReturnType<AllStores['people']['personRows']> {
  return (await people.personRows({ patient, subject: null })).filter((row) => row.kind === 'deceased' && forbidsPerson(row))
}

async function stopNumber(context: Context, stores: AllStores, { macs, phone }: NumberKnown, actor: string): Promise<GateEventRow> {
  const subject = await ensureRecipient(context, stores.suppression, macs, phone)
  const standing = (await stores.suppression.events(subject)).find(isDeath)
  if (standing !== undefined) return standing
  const event = await recordStop(stores, { subject, id: context.runtime.id(), source, cause: 'deceased', actor, now: await stores.now() })
  await journalGateEvent(context, stores, 'stop.recorded', event)
  return event
}

interface Act {
  readonly source: string
  readonly cause: string
  readonly occurredAt: null
  readonly actor: string
}

async function freeNumber(context: Context, stores: AllStores, subject: SubjectKey, act: Act, choose: (event: GateEventRow) => boolean): Promise<boolean> {
  const record = { ...act, subject, id: context.runtime.id(), now: await stores.now() }
  const { lifted, lift } = await liftEvents(stores, record, choose)
  for (const event of lifted) await journalGateEvent(context, stores, 'suppression.lifted', event, { lift: record.id, liftSeq: lift?.seq ?? 0, by: act.source })
  return lifted.length > 0
}

/** A number was stopped because whoever was reached there has died. */
function isDeath({ cause, liftedBy }: GateEventRow): boolean {
  return cause === 'deceased' && liftedBy === null
}
