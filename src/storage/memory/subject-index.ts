import { NophiError } from '../../errors/nophi-error.js'
import type { StoredTable } from '../../ports/record-class.js'
import type { SubjectIndex, SubjectKey, SubjectMacs } from '../../ports/subject.js'
import { copyBytes } from './copy-bytes.js'
import type { MemoryTransaction } from './memory-transaction.js'
import { putInMap } from './undo.js'

/** One recipient and the gate that stands on its row. */
export interface RecipientRow {
  readonly subject: SubjectKey
  readonly seq: number
  readonly stops: number
  readonly numberCipher: Uint8Array
}

export interface SubjectTables {
  readonly byMac: Map<string, SubjectKey>
  readonly recipients: Map<SubjectKey, RecipientRow>
  /** One entry under the empty key. */
  readonly indexKeys: Map<'', string>
}

export const subjectRecords: readonly StoredTable[] = [
  { table: 'subjects.recipients', classes: ['phone-numbers', 'opt-outs'] },
  { table: 'subjects.byMac', classes: ['phone-numbers'] },
  { table: 'subjects.indexKeys', classes: ['operations'] },
]

export function createSubjectTables(): SubjectTables {
  return { byMac: new Map(), recipients: new Map(), indexKeys: new Map() }
}

export function createSubjectIndex({ tables, undo }: MemoryTransaction<{ readonly subjects: SubjectTables }>): SubjectIndex {
  function find(macs: SubjectMacs): SubjectKey | null {
    const { byMac } = tables().subjects
    const found = new Set<SubjectKey>()
    for (const mac of macs) {
      const subject = byMac.get(mac)
      if (subject !== undefined) found.add(subject)
    }
    // Two gates for one number: neither may decide.
    if (found.size > 1) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'one number has two subjects' })
    for (const subject of found) return subject
    return null
  }

  return {
    findSubject: async (macs) => find(macs),
    async ensureSubject(macs, id, numberCipher) {
      const known = find(macs)
      if (known !== null) return known
      const { byMac, recipients } = tables().subjects
      if (macs.length === 0 || recipients.has(id)) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'a subject needs a mac and a new id' })
      putInMap(undo, recipients, id, { subject: id, seq: 0, stops: 0, numberCipher: copyBytes(numberCipher) })
      for (const mac of macs) putInMap(undo, byMac, mac, id)
      return id
    },
    async numberOf(subject) {
      const row = tables().subjects.recipients.get(subject)
      return row === undefined ? null : copyBytes(row.numberCipher)
    },
    readIndexKeys: async () => tables().subjects.indexKeys.get('') ?? null,
    async replaceIndexKeys(from, to) {
      const { indexKeys } = tables().subjects
      if ((indexKeys.get('') ?? null) !== from) return false
      putInMap(undo, indexKeys, '', to)
      return true
    },
  }
}
