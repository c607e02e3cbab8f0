import type { StorageAdapter } from '../../src/ports/storage.js'

export interface StopSeen {
  readonly id: string
  readonly what: 'recorded' | 'enforced'
  /** When this process had the answer to the commit, by the system's monotonic clock. */
  readonly at: number
  /** How long the transaction waited for gates. */
  readonly gateMs: number
}

/** The same storage; tells of each stop that a transaction of this process recorded or enforced. */
export function watchStops(storage: StorageAdapter, tell: (seen: StopSeen) => void): StorageAdapter {
  return {
    ...storage,
    async transaction(scope, work) {
      let written: Pick<StopSeen, 'id' | 'what'>[] = []
      let gateMs = 0
      const result = await storage.transaction(scope, (stores) => {
        // The engine may have undone an earlier try.
        written = []
        gateMs = 0
        const { suppression } = stores
        return work({
          ...stores,
          suppression: {
            ...suppression,
            async lockGates(subjects, mode) {
              const start = performance.now()
              const gates = await suppression.lockGates(subjects, mode)
              gateMs += performance.now() - start
              return gates
            },
            async insertEvent(row) {
              const inserted = await suppression.insertEvent(row)
              if (row.kind === 'stop' && inserted === 'inserted') written.push({ id: row.id, what: 'recorded' })
              return inserted
            },
            async markEnforced(id, enforcedAt) {
              const first = await suppression.markEnforced(id, enforcedAt)
              if (first) written.push({ id, what: 'enforced' })
              return first
            },
          },
        })
      })
      const at = Number(process.hrtime.bigint()) / 1e6
      for (const each of written) tell({ ...each, at, gateMs })
      return result
    },
  }
}
