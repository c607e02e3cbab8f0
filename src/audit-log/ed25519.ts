import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { concatBytes, fromBase64 } from '../internal/bytes.js'
import type { SignatureCheck } from '../merkle-log/index.js'

// The fixed beginnings of RFC 8410 keys, up to the 32 bytes of the key itself.
const privatePrefix = fromBase64('MC4CAQAwBQYDK2VwBCIEIA==') as Uint8Array
const publicPrefix = fromBase64('MCowBQYDK2VwAyEA') as Uint8Array

export interface Ed25519Key {
  /** 32 bytes. */
  readonly publicKey: Uint8Array
  sign(message: Uint8Array): Uint8Array
}

/** The key pair of RFC 8032 that a 32-byte seed stands for. */
export function ed25519FromSeed(seed: Uint8Array): Ed25519Key {
  const secret: KeyObject = createPrivateKey({ key: Buffer.from(concatBytes(privatePrefix, seed)), format: 'der', type: 'pkcs8' })
  const whole = createPublicKey(secret).export({ format: 'der', type: 'spki' })
  return {
    publicKey: new Uint8Array(whole.subarray(publicPrefix.length)),
    sign: (message) => new Uint8Array(sign(null, message, secret)),
  }
}

/** Ed25519 by `node:crypto`, for `verifySignature` of a `LogTrust`: Node 20 has it without the warning that its WebCrypto prints. */
export const verifyEd25519: SignatureCheck = (publicKey, message, signature) => {
  const key = createPublicKey({ key: Buffer.from(concatBytes(publicPrefix, publicKey)), format: 'der', type: 'spki' })
  return verify(null, message, key, signature)
}
