import { parsePhoneNumber } from 'nophi'
import { clinicNumber, frontDesk, jobs, programs } from './clinic.ts'
import { deliver, type World } from './world.ts'

const inThreeDays = (world: World): Date => new Date(world.clock.now().getTime() + 3 * 86_400_000)
const clockTime = (at: Date | undefined): string => at?.toISOString().slice(11, 23) ?? 'not yet'

/** A number with consent to the programs named. */
export async function newPatient(world: World, phone: string, names: readonly string[], language: 'en' | 'es' = 'en'): Promise<string> {
  for (const program of names) {
    const disclosure = programs.find(({ id }) => id === program)?.disclosures.find((each) => each.language === language)
    if (disclosure !== undefined)
      await world.messenger.consent.record({ phone, program, action: 'opt-in', source: 'portal', disclosure, occurredAt: world.clock.now(), actor: frontDesk })
  }
  return phone
}

/** "Please stop texting me" to one program, while texts of another are queued and one is in flight. */
export async function stopInFlight(world: World): Promise<string> {
  const { narrator, messenger, carrier } = world
  const phone = await newPatient(world, '+13125550130', ['visits', 'portal'])
  const visit = { program: 'visits', to: phone, actor: jobs } as const
  const slots = { when: { at: inThreeDays(world), zone: 'America/Chicago' } }
  await messenger.send({ ...visit, idempotencyKey: 'flight-1', message: { kind: 'appointment-booked', slots } })
  await messenger.send({ ...visit, idempotencyKey: 'flight-2', message: { kind: 'appointment-changed', slots } })
  await messenger.send({ program: 'portal', to: phone, actor: jobs, idempotencyKey: 'flight-3', item: 'Communication/9', message: { kind: 'message-waiting' } })
  carrier.failNext({ fault: 'slow', afterMs: 1_500 })
  const before = carrier.requests()
  const dispatching = messenger.dispatchDue({ limit: 10 })
  await carrier.requestArrived(before + 1)
  await carrier.phone(phone).reply(clinicNumber, 'please stop texting me')
  const during = await messenger.suppression.statusOf({ phone })
  const [stop] = during.suppressed ? during.by : []
  narrator.say(`    ${parsePhoneNumber(phone)} wrote "please stop texting me": no keyword of any provider, and still an opt-out.`)
  narrator.say(
    `    recorded ${clockTime(stop?.recordedAt)}: no new call can start. In flight at that moment: ${stop?.inFlightAtStop}. Honor by law: ${stop?.honorBy.toISOString().slice(0, 10)}.`,
  )
  await dispatching
  if (stop !== undefined) await messenger.suppression.enforce(stop.id)
  const after = await messenger.suppression.statusOf({ phone })
  narrator.say(`    enforced ${clockTime(after.suppressed ? after.by[0]?.enforcedAt : undefined)}: nothing is in flight any more, in any process.`)
  await messenger.maintain()
  await deliver(world)
  world.clock.skip(2_000)
  await deliver(world)
  narrator.say('    What this phone received, then and since:')
  for (const { text } of carrier.phone(phone).texts()) narrator.lockScreen(text)
  const { records } = await messenger.history.list({ phone }, frontDesk)
  for (const { kind, status, decision } of records) {
    if (decision !== undefined && 'reasons' in decision && status === 'refused')
      for (const reason of decision.reasons) narrator.say(`    ${kind.padEnd(22)} ${status}: gate ${reason.gate}, ${reason.code}, rule ${reason.rule}`)
  }
  narrator.say(`    The second system that texts the same people was told: ${world.crm.includes(phone) ? 'yes' : 'no'}.`)
  return phone
}

export async function cancelCollision(world: World): Promise<void> {
  const { narrator, messenger, carrier } = world
  const phone = await newPatient(world, '+13125550131', ['visits'])
  const slots = { when: { at: inThreeDays(world), zone: 'America/Chicago' } }
  await messenger.send({
    program: 'visits',
    to: phone,
    actor: jobs,
    idempotencyKey: 'cancel-1',
    reference: 'Appointment/a-900',
    message: { kind: 'appointment-confirm-request', slots },
  })
  await deliver(world)
  const before = world.tasks.length
  await carrier.phone(phone).reply(clinicNumber, 'CANCEL')
  await settle(world)
  const task = world.tasks[before]
  narrator.say('    Asked to confirm a visit, the patient answers CANCEL: an opt-out word by rule, and perhaps meant for the visit.')
  narrator.say(
    `    read as ${task?.intent}, rule ${task?.rule}; the visit is untouched; a task for a person: ${task?.needsReview ? 'yes, call the patient' : 'no'}`,
  )
  narrator.say(
    `    The provider answers CANCEL itself, so we send no second confirmation: ${carrier.phone(phone).texts().length} texts on this phone, the last one the provider's:`,
  )
  narrator.lockScreen(carrier.phone(phone).texts().at(-1)?.text ?? '')
}

export async function wrongNumber(world: World): Promise<void> {
  const { narrator, messenger, carrier } = world
  const phone = await newPatient(world, '+13125550132', ['visits'])
  await carrier.phone(phone).reply(clinicNumber, 'Wrong number')
  await settle(world)
  narrator.lockScreen(carrier.phone(phone).texts().at(-1)?.text ?? '')
  const slots = { when: { at: inThreeDays(world), zone: 'America/Chicago' } }
  narrator.decision(
    '    the next visit text to it',
    await messenger.evaluate({ program: 'visits', to: phone, actor: jobs, idempotencyKey: 'wrong-1', message: { kind: 'appointment-booked', slots } }),
  )
}

export async function spanish(world: World): Promise<void> {
  const { narrator, messenger, carrier } = world
  const phone = await newPatient(world, '+13125550133', ['visits', 'letters'], 'es')
  const slots = { when: { at: inThreeDays(world), zone: 'America/Chicago' } }
  await messenger.send({ program: 'visits', to: phone, actor: jobs, idempotencyKey: 'es-1', message: { kind: 'appointment-reminder', slots, language: 'es' } })
  await deliver(world)
  await carrier.phone(phone).reply(clinicNumber, 'ya no me escriban por favor')
  await settle(world)
  for (const { text } of carrier.phone(phone).texts()) narrator.lockScreen(text)
}

/** What the webhook handler's drain and the worker do by themselves, waited for. */
export async function settle(world: World): Promise<void> {
  await world.messenger.maintain()
  await deliver(world)
}
