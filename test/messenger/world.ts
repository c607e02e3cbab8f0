import type { Actor } from '../../src/domain/actor.js'
import type { Program } from '../../src/domain/program.js'
import type { Sender } from '../../src/domain/sender.js'
import { toBase64 } from '../../src/internal/bytes.js'
import { createMessenger } from '../../src/messenger/create-messenger.js'
import type { Messenger, MessengerOptions, SendRequest } from '../../src/messenger/types.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { memoryStorage } from '../../src/storage/index.js'
import { type FakeRuntime, type FakeTransport, fakeRuntime, fakeTransport } from './fakes.js'

export const patientPhone = '+13125550101'
export const otherPhone = '+13125550102'
export const clinicNumber = '+13125550142'

export const front: Actor = { id: 'amy', roles: ['front-desk'] }
export const auditor: Actor = { id: 'uma', roles: ['auditor'] }
export const compliance: Actor = { id: 'cleo', roles: ['compliance'] }
export const service: Actor = { id: 'reminders', roles: ['service'] }

export const sender: Sender = {
  id: 'lakeside',
  name: 'Lakeside Clinic',
  contact: { phone: clinicNumber, url: 'https://lakeside.example' },
  addresses: [{ value: clinicNumber, type: 'long-code', transport: 'fake' }],
  linkHosts: ['go.lakeside.example'],
}

const disclosures = [
  { version: 'v1', language: 'en', text: 'Yes, text me about visits and portal updates. Message frequency varies. Reply STOP to opt out.' },
  { version: 'v1', language: 'es', text: 'Sí, quiero textos de citas y del portal. Responda STOP para salir.' },
]

export const visits: Program = {
  id: 'visits',
  title: 'Visits',
  owner: 'front-desk',
  sender: 'lakeside',
  messageClass: 'care',
  kinds: 'any',
  disclosures,
  recurring: { perMonth: 4 },
  confirmation: false,
}
export const results: Program = { ...visits, id: 'results', title: 'Results', kinds: ['results-available', 'update-available', 'message-waiting'] }
export const outreach: Program = { ...visits, id: 'care-gaps', title: 'Care gaps', owner: 'outreach', kinds: ['care-reminder'] }
export const words: Program = { ...visits, id: 'words', title: 'Words of staff', allowText: true }

export const link = 'https://go.lakeside.example/8Jq2vXw9Kd3mRfT7bZy4Nc'

export interface World {
  readonly runtime: FakeRuntime
  readonly transport: FakeTransport
  readonly storage: ReturnType<typeof memoryStorage>
  readonly messenger: Messenger
  consent(phone?: string, program?: string): Promise<string>
  request(change?: Partial<SendRequest>): SendRequest
  reply(
    text: string,
    change?: { from?: string; to?: string; replayKey?: string; occurredAt?: Date; providerHandled?: 'opt-out' | 'opt-in' | 'help' },
  ): Promise<Awaited<ReturnType<Messenger['receive']>>[number]>
}

let replies = 0
let requests = 0

/** A clinic at ten in the morning, Chicago. */
export function createWorld(change: Partial<MessengerOptions> & { readonly transport?: FakeTransport; readonly at?: Date } = {}): World {
  const { transport: given, at = new Date('2026-11-24T16:00:00Z'), ...options } = change
  const runtime = fakeRuntime({ at })
  const transport = given ?? fakeTransport({ runtime })
  const storage = memoryStorage()
  const messenger = createMessenger({
    storage,
    keys: keysFromSecret(toBase64(new Uint8Array(32).fill(7))),
    transports: [transport],
    senders: [sender],
    programs: [visits, results, outreach, words],
    environment: 'production',
    runtime,
    ...options,
  })
  return {
    runtime,
    transport,
    storage,
    messenger,
    async consent(phone = patientPhone, program = 'visits') {
      const event = {
        phone,
        program,
        action: 'opt-in',
        source: 'web-form',
        disclosure: disclosures[0] as (typeof disclosures)[0],
        occurredAt: runtime.now(),
        actor: front,
      } as const
      return (await messenger.consent.record(event)).id
    },
    request(changed = {}) {
      requests += 1
      return {
        program: 'visits',
        to: patientPhone,
        message: { kind: 'appointment-reminder', slots: { when: { at: new Date('2026-11-27T20:30:00Z'), zone: 'America/Chicago' } } },
        actor: service,
        idempotencyKey: `key-${requests}`,
        ...changed,
      }
    },
    async reply(text, { from = patientPhone, to = clinicNumber, ...rest } = {}) {
      replies += 1
      const [outcome] = await messenger.receive([{ transport: 'fake', replayKey: `reply-${replies}`, type: 'reply', from, to, text, media: 0, ...rest }])
      if (outcome === undefined) throw new Error('no outcome')
      return outcome
    },
  }
}
