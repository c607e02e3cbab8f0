import { describe, expect, it } from 'vitest'
import { toBase64 } from '../../src/internal/bytes.js'
import type { Messenger } from '../../src/messenger/types.js'
import type { KeyProvider } from '../../src/ports/key-provider.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { createWebhookHandler } from '../../src/webhooks/index.js'
import { fakeTransport } from './fakes.js'
import { leavesOf } from './leaves.js'
import { type Statement, watchedStorage } from './watched-storage.js'
import { clinicNumber, createWorld, front, otherPhone, patientPhone, type World } from './world.js'

const secretOf = (seed: number): string => toBase64(new Uint8Array(32).fill(seed))
const trueKeys = () => keysFromSecret(secretOf(1), { id: 'k2026' })
const falseKeys = () => keysFromSecret(secretOf(2), { id: 'k2026' })

/** A process with another secret under the id of the one that made the data. */
function beside({ storage, runtime, transport }: World, keys = falseKeys()): World {
  return { ...createWorld({ keys, storage, runtime, transport }), storage, runtime, transport }
}

async function codeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work()
  } catch (error) {
    const { code, retryable, details } = error as { code?: string; retryable?: boolean; details?: { problem?: string } }
    return `${code} ${retryable ? 'retryable' : 'final'}: ${details?.problem}`
  }
  return 'no error'
}

const differs = 'KEY_UNAVAILABLE retryable: another secret stands under the id of a known key'
const suppressed = async ({ suppression }: Messenger, phone: string): Promise<boolean> => (await suppression.statusOf({ phone })).suppressed

async function stoppedWorld(): Promise<World> {
  const world = createWorld({ keys: trueKeys() })
  await world.consent()
  await world.consent(otherPhone)
  await world.reply('STOP')
  await world.messenger.maintain()
  return world
}

describe('another secret under the id of a known key', () => {
  it('takes no consent, text, permit or STOP, so that no number gets a second gate', async () => {
    const world = await stoppedWorld()
    const wrong = beside(world)
    const before = (await leavesOf(world.messenger)).length
    expect(await codeOf(() => wrong.consent())).toBe(differs)
    expect(await codeOf(() => wrong.messenger.send(wrong.request({ to: otherPhone })))).toBe(differs)
    expect(await codeOf(() => wrong.messenger.dispatchDue())).toBe(differs)
    expect(await codeOf(() => wrong.messenger.suppression.statusOf({ phone: patientPhone }))).toBe(differs)
    expect(await codeOf(() => wrong.messenger.suppression.suppress({ phone: otherPhone, source: 'front-desk', actor: front }))).toBe(differs)
    expect(await codeOf(() => wrong.reply('STOP', { from: otherPhone }))).toBe(differs)
    expect(await leavesOf(world.messenger)).toHaveLength(before)
  })

  it('leaves a STOP to the process that holds the right one', async () => {
    const world = await stoppedWorld()
    const wrong = beside(world)
    const replayKey = 'from the provider'
    expect(await codeOf(() => wrong.reply('STOP', { from: otherPhone, replayKey }))).toBe(differs)
    expect(await suppressed(world.messenger, otherPhone)).toBe(false)
    const again = await world.reply('STOP', { from: otherPhone, replayKey })
    expect(again.replayed).toBe(false)
    expect(await suppressed(world.messenger, otherPhone)).toBe(true)
  })

  it('is told by check() as one thing, and by every round of maintain()', async () => {
    const world = await stoppedWorld()
    const wrong = beside(world)
    const failed = (await wrong.messenger.check()).filter(({ ok }) => !ok)
    expect(failed.map(({ name }) => name)).toContain('key-values')
    expect(failed.map(({ name }) => name)).not.toContain('storage')
    for (let round = 0; round < 2; round++) expect((await wrong.messenger.maintain()).alarms).toEqual(['key-differs'])
    expect((await world.messenger.check()).find(({ name }) => name === 'key-values')?.ok).toBe(true)
    expect((await world.messenger.maintain()).alarms).not.toContain('key-differs')
  })

  it('is found in the first transaction after the key came, where the provider gives it late', async () => {
    const world = await stoppedWorld()
    const [right, late] = [trueKeys(), falseKeys()]
    let given = false
    const wrong = beside(world, {
      spec: 1,
      key: async (purpose, id) => {
        if (purpose !== 'field-encryption') return right.key(purpose, id)
        if (!given) throw new Error('not now')
        return late.key(purpose, id)
      },
      ids: (purpose) => right.ids?.(purpose) ?? Promise.resolve([]),
    })
    expect(await suppressed(wrong.messenger, patientPhone)).toBe(true)
    given = true
    expect(await codeOf(() => wrong.consent('+13125550177'))).toBe(differs)
    expect(await suppressed(world.messenger, patientPhone)).toBe(true)
    expect((await leavesOf(world.messenger)).filter(({ type }) => type === 'consent.recorded')).toHaveLength(2)
  })

  it('is found over data from before there were checks, by the numbers that are stored', async () => {
    const world = await stoppedWorld()
    const isChecks = ({ name, args }: Statement): boolean => name.startsWith('monitor.') && args[0] === 'key-checks'
    const unkept = watchedStorage(world.storage, {
      statement: async (statement, run) => (isChecks(statement) ? null : run()),
    })
    const process = (keys: KeyProvider) => createWorld({ keys, storage: unkept, runtime: world.runtime, transport: world.transport })
    expect(await codeOf(() => process(falseKeys()).consent())).toBe(differs)
    expect(await codeOf(() => process(trueKeys()).consent())).toBe('no error')
  })

  it('says nothing of the keys in what it keeps', async () => {
    const world = await stoppedWorld()
    await world.messenger.maintain()
    const scope = { tenant: 'default', clock: () => world.runtime.now() }
    const kept = await world.storage.transaction(scope, ({ monitor }) => monitor.readState('key-checks'))
    const { bytes } = await trueKeys().key('phone-index')
    expect(kept).not.toContain(toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''))
    expect(Object.keys(JSON.parse(kept ?? '{}') as object).sort()).toEqual(['audit-signing k2026', 'field-encryption k2026', 'phone-index k2026'])
  })

  it('answers a webhook with 503, so that the provider delivers again', async () => {
    const world = await stoppedWorld()
    const stop = { transport: 'fake', type: 'reply', replayKey: 'posted', from: otherPhone, to: clinicNumber, text: 'STOP', media: 0 } as const
    const transport = fakeTransport({ webhooks: { read: async () => ({ events: [stop] }) } } as never)
    const wrong = createWorld({ keys: falseKeys(), storage: world.storage, runtime: world.runtime, transport })
    const handler = createWebhookHandler(wrong.messenger, { transport: 'fake', publicUrl: 'https://clinic.example/sms' })
    expect((await handler(new Request('https://clinic.example/sms', { method: 'POST', body: 'x' }))).status).toBe(503)
  })
})
