import { isValidPhoneNumber } from 'libphonenumber-js'
import { isPersonalNumber } from '../../src/domain/is-personal-number.js'
import type { Program } from '../../src/domain/program.js'
import type { Sender } from '../../src/domain/sender.js'
import { createMessenger } from '../../src/messenger/create-messenger.js'
import type { Messenger, MessengerOptions, SendRequest } from '../../src/messenger/types.js'
import { zonesOf } from '../../src/policy/index.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import type { StorageAdapter } from '../../src/ports/storage.js'
import type { Transport } from '../../src/ports/transport.js'

export const keys = keysFromSecret('YmVuY2gtYmVuY2gtYmVuY2gtYmVuY2gtYmVuY2gtMDE=')
export const actor = { id: 'bench', roles: ['service'] } as const
export const clinicNumber = '+13125559942'
const disclosure = { version: '1', language: 'en', text: 'Yes, text me. Reply STOP to opt out.' }
const sender: Sender = {
  id: 'lakeside',
  name: 'Lakeside Clinic',
  contact: { phone: clinicNumber, url: 'https://lakeside.example' },
  addresses: [{ value: clinicNumber, type: 'long-code', transport: 'bench' }],
}
export const clinicProgram: Program = {
  id: 'visits',
  title: 'Visits',
  owner: 'desk',
  sender: 'lakeside',
  messageClass: 'care',
  kinds: 'any',
  disclosures: [disclosure],
  recurring: { perMonth: 4 },
  confirmation: false,
}

/** A clinic with one program, in production: every gate counts. */
export function clinicMessenger(storage: StorageAdapter, transport: Transport, more: Partial<MessengerOptions> = {}): Messenger {
  return createMessenger({ storage, keys, transports: [transport], senders: [sender], programs: [clinicProgram], environment: 'production', ...more })
}

export async function optIn(messenger: Pick<Messenger, 'consent'>, phone: string, program: string = clinicProgram.id): Promise<void> {
  await messenger.consent.record({ phone, program, action: 'opt-in', source: 'web-form', disclosure, occurredAt: new Date(), actor })
}

/** An appointment three days ahead. */
export function reminder(phone: string, key: string, more: Partial<SendRequest> = {}): SendRequest {
  const when = { at: new Date(Date.now() + 3 * 86_400_000), zone: 'America/Chicago' }
  return {
    program: clinicProgram.id,
    to: phone,
    actor,
    idempotencyKey: key,
    zone: zoneAtNoon(),
    message: { kind: 'appointment-reminder', slots: { when } },
    ...more,
  }
}

/** This may run at night: a zone where it is day now, given as the patient's own. */
function zoneAtNoon(): string {
  const offset = 12 - new Date().getUTCHours()
  return offset === 0 ? 'UTC' : `Etc/GMT${offset > 0 ? `-${offset}` : `+${-offset}`}`
}

/** Fictional numbers of the United States: 555-0100 to 555-0199 in one area code after the other. */
export function phoneOf(index: number): string {
  return `+1${areaCodes[Math.floor(index / 100) % areaCodes.length]}55501${String(index % 100).padStart(2, '0')}`
}

const areaCodes: readonly number[] = Array.from({ length: 800 }, (_, index) => 200 + index).filter(isOfTheUnitedStates)

function isOfTheUnitedStates(code: number): boolean {
  const phone = `+1${code}5550100`
  return zonesOf(phone).region === 'us' && isValidPhoneNumber(phone) && isPersonalNumber(phone)
}
