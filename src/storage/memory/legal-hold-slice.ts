import type { HeldRecords, LegalHoldRow, LegalHoldStore } from '../../ports/legal-hold-store.js'
import type { StoredTable } from '../../ports/record-class.js'
import type { SubjectKey } from '../../ports/subject.js'
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

interface BySubject<Row> {
  ascending(index: 'subject', group: SubjectKey): Iterable<Row>
}

/** Where texts and consents of a number are. */
export interface PersonTables {
  readonly messages: { readonly messages: BySubject<{ readonly program: string }> }
  readonly consent: { readonly rows: BySubject<{ readonly row: { readonly program: string } }> }
}

/** Whether the number has a text or a consent of a held program: then a hold covers what names none as well. */
export function isPersonHeld({ messages, consent }: PersonTables, { programs }: HeldRecords, subject: SubjectKey): boolean {
  if (programs.length === 0) return false
  for (const { program } of messages.messages.ascending('subject', subject)) if (programs.includes(program)) return true
  for (const { row } of consent.rows.ascending('subject', subject)) if (programs.includes(row.program)) return true
  return false
}

function copy(row: LegalHoldRow): LegalHoldRow {
  return { ...row, reason: row.reason.slice() }
}
