import { batchOfStop } from '../domain/imported-stop.js'
import { readRecord } from '../merkle-log/index.js'
import type { AuditStore, LeafRow } from '../ports/audit-store.js'
import { damageStatements, isChanged } from './damage-statements.js'

/** What belongs to a record, by its id; to an imported opt-out the one leaf of its batch as well. */
export async function leavesOf(audit: AuditStore, id: string): Promise<readonly LeafRow[]> {
  const batch = batchOfStop(id)
  const imported = batch === null ? [] : (await audit.leavesByRef(batch)).filter(({ bytes }) => readRecord(bytes)?.type === 'stop.imported')
  return statedIn(audit, [...imported, ...(await audit.leavesByRef(id))])
}

/** Each changed one as the record that states so, where a person reopened the log over it. */
export function statedIn(audit: AuditStore, rows: readonly LeafRow[]): Promise<readonly LeafRow[]> {
  const stated = damageStatements((ref) => audit.leavesByRef(ref))
  return Promise.all(rows.map(async (row) => (row.index !== null && isChanged(row) ? ((await stated(row.index)) ?? row) : row)))
}
