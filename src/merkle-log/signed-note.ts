import { concatBytes, fromBase64, toBase64, toUtf8 } from '../internal/bytes.js'
import { isKeyName, sameKey, type VerifierKey } from './verifier-key.js'

export interface NoteSignature {
  readonly name: string
  readonly keyId: Uint8Array
  readonly signature: Uint8Array
}

export interface SignedNote {
  /** What is signed, its last newline included. */
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

/** Whether `signature` is the Ed25519 signature of `message` (RFC 8032). */
export type SignatureCheck = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean | Promise<boolean>

// C2SP asks verifiers to accept at least 16 signatures; post-quantum ones have some 5,000 bytes.
const mostSignatures = 16
const mostCharacters = 128 * 1024

/** Reads a C2SP signed note. Null when it is not well formed or beyond 16 signatures. Says nothing of their validity. */
export function parseNote(note: string): SignedNote | null {
  const end = note.lastIndexOf('\n\n')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a note holds no control character but the newline.
  if (note.length > mostCharacters || end < 0 || /[\x00-\x09\x0b-\x1f]|\p{Surrogate}/u.test(note) || !note.endsWith('\n')) return null
  const lines = note.slice(end + 2, -1).split('\n')
  if (lines.length > mostSignatures) return null
  const signatures: NoteSignature[] = []
  for (const line of lines) {
    const [dash, name = '', encoded = '', ...more] = line.split(' ')
    const bytes = fromBase64(encoded)
    if (dash !== '\u2014' || more.length > 0 || !isKeyName(name) || bytes === null || bytes.length < 5) return null
    signatures.push({ name, keyId: bytes.subarray(0, 4), signature: bytes.subarray(4) })
  }
  return { text: note.slice(0, end + 1), signatures }
}

export function formatNote({ text, signatures }: SignedNote): string {
  const lines = signatures.map(({ name, keyId, signature }) => `\u2014 ${name} ${toBase64(concatBytes(keyId, signature))}\n`)
  return `${text}\n${lines.join('')}`
}

/** True when the key signed the note and none of the signatures in its name and id is false. Others are ignored. */
export async function isSignedBy(note: SignedNote, key: VerifierKey, verify: SignatureCheck): Promise<boolean> {
  const message = toUtf8(note.text)
  const own = note.signatures.filter(({ name, keyId }) => sameKey(key, name, keyId))
  for (const { signature } of own) {
    if (signature.length !== 64 || (await verify(key.publicKey, message, signature)) !== true) return false
  }
  return own.length > 0
}
