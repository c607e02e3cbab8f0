import { describe, expect, it } from 'vitest'
import { createAuditLog } from '../../src/audit-log/index.js'
import { NophiError } from '../../src/errors/nophi-error.js'
import { sha256 } from '../../src/internal/hash.js'
import { type Checkpoint, emptyFrontier, extend, leafInput, recordBytes, runHashing } from '../../src/merkle-log/index.js'
import type { CheckpointRow, LeafRow, LogHead } from '../../src/ports/audit-store.js'
import type { AnchorSink } from '../../src/ports/other-ports.js'
import type { StorageOf } from '../../src/ports/storage.js'
import { altered, at, eventOf, keys, logUnderTest, origin, problemOf } from './log-under-test.js'

const events = (from: number, to: number) => Array.from({ length: to - from }, (_, place) => eventOf(`e${from + place}`))

function anchor(): AnchorSink & { held: Checkpoint | null } {
  const sink = {
    spec: 1 as const,
    name: 'outside',
    independent: false,
    held: null as Checkpoint | null,
    put: async (checkpoint: Checkpoint) => {
      sink.held = checkpoint
      return {}
    },
    newest: async () => sink.held,
  }
  return sink
}

/** An administrator writes one old record anew, with all hashes and the head that follow, removes the checkpoints, and leaves the tiles. */
async function rewritten(storage: StorageOf<'audit'>, place: number): Promise<StorageOf<'audit'>> {
  const bytes = recordBytes(eventOf(`e${place}`, { forged: true }))
  const forge = (row: LeafRow): LeafRow => (row.index === BigInt(place) ? { ...row, bytes, hash: sha256(leafInput(bytes)) } : row)
  const rows = await storage.transaction({ tenant: 'default', clock: () => at }, ({ audit }) => audit.leaves(0n, 10_000))
  const { nodes } = runHashing(
    extend(
      emptyFrontier,
      rows.map((row) => forge(row).hash),
    ),
    sha256,
  )
  let signed: CheckpointRow | null = null
  const withHead = <Head extends LogHead | null>(head: Head): Head => (head === null ? head : { ...head, frontier: nodes })
  return altered(storage, (audit) => ({
    readHead: async () => withHead(await audit.readHead()),
    lockHead: async () => withHead(await audit.lockHead()),
    leaves: async (from, limit) => (await audit.leaves(from, limit)).map(forge),
    latestCheckpoint: async () => signed,
    saveCheckpoint: async (row) => {
      signed = row
      return 'saved'
    },
  }))
}

describe('an anchored history', () => {
  it('that was written anew with its head is found by a new process, though its old tiles are still there', async () => {
    const sink = anchor()
    const { storage, log, append } = logUnderTest({ anchors: [sink] })
    await append(...events(0, 600))
    const anchored = await log.publish()
    await append(...events(600, 700))
    await log.sequence()
    const forged = await rewritten(storage, 3)
    const open = (anchors: readonly AnchorSink[]) => createAuditLog({ storage: forged, keys, origin, anchors })
    expect((await open([sink]).compareAnchors()).map(({ standing }) => standing)).toEqual(['log-differs'])
    // Signed while the anchor was away, so that the next process has not read the old records itself.
    await open([{ ...sink, newest: () => Promise.reject(new Error('canary')) }]).publish()
    expect(await problemOf(() => open([sink]).publish())).toBe('AUDIT_UNAVAILABLE anchor-disagrees')
    expect(sink.held).toEqual(anchored)
  })

  it('is not called another one because the storage failed while it was read', async () => {
    const sink = anchor()
    const { storage, log, append } = logUnderTest({ anchors: [sink] })
    await append(...events(0, 600))
    await log.publish()
    await append(...events(600, 700))
    await log.sequence()
    let down = true
    const read = <T>(work: () => Promise<T>): Promise<T> =>
      down ? Promise.reject(new NophiError('STORAGE_UNAVAILABLE', { problem: 'connection-lost' })) : work()
    const shaky = altered(storage, (audit) => ({
      readTiles: (places) => read(() => audit.readTiles(places)),
      leaves: (from, limit) => read(() => audit.leaves(from, limit)),
    }))
    const restarted = createAuditLog({ storage: shaky, keys, origin, anchors: [sink] })
    expect(await problemOf(() => restarted.compareAnchors())).toBe('STORAGE_UNAVAILABLE connection-lost')
    expect(await problemOf(() => restarted.publish())).toBe('STORAGE_UNAVAILABLE connection-lost')
    down = false
    expect((await restarted.publish()).size).toBe(700n)
  })
})
