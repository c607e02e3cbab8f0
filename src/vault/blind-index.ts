import { hmacSha256Base64Url } from '../internal/hash.js'
import { frame } from './frame.js'
import type { VaultKey } from './vault-key.js'

/**
 * Finds a value again without storing it: `keyId:` and 43 characters of base64url, one per key, tenant, purpose and
 * value. Without the key it says nothing; with the key a phone number falls to enumeration, so the key stays outside
 * the database. The value is taken as given: normalise first.
 */
export function blindIndex(key: VaultKey, tenant: string, purpose: string, value: string): string {
  return `${key.id}:${hmacSha256Base64Url(key.bytes, frame('nophi/blind-index/v1', tenant, purpose, value))}`
}
