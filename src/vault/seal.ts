import { createCipheriv, createDecipheriv } from 'node:crypto'
import { NophiError } from '../errors/nophi-error.js'
import { concatBytes, fromUtf8, toUtf8 } from '../internal/bytes.js'
import { hmacSha256 } from '../internal/hash.js'
import type { VaultKey } from './vault-key.js'

// Layout: version, length of key id, key id, salt, nonce, ciphertext, tag.
export const sealVersion = 1
const saltBytes = 12
const nonceBytes = 12
const tagBytes = 16
const messageKeyLabel = toUtf8('nophi/seal/v1')

/**
 * Encrypts and authenticates with AES-256-GCM (NIST SP 800-38D). The same plaintext gives another ciphertext each time.
 * Each call draws a key of its own from `key` and a fresh salt, since random 96-bit nonces allow 2^32 uses of one key,
 * which a busy tenant reaches. `associatedData` names the place of the value (tenant, table, column, row id): a
 * ciphertext moved to another place does not open. Throws `KEY_UNAVAILABLE` on a key that is not 32 bytes.
 */
export function seal(key: VaultKey, associatedData: string, plaintext: Uint8Array, randomBytes: (length: number) => Uint8Array): Uint8Array {
  const id = toUtf8(key.id)
  const random = randomBytes(saltBytes + nonceBytes)
  if (key.bytes.length !== 32 || id.length === 0 || id.length > 255 || random.length !== saltBytes + nonceBytes) throw new NophiError('KEY_UNAVAILABLE')
  const headerLength = 2 + id.length + random.length
  const sealed = new Uint8Array(headerLength + plaintext.length + tagBytes)
  sealed[0] = sealVersion
  sealed[1] = id.length
  sealed.set(id, 2)
  sealed.set(random, 2 + id.length)
  const cipher = createCipheriv('aes-256-gcm', messageKey(key.bytes, random), random.subarray(saltBytes))
  cipher.setAAD(placeOf(sealed, headerLength, associatedData))
  sealed.set(cipher.update(plaintext), headerLength)
  cipher.final()
  sealed.set(cipher.getAuthTag(), headerLength + plaintext.length)
  return sealed
}

/**
 * Opens what `seal` made under the same associated data. Throws `KEY_UNAVAILABLE` on anything else: an unknown key id,
 * a changed bit, another place, a truncated or empty value. It never says which.
 */
export function open(keys: (id: string) => Uint8Array, associatedData: string, ciphertext: Uint8Array): Uint8Array {
  const { id, headerLength } = readHeader(ciphertext)
  const random = ciphertext.subarray(headerLength - saltBytes - nonceBytes, headerLength)
  try {
    const decipher = createDecipheriv('aes-256-gcm', messageKey(keys(id), random), random.subarray(saltBytes), { authTagLength: tagBytes })
    decipher.setAAD(placeOf(ciphertext, headerLength, associatedData))
    decipher.setAuthTag(ciphertext.subarray(ciphertext.length - tagBytes))
    const body = decipher.update(ciphertext.subarray(headerLength, ciphertext.length - tagBytes))
    decipher.final()
    return new Uint8Array(body.buffer, body.byteOffset, body.length)
  } catch {
    throw new NophiError('KEY_UNAVAILABLE')
  }
}

/** The id of the key that a sealed value needs, for key providers that answer later. Throws `KEY_UNAVAILABLE`. */
export function keyIdOf(ciphertext: Uint8Array): string {
  return readHeader(ciphertext).id
}

function readHeader(ciphertext: Uint8Array): { id: string; headerLength: number } {
  const idLength = ciphertext[1] ?? 0
  const headerLength = 2 + idLength + saltBytes + nonceBytes
  if (ciphertext[0] !== sealVersion || idLength === 0 || ciphertext.length < headerLength + tagBytes) throw new NophiError('KEY_UNAVAILABLE')
  try {
    return { id: fromUtf8(ciphertext.subarray(2, 2 + idLength)), headerLength }
  } catch {
    throw new NophiError('KEY_UNAVAILABLE')
  }
}

/** The header and the place of the value, both of which the tag covers. */
function placeOf(sealed: Uint8Array, headerLength: number, associatedData: string): Uint8Array {
  const place = Buffer.allocUnsafe(headerLength + 3 * associatedData.length)
  place.set(sealed.subarray(0, headerLength))
  return place.subarray(0, headerLength + place.write(associatedData, headerLength, 'utf8'))
}

function messageKey(key: Uint8Array, random: Uint8Array): Uint8Array {
  if (key.length !== 32) throw new NophiError('KEY_UNAVAILABLE')
  return hmacSha256(key, concatBytes(messageKeyLabel, random.subarray(0, saltBytes)))
}
