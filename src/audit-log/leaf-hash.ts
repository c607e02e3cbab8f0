import { sha256After } from '../internal/hash.js'

/** RFC 6962 section 2.1. */
const leafPrefix = 0x00

export function leafHash(record: Uint8Array): Uint8Array {
  return sha256After(leafPrefix, record)
}
