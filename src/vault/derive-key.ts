import { hkdfSync } from 'node:crypto'

/** HKDF-SHA-256 (RFC 5869), 32 bytes for one labelled purpose. */
export function deriveKey(secret: Uint8Array, label: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(0), label, 32))
}
