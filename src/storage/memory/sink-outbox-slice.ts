import type { StoredTable } from '../../ports/record-class.js'
import type { SinkOutboxStore, SinkRow } from '../../ports/small-stores.js'
import type { MemoryTransaction } from './memory-transaction.js'
import { createTable, type Table, takeWhile } from './table.js'

export interface SinkOutboxTables {
  readonly rows: Table<SinkRow, 'due' | 'age'>
}

export const sinkOutboxRecords: readonly StoredTable[] = [{ table: 'sinkOutbox.rows', classes: ['sink-notices'] }]

export function createSinkOutboxTables(): SinkOutboxTables {
  return {
    rows: createTable(({ id }: SinkRow) => id, {
      due: { group: () => '', order: ({ nextAt }) => nextAt },
      age: { group: () => '', order: ({ at }) => at },
    }),
  }
}

export function createSinkOutboxSlice({ tables, undo }: MemoryTransaction<{ readonly sinkOutbox: SinkOutboxTables }>): SinkOutboxStore {
  return {
    async addSinkRow(row) {
      const { rows } = tables().sinkOutbox
      if (rows.get(row.id) === undefined) rows.put(undo, { ...row })
    },
    pendingSinkRows: async (now, limit) =>
      takeWhile(tables().sinkOutbox.rows.ascending('due', ''), limit, ({ nextAt }) => nextAt <= now)
        .sort((a, b) => a.at - b.at)
        .map((row) => ({ ...row })),
    async retrySinkRow(id, nextAt) {
      const { rows } = tables().sinkOutbox
      const row = rows.get(id)
      if (row !== undefined) rows.put(undo, { ...row, attempts: row.attempts + 1, nextAt })
    },
    async acknowledgeSinkRow(id) {
      tables().sinkOutbox.rows.delete(undo, id)
    },
    oldestSinkRowAt: async () => tables().sinkOutbox.rows.first('age', '')?.at ?? null,
  }
}
