import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toBase64 } from '../../src/internal/bytes.js'
import { createMessenger } from '../../src/messenger/create-messenger.js'
import type { Messenger } from '../../src/messenger/types.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { type PostgresBench, startPostgresBench } from '../storage/sql/open-postgres.js'
import { fakeTransport } from './fakes.js'
import { auditor, front, otherPhone, patientPhone, sender, visits } from './world.js'

const program = { ...visits, confirmation: undefined }
const disclosure = { version: 'v0', language: 'en', text: 'Yes, text me about visits.' }

let bench: PostgresBench
beforeAll(async () => {
  bench = await startPostgresBench()
})
afterAll(() => bench.end())

/** Two processes over one database, as far as the database can tell. */
async function twoProcesses(): Promise<readonly [Messenger, Messenger]> {
  const storage = await bench.open()
  const create = (): Messenger =>
    createMessenger({
      storage,
      keys: keysFromSecret(toBase64(new Uint8Array(32).fill(7))),
      transports: [fakeTransport()],
      senders: [sender],
      programs: [program],
      environment: 'production',
    })
  return [create(), create()]
}

async function signUpAtOnce(processes: readonly Messenger[], phone: string): Promise<readonly string[]> {
  const input = { phone, program: 'visits', action: 'opt-in', source: 'web-form', disclosure, occurredAt: new Date(), actor: front } as const
  const recorded = await Promise.all(Array.from({ length: 10 }, (_, index) => processes[index % processes.length]?.consent.record(input)))
  expect(new Set(recorded.map((event) => event?.id)).size).toBe(10)
  const { records } = await (processes[0] as Messenger).history.list({ phone }, auditor)
  return records.map(({ kind }) => kind)
}

describe('the confirmation of an opt-in over PostgreSQL', () => {
  it('is queued once, however many forms arrive at once in two processes', async () => {
    const processes = await twoProcesses()
    expect(await signUpAtOnce(processes, patientPhone)).toEqual(['service:opt-in-confirmation'])
  })

  it('is queued once for a person whose opt-out still stands', async () => {
    const processes = await twoProcesses()
    await processes[0].suppression.suppress({ phone: otherPhone, source: 'front-desk', actor: front })
    expect(await signUpAtOnce(processes, otherPhone)).toEqual(['service:opt-in-confirmation'])
  })
})
