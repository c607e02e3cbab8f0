import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAuditLog } from '../../src/audit-log/index.js'
import { createTreeReader } from '../../src/audit-log/tree-reader.js'
import { fromBase64, fromUtf8 } from '../../src/internal/bytes.js'
import { sha256 } from '../../src/internal/hash.js'
import { systemRuntime } from '../../src/internal/system-runtime.js'
import { consistencyRanges, type EvidenceBundle, readRecord, runHashing, verifyConsistency, verifyEvidence, verifyRange } from '../../src/merkle-log/index.js'
import { memoryStorage } from '../../src/storage/memory-storage.js'
import { all, altered, at, eventOf, keys, logUnderTest, origin, problemOf } from './log-under-test.js'

const idOf = ({ record }: EvidenceBundle): unknown => readRecord(record)?.id

describe('append', () => {
  it('lives or dies with the transaction of its caller', async () => {
    const { storage, log, append } = logUnderTest()
    await append(eventOf('e1'))
    const scope = { tenant: 'default', clock: () => at }
    await storage
      .transaction(scope, async (stores) => {
        await log.append(eventOf('e2'), stores)
        throw new Error('the caller aborts')
      })
      .catch(() => undefined)
    expect((await log.publish()).size).toBe(1n)
    expect(await log.evidenceFor('e2')).toEqual([])
  })

  it('stores the canonical bytes of the event', async () => {
    const { log, append } = logUnderTest()
    await append(eventOf('e1', { number: 4, message: 'm1', subject: 's' }))
    const [bundle] = await log.evidenceFor('e1')
    expect(fromUtf8((bundle as EvidenceBundle).record)).toBe(
      '{"at":"2027-01-31T15:00:00.000Z","id":"e1","message":"m1","number":4,"subject":"s","type":"message.permitted","v":1}',
    )
  })

  it('throws AUDIT_UNAVAILABLE where there is no audit slice and for data that cannot be recorded, and repeats none of it', async () => {
    const { log, append } = logUnderTest()
    for (const stores of [{}, { audit: null }, { audit: {} }])
      expect(await problemOf(() => log.append(eventOf('e1'), stores))).toMatch(/^AUDIT_UNAVAILABLE this transaction/)
    expect(await problemOf(() => log.append(eventOf('e1'), null as never))).toBe('AUDIT_UNAVAILABLE')
    for (const data of [{ to: '+12125550100' }, { note: 'call 212-555-0100' }, { rate: 0.5 }, { id: 'x' }]) {
      const problem = await problemOf(() => append(eventOf('e1', data as never)))
      expect(problem).toMatch(/^AUDIT_UNAVAILABLE (looks like a phone number|not a string)/)
    }
    expect((await log.publish()).size).toBe(0n)
  })

  it('replaces a foreign error', async () => {
    const canary = altered(memoryStorage(), () => ({ appendLeaf: () => Promise.reject(new Error('canary')) }))
    expect(await problemOf(() => logUnderTest({ storage: canary }).append(eventOf('e1')))).toBe('AUDIT_UNAVAILABLE')
  })
})

describe('publish', () => {
  it('covers what waited, in batches, with a checkpoint that a stranger can verify', async () => {
    const { log, append, trust } = logUnderTest()
    await append(...Array.from({ length: 4_501 }, (_, index) => eventOf(`e${index}`)))
    const checkpoint = await log.publish()
    expect(checkpoint).toMatchObject({ origin, size: 4_501n })
    expect(await verifyRange(log.exportRange(0n, 4_501n), checkpoint, await trust())).toEqual({ valid: true })
  })

  it('gives the same checkpoint again when nothing was added, from another process too', async () => {
    const { storage, log, append } = logUnderTest()
    await append(eventOf('e1'))
    const first = await log.publish()
    expect(await log.publish()).toEqual(first)
    expect(await createAuditLog({ storage, keys, origin }).publish()).toEqual(first)
  })

  it('signs the empty log', async () => {
    const { log, trust } = logUnderTest()
    const checkpoint = await log.publish()
    expect(checkpoint.size).toBe(0n)
    expect(await verifyRange(log.exportRange(0n, 0n), checkpoint, await trust())).toEqual({ valid: true })
  })

  it('covers what was appended before it was called, also while another call runs', async () => {
    const { log, append } = logUnderTest()
    await append(eventOf('e1'))
    const [, second] = await Promise.all([log.publish(), append(eventOf('e2')).then(() => log.publish())])
    expect(second.size).toBe(2n)
  })

  it('takes a second call after the first, whose view is older, and not for a loss of history', async () => {
    const storage = memoryStorage()
    let reads = 0
    let release = (): void => undefined
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const slow: typeof storage = {
      ...storage,
      async transaction(scope, work) {
        let late = false
        const result = await storage.transaction(scope, (stores) => {
          const readHead: typeof stores.audit.readHead = () => {
            reads += 1
            // A reading looks at the head before and after the newest checkpoint.
            late = reads === 2
            return stores.audit.readHead()
          }
          return work({ ...stores, audit: { ...stores.audit, readHead } })
        })
        if (late) await gate
        return result
      },
    }
    const { log, append } = logUnderTest({ storage: slow })
    await append(eventOf('e1'))
    const first = log.publish()
    while (reads < 2) await Promise.resolve()
    await append(eventOf('e2'))
    const second = log.publish()
    for (let turns = 0; turns < 2_000; turns++) await Promise.resolve()
    release()
    expect([(await first).size, (await second).size]).toEqual([1n, 2n])
  })

  it('only ever grows: every checkpoint begins the next, at any sequence of sizes and restarts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.boolean()), { minLength: 2, maxLength: 6 }), async (steps) => {
        const { storage, log, append, trust } = logUnderTest()
        let process = log
        let written = 0
        const checkpoints = []
        for (const [count, restart] of steps) {
          await append(...Array.from({ length: count }, (_, index) => eventOf(`e${written + index}`)))
          written += count
          if (restart) process = createAuditLog({ storage, keys, origin })
          checkpoints.push(await process.publish())
          expect(checkpoints.at(-1)?.size).toBe(BigInt(written))
        }
        const reader = createTreeReader({ transaction: (work) => storage.transaction({ tenant: 'default', clock: () => at }, work) }, 0, new Map())
        for (const [place, { size, root }] of checkpoints.entries()) {
          const next = checkpoints[place + 1]
          if (next === undefined || size === 0n) continue
          const proof: Uint8Array[] = []
          for (const range of consistencyRanges(size, next.size)) proof.push(await reader.range(range))
          expect(runHashing(verifyConsistency(size, next.size, proof, fromBase64(root) as Uint8Array, fromBase64(next.root) as Uint8Array), sha256)).toBe(true)
        }
        const last = checkpoints.at(-1) as (typeof checkpoints)[0]
        expect(await verifyRange(log.exportRange(0n, last.size), last, await trust(), { earlier: checkpoints })).toEqual({ valid: true })
      }),
      { numRuns: 25 },
    )
  })

  it('keeps the logs of two tenants apart', async () => {
    const storage = memoryStorage()
    const [one, other] = [logUnderTest({ storage, tenant: 'one' }), logUnderTest({ storage, tenant: 'other', origin: 'other.example/sms' })]
    await one.append(eventOf('e1'))
    await other.append(eventOf('e1'), eventOf('e2'))
    expect([(await one.log.publish()).size, (await other.log.publish()).size]).toEqual([1n, 2n])
  })

  it('leaves the sequencing to whoever holds the lock, and signs what is committed', async () => {
    const storage = memoryStorage()
    const { append } = logUnderTest({ storage })
    await append(eventOf('e1'))
    const runtime = { ...systemRuntime, sleep: async () => undefined }
    const locked = createAuditLog({ storage: altered(storage, () => ({ lockHead: async () => null })), keys, origin, runtime })
    expect((await locked.publish()).size).toBe(0n)
    expect(await problemOf(() => locked.evidenceFor('e1'))).toBe('AUDIT_UNAVAILABLE not-covered-yet')
  })
})

describe('evidenceFor', () => {
  it('asks again where another process was giving out places just then', async () => {
    const storage = memoryStorage()
    const { append, trust } = logUnderTest({ storage })
    await append(eventOf('e1'))
    const slept: number[] = []
    const runtime = { ...systemRuntime, sleep: async (ms: number) => void slept.push(ms) }
    const held = altered(storage, (audit) => ({ lockHead: async () => (slept.length < 2 ? null : audit.lockHead()) }))
    const [bundle] = await createAuditLog({ storage: held, keys, origin, runtime }).evidenceFor('e1')
    expect(await verifyEvidence(bundle as EvidenceBundle, await trust())).toEqual({ valid: true })
    expect(slept).toEqual([100, 100])
  })

  it('gives every record of a message, consent event or suppression, or one by its own id, with a proof that verifies offline', async () => {
    const { log, append, trust } = logUnderTest()
    await append(...Array.from({ length: 700 }, (_, index) => eventOf(`e${index}`)))
    await append(
      eventOf('q', { message: 'm1', consent: 'c1' }),
      eventOf('p', { message: 'm1', attempt: 'a1' }),
      eventOf('o', { consent: 'c1', suppression: 's1' }),
      { ...eventOf('n', { message: 'm1', suppression: 's1' }), type: 'stop.recorded' },
      eventOf('l', { consent: 'c1', attempt: 'a1' }),
    )
    await log.publish()
    await append(...Array.from({ length: 77 }, (_, index) => eventOf(`later${index}`)))
    await log.publish()
    const found: Record<string, unknown[]> = {}
    for (const id of ['m1', 'c1', 's1', 'e345', 'p', 'nobody']) {
      const bundles = await log.evidenceFor(id)
      for (const bundle of bundles) expect(await verifyEvidence(bundle, await trust())).toEqual({ valid: true })
      found[id] = bundles.map(idOf)
    }
    expect(found).toEqual({ m1: ['q', 'p'], c1: ['l'], s1: ['o', 'n'], e345: ['e345'], p: ['p'], nobody: [] })
  })

  it('publishes first when a record is not covered yet, so that none is left out', async () => {
    const { log, append } = logUnderTest()
    await append(eventOf('q', { message: 'm1' }))
    await log.publish()
    await append(eventOf('p', { message: 'm1' }))
    expect((await log.evidenceFor('m1')).map(idOf)).toEqual(['q', 'p'])
  })

  it('verifies every bundle at any size and place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1_100 }), fc.nat(), async (size, place) => {
        const { log, append, trust } = logUnderTest()
        await append(...Array.from({ length: size }, (_, index) => eventOf(`e${index}`)))
        const [bundle] = await log.evidenceFor(`e${place % size}`)
        expect(await verifyEvidence(bundle as EvidenceBundle, await trust())).toEqual({ valid: true })
      }),
      { numRuns: 20 },
    )
  })
})

describe('exportRange', () => {
  it('gives the records from one index up to another', async () => {
    const { log, append } = logUnderTest()
    await append(...Array.from({ length: 9 }, (_, index) => eventOf(`e${index}`)))
    await log.publish()
    expect((await all(log.exportRange(3n, 6n))).map((record) => readRecord(record)?.id)).toEqual(['e3', 'e4', 'e5'])
    expect(await all(log.exportRange(4n, 4n))).toEqual([])
  })

  it('throws for a range that is none, and when the log ends before it', async () => {
    const { log, append } = logUnderTest()
    await append(eventOf('e1'))
    await log.publish()
    expect(await problemOf(() => all(log.exportRange(-1n, 1n)))).toBe('INVALID_REQUEST not a range')
    expect(await problemOf(() => all(log.exportRange(1n, 0n)))).toBe('INVALID_REQUEST not a range')
    expect(await problemOf(() => all(log.exportRange(0n, 2n)))).toBe('AUDIT_UNAVAILABLE leaf-missing')
  })
})

describe('createAuditLog', () => {
  it('refuses options that are missing, unknown or malformed, by path', () => {
    const storage = memoryStorage()
    for (const [path, options] of [
      ['storage', { keys, origin }],
      ['keys', { storage, origin }],
      ['origin', { storage, keys, origin: 'with space' }],
      ['origin', { storage, keys, origin: 'with+plus' }],
      ['origin', { storage, keys, origin: 'two\nlines' }],
      ['origin', { storage, keys, origin: '' }],
      ['tenant', { storage, keys, origin, tenant: '' }],
      ['anchors.0', { storage, keys, origin, anchors: [{}] }],
      ['value', { storage, keys, origin, anchor: [] }],
      ['signer.verifierKey', { storage, keys, origin, signer: { verifierKey: 'x', sign: () => undefined } }],
    ] as const) {
      expect(() => createAuditLog(options as never)).toThrow(`INVALID_OPTIONS: An option is missing, unknown or of the wrong shape. (path: ${path}`)
    }
  })
})
