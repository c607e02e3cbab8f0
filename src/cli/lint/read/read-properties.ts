import { type Literal, UnreadableFile } from '../literal.js'
import { MappedTextBuilder } from '../mapped-text.js'
import { decodeEscapes } from './decode-escapes.js'
import type { Encoding } from './read-source.js'

const escapes = { n: '\n', t: '\t', r: '\r', f: '\f' }

/** The values of a Java properties file, as `java.util.Properties.load` reads it: comments, continued lines, `\uXXXX`. */
export function readProperties(source: string, encoding: Encoding): Literal[] {
  const found: Literal[] = []
  // A file of ASCII alone may be read as Latin 1, as Java did before 9 and `Properties.load` of a stream does now.
  const isRaw = encoding !== 'latin1' && /[^\0-\x7f]/.test(source)
  const write = (text: string): string => escapeValue(text, isRaw)
  const entry =
    /[ \t\f]*(?:([#!][^\r\n]*)|((?:\\(?:\r\n|[\s\S]|$)|[^\\\r\n:= \t\f])*)[ \t\f]*[:=]?[ \t\f]*((?:\\(?:\r\n|[\s\S]|$)|[^\\\r\n])*))(?:\r\n|\r|\n|$)/dy
  while (entry.lastIndex < source.length) {
    const from = entry.lastIndex
    const match = entry.exec(source)
    if (match === null) throw new UnreadableFile('is not a properties file', from)
    const [, comment, key = '', value = ''] = match
    const [start, end] = match.indices?.[3] ?? [from, from]
    if (comment !== undefined || value === '') continue
    found.push({ value: valueAt(source, start, end), start, end, key, write, certain: true })
  }
  return found
}

/** Blanks at the start of a continued line are no part of the value. */
function valueAt(source: string, start: number, end: number): Literal['value'] {
  const built = new MappedTextBuilder()
  let from = start
  for (const match of source.slice(start, end).matchAll(/(?<!\\)(?:\\\\)*\\(?:\r\n|\r|\n)[ \t\f]*/g)) {
    const breakAt = start + match.index + match[0].search(/[\r\n]/) - 1
    built.append(decodeEscapes(source, from, breakAt, escapes))
    from = start + match.index + match[0].length
  }
  return built.append(decodeEscapes(source, from, end, escapes)).build()
}

function escapeValue(text: string, isRaw: boolean): string {
  const escaped = text.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t').replace(/\f/g, '\\f').replace(/^ /, '\\ ')
  return isRaw ? escaped : escaped.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
