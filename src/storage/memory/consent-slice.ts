import type { ConsentRow, ConsentStore } from '../../ports/consent-store.js'
import type { StoredTable } from '../../ports/record-class.js'
import { copyBytes } from './copy-bytes.js'
import { isHeld } from './legal-hold-slice.js'
import type { MemoryTransaction } from './memory-transaction.js'
import { createSubjectIndex, type SubjectTables } from './subject-index.js'
import { createTable, type Table } from './table.js'

interface Appended {
  readonly row: ConsentRow
  /** Order of appending, for rows of the same instant. */
  readonly ordinal: number
}

export interface ConsentTables {
  readonly rows: Table<Appended, 'subject' | 'patient' | 'revocations'>
  appended: number
}

export const consentRecords: readonly StoredTable[] = [{ table: 'consent.rows', classes: ['consents'] }]

export function createConsentTables(): ConsentTables {
  return {
    rows: createTable(({ row }: Appended) => row.id, {
      subject: { group: ({ row }) => row.subject, order: ({ ordinal }) => ordinal },
      patient: { group: ({ row }) => row.patient, order: ({ ordinal }) => ordinal },
      revocations: { group: ({ row }) => (row.action === 'revoke' ? '' : null), order: ({ row }) => row.recordedAt },
    }),
    appended: 0,
  }
}

export function createConsentSlice(transaction: MemoryTransaction<{ readonly subjects: SubjectTables; readonly consent: ConsentTables }>): ConsentStore {
  const { tables, undo } = transaction
  // Named one by one: a spread made the slice, which every transaction makes anew, ten times as dear.
  const { findSubject, ensureSubject, numberOf, readIndexKeys, replaceIndexKeys } = createSubjectIndex(transaction)
  return {
    findSubject,
    ensureSubject,
    numberOf,
    readIndexKeys,
    replaceIndexKeys,
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
    subjectsOfPatient: async (patient) => [...new Set([...tables().consent.rows.ascending('patient', patient)].map(({ row }) => row.subject))],
    async purgeConsents(before, limit, except) {
      const { rows } = tables().consent
      const going = new Set<string>()
      for (const revocation of rows.ascending('revocations', '')) {
        const { recordedAt, program, subject } = revocation.row
        if (recordedAt >= before || going.size >= limit) break
        for (const appended of rows.ascending('subject', subject)) {
          const { row } = appended
          const ended = row.action !== 'revoke' && isLater(revocation, appended) && [row.program, 'all'].includes(program)
          if (ended && going.size < limit && !isHeld(except, row)) going.add(row.id)
        }
      }
      for (const id of going) rows.delete(undo, id)
      return [...going]
    },
  }
}

function isLater(one: Appended, other: Appended): boolean {
  return one.row.recordedAt === other.row.recordedAt ? one.ordinal > other.ordinal : one.row.recordedAt > other.row.recordedAt
}

function copy(row: ConsentRow): ConsentRow {
  return { ...row, detail: row.detail === null ? null : copyBytes(row.detail) }
}
