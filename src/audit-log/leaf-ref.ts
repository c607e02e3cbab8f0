import type { LeafRow } from '../ports/audit-store.js'

/** Members of a record that name what it belongs to, the first one wins. */
const owners = ['message', 'suppression', 'consent', 'attempt'] as const
const ownersOfStops = ['suppression', 'message', 'consent', 'attempt'] as const
/** 32 bytes in base64url. */
const commitmentForm = /^[\w-]{43}$/
/** What records that state damage belong to, and are found by. */
export const damagedRecords = 'damaged-records'

/** What a record belongs to, and is found by. */
export function leafRef(type: string, data: Readonly<Record<string, unknown>>): string | null {
  const order = type.startsWith('stop.') || type.startsWith('suppression.') ? ownersOfStops : owners
  for (const key of order) {
    const value = data[key]
    if (typeof value === 'string' && value !== '') return value
  }
  // Of many persons, `forgotten` and `unreadable` name none.
  return typeof data.subject === 'string' && commitmentForm.test(data.subject) ? data.subject : null
}

/** The same of a record as it is read back. The statement of damage, which names no record, stands among its like. */
export function refOfRecord(record: Readonly<Record<string, unknown>>): string | null {
  const { type, found } = record
  return type === 'record.damaged' && typeof found === 'string' ? damagedRecords : leafRef(String(type), record)
}

/** Whether a row is found by what its record belongs to. No hash covers the name, but it follows from what is signed: under another, or none, a record is hidden from whoever asks for what belongs together. */
export function isUnderItsRef({ ref }: Pick<LeafRow, 'ref'>, record: Readonly<Record<string, unknown>>): boolean {
  return ref === refOfRecord(record)
}
