import type { SubjectKeyStore } from '../../ports/small-stores.js'
import type { MemoryTransaction } from './memory-transaction.js'
import { putInMap } from './undo.js'

export interface SubjectKeyTables {
  /** By purpose and subject. Null: destroyed, for good. */
  readonly wrapped: Map<string, Uint8Array | null>
}

export function createSubjectKeyTables(): SubjectKeyTables {
  return { wrapped: new Map() }
}

export function createSubjectKeySlice({ tables, undo }: MemoryTransaction<{ readonly subjectKeys: SubjectKeyTables }>): SubjectKeyStore {
  return {
    async getOrInsert(subject, purpose, wrapped) {
      const keys = tables().subjectKeys.wrapped
      const known = keys.get(`${purpose}:${subject}`)
      if (known !== undefined) return known?.slice() ?? null
      putInMap(undo, keys, `${purpose}:${subject}`, wrapped.slice())
      return wrapped.slice()
    },
    async destroy(subject, purpose) {
      const keys = tables().subjectKeys.wrapped
      if (keys.get(`${purpose}:${subject}`) === null) return false
      putInMap(undo, keys, `${purpose}:${subject}`, null)
      return true
    },
  }
}
