import type { StoredTable } from '../../ports/record-class.js'
import type { SubjectKeyStore } from '../../ports/small-stores.js'
import type { SubjectKey } from '../../ports/subject.js'
import { copyBytes } from './copy-bytes.js'
import type { MemoryTransaction } from './memory-transaction.js'
import { putInMap } from './undo.js'

type Purpose = 'content' | 'evidence'

export interface SubjectKeyRow {
  readonly subject: SubjectKey
  readonly purpose: Purpose
  /** Null: destroyed, for good. */
  readonly wrapped: Uint8Array | null
  readonly destroyedAt: number | null
}

export interface SubjectKeyTables {
  /** By `<purpose>:<subject>`. */
  readonly keys: Map<string, SubjectKeyRow>
}

export const subjectKeyRecords: readonly StoredTable[] = [{ table: 'subjectKeys.keys', classes: ['person-keys'] }]

export function createSubjectKeyTables(): SubjectKeyTables {
  return { keys: new Map() }
}

export function createSubjectKeySlice({ tables, undo }: MemoryTransaction<{ readonly subjectKeys: SubjectKeyTables }>): SubjectKeyStore {
  const find = (subject: SubjectKey, purpose: Purpose): SubjectKeyRow | undefined => tables().subjectKeys.keys.get(`${purpose}:${subject}`)
  const put = (row: SubjectKeyRow): void => putInMap(undo, tables().subjectKeys.keys, `${row.purpose}:${row.subject}`, row)
  return {
    async getOrInsert(subject, purpose, wrapped) {
      const known = find(subject, purpose)
      if (known !== undefined) return known.wrapped === null ? null : copyBytes(known.wrapped)
      put({ subject, purpose, wrapped: copyBytes(wrapped), destroyedAt: null })
      return copyBytes(wrapped)
    },
    async getWrapped(subject, purpose) {
      const known = find(subject, purpose)
      if (known === undefined) return null
      return known.wrapped === null ? 'destroyed' : copyBytes(known.wrapped)
    },
    async destroy(subject, purpose, at) {
      if (find(subject, purpose)?.wrapped === null) return false
      put({ subject, purpose, wrapped: null, destroyedAt: at })
      return true
    },
    async forgottenBefore(before, after, limit) {
      const forgotten: SubjectKey[] = []
      for (const { subject, purpose, destroyedAt } of tables().subjectKeys.keys.values()) {
        const content = purpose === 'content' && destroyedAt !== null && destroyedAt < before
        if (content && (after === null || subject > after) && find(subject, 'evidence')?.wrapped !== null) forgotten.push(subject)
      }
      return forgotten.sort().slice(0, limit)
    },
  }
}
