import type { HeldRecords, LegalHoldRow, LegalHoldStore } from '../../ports/legal-hold-store.js'
import type { StoredTable } from '../../ports/record-class.js'
import type { MemoryTransaction } from './memory-transaction.js'
import { putInMap } from './undo.js'

export interface LegalHoldTables {
  readonly holds: Map<string, LegalHoldRow>
}

export const legalHoldRecords: readonly StoredTable[] = [{ table: 'legalHolds.holds', classes: ['legal-holds'] }]

export function createLegalHoldTables(): LegalHoldTables {
  return { holds: new Map() }
}

export function createLegalHoldSlice({ tables, undo }: MemoryTransaction<{ readonly legalHolds: LegalHoldTables }>): LegalHoldStore {
  return {
    async placeLegalHold(row) {
      const { holds } = tables().legalHolds
      if (!holds.has(row.id)) putInMap(undo, holds, row.id, copy(row))
    },
    async liftLegalHold(id, at, by) {
      const { holds } = tables().legalHolds
      const row = holds.get(id)
      if (row === undefined || row.liftedAt !== null) return false
      putInMap(undo, holds, id, { ...row, liftedAt: at, liftedBy: by })
      return true
    },
    openLegalHolds: async () =>
      [...tables().legalHolds.holds.values()]
        .filter(({ liftedAt }) => liftedAt === null)
        .sort((a, b) => a.at - b.at)
        .map(copy),
  }
}

/** Whether a purge must leave a row alone. */
export function isHeld({ subjects, programs }: HeldRecords, row: { readonly subject: string; readonly program?: string | null }): boolean {
  return subjects.includes(row.subject) || (typeof row.program === 'string' && programs.includes(row.program))
}

function copy(row: LegalHoldRow): LegalHoldRow {
  return { ...row, reason: row.reason.slice() }
}
