import type { Actor } from '../../src/domain/actor.js'
import type { Program } from '../../src/domain/program.js'
import type { Sender } from '../../src/domain/sender.js'
import { toBase64 } from '../../src/internal/bytes.js'
import type { KeyProvider } from '../../src/ports/key-provider.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'

export const clinicNumber = '+13125550142'
export const front: Actor = { id: 'amy', roles: ['front-desk'] }
export const service: Actor = { id: 'reminders', roles: ['service'] }
export const disclosure = { version: 'v1', language: 'en', text: 'Yes, text me about visits. Message frequency varies. Reply STOP to opt out.' }

export const sender: Sender = {
  id: 'lakeside',
  name: 'Lakeside Clinic',
  contact: { phone: clinicNumber, url: 'https://lakeside.example' },
  addresses: [{ value: clinicNumber, type: 'long-code', transport: 'carrier' }],
}

export const visits: Program = {
  id: 'visits',
  title: 'Visits',
  owner: 'front-desk',
  sender: 'lakeside',
  messageClass: 'care',
  kinds: 'any',
  disclosures: [disclosure],
  recurring: { perMonth: 4 },
  confirmation: false,
}

/** Ten in the morning in Chicago. */
export const start: number = Date.UTC(2026, 10, 24, 16)
export const visit = { at: new Date(start + 3 * 86_400_000), zone: 'America/Chicago' }

const areas = ['312', '773', '847', '630'] as const

/** Numbers that are nobody's: 555 01xx of an area. */
export function phoneOf(index: number): string {
  return `+1${areas[index % areas.length]}55501${String(10 + Math.floor(index / areas.length)).padStart(2, '0')}`
}

const secret = (byte: number): string => toBase64(new Uint8Array(32).fill(byte))
/** A provider of its own for each process: what was fetched from one is remembered by it, and processes share no memory. */
export const oldKeys = (): KeyProvider => keysFromSecret(secret(7), { id: 'k1' })
/** Holds the key that is rotated to as well. */
export const newKeys = (): KeyProvider => keysFromSecret(secret(8), { id: 'k2', previous: { k1: secret(7) } })
export const compliance: Actor = { id: 'cal', roles: ['compliance'] }
export const operator: Actor = { id: 'ada', roles: ['administrator'] }
