// A clinic's day: FHIR events become texts, through every gate, to a carrier that speaks a real provider's API.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { defineSender, isNophiError } from 'nophi'
import { frontDesk, jobs } from './clinic.ts'
import { readDay, recordConsents, sendDay, stopTemplate } from './day.ts'
import { killDispatcher } from './killed-dispatcher.ts'
import { evidence, historyAsSeen, monitoredCampaign, retentionManifest } from './oversight.ts'
import { cancelCollision, newPatient, settle, spanish, stopInFlight, wrongNumber } from './replies.ts'
import { scan } from './scan.ts'
import { deliver, openWorld } from './world.ts'

const own = fileURLToPath(new URL('../clinic-day.bundle.json', import.meta.url))
const { values, positionals } = parseArgs({ allowPositionals: true, options: { memory: { type: 'boolean', default: false } } })
const path = positionals[0] ?? own
const world = await openWorld(new Date('2026-11-24T17:30:00Z'), values.memory)
const { narrator, messenger } = world
const visitAt = new Date('2026-11-27T20:30:00Z')

narrator.say('NoPHI. SMS is the doorbell, the portal is the room. Tuesday 2026-11-24, 11:30 in Chicago, at Lakeside Clinic.')
narrator.say(
  `What it keeps is ${values.memory ? 'in memory, and ends with this process' : 'in one SQLite file in the temporary folder, which goes at the end'}. No text leaves this machine.`,
)

narrator.chapter('A sender name that tells what care it is')
try {
  defineSender({
    id: 'x',
    name: 'Riverbend Recovery Center',
    contact: { phone: '+13125550142' },
    addresses: [{ value: '+13125550142', type: 'long-code', transport: 'twilio' }],
  })
} catch (error) {
  if (!isNophiError(error)) throw error
  narrator.say(`    refused at construction: ${error.code} (${error.details.path}). ${error.docs}`)
}

narrator.chapter(`Events of the day, FHIR R4${path === own ? '' : `, from ${path}`}`)
const day = readDay(world, path)

narrator.chapter('Consents, with source and wording')
const noConsent = '+13125550104'
await recordConsents(world, day, [noConsent])
const leftBefore = await newPatient(world, '+13125550105', ['visits'])
const left = await messenger.suppression.suppress({ phone: leftBefore, source: 'phone-call', actor: frontDesk })
await messenger.suppression.enforce(left.id)
narrator.say('    One patient never gave it. One gave it and opted out by phone last week.')

narrator.chapter('Through every gate')
await sendDay(world, day)

narrator.chapter('A template with health information')
await stopTemplate(world, await newPatient(world, '+13125550120', ['letters']))

narrator.chapter('Each refusal with gate, reason and rule')
const base = { program: 'visits', actor: jobs, message: { kind: 'appointment-reminder', slots: { when: { at: visitAt, zone: 'America/Chicago' } } } } as const
narrator.decision('    no consent', await messenger.evaluate({ ...base, to: noConsent, idempotencyKey: 'why-1' }))
narrator.decision('    opted out', await messenger.evaluate({ ...base, to: leftBefore, idempotencyKey: 'why-2' }))
const honolulu = await newPatient(world, '+18085550121', ['visits'])
narrator.decision('    quiet hours: 07:30 in Honolulu', await messenger.evaluate({ ...base, to: honolulu, idempotencyKey: 'why-3' }))
const texted = await newPatient(world, '+13125550122', ['visits'])
await messenger.send({ ...base, to: texted, idempotencyKey: 'why-4' })
await deliver(world)
narrator.decision('    frequency: one text today already', await messenger.evaluate({ ...base, to: texted, idempotencyKey: 'why-5' }))
narrator.decision(
  '    a route without a business associate agreement',
  await world.uncovered.evaluate({ ...base, to: honolulu, zone: 'America/Chicago', idempotencyKey: 'why-6' }),
)

narrator.chapter('STOP, while texts are queued and in flight')
const stopped = await stopInFlight(world)

narrator.chapter('The process that sends is killed in the middle')
const wrong = await killDispatcher(world)

narrator.chapter('CANCEL answers a visit text')
await cancelCollision(world)

narrator.chapter('Wrong number')
await wrongNumber(world)

narrator.chapter('Spanish')
await spanish(world)

narrator.chapter('A campaign that people leave')
await monitoredCampaign(world)

narrator.chapter('History, as seen')
await historyAsSeen(world, stopped)

narrator.chapter('What is kept, where, how long, who can read it')
retentionManifest(world)

narrator.chapter('Evidence, verified offline')
await settle(world)
await evidence(world, stopped)

narrator.chapter('Everything stored, sent and printed, searched')
const found = scan(world)
narrator.chapter('What it cannot know')
narrator.say('    Whether a carrier that accepted a text showed it to the right person; whether a number changed hands since; what words no rule covers yet;')
narrator.say('    and, of a process frozen for over thirty seconds between its last check and the socket, whether one text still left.')
await world.close()
if (found + wrong > 0) process.exitCode = 1
