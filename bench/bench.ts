// Inspections a second, the cost of the whole path beside the bare transport call, and what an import costs.
import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import {
  createMessenger,
  createPhiGuard,
  defineProgram,
  defineSender,
  keysFromSecret,
  memoryStorage,
  type SenderAddress,
  type SendPermit,
  type SendRequest,
  type Transport,
} from 'nophi'
import { clearedMessage, fakeTransport } from 'nophi/testing'
import { asyncRate, type Figure, publish, rate } from './figures.ts'

const clean = [
  'Lakeside Clinic: Reminder: your appointment is Wed Sep 30, 12:30 PM. Call 312-555-0142. Thanks, see you',
  'Lakeside Clinic: You have a new message. Please log in to read it. Call 312-555-0142. Reply STOP to end.',
  'We are running about 20 minutes late today, thank you for waiting. Please check in at the front desk ok.',
  'Our office is closed Monday for the holiday and opens again on Tuesday morning at nine. See you then all',
].map((text) => text.slice(0, 100))

const sender = defineSender({
  id: 'lakeside',
  name: 'Lakeside Clinic',
  contact: { phone: '+13125550142', url: 'https://lakeside.example' },
  addresses: [{ value: '+13125550142', type: 'long-code', transport: 'fake' }],
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
})
const actor = { id: 'bench', roles: ['service'] }
const messages = 2_000
const cleared = clearedMessage({
  to: '+13125550101',
  from: sender.addresses[0] as SenderAddress,
  text: 'Lakeside Clinic: You have a new update. Log in to view.',
})
const permit: SendPermit = { expiresAt: new Date('2100-01-01'), signal: new AbortController().signal, assertOpen() {} }

function inspections(): Figure {
  const guard = createPhiGuard({ sender })
  for (const text of clean) if (guard.inspect(text).verdict !== 'clear') throw new Error('the bench text is not clean')
  let next = 0
  const { perSecond, noise } = rate(() => {
    guard.inspect(clean[next++ % clean.length] as string)
  })
  return {
    name: 'inspections of a clean 100-character text',
    value: perSecond,
    unit: '/s, one core',
    atLeast: 100_000,
    note: `noise ${Math.round(noise * 100)} %`,
  }
}

/** Consent on record for all, so that what is measured is send, dispatch and record. */
async function pipeline(): Promise<Figure[]> {
  const cpuPerMessage: number[] = []
  const { perSecond, noise } = await asyncRate(async () => {
    const transport = fakeTransport()
    const messenger = createMessenger({
      storage: memoryStorage(),
      keys: keysFromSecret(Buffer.alloc(32, 7).toString('base64')),
      transports: [transport],
      senders: [sender],
      programs: [program],
      environment: 'production',
    })
    const zone = zoneAtNoon()
    const requests: SendRequest[] = []
    for (let index = 0; index < messages; index++) {
      const to = `+1312555${String(index).padStart(4, '0')}`
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
    const before = process.cpuUsage()
    for (const request of requests) await messenger.send(request)
    for (;;) if ((await messenger.dispatchDue({ limit: 200 })).claimed === 0) break
    const { user, system } = process.cpuUsage(before)
    if (transport.sent().length !== messages) throw new Error('not every message was sent')
    cpuPerMessage.push((user + system) / messages)
    return messages
  }, 3)
  const bare = await asyncRate(async () => {
    const transport: Transport = fakeTransport()
    const calls = 200_000
    for (let index = 0; index < calls; index++) await bareCall(transport)
    return calls
  }, 3)
  const path = 1e6 / perSecond
  return [
    {
      name: 'whole path, send and dispatch, memory storage',
      value: Math.min(...cpuPerMessage),
      unit: 'µs CPU',
      note: `noise ${Math.round(noise * 100)} %; consents recorded before`,
    },
    { name: 'bare call of the same transport', value: 1e6 / bare.perSecond, unit: 'µs' },
    { name: 'whole path over bare call', value: path / (1e6 / bare.perSecond), unit: '×', note: 'a provider answers in 20,000 µs and more' },
  ]
}

/** The same transport called directly, with a cleared message and a permit that is always open. */
async function bareCall(transport: Transport): Promise<void> {
  await transport.send(cleared, { idempotencyKey: 'bench', correlation: 'bench', permit, expiresAt: permit.expiresAt })
}

/** The bench may run at night: a zone where it is day now, given as the patient's own. */
function zoneAtNoon(): string {
  const offset = 12 - new Date().getUTCHours()
  return offset === 0 ? 'UTC' : `Etc/GMT${offset > 0 ? `-${offset}` : `+${-offset}`}`
}

function imports(): Figure[] {
  const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    exports: Record<string, { import?: { default: string } }>
  }
  return Object.entries(exports).flatMap(([name, entry]) => {
    const file = entry.import?.default
    if (file === undefined || name.endsWith('/msw')) return []
    const url = new URL(`../${file}`, import.meta.url).href
    const timed = `const t=performance.now();await import(${JSON.stringify(url)});console.log(performance.now()-t)`
    const times = Array.from({ length: 3 }, () => Number(execFileSync(process.execPath, ['--input-type=module', '-e', timed], { encoding: 'utf8' })))
    return [
      {
        name: `import ${name.replace(/^\./, 'nophi')}`,
        value: Math.min(...times),
        unit: 'ms',
        note: `${(statSync(new URL(url)).size / 1024).toFixed(1)} KB entry file`,
      },
    ]
  })
}

publish('nophi bench', [inspections(), ...(await pipeline()), ...imports()])
