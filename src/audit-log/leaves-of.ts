import { batchOfStop } from '../domain/imported-stop.js'
import { readRecord } from '../merkle-log/index.js'
import type { AuditStore, LeafRow } from '../ports/audit-store.js'

/** What belongs to a record, by its id; to an imported opt-out the one leaf of its batch as well. */
export async function leavesOf(audit: AuditStore, id: string): Promise<readonly LeafRow[]> {
  const batch = batchOfStop(id)
  const imported = batch === null ? [] : (await audit.leavesByRef(batch)).filter(({ bytes }) => readRecord(bytes)?.type === 'stop.imported')
  return [...imported, ...(await audit.leavesByRef(id))]
}
