import type { AuditEvent } from '../domain/audit-event.js'
import { NophiError } from '../errors/nophi-error.js'
import { fromUtf8 } from '../internal/bytes.js'
import { canonicalJson } from '../internal/canonical-json.js'
import { generalRecordBytes, plainRecordBytes, sortNames } from './record-writer.js'

/** A record of the log: flat, with strings, whole numbers and truth values only. */
export type LogRecord = Readonly<Record<string, string | number | boolean>>

const recordVersion = 1
/** Above it a record is none of ours, and the engine's sort is the quicker. */
const mostPlainNames = 40
const own = ['v', 'id', 'type', 'at'] as const
/** A record is a fact, not a document. */
export const mostRecordBytes: number = 64 * 1024

/**
 * The bytes that stand in the log: RFC 8785 canonical JSON of the event and its data side by side. Throws
 * `AUDIT_UNAVAILABLE` for data that cannot be written that way: another type, a fraction, a name the event has itself.
 */
export function recordBytes(event: AuditEvent): Uint8Array {
  const { data } = event
  const names = Object.keys(data)
  for (const name of names) {
    const value: unknown = data[name]
    const fits = typeof value === 'string' || typeof value === 'boolean' || Number.isSafeInteger(value)
    if (!fits || isOwn(name))
      throw new NophiError('AUDIT_UNAVAILABLE', { path: `data.${name}`, problem: 'not a string, whole number or boolean of its own name' })
  }
  if (Number.isNaN(event.at.getTime())) throw new NophiError('AUDIT_UNAVAILABLE', { path: 'at', problem: 'not an instant' })
  const at = event.at.toISOString()
  for (const name of own) names.push(name)
  if (names.length > mostPlainNames) names.sort()
  else sortNames(names)
  const valueNamed = (name: string): string | number | boolean =>
    name === 'v' ? recordVersion : name === 'id' ? event.id : name === 'type' ? event.type : name === 'at' ? at : (data[name] as string | number | boolean)
  const bytes = plainRecordBytes(names, valueNamed) ?? generalRecordBytes(names, valueNamed)
  if (bytes.length > mostRecordBytes) throw new NophiError('AUDIT_UNAVAILABLE', { path: 'data', problem: 'too long' })
  return bytes
}

function isOwn(name: string): name is (typeof own)[number] {
  return name === 'v' || name === 'id' || name === 'type' || name === 'at'
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
    return flat && (isPlainlyCanonical(text, value, text.length === bytes.length) || canonicalJson(value as LogRecord) === text) ? (value as LogRecord) : null
  } catch {
    return null
  }
}

/** The quick way for nearly all records: written back as it stands, names in order. An audit reads millions. */
function isPlainlyCanonical(text: string, value: object, isAscii: boolean): boolean {
  const names = Object.keys(value)
  const inOrder = names.every((name, place) => place === 0 || (names[place - 1] as string) < name)
  return inOrder && JSON.stringify(value) === text && (isAscii || text.normalize('NFC') === text)
}
