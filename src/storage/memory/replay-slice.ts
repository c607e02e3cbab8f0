import type { StoredTable } from '../../ports/record-class.js'
import type { ReplayStore } from '../../ports/small-stores.js'
import type { MemoryTransaction } from './memory-transaction.js'
import { createTable, type Table, takeWhile } from './table.js'

interface ReplayRow {
  readonly key: string
  readonly digest: string
  readonly keepUntil: number
}

export interface ReplayTables {
  readonly rows: Table<ReplayRow, 'age'>
}

export const replayRecords: readonly StoredTable[] = [{ table: 'replay.rows', classes: ['replay-keys'] }]

export function createReplayTables(): ReplayTables {
  return { rows: createTable(({ key }: ReplayRow) => key, { age: { group: () => '', order: ({ keepUntil }) => keepUntil } }) }
}

export function createReplaySlice({ tables, undo }: MemoryTransaction<{ readonly replay: ReplayTables }>): ReplayStore {
  return {
    async firstSeen(key, digest, keepUntil) {
      const { rows } = tables().replay
      const known = rows.get(key)
      if (known !== undefined) return known.digest === digest ? 'same' : 'changed'
      rows.put(undo, { key, digest, keepUntil })
      return 'first'
    },
    async purgeReplays(now, limit) {
      const { rows } = tables().replay
      const old = takeWhile(rows.ascending('age', ''), limit, ({ keepUntil }) => keepUntil < now)
      for (const { key } of old) rows.delete(undo, key)
      return old.map(({ key }) => key)
    },
  }
}
