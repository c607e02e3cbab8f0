const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

/** Up to here a walk over ASCII is quicker than to ask the engine: ids of keys and numbers are short, and each text has several. */
const mostWalked = 64

export function toUtf8(text: string): Uint8Array {
  if (text.length > mostWalked) return encoder.encode(text)
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code > 0x7f) return encoder.encode(text)
    bytes[index] = code
  }
  return bytes
}

/** Throws on bytes that are not UTF-8. */
export function fromUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes)
}

export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let start = 0; start < bytes.length; start += 8192) binary += String.fromCharCode(...bytes.subarray(start, start + 8192))
  return btoa(binary)
}

/** Strict: null for anything but canonical base64 with its padding. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  return toBase64(bytes) === text ? bytes : null
}

export function toBase64Url(bytes: Uint8Array): string {
  if (bytes.length > 6_000) return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  const characters = new Array<number>(Math.ceil((bytes.length * 4) / 3))
  for (let index = 0, place = 0; place < characters.length; index += 3) {
    const bits = ((bytes[index] as number) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0)
    for (let shift = 18; shift >= 0 && place < characters.length; shift -= 6) characters[place++] = urlCharacter((bits >>> shift) & 63)
  }
  return String.fromCharCode(...characters)
}

/** RFC 4648 section 5: the code of the character for six bits. */
function urlCharacter(bits: number): number {
  if (bits < 26) return bits + 65
  if (bits < 52) return bits + 71
  if (bits < 62) return bits - 4
  return bits === 62 ? 45 : 95
}

export function toHex(bytes: Uint8Array): string {
  let hex = ''
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0')
  return hex
}

export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let index = 0; index < a.length; index++) difference |= (a[index] as number) ^ (b[index] as number)
  return difference === 0
}
