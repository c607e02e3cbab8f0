import { type HoldRow, type MonitorStore, monitorCause } from '../../ports/monitor-store.js'
import type { StoredTable } from '../../ports/record-class.js'
import type { MemoryTransaction } from './memory-transaction.js'
import { deleteFromMap, putInMap } from './undo.js'

export interface MonitorTables {
  readonly states: Map<string, string>
  readonly holds: Map<string, HoldRow>
}

export const monitorRecords: readonly StoredTable[] = [
  { table: 'monitor.states', classes: ['behaviour'] },
  { table: 'monitor.holds', classes: ['behaviour'] },
]

export function createMonitorTables(): MonitorTables {
  return { states: new Map(), holds: new Map() }
}

export function createMonitorSlice({ tables, undo }: MemoryTransaction<{ readonly monitor: MonitorTables }>): MonitorStore {
  return {
    readState: async (stream) => tables().monitor.states.get(stream) ?? null,
    async replaceState(stream, from, to) {
      const { states } = tables().monitor
      if ((states.get(stream) ?? null) !== from) return false
      putInMap(undo, states, stream, to)
      return true
    },
    async hold(row) {
      const { holds } = tables().monitor
      if (holds.has(row.target) && row.cause.startsWith(monitorCause)) return
      putInMap(undo, holds, row.target, { ...row })
    },
    release: async (target) => deleteFromMap(undo, tables().monitor.holds, target),
    holds: async () => [...tables().monitor.holds.values()].map((row) => ({ ...row })),
  }
}
