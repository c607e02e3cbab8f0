import { createCipheriv, createDecipheriv } from 'node:crypto'
import { NophiError } from '../errors/nophi-error.js'
import { fromUtf8, toUtf8 } from '../internal/bytes.js'
import { hmacSha256Into } from '../internal/hash.js'
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
  const cipher = withMessageKey(key.bytes, sealed, headerLength, (messageKey, nonce) => createCipheriv('aes-256-gcm', messageKey, nonce))
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
  try {
    const decipher = withMessageKey(keys(id), ciphertext, headerLength, (messageKey, nonce) =>
      createDecipheriv('aes-256-gcm', messageKey, nonce, { authTagLength: tagBytes }),
    )
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

/** The header and the place of the value, both of which the tag covers. Read before the next call. */
function placeOf(sealed: Uint8Array, headerLength: number, associatedData: string): Uint8Array {
  const most = headerLength + 3 * associatedData.length
  const { place: kept } = workspaceOf()
  const place = most <= kept.length ? kept : Buffer.allocUnsafe(most)
  for (let index = 0; index < headerLength; index++) place[index] = sealed[index] as number
  return place.subarray(0, headerLength + place.write(associatedData, headerLength, 'utf8'))
}

/** With the key of this value, drawn from its salt, and its nonce: the last bytes of the header. `use` takes copies. */
function withMessageKey<T>(key: Uint8Array, sealed: Uint8Array, headerLength: number, use: (messageKey: Uint8Array, nonce: Uint8Array) => T): T {
  if (key.length !== 32) throw new NophiError('KEY_UNAVAILABLE')
  const { salted, messageKey } = workspaceOf()
  const salt = headerLength - nonceBytes - saltBytes
  for (let index = 0; index < saltBytes; index++) salted[messageKeyLabel.length + index] = sealed[salt + index] as number
  hmacSha256Into(messageKey, key, salted)
  try {
    return use(messageKey, sealed.subarray(headerLength - nonceBytes, headerLength))
  } finally {
    messageKey.fill(0)
  }
}

interface Workspace {
  readonly place: Buffer
  readonly salted: Buffer
  readonly messageKey: Buffer
}

let workspace: Workspace | undefined

/** Memory that is used again: OpenSSL wants it outside of the heap, and to move three values there anew cost as much as the cipher. */
function workspaceOf(): Workspace {
  if (workspace === undefined) {
    workspace = { place: Buffer.alloc(1_024), salted: Buffer.alloc(messageKeyLabel.length + saltBytes), messageKey: Buffer.alloc(32) }
    workspace.salted.set(messageKeyLabel)
  }
  return workspace
}
