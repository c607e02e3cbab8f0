import { type Literal, UnreadableFile } from '../literal.js'
import { MappedTextBuilder } from '../mapped-text.js'
import { decodeEscapes } from './decode-escapes.js'

const escapes = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', a: '\u0007' }
const line = /^[ \t]*(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)[ \t]*)?"((?:[^"\\]|\\.)*)"[ \t]*$/

interface Open {
  readonly keyword: string
  readonly built: MappedTextBuilder
  readonly start: number
  end: number
}

/** Translations of a gettext file, and source texts that are sentences rather than keys. The header is none. */
export function readPo(source: string): Literal[] {
  const found: Literal[] = []
  let open: Open | undefined
  let id = ''
  const close = (): void => {
    if (open === undefined) return
    const { keyword, built, start, end } = open
    const value = built.build()
    if (keyword === 'msgid') id = value.text
    const isText = keyword.startsWith('msgstr') ? id !== '' : keyword !== 'msgctxt' && /\s/.test(value.text)
    // A changed msgid would no longer find its translation.
    const write = keyword.startsWith('msgstr') ? poWriter(id) : undefined
    if (isText && value.text !== '') found.push({ value, start, end, key: `${id}/${keyword}`, write, certain: true })
    open = undefined
  }
  for (const { text, at } of linesOf(source)) {
    if (/^[ \t]*(?:#|$)/.test(text)) {
      close()
      continue
    }
    const match = line.exec(text)
    if (match === null) throw new UnreadableFile('is not valid gettext', at)
    const [, keyword, content = ''] = match
    const first = at + text.indexOf('"')
    if (keyword !== undefined) {
      close()
      open = { keyword, built: new MappedTextBuilder(), start: first, end: first }
    }
    if (open === undefined) throw new UnreadableFile('is not valid gettext', at)
    open.built.append(decodeEscapes(source, first + 1, first + 1 + content.length, escapes, { ofC: true }))
    open.end = first + content.length + 2
  }
  close()
  return found
}

function* linesOf(source: string): Generator<{ readonly text: string; readonly at: number }> {
  let at = 0
  for (const match of source.matchAll(/\r\n|\n|\r|$/g)) {
    yield { text: source.slice(at, match.index), at }
    at = match.index + match[0].length
  }
}

/** `msgfmt` refuses a translation that does not begin and end with a line break where its source does. */
function poWriter(id: string): (text: string) => string {
  const [first, last] = [id.startsWith('\n') ? '\\n' : '', id.endsWith('\n') ? '\\n' : '']
  return (text) => `"${first}${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t')}${last}"`
}
