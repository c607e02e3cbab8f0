import type { AsyncDigest } from './hashing.js'
import type { SignatureCheck } from './signed-note.js'

export const webDigest: AsyncDigest = async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))

export const webSignatureCheck: SignatureCheck = async (publicKey, message, signature) => {
  const key = await crypto.subtle.importKey('raw', publicKey as Uint8Array<ArrayBuffer>, 'Ed25519', false, ['verify'])
  return crypto.subtle.verify('Ed25519', key, signature as Uint8Array<ArrayBuffer>, message as Uint8Array<ArrayBuffer>)
}
