import { NophiError } from '../../src/errors/nophi-error.js'
import type { AuditStore, CheckpointRow, LeafRow, LogHead, TileRow } from '../../src/ports/audit-store.js'
import type { StorageOf, StoresOf } from '../../src/ports/storage.js'

export interface UnsteadyOptions {
  /** Pseudo-random numbers from 0 up to 1. */
  readonly random: () => number
  /** Share of commits that fail, half of them although they were applied. */
  readonly failingCommits: number
  /** The broken double takes what was written after the last leaf it took, as an ordered cursor does. */
  readonly take?: 'membership' | 'cursor'
  /** The broken double lets everybody sequence at once. */
  readonly headLock?: boolean
}

/**
 * An audit slice whose transactions overlap: a write is seen once it commits, numbers are drawn before that, a commit
 * may fail, and its answer may be lost. Memory storage runs one transaction at a time, so it shows none of this.
 */
export function unsteadyStorage({ random, failingCommits, take = 'membership', headLock = true }: UnsteadyOptions) {
  const leaves = new Map<string, LeafRow>()
  const pending = new Map<string, number>()
  const tiles = new Map<string, TileRow>()
  const checkpoints = new Map<bigint, CheckpointRow>()
  let head: LogHead = { size: 0n, incarnation: 0, epoch: 0, frontier: [] }
  let drawn = 0
  let cursor = 0
  let holder: object | null = null

  /** Gives way to others for a while. */
  async function pause(): Promise<void> {
    for (let turns = Math.floor(random() * 12); turns > 0; turns--) await Promise.resolve()
  }

  function slice(me: object, writes: (() => void)[]): AuditStore {
    const pausing = async <T>(value: () => T): Promise<T> => {
      await pause()
      return value()
    }
    return {
      async appendLeaf(row) {
        drawn += 1
        const order = drawn
        writes.push(() => {
          leaves.set(row.id, { ...row, index: null })
          pending.set(row.id, order)
        })
        await pause()
      },
      countPending: () => pausing(() => pending.size),
      lockHead: () =>
        pausing(() => {
          if (headLock && holder !== null && holder !== me) return null
          holder = me
          return head
        }),
      readHead: () => pausing(() => head),
      async takePending(limit) {
        await pause()
        // By membership no order is promised, so any three of those that wait may be taken.
        const any = [...pending].map((entry) => ({ entry, place: take === 'cursor' ? entry[1] : random() })).sort((one, other) => one.place - other.place)
        const waiting = any.map(({ entry }) => entry).filter(([, order]) => take === 'membership' || order > cursor)
        const taken = waiting.slice(0, Math.min(limit, 3))
        const reached = Math.max(cursor, ...taken.map(([, order]) => order))
        writes.push(() => {
          for (const [id] of taken) pending.delete(id)
          cursor = reached
        })
        return taken.map(([id]) => ({ id, hash: (leaves.get(id) as LeafRow).hash }))
      },
      async sequence(assigned, next) {
        writes.push(() => {
          for (const { id, index } of assigned) leaves.set(id, { ...(leaves.get(id) as LeafRow), index })
          head = next
        })
        await pause()
      },
      leaf: (id) => pausing(() => leaves.get(id) ?? null),
      leavesByRef: (ref) => pausing(() => [...leaves.values()].filter((row) => row.ref === ref)),
      leaves: (from, limit) => pausing(() => sequenced().slice(Number(from), Number(from) + limit)),
      async saveTiles(rows) {
        writes.push(() => {
          for (const row of rows)
            if (row.hashes.length > (tiles.get(`${row.level}/${row.index}`)?.hashes.length ?? 0)) tiles.set(`${row.level}/${row.index}`, row)
        })
        await pause()
      },
      readTiles: (places) => pausing(() => places.flatMap(({ level, index }) => tiles.get(`${level}/${index}`) ?? [])),
      async saveCheckpoint(row) {
        await pause()
        if (checkpoints.has(row.size)) return 'present'
        writes.push(() => checkpoints.set(row.size, row))
        return 'saved'
      },
      latestCheckpoint: (origin) =>
        pausing(
          () =>
            [...checkpoints.values()].filter((row) => origin === undefined || row.origin === origin).sort((one, other) => Number(other.size - one.size))[0] ??
            null,
        ),
    }
  }

  function sequenced(): LeafRow[] {
    return [...leaves.values()].filter(({ index }) => index !== null).sort((one, other) => Number((one.index as bigint) - (other.index as bigint)))
  }

  const storage: StorageOf<'audit'> = {
    spec: 1,
    name: 'unsteady',
    durable: false,
    async transaction(_, work) {
      const me = {}
      const writes: (() => void)[] = []
      try {
        const result = await work({ audit: slice(me, writes), now: async () => 0 } as StoresOf<'audit'>)
        await pause()
        const luck = random()
        if (luck < failingCommits / 2) throw new NophiError('STORAGE_UNAVAILABLE')
        for (const write of writes) write()
        if (luck < failingCommits) throw new NophiError('STORAGE_UNAVAILABLE')
        return result
      } finally {
        if (holder === me) holder = null
      }
    },
  }
  return { storage, pause, sequenced, committed: () => leaves.size, waiting: () => pending.size, checkpoints: () => [...checkpoints.values()] }
}

/** Mulberry32: the same numbers for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
