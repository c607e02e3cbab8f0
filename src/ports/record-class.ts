/** Every kind of record that a storage of this package keeps. A table declares its own beside its definition. */
export const recordClasses = [
  'phone-numbers',
  'opt-outs',
  'attempts',
  'consents',
  'messages',
  'texts',
  'idempotency-keys',
  'receipts',
  'replies',
  'reply-words',
  'replay-keys',
  'person-keys',
  'audit-log',
  'behaviour',
  'portal-links',
  'sink-notices',
  'legal-holds',
  'operations',
] as const
export type RecordClass = (typeof recordClasses)[number]

/** A table or map as the storage names it, and what stands in it. */
export interface StoredTable {
  readonly table: string
  readonly classes: readonly RecordClass[]
}
