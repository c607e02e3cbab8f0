// How fast stored numbers move to a new key: `npm run bench:rotation -- --numbers 100000`. SQLite, in a file of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toBase64, toUtf8 } from '../src/internal/bytes.js'
import { systemRuntime } from '../src/internal/system-runtime.js'
import { createMessenger } from '../src/messenger/create-messenger.js'
import { writeIndexKeys } from '../src/ports/index-keys.js'
import { macsOf, sealField } from '../src/ports/key-ring.js'
import { keysFromSecret } from '../src/ports/keys-from-secret.js'
import { numberPlace } from '../src/ports/recipient-number.js'
import { sqliteStorage } from '../src/storage/index.js'
import { fakeTransport } from '../src/testing/fake-transport.js'
import { readOptions } from './options.js'

const { count } = readOptions({ values: ['numbers', 'batch'] })
const [numbers, batchSize] = [count('numbers', 20_000), count('batch', 200)]
const secret = (seed: number): string => toBase64(new Uint8Array(32).fill(seed))
const first = keysFromSecret(secret(1), { id: 'k1' })
const holding = keysFromSecret(secret(1), { id: 'k1', next: { k2: secret(2) } })
const switched = keysFromSecret(secret(2), { id: 'k2', previous: { k1: secret(1) } })
const by = { actor: { id: 'bench', roles: ['administrator'] }, reason: 'bench' }
const folder = mkdtempSync(join(tmpdir(), 'nophi-rotation-'))
const storage = sqliteStorage({ path: join(folder, 'numbers.db') })
const scope = { tenant: 'default', clock: () => systemRuntime.now() }

function messengerWith(keys: typeof first) {
  const disclosure = { version: '1', language: 'en', text: 'Text me about my visits. Reply STOP to opt out.' }
  const sender = { id: 'clinic', name: 'Lakeside Clinic', contact: { phone: '+13125559942' } }
  return createMessenger({
    storage,
    keys,
    transports: [fakeTransport()],
    senders: [{ ...sender, addresses: [{ value: '+13125559942', type: 'long-code', transport: 'fake' }] }],
    programs: [
      { id: 'visits', title: 'Visits', owner: 'desk', sender: 'clinic', messageClass: 'care', kinds: 'any', disclosures: [disclosure], recurring: 'once' },
    ],
    environment: 'production',
  })
}

async function fill(): Promise<void> {
  await storage.transaction(scope, ({ suppression }) =>
    suppression.replaceIndexKeys(null, writeIndexKeys({ generation: 1, phase: 'steady', live: ['k1'], next: null, kept: [], since: 0 })),
  )
  for (let start = 0; start < numbers; start += 2_000) {
    await storage.transaction(scope, async ({ suppression }) => {
      const batch = Array.from({ length: Math.min(2_000, numbers - start) }, (_, index) => `+1312${String(5_550_000 + start + index).padStart(7, '0')}`)
      const rows = await Promise.all(
        batch.map(async (phone) => {
          const id = systemRuntime.id()
          const cipher = await sealField(first, numberPlace('default', id), toUtf8(phone), (length) => systemRuntime.randomBytes(length))
          return { id, cipher, macs: await macsOf(first, 'default', 'recipient', phone) }
        }),
      )
      await Promise.all(rows.map(({ macs, id, cipher }) => suppression.ensureSubject(macs, id, cipher)))
    })
  }
}

interface Part {
  readonly seconds: number
  readonly longestMs: number
}

/** A step that only waited is slept over and not counted. */
async function timed(step: () => Promise<'more' | 'wait' | 'done'>): Promise<Part> {
  const steps: number[] = []
  for (;;) {
    const before = systemRuntime.monotonic()
    const answer = await step()
    if (answer === 'wait') await systemRuntime.sleep(500)
    else steps.push(systemRuntime.monotonic() - before)
    if (answer === 'done') return { seconds: steps.reduce((sum, took) => sum + took, 0) / 1_000, longestMs: Math.max(...steps) }
  }
}

await storage.migrate()
await fill()
const moving = messengerWith(holding)
const index = await timed(async () => {
  const { done, waitingFor } = await moving.keyRotation.advanceIndexKey({ to: 'k2', batchSize }, by)
  return done ? 'done' : waitingFor === null ? 'more' : 'wait'
})
const sealing = messengerWith(switched)
const field = await timed(async () => ((await sealing.keyRotation.advanceFieldKey({ batchSize }, by)).remaining === 0 ? 'done' : 'more'))
const line = (name: string, { seconds, longestMs }: Part): string =>
  `${name}: ${numbers} numbers in ${seconds.toFixed(1)} s (${Math.round(numbers / seconds)} a second), longest step ${longestMs.toFixed(0)} ms`
console.log(line('index key, waits left out', index))
console.log(line('field key', field))
await storage.close()
rmSync(folder, { recursive: true, force: true })
