import { type MappedText, MappedTextBuilder } from '../mapped-text.js'

/** `\n` and its kin: one letter for one character. */
export type EscapeTable = Readonly<Record<string, string>>

export const javascriptEscapes: EscapeTable = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' }
export const yamlEscapes: EscapeTable = {
  ...javascriptEscapes,
  a: '\u0007',
  e: '\u001b',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
}

/** Of C, as gettext reads them. */
const octal = /\\([0-7]{1,3})/y
const hexadecimal = /\\(?:x([\da-fA-F]{2})|u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|U([\da-fA-F]{8}))/y

/** A stretch of the file with its backslash escapes read. A backslash before a line break takes the break away; before anything else it stands for that. `ofC`: up to three digits stand for a character. */
export function decodeEscapes(source: string, start: number, end: number, table: EscapeTable, { ofC = false }: { readonly ofC?: boolean } = {}): MappedText {
  const built = new MappedTextBuilder()
  let at = start
  while (at < end) {
    if (source[at] !== '\\') {
      built.copy(source, at, at + 1)
      at += 1
      continue
    }
    hexadecimal.lastIndex = at
    octal.lastIndex = at
    const digits = ofC ? octal.exec(source) : null
    const match = digits ?? hexadecimal.exec(source)
    const code = digits === null ? Number.parseInt(match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4] ?? '', 16) : Number.parseInt(digits[1] ?? '', 8)
    if (match !== null && at + match[0].length <= end && code <= 0x10ffff) {
      built.add(String.fromCodePoint(code), at, at + match[0].length)
      at += match[0].length
      continue
    }
    const next = at + 1 < end ? (source[at + 1] ?? '') : ''
    const length = next === '\r' && source[at + 2] === '\n' ? 3 : 1 + next.length
    if (!/[\r\n\u2028\u2029]/.test(next)) built.add(Object.hasOwn(table, next) ? (table[next] ?? '') : next, at, at + length)
    at += length
  }
  return built.build()
}

/** A line break that stands in the file itself is one character, however the file writes it. */
export function unifyLineBreaks(source: string, { text, starts, ends }: MappedText): MappedText {
  if (!text.includes('\r')) return { text, starts, ends }
  const built = new MappedTextBuilder()
  for (let at = 0; at < text.length; at++) {
    const start = starts[at] ?? 0
    const isBreak = text[at] === '\r' && source[start] === '\r'
    const pair = isBreak && text[at + 1] === '\n' && source[start + 1] === '\n'
    built.add(isBreak ? '\n' : text.charAt(at), start, ends[pair ? at + 1 : at] ?? 0)
    if (pair) at += 1
  }
  return built.build()
}
