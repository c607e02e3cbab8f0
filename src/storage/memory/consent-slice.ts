import type { ConsentRow, ConsentStore } from '../../ports/consent-store.js'
import type { MemoryTransaction } from './memory-transaction.js'
import { createSubjectIndex, type SubjectTables } from './subject-index.js'
import { createTable, type Table } from './table.js'

interface Appended {
  readonly row: ConsentRow
  /** Order of appending, for rows of the same instant. */
  readonly ordinal: number
}

export interface ConsentTables {
  readonly rows: Table<Appended, 'subject'>
  appended: number
}

export function createConsentTables(): ConsentTables {
  return {
    rows: createTable(({ row }: Appended) => row.id, { subject: { group: ({ row }) => row.subject, order: ({ ordinal }) => ordinal } }),
    appended: 0,
  }
}

export function createConsentSlice(transaction: MemoryTransaction<{ readonly subjects: SubjectTables; readonly consent: ConsentTables }>): ConsentStore {
  const { tables, undo } = transaction
  // Named one by one: a spread made the slice, which every transaction makes anew, ten times as dear.
  const { findSubject, ensureSubject, numberOf } = createSubjectIndex(transaction)
  return {
    findSubject,
    ensureSubject,
    numberOf,
    async append(row) {
      const { consent } = tables()
      if (consent.rows.get(row.id) !== undefined) return 'duplicate'
      consent.appended += 1
      consent.rows.put(undo, { row: copy(row), ordinal: consent.appended })
      return 'appended'
    },
    async list(subject, program) {
      const rows: ConsentRow[] = []
      for (const { row } of tables().consent.rows.ascending('subject', subject)) if (program === undefined || row.program === program) rows.push(copy(row))
      return rows.sort((a, b) => a.recordedAt - b.recordedAt)
    },
  }
}

function copy(row: ConsentRow): ConsentRow {
  return { ...row, detail: row.detail?.slice() ?? null }
}
