import { describe, expect, it } from 'vitest'
import { createAuditLog } from '../../src/audit-log/index.js'
import { growTiles } from '../../src/audit-log/tile-grower.js'
import type { TreeReader } from '../../src/audit-log/tree-reader.js'
import { concatBytes } from '../../src/internal/bytes.js'
import { sha256 } from '../../src/internal/hash.js'
import { type EvidenceBundle, leafInput, recordBytes, verifyEvidence } from '../../src/merkle-log/index.js'
import type { TilePlace, TileRow } from '../../src/ports/audit-store.js'
import type { StorageOf } from '../../src/ports/storage.js'
import { altered, at, eventOf, keys, logUnderTest, origin, problemOf } from './log-under-test.js'

const many = 65_900
const some = 3_000
const records = Array.from({ length: some }, (_, index) => eventOf(`e${index}`))

async function grown(): Promise<ReturnType<typeof logUnderTest>> {
  const made = logUnderTest()
  for (let from = 0; from < some; from += 701) {
    await made.append(...records.slice(from, from + 701))
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

function tilesOf(storage: StorageOf<'audit'>, places: readonly TilePlace[]): Promise<readonly TileRow[]> {
  return storage.transaction({ tenant: 'default', clock: () => at }, ({ audit }) => audit.readTiles(places))
}

const nothingToRead: Omit<TreeReader, 'keep'> = {
  tile: () => Promise.reject(new Error('nothing to read')),
  range: () => Promise.reject(new Error('nothing to read')),
  frontier: () => Promise.reject(new Error('nothing to read')),
}

/** As a string: bytes are compared one by one else, which takes seconds. */
function shown({ level, index, hashes }: TileRow): string {
  return `${level}/${index} ${Buffer.from(hashes).toString('hex')}`
}

/** Of a power of two of hashes, by RFC 6962 section 2.1. */
function rootOf(level: readonly Uint8Array[]): Uint8Array {
  if (level.length === 1) return level[0] as Uint8Array
  const middle = level.length / 2
  return sha256(concatBytes(Uint8Array.of(1), rootOf(level.slice(0, middle)), rootOf(level.slice(middle))))
}

describe('tiles of a log', () => {
  it('hold 256 hashes each, as C2SP tlog-tiles cuts a log, in whatever steps it grew', async () => {
    const hashes = Array.from({ length: many }, (_, index) => sha256(Uint8Array.of(index >> 8, index & 255, index >> 16)))
    const roots = Array.from({ length: Math.floor(many / 256) }, (_, tile) => rootOf(hashes.slice(tile * 256, tile * 256 + 256)))
    const grower = await growTiles(nothingToRead, 0n)
    const complete: TileRow[] = []
    for (let from = 0; from < many; from += 9_001) {
      grower.add(hashes.slice(from, from + 9_001))
      complete.push(...grower.complete())
    }
    const expected = (level: number, index: number, from: readonly Uint8Array[]): TileRow => ({ level, index: BigInt(index), hashes: concatBytes(...from) })
    const tiles = [
      ...roots.map((_, tile) => expected(0, tile, hashes.slice(tile * 256, tile * 256 + 256))),
      expected(1, 0, roots.slice(0, 256)),
      expected(1, 1, roots.slice(256)),
      expected(2, 0, [rootOf(roots.slice(0, 256))]),
    ]
    const byPlace = new Map([...complete, ...grower.unfinished()].map((row) => [`${row.level}/${row.index}`, shown(row)]))
    for (const tile of tiles) expect(byPlace.get(`${tile.level}/${tile.index}`)).toBe(shown(tile))
    expect(byPlace.size).toBe(tiles.length)
  })

  it('are stored with the checkpoint that covers them, those of the leaves once they are complete', async () => {
    const { storage } = await grown()
    const hashes = records.map((event) => sha256(leafInput(recordBytes(event))))
    const roots = Array.from({ length: Math.floor(some / 256) }, (_, tile) => rootOf(hashes.slice(tile * 256, tile * 256 + 256)))
    const [first, last, none, above] = [0n, 10n, 11n, 0n].map((index, place) => ({ level: place === 3 ? 1 : 0, index }))
    expect(await tilesOf(storage, [first as TilePlace])).toEqual([{ ...first, hashes: concatBytes(...hashes.slice(0, 256)) }])
    expect(await tilesOf(storage, [last as TilePlace])).toEqual([{ ...last, hashes: concatBytes(...hashes.slice(2_560, 2_816)) }])
    expect(await tilesOf(storage, [none as TilePlace])).toEqual([])
    expect(await tilesOf(storage, [above as TilePlace])).toEqual([{ ...above, hashes: concatBytes(...roots) }])
  })

  it('spare a new process the log: it signs what is new and proves an old record from a few tiles', async () => {
    const { storage, append, trust } = await grown()
    const { storage: counting, read } = counted(storage)
    const log = createAuditLog({ storage: counting, keys, origin })
    await append(eventOf('new'))
    expect((await log.publish()).size).toBe(BigInt(some + 1))
    const [bundle] = await log.evidenceFor('e711')
    expect(await verifyEvidence(bundle as EvidenceBundle, await trust())).toEqual({ valid: true })
    expect(read()).toBeLessThan(4 * 256)
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
