import type { Literal } from '../literal.js'
import { MappedTextBuilder } from '../mapped-text.js'
import { unifyLineBreaks } from './decode-escapes.js'

/** A file that is one text. Blanks at its beginning and end are the file's. */
export function readWhole(source: string): Literal[] {
  const start = source.length - source.trimStart().length
  const end = source.trimEnd().length
  if (start >= end) return []
  const value = unifyLineBreaks(source, new MappedTextBuilder().copy(source, start, end).build())
  return [{ value, start, end, key: '', write: (text) => text, certain: true }]
}
