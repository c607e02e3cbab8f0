import * as z from 'zod'
import { NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { fromBase64, toBase64Url } from '../internal/bytes.js'
import { deriveKey } from '../vault/index.js'
import type { KeyProvider, KeyPurpose } from './key-provider.js'

// A letter first: names like '1' would be put in another order by the language, and the order is the keys' age.
const keyId = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,31}$/)
const secretText = z.string().refine((text) => fromBase64(text)?.length === 32, 'not-32-bytes-of-base64')
const others = z.union([z.array(secretText), z.record(keyId, secretText)]).optional()
const schema = z.strictObject({ id: keyId.optional(), previous: others, next: others })
export type OtherSecrets = Readonly<Record<string, string>> | readonly string[]

const purposes: readonly KeyPurpose[] = ['phone-index', 'field-encryption', 'audit-signing']

/**
 * Keys of every purpose from one secret: 32 random bytes in base64, kept outside the database (environment, secret
 * store). Each purpose has a key of its own by HKDF-SHA-256 (RFC 5869). `id` names the current secret: a letter, then
 * letters, digits, `-` or `_`, at most 32. Default: drawn from the secret, so that another secret never passes for it.
 * `previous` holds retired secrets, oldest first, as a list where their ids were drawn too, else by their ids; what they made
 * stays readable. `next` holds secrets that come, given in the same way:
 * they read everything and find numbers in a rotation, but nothing is encrypted or signed with them yet, so that every
 * process can hold a key before the first one writes with it.
 * Throws `INVALID_OPTIONS`. Whoever holds the secret can read every number and sign the log.
 */
export function keysFromSecret(
  secret: string,
  options: { id?: string | undefined; previous?: OtherSecrets | undefined; next?: OtherSecrets | undefined } = {},
): KeyProvider {
  const current = parseOrThrow(secretText, secret, 'INVALID_OPTIONS', 'secret')
  const { id: name, previous = [], next = [] } = parseOrThrow(schema, options)
  const id = name ?? drawnId(current)
  const secrets = [...byId(previous), [id, current] as const, ...byId(next)]
  const keys = new Map<string, ReadonlyMap<string, Uint8Array>>()
  for (const [each, text] of secrets) keys.set(each, new Map(purposes.map((purpose) => [purpose, deriveKey(bytesOf(text), `nophi/key/v1/${purpose}`)])))
  if (keys.size !== secrets.length) throw new NophiError('INVALID_OPTIONS', { path: 'id', problem: 'one id for two secrets' })
  const every: readonly string[] = Object.freeze([...keys.keys()])
  const upToCurrent: readonly string[] = Object.freeze(every.slice(0, every.indexOf(id) + 1))
  const idsOf = (purpose: KeyPurpose): readonly string[] => (purpose === 'phone-index' ? every : upToCurrent)
  return Object.freeze({
    spec: 1 as const,
    async key(purpose: KeyPurpose, wanted: string = idsOf(purpose).at(-1) ?? id) {
      const bytes = keys.get(wanted)?.get(purpose)
      if (bytes === undefined) throw new NophiError('KEY_UNAVAILABLE')
      // A copy: a caller that wipes its key must not wipe ours.
      return { id: wanted, bytes: bytes.slice() }
    },
    async ids(purpose: KeyPurpose) {
      return idsOf(purpose)
    },
  })
}

function byId(secrets: OtherSecrets): readonly (readonly [string, string])[] {
  return Array.isArray(secrets) ? secrets.map((secret) => [drawnId(secret), secret] as const) : Object.entries(secrets)
}

function drawnId(secret: string): string {
  return `k${toBase64Url(deriveKey(bytesOf(secret), 'nophi/key-id/v1')).slice(0, 8)}`
}

function bytesOf(secret: string): Uint8Array {
  return fromBase64(secret) as Uint8Array
}
