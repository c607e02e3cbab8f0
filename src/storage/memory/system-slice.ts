import type { StoredTable } from '../../ports/record-class.js'
import type { ProcessRow, SystemRow, SystemStore } from '../../ports/system-store.js'
import type { MemoryTransaction } from './memory-transaction.js'
import { deleteFromMap, putInMap } from './undo.js'

export interface SystemTables {
  /** One entry under the empty key. */
  readonly system: Map<'', SystemRow>
  readonly published: Map<'', number>
  readonly processes: Map<string, ProcessRow>
}

export const systemRecords: readonly StoredTable[] = [
  { table: 'system.system', classes: ['operations'] },
  { table: 'system.published', classes: ['operations'] },
  { table: 'system.processes', classes: ['operations'] },
]

export function createSystemTables(): SystemTables {
  return { system: new Map(), published: new Map(), processes: new Map() }
}

export function createSystemSlice({ tables, undo }: MemoryTransaction<{ readonly system: SystemTables }>): SystemStore {
  return {
    async readSystem() {
      const { system, published } = tables().system
      return { row: system.get('') ?? null, publishedAt: published.get('') ?? null, engine: null, notedLog: null }
    },
    async replaceSystem(from, to) {
      const { system } = tables().system
      if ((system.get('')?.version ?? null) !== from) return false
      putInMap(undo, system, '', { ...to })
      return true
    },
    async notePublished(at, newest = Number.MAX_SAFE_INTEGER) {
      const { published } = tables().system
      const known = published.get('') ?? Number.NEGATIVE_INFINITY
      if (at > known || known > newest) putInMap(undo, published, '', at)
    },
    // Memory that is set back is gone, and the process with it.
    async noteLog() {
      tables()
    },
    async saveProcess(row) {
      putInMap(undo, tables().system.processes, row.id, { ...row })
    },
    processesSince: async (seenAt) => [...tables().system.processes.values()].filter((row) => row.seenAt >= seenAt),
    async removeProcess(id) {
      deleteFromMap(undo, tables().system.processes, id)
    },
    async purgeProcesses(seenBefore, limit) {
      const { processes } = tables().system
      const gone = [...processes.values()].filter((row) => row.seenAt < seenBefore).slice(0, limit)
      for (const { id } of gone) deleteFromMap(undo, processes, id)
      return gone.length
    },
    // One transaction at a time: none is open beside this one.
    async transactionMark() {
      tables()
      return ''
    },
    async transactionsEnded() {
      tables()
      return true
    },
  }
}
