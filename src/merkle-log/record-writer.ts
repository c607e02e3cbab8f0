import { toUtf8 } from '../internal/bytes.js'
import { canonicalJson } from '../internal/canonical-json.js'

const shortBytes = 4_096
const quote = 0x22
const backslash = 0x5c

let scratch: Uint8Array | undefined

/**
 * Canonical JSON of names in order, straight into bytes. Null where a string needs escapes or is not plain ASCII, or the
 * whole is long: then the general way writes it. Ten times less memory passes through than by joining strings, and the log
 * is written three times for each text.
 */
export function plainRecordBytes(names: readonly string[], read: (name: string) => string | number | boolean): Uint8Array | null {
  scratch ??= new Uint8Array(shortBytes)
  let end = 0
  for (const name of names) {
    scratch[end] = end === 0 ? 0x7b : 0x2c
    end = writePlain(scratch, end + 1, name, true)
    if (end < 0) return null
    scratch[end] = 0x3a
    const value = read(name)
    end = typeof value === 'string' ? writePlain(scratch, end + 1, value, true) : writePlain(scratch, end + 1, canonicalJson(value), false)
    if (end < 0) return null
  }
  scratch[end] = 0x7d
  return scratch.slice(0, end + 1)
}

/** Where the text ends; -1 where it cannot be written as it is. */
function writePlain(into: Uint8Array, start: number, text: string, quoted: boolean): number {
  // Room for two quotes and what follows.
  if (start + text.length + 4 > into.length) return -1
  let end = start
  if (quoted) into[end++] = quote
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 0x20 || code > 0x7e || code === quote || code === backslash) return -1
    into[end++] = code
  }
  if (quoted) into[end++] = quote
  return end
}

/** The general way, for any text. */
export function generalRecordBytes(names: readonly string[], read: (name: string) => string | number | boolean): Uint8Array {
  return toUtf8(`{${names.map((name) => `${canonicalJson(name)}:${canonicalJson(read(name))}`).join(',')}}`)
}

/** In UTF-16 order, in place: names come nearly sorted and are few, and the engine's sort makes three lists of them. */
export function sortNames(names: string[]): void {
  for (let place = 1; place < names.length; place++) {
    const name = names[place] as string
    let before = place - 1
    while (before >= 0 && (names[before] as string) > name) {
      names[before + 1] = names[before] as string
      before -= 1
    }
    names[before + 1] = name
  }
}
