import type { StoredTable } from '../../ports/record-class.js'
import type { SinkOutboxStore, SinkRow } from '../../ports/sink-outbox-store.js'
import { isHeld, isPersonHeld, type PersonTables } from './legal-hold-slice.js'
import type { MemoryTransaction } from './memory-transaction.js'
import { createTable, type Table, take, takeWhile } from './table.js'

export interface SinkOutboxTables {
  readonly rows: Table<SinkRow, 'due' | 'ofNumber' | 'age' | 'subject' | 'told'>
}

export const sinkOutboxRecords: readonly StoredTable[] = [{ table: 'sinkOutbox.rows', classes: ['sink-notices'] }]

export function createSinkOutboxTables(): SinkOutboxTables {
  const whileWaiting =
    (group: (row: SinkRow) => string) =>
    (row: SinkRow): string | null =>
      row.toldAt === null ? group(row) : null
  return {
    rows: createTable(({ id }: SinkRow) => id, {
      due: { group: whileWaiting(({ sink }) => sink), order: ({ nextAt }) => nextAt },
      ofNumber: { group: whileWaiting(placeOf), order: ({ sequence }) => sequence },
      age: { group: whileWaiting(() => ''), order: ({ notedAt }) => notedAt },
      subject: { group: ({ subject }) => subject, order: ({ sequence }) => sequence },
      told: { group: ({ toldAt }) => (toldAt === null ? null : ''), order: ({ toldAt }) => toldAt ?? 0 },
    }),
  }
}

export function createSinkOutboxSlice({ tables, undo }: MemoryTransaction<{ readonly sinkOutbox: SinkOutboxTables } & PersonTables>): SinkOutboxStore {
  return {
    async addSinkRow(row) {
      const { rows } = tables().sinkOutbox
      if (rows.get(row.id) !== undefined) return false
      rows.put(undo, { ...row })
      return true
    },
    async claimSinkRows(sink, now, leaseUntil, limit) {
      const { rows } = tables().sinkOutbox
      const due = takeWhile(rows.ascending('due', sink), Number.POSITIVE_INFINITY, ({ nextAt }) => nextAt <= now)
      const first = take(due, limit, (row) => rows.first('ofNumber', placeOf(row))?.id === row.id)
      return first.map((row) => {
        const claimed = { ...row, attempts: row.attempts + 1, nextAt: leaseUntil }
        rows.put(undo, claimed)
        return { ...claimed }
      })
    },
    async retrySinkRow(id, nextAt) {
      const { rows } = tables().sinkOutbox
      const row = rows.get(id)
      if (row !== undefined && row.toldAt === null) rows.put(undo, { ...row, nextAt })
    },
    async acknowledgeSinkRow(id, toldAt, answer) {
      const { rows } = tables().sinkOutbox
      const row = rows.get(id)
      if (row === undefined || row.toldAt !== null) return false
      rows.put(undo, { ...row, toldAt, answer })
      return true
    },
    async oldestSinkRow(sink) {
      const [oldest] = take(tables().sinkOutbox.rows.ascending('age', ''), 1, (row) => sink === null || row.sink === sink)
      return oldest === undefined ? null : { ...oldest }
    },
    sinkRowsOf: async (subject) => [...tables().sinkOutbox.rows.ascending('subject', subject)].map((row) => ({ ...row })),
    async dropSinkRows(sink, limit) {
      const { rows } = tables().sinkOutbox
      const waiting = take(rows.ascending('due', sink), limit)
      for (const { id } of waiting) rows.delete(undo, id)
      return waiting.length
    },
    async purgeSinkRows(before, limit, except) {
      const { rows } = tables().sinkOutbox
      const old = takeWhile(rows.ascending('told', ''), Number.POSITIVE_INFINITY, ({ toldAt }) => toldAt !== null && toldAt < before)
      const going = take(old, limit, (row) => !isHeld(except, row) && !isPersonHeld(tables(), except, row.subject)).map(({ id }) => id)
      for (const id of going) rows.delete(undo, id)
      return going
    },
  }
}

function placeOf({ sink, subject }: SinkRow): string {
  return `${sink}|${subject}`
}
