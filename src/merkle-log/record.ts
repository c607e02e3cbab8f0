import type { AuditEvent } from '../domain/audit-event.js'
import { NophiError } from '../errors/nophi-error.js'
import { fromUtf8, toUtf8 } from '../internal/bytes.js'
import { canonicalJson } from '../internal/canonical-json.js'

/** A record of the log: flat, with strings, whole numbers and truth values only. */
export type LogRecord = Readonly<Record<string, string | number | boolean>>

const recordVersion = 1
const own: readonly string[] = ['v', 'id', 'type', 'at']
/** A record is a fact, not a document. */
export const mostRecordBytes: number = 64 * 1024

/**
 * The bytes that stand in the log: RFC 8785 canonical JSON of the event and its data side by side. Throws
 * `AUDIT_UNAVAILABLE` for data that cannot be written that way: another type, a fraction, a name the event has itself.
 */
export function recordBytes(event: AuditEvent): Uint8Array {
  for (const [key, value] of Object.entries(event.data)) {
    const fits = typeof value === 'string' || typeof value === 'boolean' || Number.isSafeInteger(value)
    if (!fits || own.includes(key))
      throw new NophiError('AUDIT_UNAVAILABLE', { path: `data.${key}`, problem: 'not a string, whole number or boolean of its own name' })
  }
  if (Number.isNaN(event.at.getTime())) throw new NophiError('AUDIT_UNAVAILABLE', { path: 'at', problem: 'not an instant' })
  const bytes = toUtf8(canonicalJson({ ...event.data, v: recordVersion, id: event.id, type: event.type, at: event.at.toISOString() }))
  if (bytes.length > mostRecordBytes) throw new NophiError('AUDIT_UNAVAILABLE', { path: 'data', problem: 'too long' })
  return bytes
}

/** Reads a record back. Null unless these are exactly the bytes that its content is written as. */
export function readRecord(bytes: Uint8Array): LogRecord | null {
  // A byte order mark would vanish in decoding; a record begins with its brace.
  if (bytes.length > mostRecordBytes || bytes[0] !== 0x7b) return null
  try {
    const text = fromUtf8(bytes)
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('v' in value)) return null
    const flat = Object.values(value).every((member) => typeof member === 'string' || typeof member === 'boolean' || Number.isSafeInteger(member))
    return flat && (isPlainlyCanonical(text, value) || canonicalJson(value as LogRecord) === text) ? (value as LogRecord) : null
  } catch {
    return null
  }
}

/** The quick way for nearly all records: written back as it stands, names in order. An audit reads millions. */
function isPlainlyCanonical(text: string, value: object): boolean {
  const names = Object.keys(value)
  return JSON.stringify(value) === text && names.every((name, place) => place === 0 || (names[place - 1] as string) < name) && text.normalize('NFC') === text
}
