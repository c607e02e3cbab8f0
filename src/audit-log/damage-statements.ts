import { equalBytes } from '../internal/bytes.js'
import { readRecord } from '../merkle-log/index.js'
import type { AuditStore, LeafRow } from '../ports/audit-store.js'
import { leafOf } from './append-leaf.js'
import { damagedRecords } from './leaf-ref.js'
import { type LeafReading, leafHashOf } from './log-context.js'

/** `missing`: no record stands at its index. `changed`: one does whose bytes are not those that were appended. */
export interface Damage {
  readonly index: bigint
  readonly found: 'missing' | 'changed'
}

/**
 * The record that says what is wrong at an index. The tree of the reopened log holds it in that very place, so one that
 * somebody adds later fits no signed root.
 */
export function damageStatement({ index, found }: Damage, id: string, at: Date): Omit<LeafRow, 'index'> {
  return { ...leafOf({ id, type: 'record.damaged', at, data: { index: Number(index), found } }), ref: damagedRecords }
}

/** What states that the record at an index is damaged, with the place it has of its own; null: nothing does. Read when first asked. */
export function damageStatements(leavesByRef: AuditStore['leavesByRef']): (index: bigint) => Promise<LeafRow | null> {
  let known: Promise<ReadonlyMap<bigint, LeafRow>> | undefined
  return async (index) => {
    known ??= leavesByRef(damagedRecords).then(byIndex)
    return (await known).get(index) ?? null
  }
}

/** The same, each question in a transaction of its own. */
export function damageStatementsOf({ transaction }: LeafReading): (index: bigint) => Promise<LeafRow | null> {
  return damageStatements((ref) => transaction(({ audit }) => audit.leavesByRef(ref)))
}

export function isChanged(row: LeafRow): boolean {
  return !equalBytes(leafHashOf(row), row.hash)
}

/** The newest for each index. One that was changed itself states nothing. */
function byIndex(rows: readonly LeafRow[]): ReadonlyMap<bigint, LeafRow> {
  const stated = rows.flatMap((row) => {
    const { type, id, index, at } = readRecord(row.bytes) ?? {}
    return type === 'record.damaged' && id === row.id && typeof index === 'number' && !isChanged(row) ? [{ row, index: BigInt(index), at: String(at) }] : []
  })
  stated.sort((one, other) => ((one.at === other.at ? one.row.id < other.row.id : one.at < other.at) ? -1 : 1))
  return new Map(stated.map(({ index, row }) => [index, row]))
}
