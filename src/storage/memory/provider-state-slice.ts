import { mergeProviderState } from '../../ports/merge-provider-state.js'
import type { DriftCount, DriftingState, ProviderDriftKind, ProviderStateRow, ProviderStateStore } from '../../ports/provider-state-store.js'
import type { StoredTable } from '../../ports/record-class.js'
import type { MemoryTransaction } from './memory-transaction.js'
import type { SuppressionTables } from './suppression-slice.js'
import { createTable, type Table } from './table.js'

export interface ProviderStateTables {
  readonly rows: Table<ProviderStateRow, 'subject' | 'all'>
}

export const providerStateRecords: readonly StoredTable[] = [{ table: 'providerStates.rows', classes: ['opt-outs'] }]

type Place = Pick<ProviderStateRow, 'subject' | 'transport' | 'sender'>
const keyOf = ({ subject, transport, sender }: Place): string => [subject, transport, sender].join(' ')

export function createProviderStateTables(): ProviderStateTables {
  return {
    rows: createTable((row: ProviderStateRow) => keyOf(row), {
      subject: { group: ({ subject }) => subject, order: () => 0 },
      all: { group: () => '', order: () => 0 },
    }),
  }
}

export function createProviderStateSlice({
  tables,
  undo,
}: MemoryTransaction<{ readonly providerStates: ProviderStateTables; readonly suppression: SuppressionTables }>): ProviderStateStore {
  function isStopped(subject: string): boolean {
    for (const { kind, scope, cause, liftedBy } of tables().suppression.events.ascending('subject', subject))
      if (kind === 'stop' && scope === 'all' && cause !== 'review' && liftedBy === null) return true
    return false
  }

  function drifting(): DriftingState[] {
    const found: DriftingState[] = []
    for (const row of tables().providerStates.rows.ascending('all', '')) {
      const drift = driftOf(row, isStopped(row.subject))
      if (drift !== null) found.push({ ...row, drift })
    }
    return found.sort(byPlace)
  }

  return {
    async noteProviderState(observation) {
      const { rows } = tables().providerStates
      const row = mergeProviderState(rows.get(keyOf(observation)) ?? null, observation)
      if (row !== null) rows.put(undo, row)
    },
    async assumeProviderState(observation) {
      const { rows } = tables().providerStates
      const row = rows.get(keyOf(observation)) === undefined ? mergeProviderState(null, observation) : null
      if (row !== null) rows.put(undo, row)
    },
    providerStatesOf: async (subject) => [...tables().providerStates.rows.ascending('subject', subject)].sort(byPlace).map((row) => ({ ...row })),
    driftingStates: async ({ transport, kind, after, limit }) =>
      drifting()
        .filter((row) => (transport === null || row.transport === transport) && (kind === null || row.drift === kind))
        .filter((row) => after === null || byPlace(row, after) > 0)
        .slice(0, limit),
    async countDrift() {
      const counts = new Map<string, DriftCount>()
      for (const { transport, sender, drift } of drifting()) {
        const key = JSON.stringify([transport, sender, drift])
        counts.set(key, { transport, sender, drift, count: (counts.get(key)?.count ?? 0) + 1 })
      }
      return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count)
    },
    async untoldStops(transport, after, limit) {
      const subjects = tables().suppression.events.groups('subject')
      const settled = (row: ProviderStateRow): boolean =>
        row.transport === transport && (row.state === 'opted-out' ? row.sender === '' : row.state === 'open' && row.knownBy !== 'predicted')
      return subjects
        .filter((subject) => (after === null || subject > after) && isStopped(subject))
        .filter((subject) => ![...tables().providerStates.rows.ascending('subject', subject)].some(settled))
        .sort()
        .slice(0, limit)
    },
  }
}

function driftOf({ state, knownBy, predicted }: ProviderStateRow, stopped: boolean): ProviderDriftKind | null {
  if (state === 'opted-out' && !stopped) return 'theirs-only'
  if (state === 'open' && stopped) return 'ours-only'
  if (state === 'unknown' && stopped) return 'unclear'
  return knownBy !== 'predicted' && predicted !== null && predicted !== 'unknown' && predicted !== state ? 'contradicted' : null
}

function byPlace(one: Place, other: Place): number {
  for (const key of ['subject', 'transport', 'sender'] as const) if (one[key] !== other[key]) return one[key] < other[key] ? -1 : 1
  return 0
}
