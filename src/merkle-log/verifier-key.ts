import { concatBytes, equalBytes, fromBase64, toBase64, toHex, toUtf8 } from '../internal/bytes.js'
import { type Hashing, hashOne } from './hashing.js'

/** An Ed25519 key that signs notes, as C2SP signed-note names it. */
export interface VerifierKey {
  readonly name: string
  /** Four bytes. */
  readonly keyId: Uint8Array
  /** 32 bytes. */
  readonly publicKey: Uint8Array
}

/** C2SP signature types: 1 signs notes, 4 cosigns checkpoints. */
export const ed25519 = 1
export const ed25519Cosigner = 4

/** Not empty, no space of any kind, no plus, no control character. */
export function isKeyName(name: string): boolean {
  return name.length <= 255 && /^[^\s\p{Z}\p{Cc}+]+$/u.test(name)
}

/** `<name>+<key id in hex>+<base64 of type and key>`. Null unless the id is that of the name and the key. */
export function* readVerifierKey(text: string, type: number = ed25519): Hashing<VerifierKey | null> {
  const [, name = '', id = '', encoded = ''] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? []
  const typed = fromBase64(encoded)
  if (!isKeyName(name) || typed?.length !== 33 || typed[0] !== type) return null
  const publicKey = typed.subarray(1)
  const keyId = yield* keyIdOf(name, publicKey, type)
  return toHex(keyId) === id ? { name, keyId, publicKey } : null
}

export function* formatVerifierKey(name: string, publicKey: Uint8Array, type: number = ed25519): Hashing<string> {
  return `${name}+${toHex(yield* keyIdOf(name, publicKey, type))}+${toBase64(concatBytes(Uint8Array.of(type), publicKey))}`
}

export function sameKey(key: VerifierKey, name: string, keyId: Uint8Array): boolean {
  return key.name === name && equalBytes(key.keyId, keyId)
}

function* keyIdOf(name: string, publicKey: Uint8Array, type: number): Hashing<Uint8Array> {
  return (yield* hashOne(concatBytes(toUtf8(`${name}\n`), Uint8Array.of(type), publicKey))).slice(0, 4)
}
