import { describe, expect, it } from 'vitest'
import { createAuditLog } from '../../src/audit-log/index.js'
import { concatBytes } from '../../src/internal/bytes.js'
import { sha256 } from '../../src/internal/hash.js'
import { type EvidenceBundle, leafInput, recordBytes, verifyEvidence } from '../../src/merkle-log/index.js'
import type { TileRow } from '../../src/ports/audit-store.js'
import type { StorageOf } from '../../src/ports/storage.js'
import { altered, at, eventOf, keys, logUnderTest, origin, problemOf } from './log-under-test.js'

const many = 65_900
const some = 3_000
const records = Array.from({ length: many }, (_, index) => eventOf(`e${index}`))

async function grown(size = some): Promise<ReturnType<typeof logUnderTest>> {
  const made = logUnderTest()
  for (let from = 0; from < size; from += 9_001) {
    await made.append(...records.slice(from, Math.min(size, from + 9_001)))
    await made.log.sequence()
  }
  return made
}

/** Counts the leaf rows that are read. */
function counted(storage: StorageOf<'audit'>): { readonly storage: StorageOf<'audit'>; read(): number } {
  let rows = 0
  const counting = altered(storage, (audit) => ({
    leaves: async (from, limit) => {
      const found = await audit.leaves(from, limit)
      rows += found.length
      return found
    },
  }))
  return { storage: counting, read: () => rows }
}

function tilesOf(storage: StorageOf<'audit'>, places: readonly Pick<TileRow, 'level' | 'index'>[]): Promise<readonly TileRow[]> {
  return storage.transaction({ tenant: 'default', clock: () => at }, ({ audit }) => audit.readTiles(places))
}

describe('tiles of a log', () => {
  it('hold 256 hashes each, as C2SP tlog-tiles cuts a log, whatever the sizes that were signed', async () => {
    const { storage } = await grown(many)
    const hashes = records.map((event) => sha256(leafInput(recordBytes(event))))
    const pair = (left: Uint8Array, right: Uint8Array): Uint8Array => sha256(concatBytes(Uint8Array.of(1), left, right))
    const rootOf = (level: readonly Uint8Array[]): Uint8Array =>
      level.length === 1
        ? (level[0] as Uint8Array)
        : rootOf(Array.from({ length: level.length / 2 }, (_, at) => pair(level[2 * at] as Uint8Array, level[2 * at + 1] as Uint8Array)))
    const whole = Math.floor(many / 256)
    const roots = Array.from({ length: whole }, (_, tile) => rootOf(hashes.slice(tile * 256, tile * 256 + 256)))
    const expected = (level: number, index: number, from: readonly Uint8Array[]): TileRow => ({ level, index: BigInt(index), hashes: concatBytes(...from) })
    for (const row of [
      expected(0, 0, hashes.slice(0, 256)),
      expected(0, whole - 1, hashes.slice((whole - 1) * 256, whole * 256)),
      expected(1, 0, roots.slice(0, 256)),
      expected(1, 1, roots.slice(256)),
      expected(2, 0, [rootOf(roots.slice(0, 256))]),
    ]) {
      const [found] = await tilesOf(storage, [row])
      expect([row.level, row.index, Buffer.compare(found?.hashes ?? new Uint8Array(0), row.hashes)]).toEqual([row.level, row.index, 0])
    }
    expect(await tilesOf(storage, [{ level: 0, index: BigInt(whole) }])).toEqual([])
  })

  it('spare a new process the log: it signs what is new and proves an old record from a few tiles', async () => {
    const { storage, append, trust } = await grown()
    const { storage: counting, read } = counted(storage)
    const log = createAuditLog({ storage: counting, keys, origin })
    await append(eventOf('new'))
    expect((await log.publish()).size).toBe(BigInt(some + 1))
    const [bundle] = await log.evidenceFor('e711')
    expect(await verifyEvidence(bundle as EvidenceBundle, await trust())).toEqual({ valid: true })
    expect(read()).toBeLessThan(3 * 256)
  })

  it('spare two processes that sign by turns each other’s leaves', async () => {
    const { storage, append } = await grown()
    const one = counted(storage)
    const other = counted(storage)
    const logs = [createAuditLog({ storage: one.storage, keys, origin }), createAuditLog({ storage: other.storage, keys, origin })]
    for (let round = 0; round < 6; round++) {
      await append(...Array.from({ length: 600 }, (_, index) => eventOf(`r${round}-${index}`)))
      await logs[round % 2]?.publish()
    }
    // Half of 3,600 are its own; the rest are ends of tiles.
    expect(one.read()).toBeLessThan(1_800 + 6 * 256)
    expect(other.read()).toBeLessThan(1_800 + 6 * 256)
  })

  it('are never trusted: evidence is proved from the leaves where a tile was changed', async () => {
    const { storage, append, trust } = await grown()
    const wrong = altered(storage, (audit) => ({
      readTiles: async (places) => (await audit.readTiles(places)).map((row) => ({ ...row, hashes: row.hashes.map((byte) => byte ^ 1) })),
    }))
    const log = createAuditLog({ storage: wrong, keys, origin })
    await append(eventOf('new'))
    expect((await log.publish()).size).toBe(BigInt(some + 1))
    const [bundle] = await log.evidenceFor('e711')
    expect(await verifyEvidence(bundle as EvidenceBundle, await trust())).toEqual({ valid: true })
  })

  it('do not hide that a leaf and its tile were both changed', async () => {
    const { storage, append } = await grown()
    const bytes = recordBytes(eventOf('e300', { forged: true }))
    const hash = sha256(leafInput(bytes))
    const forged = altered(storage, (audit) => ({
      leaves: async (from, limit) => (await audit.leaves(from, limit)).map((row) => (row.id === 'e300' ? { ...row, bytes, hash } : row)),
      leaf: async (id) => {
        const row = await audit.leaf(id)
        return row !== null && id === 'e300' ? { ...row, bytes, hash } : row
      },
      readTiles: async (places) =>
        (await audit.readTiles(places)).map((row) => {
          if (row.level !== 0 || row.index !== 1n) return row
          const hashes = row.hashes.slice()
          hashes.set(hash, 44 * 32)
          return { ...row, hashes }
        }),
    }))
    const log = createAuditLog({ storage: forged, keys, origin })
    expect(await problemOf(() => log.evidenceFor('e300'))).toBe('AUDIT_UNAVAILABLE leaf-changed')
    await append(eventOf('new'))
    expect((await log.recheck()).valid).toBe(false)
  })
})
