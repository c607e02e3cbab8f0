import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { concatBytes, fromBase64, toBase64, toBase64Url } from '../internal/bytes.js'
import type { SignatureCheck } from '../merkle-log/index.js'

// The fixed beginning of an RFC 8410 private key, up to the 32 bytes of the seed.
const seedPrefix = fromBase64('MC4CAQAwBQYDK2VwBCIEIA==') as Uint8Array

export interface Ed25519Key {
  /** 32 bytes. */
  readonly publicKey: Uint8Array
  sign(message: Uint8Array): Uint8Array
}

/** The key pair of RFC 8032 that a 32-byte seed stands for. */
export function ed25519FromSeed(seed: Uint8Array): Ed25519Key {
  const secret = createPrivateKey(`-----BEGIN PRIVATE KEY-----\n${toBase64(concatBytes(seedPrefix, seed))}\n-----END PRIVATE KEY-----\n`)
  const { x = '' } = createPublicKey(secret).export({ format: 'jwk' })
  return {
    publicKey: fromBase64(`${x.replaceAll('-', '+').replaceAll('_', '/')}=`) as Uint8Array,
    sign: (message) => new Uint8Array(sign(null, message, secret)),
  }
}

/** Ed25519 by `node:crypto`, for `verifySignature` of a `LogTrust` where WebCrypto has none or warns. */
export const verifyEd25519: SignatureCheck = (publicKey, message, signature) => {
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(publicKey) }, format: 'jwk' })
  return verify(null, message, key, signature)
}
