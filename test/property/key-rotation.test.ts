import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { toBase64 } from '../../src/internal/bytes.js'
import type { KeyProvider } from '../../src/ports/key-provider.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { type MemoryStorage, memoryStorage } from '../../src/storage/index.js'
import { createWorld, front, type World } from '../messenger/world.js'
import { withVerbs } from '../storage/broken-storage.js'

const secret = (seed: number): string => toBase64(new Uint8Array(32).fill(seed))
const oldRing = keysFromSecret(secret(1), { id: 'k1' })
const bothRing = keysFromSecret(secret(1), { id: 'k1', next: { k2: secret(2) } })
const by = { actor: { id: 'ada', roles: ['administrator'] }, reason: 'rotation' }
const numbers = Array.from({ length: 8 }, (_, index) => `+1312555011${index}`)

type Act =
  | { readonly does: 'meet' | 'stop' | 'look'; readonly who: 'old' | 'new'; readonly number: number }
  | { readonly does: 'step' | 'wait'; readonly who: null }

const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constantFrom('meet', 'stop', 'look'), who: fc.constantFrom('old', 'new'), number: fc.nat(numbers.length - 1) }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constantFrom('step', 'wait'), who: fc.constant(null) }) },
)

interface Both {
  readonly old: World
  readonly new: World
  /** Numbers whose STOP was acknowledged. */
  readonly stopped: Set<string>
  readonly met: Set<string>
  closed: boolean
}

function start(storage: MemoryStorage): Both {
  const old = { ...createWorld({ keys: oldRing, storage }), storage }
  const beside = (keys: KeyProvider): World => ({ ...createWorld({ keys, storage, runtime: old.runtime, transport: old.transport }), runtime: old.runtime })
  return { old, new: beside(bothRing), stopped: new Set(), met: new Set(), closed: false }
}

/** What a process behind the generation may answer: no, never a wrong yes. */
async function unlessClosedOut(both: Both, who: 'old' | 'new', work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(who === 'old' && both.closed && isNophiError(error, 'KEY_UNAVAILABLE'))) throw error
  }
}

async function perform(both: Both, act: Act): Promise<void> {
  if (act.who === null) {
    if (act.does === 'wait') return both.old.runtime.advance(2_000)
    const { phase } = await both.new.messenger.keyRotation.advanceIndexKey({ to: 'k2', batchSize: 2 }, by)
    both.closed ||= phase === 'closing'
    return
  }
  const { messenger } = both[act.who]
  const phone = numbers[act.number] as string
  await unlessClosedOut(both, act.who, async () => {
    if (act.does === 'meet') {
      await both[act.who].consent(phone)
      both.met.add(phone)
    }
    if (act.does === 'stop') {
      await messenger.suppression.suppress({ phone, source: 'front-desk', actor: front })
      both.met.add(phone)
      both.stopped.add(phone)
    }
    if (act.does === 'look')
      expect((await messenger.suppression.statusOf({ phone })).suppressed, 'a stop counts in every process').toBe(both.stopped.has(phone))
  })
}

async function checkAll(both: Both, storage: MemoryStorage): Promise<void> {
  const gates = await storage.transaction({ tenant: 'default', clock: () => both.old.runtime.now() }, ({ vault }) => vault.countLackingMac('no such key'))
  expect(gates, 'one number, one gate').toBe(both.met.size)
  for (const phone of both.stopped) expect((await both.new.messenger.suppression.statusOf({ phone })).suppressed, 'no stop is lost').toBe(true)
}

async function run(storage: MemoryStorage, rounds: readonly (readonly Act[])[]): Promise<void> {
  const both = start(storage)
  for (const round of rounds) {
    // Side by side within a round, except what the model must see in order.
    const looks = round.filter(({ does }) => does === 'look')
    await Promise.all(round.filter(({ does }) => does !== 'look').map((act) => perform(both, act)))
    for (const look of looks) await perform(both, look)
  }
  for (let count = 0; count < 40; count++) {
    const { done } = await both.new.messenger.keyRotation.advanceIndexKey({ to: 'k2', batchSize: 3 }, by)
    if (done) break
    await both.old.runtime.advance(1_000)
  }
  await checkAll(both, storage)
}

const load = fc.array(fc.array(acts, { minLength: 1, maxLength: 4 }), { minLength: 4, maxLength: 16 })

function property(open: () => MemoryStorage): Promise<void> {
  return fc.assert(
    fc.asyncProperty(load, (rounds) => run(open(), rounds)),
    { seed: 12, numRuns: 60, endOnFailure: true },
  )
}

describe('numbers met, stopped and looked up while the index key rotates, by processes of old and new rings', () => {
  it('have one gate each, and no stop is lost', async () => {
    await property(() => memoryStorage())
  }, 30_000)

  it('would have two with a storage that writes under the new key only', async () => {
    const newOnly = (): MemoryStorage =>
      withVerbs({
        suppression: (slice) => ({ ensureSubject: (macs, id, cipher) => slice.ensureSubject(macs.slice(-1), id, cipher) }),
        consent: (slice) => ({ ensureSubject: (macs, id, cipher) => slice.ensureSubject(macs.slice(-1), id, cipher) }),
      })
    await expect(property(newOnly)).rejects.toThrow()
  }, 30_000)

  it('would lose stops with an anti-join that is not made again after closing', async () => {
    const blind = (): MemoryStorage => withVerbs({ vault: () => ({ lackingMac: async () => [], countLackingMac: async () => 0 }) })
    await expect(property(blind)).rejects.toThrow()
  }, 30_000)
})
