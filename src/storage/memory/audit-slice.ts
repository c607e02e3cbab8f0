import { NophiError } from '../../errors/nophi-error.js'
import { equalBytes } from '../../internal/bytes.js'
import type { AuditStore, CheckpointRow, LeafRow, LogHead, TilePlace } from '../../ports/audit-store.js'
import type { StoredTable } from '../../ports/record-class.js'
import { copyBytes } from './copy-bytes.js'
import type { MemoryTransaction } from './memory-transaction.js'
import { createTable, type Table, take } from './table.js'
import { deleteFromMap, putInMap } from './undo.js'

export interface AuditTables {
  readonly leaves: Table<LeafRow, 'sequenced' | 'ref'>
  readonly pending: Map<string, Uint8Array>
  readonly tiles: Map<string, Uint8Array>
  readonly checkpoints: Table<CheckpointRow, 'size' | 'name'>
  /** One entry under the empty key. */
  readonly head: Map<'', LogHead>
}

export const auditRecords: readonly StoredTable[] = ['leaves', 'pending', 'tiles', 'checkpoints', 'head'].map((name) => ({
  table: `audit.${name}`,
  classes: ['audit-log'],
}))

export function createAuditTables(): AuditTables {
  return {
    leaves: createTable(({ id }: LeafRow) => id, {
      sequenced: { group: ({ index }) => (index === null ? null : ''), order: ({ index }) => Number(index ?? 0n) },
      ref: { group: ({ ref }) => ref, order: () => 0 },
    }),
    pending: new Map(),
    tiles: new Map(),
    checkpoints: createTable(checkpointKey, {
      size: { group: () => '', order: ({ size }) => Number(size) },
      name: { group: ({ origin }) => origin, order: ({ size }) => Number(size) },
    }),
    head: new Map(),
  }
}

export function createAuditSlice({ tables, undo }: MemoryTransaction<{ readonly audit: AuditTables }>): AuditStore {
  const readHead = (): LogHead => copyHead(tables().audit.head.get('') ?? { size: 0n, incarnation: 0, epoch: 0, frontier: [] })
  return {
    async appendLeaf(row) {
      const { leaves, pending } = tables().audit
      const known = leaves.get(row.id)
      if (known !== undefined) {
        if (!equalBytes(known.bytes, row.bytes)) throw new NophiError('AUDIT_UNAVAILABLE', { problem: 'two records under one id' })
        return
      }
      const hash = copyBytes(row.hash)
      leaves.put(undo, { id: row.id, ref: row.ref, bytes: copyBytes(row.bytes), hash, index: null })
      putInMap(undo, pending, row.id, hash)
    },
    countPending: async () => tables().audit.pending.size,
    lockHead: async () => readHead(),
    readHead: async () => readHead(),
    async takePending(limit) {
      const { pending } = tables().audit
      const taken = take(pending, limit).map(([id, hash]) => ({ id, hash: copyBytes(hash) }))
      for (const { id } of taken) deleteFromMap(undo, pending, id)
      return taken
    },
    async sequence(assigned, head) {
      const audit = tables().audit
      for (const { id, index } of assigned) {
        const row = audit.leaves.get(id)
        const other = take(
          audit.leaves.ascending('sequenced', '', (leaf) => (leaf.index ?? 0n) < index),
          1,
        )[0]
        if (row === undefined || row.index !== null || other?.index === index)
          throw new NophiError('AUDIT_UNAVAILABLE', { problem: 'a leaf or an index was used before' })
        audit.leaves.put(undo, { ...row, index })
      }
      putInMap(undo, audit.head, '', copyHead(head))
    },
    async leaf(id) {
      const row = tables().audit.leaves.get(id)
      return row === undefined ? null : copyLeaf(row)
    },
    leavesByRef: async (ref) => [...tables().audit.leaves.ascending('ref', ref)].map(copyLeaf),
    leaves: async (from, limit) =>
      take(
        tables().audit.leaves.ascending('sequenced', '', ({ index }) => (index ?? 0n) < from),
        limit,
      ).map(copyLeaf),
    async saveTiles(rows) {
      const { tiles } = tables().audit
      for (const { level, index, hashes } of rows) {
        const key = tileKey({ level, index })
        if (hashes.length > (tiles.get(key)?.length ?? 0)) putInMap(undo, tiles, key, hashes.slice())
      }
    },
    async readTiles(places) {
      const { tiles } = tables().audit
      return places.flatMap(({ level, index }) => {
        const hashes = tiles.get(tileKey({ level, index }))
        return hashes === undefined ? [] : [{ level, index, hashes: hashes.slice() }]
      })
    },
    async saveCheckpoint(row) {
      const { checkpoints } = tables().audit
      if (checkpoints.get(checkpointKey(row)) !== undefined) return 'present'
      checkpoints.put(undo, copyCheckpoint(row))
      return 'saved'
    },
    async latestCheckpoint(origin) {
      const { checkpoints } = tables().audit
      const row = take(origin === undefined ? checkpoints.descending('size', '') : checkpoints.descending('name', origin), 1)[0]
      return row === undefined ? null : copyCheckpoint(row)
    },
  }
}

function checkpointKey({ origin, size }: CheckpointRow): string {
  return `${size}:${origin}`
}

function tileKey({ level, index }: TilePlace): string {
  return `${level}/${index}`
}

function copyLeaf(row: LeafRow): LeafRow {
  return { ...row, bytes: copyBytes(row.bytes), hash: copyBytes(row.hash) }
}

function copyHead(head: LogHead): LogHead {
  return { ...head, frontier: head.frontier.map((hash) => hash.slice()) }
}

function copyCheckpoint(row: CheckpointRow): CheckpointRow {
  return { ...row, root: row.root.slice() }
}
