// What one message costs in processor time: send, permit, call and record over memory storage, beside the bare cryptography it cannot do without.
import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import type { Messenger, SendRequest, Transport } from 'nophi'
import { built } from './built.ts'
import { type Figure, publish } from './figures.ts'
import { bareCryptography } from './message-crypto.ts'
import { readOptions } from './options.ts'

const { createMessenger, defineProgram, defineSender, keysFromSecret, memoryStorage } = await built<typeof import('nophi')>('index')
const { fakeTransport } = await built<typeof import('nophi/testing')>('testing')

const { value, count } = readOptions({ values: ['messages', 'rounds', 'batch', 'profile', 'json'] })
const messages = count('messages', 4_000)
const rounds = count('rounds', 5)
const batch = count('batch', 200)
/** Of one more round that counts for nothing: the processor profile of what is measured, without the preparation. */
const profileFile = value('profile')

const sender = defineSender({
  id: 'lakeside',
  name: 'Lakeside Clinic',
  contact: { phone: '+13125559942', url: 'https://lakeside.example' },
  addresses: [{ value: '+13125559942', type: 'long-code', transport: 'fake' }],
})
const disclosure = { version: '1', language: 'en', text: 'Yes, text me. Reply STOP to opt out.' }
const program = defineProgram({
  id: 'visits',
  title: 'Visits',
  owner: 'desk',
  sender: 'lakeside',
  messageClass: 'care',
  kinds: 'any',
  disclosures: [disclosure],
  recurring: { perMonth: 4 },
  confirmation: false,
})
const actor = { id: 'bench', roles: ['service'] }

interface Stages {
  readonly send: number
  readonly permit: number
  readonly record: number
}

/** Microseconds of user and system time since `before`. */
function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/** Consents are on record before, so that what is measured is send, permit, call and record. */
async function round(profile?: Session): Promise<Stages> {
  const fake = fakeTransport()
  let firstCall: NodeJS.CpuUsage | null = null
  const transport: Transport = {
    ...fake,
    send(message, context) {
      firstCall ??= process.cpuUsage()
      return fake.send(message, context)
    },
  }
  const messenger = createMessenger({
    storage: memoryStorage(),
    keys: keysFromSecret(Buffer.alloc(32, 7).toString('base64')),
    transports: [transport],
    senders: [sender],
    programs: [program],
    environment: 'production',
  })
  const requests = await requestsWithConsent(messenger)
  global.gc?.()
  await profile?.post('Profiler.start')
  const start = process.cpuUsage()
  for await (const outcome of messenger.sendMany(requests, { batchSize: batch })) if (outcome.status !== 'queued') throw new Error('a message was refused')
  const send = cpuSince(start)
  let permit = 0
  let record = 0
  for (;;) {
    firstCall = null
    const before = process.cpuUsage()
    const { claimed } = await messenger.dispatchDue({ limit: batch })
    const whole = cpuSince(before)
    const recorded = firstCall === null ? 0 : cpuSince(firstCall)
    permit += whole - recorded
    record += recorded
    if (claimed === 0) break
  }
  if (fake.sent().length !== messages) throw new Error('not every message was sent')
  return { send: send / messages, permit: permit / messages, record: record / messages }
}

async function requestsWithConsent(messenger: Messenger): Promise<readonly SendRequest[]> {
  const zone = zoneAtNoon()
  const requests: SendRequest[] = []
  for (let index = 0; index < messages; index++) {
    const to = `+1${313 + Math.floor(index / 10_000)}555${String(index % 10_000).padStart(4, '0')}`
    await messenger.consent.record({ phone: to, program: 'visits', action: 'opt-in', source: 'web-form', disclosure, occurredAt: new Date(), actor })
    requests.push({
      program: 'visits',
      to,
      actor,
      idempotencyKey: `k${index}`,
      zone,
      message: { kind: 'appointment-reminder', slots: { when: { at: new Date(Date.now() + 3 * 86_400_000), zone: 'America/Chicago' } } },
    })
  }
  return requests
}

/** The bench may run at night: a zone where it is day now, given as the patient's own. */
function zoneAtNoon(): string {
  const offset = 12 - new Date().getUTCHours()
  return offset === 0 ? 'UTC' : `Etc/GMT${offset > 0 ? `-${offset}` : `+${-offset}`}`
}

async function writeProfile(file: string): Promise<void> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 500 })
  await round(session)
  const { profile } = await session.post('Profiler.stop')
  writeFileSync(file, JSON.stringify(profile))
}

async function figures(): Promise<Figure[]> {
  const measured: Stages[] = []
  for (let each = 0; each < rounds; each++) measured.push(await round())
  const whole = ({ send, permit, record }: Stages): number => send + permit + record
  const totals = measured.map(whole)
  const best = measured[totals.indexOf(Math.min(...totals))] as Stages
  const noise = Math.round((Math.max(...totals.slice(1)) / whole(best) - 1) * 100)
  const bare = bareCryptography()
  const unit = 'µs CPU'
  return [
    { name: 'one message, memory storage', value: whole(best), unit, atMost: 100, note: `best of ${rounds} rounds of ${messages}, noise ${noise} %` },
    { name: '  send', value: best.send, unit },
    { name: '  permit', value: best.permit, unit },
    { name: '  call and record', value: best.record, unit },
    { name: 'bare cryptography of one message', value: bare.total, unit, note: bare.parts.map(({ name, value }) => `${name} ${value.toFixed(1)}`).join(', ') },
    { name: 'one message over its bare cryptography', value: whole(best) / bare.total, unit: '×' },
  ]
}

publish('nophi bench:message', await figures(), value('json'))
if (profileFile !== undefined) await writeProfile(profileFile)
