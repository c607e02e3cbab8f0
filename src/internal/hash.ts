import { createHmac, hash } from 'node:crypto'
import { concatBytes } from './bytes.js'

const blockBytes = 64
const hashBytes = 32
/** The longest message that the short way takes; what this package authenticates is a name, a place or a salt. */
const mostShortBytes = 1_024

interface Scratch {
  readonly inner: Uint8Array
  readonly innerText: Buffer
  readonly outer: Uint8Array
  readonly outerText: Buffer
}

let scratch: Scratch | undefined

export function sha256(bytes: Uint8Array): Uint8Array {
  const { outer, outerText } = scratchOf()
  outerText.write(hash('sha256', bytes, 'binary'), 0, 'latin1')
  return outer.slice(0, hashBytes)
}

/** Over one byte and what follows it, without a copy that outlives the call. */
export function sha256After(first: number, bytes: Uint8Array): Uint8Array {
  const { inner } = scratchOf()
  if (bytes.length >= inner.length) return sha256(concatBytes(Uint8Array.of(first), bytes))
  inner[0] = first
  inner.set(bytes, 1)
  return sha256(inner.subarray(0, 1 + bytes.length))
}

/** RFC 2104 over SHA-256. */
export function hmacSha256(key: Uint8Array, message: Uint8Array | string): Uint8Array {
  const block = outerBlock(key, message)
  if (block === null) return new Uint8Array(createHmac('sha256', key).update(message).digest())
  const { outer, outerText } = scratchOf()
  outerText.write(hash('sha256', block, 'binary'), 0, 'latin1')
  const mac = outer.slice(0, hashBytes)
  wipe()
  return mac
}

/** The same into 32 bytes of the caller's. */
export function hmacSha256Into(target: Buffer, key: Uint8Array, message: Uint8Array): void {
  const block = outerBlock(key, message)
  if (block === null) {
    target.set(createHmac('sha256', key).update(message).digest())
    return
  }
  target.write(hash('sha256', block, 'binary'), 0, 'latin1')
  wipe()
}

/** The same in base64url without padding, 43 characters. */
export function hmacSha256Base64Url(key: Uint8Array, message: string): string {
  const block = outerBlock(key, message)
  if (block === null) return createHmac('sha256', key).update(message).digest('base64url')
  const mac = hash('sha256', block, 'base64url')
  wipe()
  return mac
}

/**
 * What the outer hash of an HMAC is taken over, after the inner one: two one-shot hashes cost half of a hash object of
 * `createHmac`. Null: too long for it.
 */
function outerBlock(key: Uint8Array, message: Uint8Array | string): Uint8Array | null {
  if (key.length > blockBytes || message.length * (typeof message === 'string' ? 3 : 1) > mostShortBytes) return null
  const { inner, innerText, outer, outerText } = scratchOf()
  inner.fill(0x36, key.length, blockBytes)
  outer.fill(0x5c, key.length, blockBytes)
  for (let index = 0; index < key.length; index++) {
    const byte = key[index] as number
    inner[index] = byte ^ 0x36
    outer[index] = byte ^ 0x5c
  }
  let length = message.length
  if (typeof message === 'string') length = innerText.write(message, blockBytes, 'utf8')
  else inner.set(message, blockBytes)
  outerText.write(hash('sha256', inner.subarray(0, blockBytes + length), 'binary'), blockBytes, 'latin1')
  return outer
}

/** No key stays behind in memory that outlives the call. */
function wipe(): void {
  const { inner, outer } = scratchOf()
  inner.fill(0, 0, blockBytes)
  outer.fill(0, 0, blockBytes)
}

function scratchOf(): Scratch {
  if (scratch === undefined) {
    const inner = new Uint8Array(blockBytes + mostShortBytes)
    const outer = new Uint8Array(blockBytes + hashBytes)
    scratch = { inner, innerText: Buffer.from(inner.buffer), outer, outerText: Buffer.from(outer.buffer) }
  }
  return scratch
}
