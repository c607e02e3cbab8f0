import { NophiError } from '../../errors/nophi-error.js'
import type { PeopleStore, PersonRow } from '../../ports/people-store.js'
import type { StoredTable } from '../../ports/record-class.js'
import type { MemoryTransaction } from './memory-transaction.js'
import { createTable, type Table, take } from './table.js'

interface Added {
  readonly row: PersonRow
  /** Order of adding, for rows of the same instant. */
  readonly ordinal: number
}

export interface PeopleTables {
  readonly rows: Table<Added, 'patient' | 'number' | 'unenforced'>
  added: number
}

export const peopleRecords: readonly StoredTable[] = [{ table: 'people.rows', classes: ['opt-outs', 'phone-numbers'] }]

export function createPeopleTables(): PeopleTables {
  return {
    rows: createTable(({ row }: Added) => row.id, {
      patient: { group: ({ row }) => row.patient, order: ({ ordinal }) => ordinal },
      number: { group: ({ row }) => (row.kind === 'number' ? row.subject : null), order: ({ ordinal }) => ordinal },
      unenforced: {
        group: ({ row }) => (row.enforcedAt === null && (row.kind === 'stop' || row.kind === 'deceased') ? '' : null),
        order: ({ row }) => row.recordedAt,
      },
    }),
    added: 0,
  }
}

export function createPeopleSlice({ tables, undo }: MemoryTransaction<{ readonly people: PeopleTables }>): PeopleStore {
  /** False: there is no row of this id, or it is not as `wanted`. */
  function change(id: string, wanted: (row: PersonRow) => boolean, to: Partial<PersonRow>): boolean {
    const { rows } = tables().people
    const known = rows.get(id)
    if (known === undefined || !wanted(known.row)) return false
    rows.put(undo, { ...known, row: { ...known.row, ...to } })
    return true
  }

  return {
    async addPersonRow(row) {
      const { people } = tables()
      if (people.rows.get(row.id) !== undefined) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'two rows of a person under one id' })
      people.added += 1
      people.rows.put(undo, { row: { ...row }, ordinal: people.added })
    },
    personRow: async (id) => copy(tables().people.rows.get(id)),
    async personRows({ patient, subject }) {
      const { rows } = tables().people
      const found = new Set<Added>()
      if (patient !== null) for (const each of rows.ascending('patient', patient)) found.add(each)
      if (subject !== null) for (const each of rows.ascending('number', subject)) found.add(each)
      return [...found].sort((a, b) => a.row.recordedAt - b.row.recordedAt || a.ordinal - b.ordinal).map(({ row }) => ({ ...row }))
    },
    endPersonRows: async (ids, endedAt, endedBy) => [...new Set(ids)].filter((id) => change(id, (row) => row.endedAt === null, { endedAt, endedBy })).length,
    async changePersonFacts(id, facts) {
      change(id, () => true, { facts })
    },
    unenforcedPersonRows: async (limit) => take(tables().people.rows.ascending('unenforced', ''), limit).map(({ row }) => ({ ...row })),
    markPersonRow: async (id, mark) => change(id, (row) => row.mark === null, { mark }),
    enforcePersonRow: async (id, enforcedAt) => change(id, (row) => row.enforcedAt === null, { enforcedAt }),
  }
}

function copy(added: Added | undefined): PersonRow | null {
  return added === undefined ? null : { ...added.row }
}
