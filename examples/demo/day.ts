import { parsePhoneNumber, type SendRequest } from 'nophi'
import { readFhir } from 'nophi/fhir'
import { frontDesk, jobs, nurse, programs } from './clinic.ts'
import { type Resource, readEvents } from './read-events.ts'
import { deliver, type World } from './world.ts'

const zone = 'America/Chicago'

export interface Day {
  readonly requests: readonly SendRequest[]
  /** References of events that were cancelled. */
  readonly cancelled: readonly string[]
  readonly phones: readonly string[]
}

/** Reads the events and says of each what it became. What crosses is ids, a time, a number and a language. */
export function readDay({ narrator, clock }: World, path: string): Day {
  const { resources, unreadable } = readEvents(path)
  const rows: string[][] = []
  const requests: SendRequest[] = []
  const cancelled: string[] = []
  for (const resource of resources.filter(isEvent)) {
    const reading = readFhir(resource, {
      related: resources,
      program: (type) => (type === 'Appointment' ? 'visits' : 'portal'),
      actor: jobs,
      now: clock.now(),
      zone,
      defaultCountry: 'US',
      appointmentKind: 'appointment-reminder',
    })
    const name = `${resource.resourceType}/${resource.id ?? '?'}`
    if (reading.type === 'send') {
      requests.push(reading.request)
      const { request } = reading
      rows.push([name, 'text', request.message.kind, `${parsePhoneNumber(request.to)}`, request.sensitive ? 'specially protected' : ''])
    } else if (reading.type === 'cancel') {
      cancelled.push(reading.reference)
      rows.push([name, 'cancel', reading.why ?? 'what is queued for it', '', ''])
    } else rows.push([name, 'no text', reading.why, '', ''])
  }
  narrator.table(['event', 'becomes', 'kind or reason', 'number', ''], rows)
  for (const file of unreadable) narrator.say(`    not FHIR JSON, left out: ${file}`)
  return { requests, cancelled, phones: [...new Set(requests.map(({ to }) => String(to)))] }
}

/** Consent is a record of who said yes, when, by which means, to which words. One patient never gave it; one gave it and opted out. */
export async function recordConsents({ narrator, messenger, clock }: World, { phones }: Day, without: readonly string[]): Promise<void> {
  const days = (count: number): Date => new Date(clock.now().getTime() - count * 86_400_000)
  const [visits] = programs
  for (const [index, phone] of phones.filter((each) => !without.includes(each)).entries()) {
    const disclosure = visits?.disclosures[phone.endsWith('0102') ? 1 : 0]
    if (disclosure === undefined) continue
    for (const program of ['visits', 'portal', 'letters']) {
      const common = { phone, program, action: 'opt-in', disclosure, occurredAt: days(40 + index), actor: frontDesk } as const
      if (index % 2 === 0) await messenger.consent.record({ ...common, source: 'web-form', page: 'https://lakeside.example/texts', ip: '192.0.2.10' })
      else await messenger.consent.record({ ...common, source: 'paper-form', written: { signature: `form-${index}` } })
    }
  }
  const [first] = phones
  if (first !== undefined) {
    for await (const event of messenger.consent.history({ phone: first })) {
      narrator.say(
        `    ${parsePhoneNumber(first)}  ${event.program.padEnd(8)} ${event.action} by ${event.source}, grade ${event.grade}, wording ${event.disclosureVersion}, ${event.occurredAt.toISOString().slice(0, 10)}, taken by ${event.actor}`,
      )
    }
  }
  narrator.say(`    and so on for ${phones.filter((phone) => !without.includes(phone)).length} numbers`)
}

export async function sendDay(world: World, { requests, cancelled }: Day): Promise<void> {
  const { narrator, messenger } = world
  for (const reference of cancelled) await messenger.cancel({ reference }, { actor: frontDesk, reason: 'the visit was cancelled' })
  const rows: string[][] = []
  for (const request of requests) {
    const outcome = await messenger.send(request)
    const { decision } = outcome
    const [reason] = 'reasons' in decision ? decision.reasons : []
    const why = reason === undefined ? 'every gate said yes' : `${reason.gate}: ${reason.code}, rule ${reason.rule}`
    rows.push([
      request.reference ?? '',
      decision.outcome,
      decision.outcome === 'defer' ? `${why}, until ${decision.until.toISOString().slice(11, 16)} UTC` : why,
    ])
  }
  narrator.table(['event', 'decision', 'gate, reason and rule'], rows)
  const reached = await deliver(world)
  // One attempt at a time for a person: what came second is looked at a moment later.
  world.clock.skip(1_500)
  narrator.say(`    ${reached + (await deliver(world))} texts reached the carrier${reached === 0 ? '.' : '. Two of them, as a lock screen shows them:'}`)
  for (const text of world.carrier.accepted().slice(0, 2)) narrator.lockScreen(text.text)
  narrator.say('    The gates decide again at the moment of sending. A patient who had one text today gets the next one later; nothing is lost:')
  const waiting: string[][] = []
  for (const { reference } of requests) {
    if (reference === undefined) continue
    const { records } = await messenger.history.list({ reference, limit: 1 }, frontDesk)
    const decision = records[0]?.decision
    if (records[0]?.status === 'queued' && decision?.outcome === 'defer') {
      waiting.push([
        reference,
        `${records[0].phone}`,
        ...decision.reasons.slice(0, 1).map(({ gate, code, rule }) => `${gate}: ${code}, rule ${rule}`),
        decision.until.toISOString().slice(0, 16),
      ])
    }
  }
  if (waiting.length > 0) narrator.table(['deferred', 'number', 'gate, reason and rule', 'until (UTC)'], waiting)
}

/** A template with health information is stopped; its rewrite goes out only because the item is in the portal and the author asked for it. */
export async function stopTemplate(world: World, phone: string): Promise<void> {
  const { narrator, messenger } = world
  const text = 'Your diabetes test results are ready'
  narrator.say("    The nurse writes the guide's own example, word for word (it names a condition, so it is not printed here).")
  const common = { program: 'letters', to: phone, actor: nurse, urgent: undefined } as const
  const refused = await messenger.send({ ...common, idempotencyKey: 'letter-1', message: { text, onBlocked: 'refuse' } })
  narrator.decision('    as written', refused.decision)
  if (refused.status === 'refused' && refused.suggestion !== undefined) narrator.say(`    suggested instead: "${refused.suggestion.text}"`)
  const rewritten = await messenger.send({ ...common, idempotencyKey: 'letter-2', item: 'DiagnosticReport/r-303', message: { text, onBlocked: 'rewrite' } })
  narrator.say(
    `    sent again with the portal item named: ${rewritten.status}${rewritten.status === 'queued' && rewritten.rewritten ? ', rewritten, and the author is told so' : ''}`,
  )
  await deliver(world)
  const last = world.carrier.phone(phone).texts().at(-1)
  if (last !== undefined) narrator.lockScreen(last.text)
}

function isEvent({ resourceType }: Resource): boolean {
  return ['Appointment', 'DiagnosticReport', 'Communication'].includes(resourceType)
}
