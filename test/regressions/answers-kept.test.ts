import { describe, expect, it } from 'vitest'
import type { TransportOutcome } from '../../src/domain/transport-outcome.js'
import { NophiError } from '../../src/errors/nophi-error.js'
import { toBase64 } from '../../src/internal/bytes.js'
import { createMessenger } from '../../src/messenger/create-messenger.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { memoryStorage } from '../../src/storage/index.js'
import { type FakeTransport, fakeRuntime, fakeTransport } from '../messenger/fakes.js'
import { leavesOf } from '../messenger/leaves.js'
import { watchedStorage } from '../messenger/watched-storage.js'
import { createWorld, otherPhone, patientPhone, sender, visits } from '../messenger/world.js'

const accepted: TransportOutcome = { outcome: 'accepted', providerMessageId: 'p1', warnings: [] }
const optedOut: TransportOutcome = { outcome: 'rejected', reason: 'opted-out', retryable: false }
/** Longer than a lease and the last pause between two tries. */
const beyondLeaseMs = 60_000

/** From the first call on the storage takes nothing of this process, and never what became of the calls to `refusedPhone`. */
function worldWithoutStorage(answer: TransportOutcome, refusedPhone?: string) {
  const runtime = fakeRuntime({ at: new Date('2026-11-24T16:00:00Z') })
  const inner = memoryStorage()
  const refused = new Set<string>()
  const connection = { away: false }
  const storage = watchedStorage(inner, {
    async begin() {
      if (connection.away) throw new NophiError('STORAGE_UNAVAILABLE')
    },
    async statement({ name, args }, run) {
      if (name === 'suppression.closeAttempt' && refused.has(args[0] as string)) throw new NophiError('STORAGE_UNAVAILABLE')
      return run()
    },
  })
  const fake = fakeTransport({ runtime, steps: [answer, answer, answer] })
  const transport: FakeTransport = {
    ...fake,
    async send(message, context) {
      connection.away = true
      if (message.to === refusedPhone) refused.add(context.correlation)
      return fake.send(message, context)
    },
  }
  const neighbour = createMessenger({
    storage: inner,
    keys: keysFromSecret(toBase64(new Uint8Array(32).fill(7))),
    transports: [fake],
    senders: [sender],
    programs: [visits],
    environment: 'production',
    runtime,
  })
  return {
    ...createWorld({ runtime, transport, storage }),
    /** Sends, cannot record, and comes back when every lease has ended and another process has said so. */
    async callInVain(this: ReturnType<typeof createWorld>, ...phones: readonly string[]) {
      for (const to of phones) {
        await this.consent(to)
        await this.messenger.send(this.request({ to }))
      }
      const dispatched = expect(this.messenger.dispatchDue()).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' })
      // The call has begun before its time passes.
      while (!connection.away) await new Promise((resolve) => setImmediate(resolve))
      await runtime.advance(beyondLeaseMs)
      await dispatched
      await neighbour.maintain()
      connection.away = false
    },
  }
}

describe('an answer that came while the storage took nothing for longer than a lease', () => {
  it.each(['dispatchDue', 'maintain', 'close'] as const)('is recorded by the next %s of its process, once', async (verb) => {
    const world = worldWithoutStorage(accepted)
    await world.callInVain(patientPhone)
    expect(await leavesOf(world.messenger, 'attempt.unknown')).toHaveLength(1)
    expect(await leavesOf(world.messenger, 'attempt.accepted')).toHaveLength(0)
    await world.messenger[verb]()
    expect(await leavesOf(world.messenger, 'attempt.accepted')).toHaveLength(1)
    await world.messenger.maintain()
    expect(await leavesOf(world.messenger, 'attempt.accepted')).toHaveLength(1)
    expect(world.transport.sent()).toHaveLength(1)
  })

  it('still stops the number where it said that the person had opted out', async () => {
    const world = worldWithoutStorage(optedOut)
    await world.callInVain(patientPhone)
    await world.messenger.maintain()
    expect(await leavesOf(world.messenger, 'stop.recorded')).toHaveLength(1)
  })

  it('does not wait for one that the storage goes on refusing', async () => {
    const world = worldWithoutStorage(accepted, patientPhone)
    await world.callInVain(patientPhone, otherPhone)
    const alarms: (readonly string[])[] = []
    for (let round = 0; round < 3; round++) alarms.push((await world.messenger.maintain()).alarms)
    expect(await leavesOf(world.messenger, 'attempt.accepted')).toHaveLength(1)
    // The round that could not record has thrown, and none has come since.
    expect(alarms).toEqual(Array(3).fill(['answers-kept', 'dispatch-failing']))
  })

  it('raises no alarm once all are recorded', async () => {
    const world = worldWithoutStorage(accepted)
    await world.callInVain(patientPhone)
    expect((await world.messenger.maintain()).alarms).not.toContain('answers-kept')
  })
})
