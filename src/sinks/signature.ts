import { concatBytes, fromBase64, toBase64, toUtf8 } from '../internal/bytes.js'

// The Standard Webhooks scheme, symmetric: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md

const secretPrefix = 'whsec_'
const version = 'v1,'
const fewestBytes = 24
const mostBytes = 64
/** More entries than a rotation can have are somebody's flood. */
const mostEntries = 8

export function isSecret(text: unknown): boolean {
  return typeof text === 'string' && bytesOf(text) !== null
}

/** One entry for each secret: the receiver needs to know one of them. `id` holds no full stop. */
export async function signatureOf(secrets: readonly string[], id: string, timestamp: string, body: Uint8Array): Promise<string> {
  const entries = secrets.map(async (secret) => {
    const mac = await crypto.subtle.sign('HMAC', await keyOf(secret), signedBytes(id, timestamp, body))
    return version + toBase64(new Uint8Array(mac))
  })
  return (await Promise.all(entries)).join(' ')
}

/** Whether one entry was made with one of the secrets. Every pair is compared, each in constant time. */
export async function isSigned(signature: string, secrets: readonly string[], id: string, timestamp: string, body: Uint8Array): Promise<boolean> {
  const entries = signature.split(' ')
  if (entries.length > mostEntries) return false
  const macs = entries.flatMap((entry) => (entry.startsWith(version) ? (fromBase64(entry.slice(version.length)) ?? []) : []))
  const signed = signedBytes(id, timestamp, body)
  const keys = await Promise.all(secrets.map(keyOf))
  const checks = keys.flatMap((key) => macs.map((mac) => crypto.subtle.verify('HMAC', key, mac as Uint8Array<ArrayBuffer>, signed)))
  return (await Promise.all(checks)).includes(true)
}

function signedBytes(id: string, timestamp: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  return concatBytes(toUtf8(`${id}.${timestamp}.`), body) as Uint8Array<ArrayBuffer>
}

function keyOf(secret: string): Promise<CryptoKey> {
  const bytes = bytesOf(secret) ?? new Uint8Array()
  return crypto.subtle.importKey('raw', bytes as Uint8Array<ArrayBuffer>, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify'])
}

function bytesOf(secret: string): Uint8Array | null {
  const bytes = secret.startsWith(secretPrefix) ? fromBase64(secret.slice(secretPrefix.length)) : null
  return bytes !== null && bytes.length >= fewestBytes && bytes.length <= mostBytes ? bytes : null
}
