import { NophiError } from '../errors/nophi-error.js'
import { toBase64Url, toHex, toUtf8 } from '../internal/bytes.js'
import { sha256 } from '../internal/hash.js'

/** 128 bits, as OWASP ASVS 5.0 (11.5.1) asks of what must not be guessed: 22 characters. */
const tokenBytes = 16
const tokenForm = /^[A-Za-z0-9_-]{22}$/

export function createToken(randomBytes: (length: number) => Uint8Array): string {
  const bytes = randomBytes(tokenBytes)
  if (bytes.length !== tokenBytes) throw new NophiError('INVALID_OPTIONS', { path: 'runtime' })
  return toBase64Url(bytes)
}

/** Hex. What is no token is hashed and looked up like one, so that it takes as long; no token has the hash it gets. */
export function hashToken(token: unknown): string {
  return toHex(sha256(toUtf8(typeof token === 'string' && tokenForm.test(token) ? token : 'not a token, at once')))
}
