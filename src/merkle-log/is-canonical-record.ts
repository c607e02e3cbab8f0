import { mostRecordBytes, readRecord } from './record.js'

const [quote, backslash, comma, colon, open, close, minus, zero, nine] = [0x22, 0x5c, 0x2c, 0x3a, 0x7b, 0x7d, 0x2d, 0x30, 0x39]
// Up to here every whole number is exact.
const mostDigits = 15

/**
 * Whether `readRecord` reads these bytes. Plain records, nearly all, are scanned where they lie: an audit looks at
 * millions, and to parse and write each again cost four times as much.
 */
export function isCanonicalRecord(bytes: Uint8Array): boolean {
  return isPlainRecord(bytes) || readRecord(bytes) !== null
}

/** False: not plain, or no record. Plain is ASCII without escapes, with numbers of at most 15 digits. */
function isPlainRecord(bytes: Uint8Array): boolean {
  const end = bytes.length - 1
  if (bytes.length > mostRecordBytes || bytes[0] !== open || bytes[end] !== close) return false
  let versioned = false
  let keyFrom = 0
  let keyTo = 0
  for (let at = 1; ; at++) {
    const to = endOfText(bytes, at)
    if (to < 0 || bytes[to + 1] !== colon) return false
    if (keyTo > 0 && !isBefore(bytes, keyFrom, keyTo, at + 1, to)) return false
    keyFrom = at + 1
    keyTo = to
    versioned ||= keyTo - keyFrom === 1 && bytes[keyFrom] === 0x76
    at = endOfValue(bytes, to + 2)
    if (at < 0) return false
    if (at === end) return versioned
    if (bytes[at] !== comma) return false
  }
}

/** Where the closing quote of a plain string stands; -1: there is none. */
function endOfText(bytes: Uint8Array, from: number): number {
  if (bytes[from] !== quote) return -1
  for (let at = from + 1; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte === quote) return at
    if (byte < 0x20 || byte > 0x7e || byte === backslash) return -1
  }
  return -1
}

/** Behind a string, a whole number or a truth value; -1: it is none. */
function endOfValue(bytes: Uint8Array, from: number): number {
  const first = bytes[from] as number
  if (first === quote) {
    const to = endOfText(bytes, from)
    return to < 0 ? -1 : to + 1
  }
  if (first === 0x74) return isWord(bytes, from, 'true') ? from + 4 : -1
  if (first === 0x66) return isWord(bytes, from, 'false') ? from + 5 : -1
  const digits = first === minus ? from + 1 : from
  let at = digits
  while (at < bytes.length && (bytes[at] as number) >= zero && (bytes[at] as number) <= nine) at++
  const count = at - digits
  if (count === 0 || count > mostDigits || (bytes[digits] === zero && (count > 1 || first === minus))) return -1
  return at
}

function isWord(bytes: Uint8Array, from: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) if (bytes[from + index] !== word.charCodeAt(index)) return false
  return true
}

function isBefore(bytes: Uint8Array, oneFrom: number, oneTo: number, otherFrom: number, otherTo: number): boolean {
  const shorter = Math.min(oneTo - oneFrom, otherTo - otherFrom)
  for (let index = 0; index < shorter; index++) {
    const one = bytes[oneFrom + index] as number
    const other = bytes[otherFrom + index] as number
    if (one !== other) return one < other
  }
  return oneTo - oneFrom < otherTo - otherFrom
}
