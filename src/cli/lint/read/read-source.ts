import { readFile, stat } from 'node:fs/promises'
import { UnreadableFile } from '../literal.js'

/** 5 MB: the resources of the largest applications stay below a tenth of it. */
const maxBytes = 5_000_000

export type SourceKind = 'json' | 'json5' | 'arb' | 'yaml' | 'csv' | 'properties' | 'po' | 'code' | 'template'

const kinds: Readonly<Record<string, SourceKind>> = {
  json: 'json',
  json5: 'json5',
  jsonc: 'json5',
  arb: 'arb',
  yaml: 'yaml',
  yml: 'yaml',
  csv: 'csv',
  tsv: 'csv',
  properties: 'properties',
  po: 'po',
  pot: 'po',
  ts: 'code',
  tsx: 'code',
  mts: 'code',
  cts: 'code',
  js: 'code',
  jsx: 'code',
  mjs: 'code',
  cjs: 'code',
  txt: 'template',
  hbs: 'template',
  handlebars: 'template',
  mustache: 'template',
  liquid: 'template',
  njk: 'template',
  j2: 'template',
  jinja: 'template',
  erb: 'template',
  ejs: 'template',
}

/** UTF-16 only with a byte order mark, as Windows tools and Excel write it. */
export type Encoding = 'utf-8' | 'latin1' | 'utf-16le' | 'utf-16be'

export interface Source {
  readonly text: string
  readonly encoding: Encoding
  readonly hasByteOrderMark: boolean
}

export function kindOf(path: string): SourceKind | undefined {
  const ending = endingOf(path)
  return Object.hasOwn(kinds, ending) ? kinds[ending] : undefined
}

/** In small letters, without its dot. */
export function endingOf(path: string): string {
  return /\.([a-z\d]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
}

/** A file as text, without its byte order mark. Throws `UnreadableFile`. */
export async function readSource(path: string): Promise<Source> {
  const facts = await stat(path).catch(() => undefined)
  if ((facts?.size ?? 0) > maxBytes) throw new UnreadableFile(`is larger than ${maxBytes / 1_000_000} MB`)
  // A pipe or a device may have no end.
  const bytes = facts?.isFile() === true ? await readFile(path).catch(() => undefined) : undefined
  if (bytes === undefined) throw new UnreadableFile('cannot be read')
  const [first, second, third] = bytes
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  // UTF-16 without a mark would pass for Latin 1 with a NUL at every letter.
  if (marked === 'utf-8' && bytes.includes(0)) throw new UnreadableFile('is not UTF-8')
  const hasByteOrderMark = marked !== 'utf-8' || (first === 0xef && second === 0xbb && third === 0xbf)
  try {
    const text = new TextDecoder(marked, { fatal: true }).decode(bytes)
    // UTF-32 begins with the mark of UTF-16.
    if (!text.includes('\0')) return { text, encoding: marked, hasByteOrderMark }
  } catch {
    // Properties files were ISO 8859-1 before Java 9.
    if (marked === 'utf-8' && kindOf(path) === 'properties') return { text: bytes.toString('latin1'), encoding: 'latin1', hasByteOrderMark: false }
  }
  throw new UnreadableFile('is not UTF-8')
}

export function encodeSource(text: string, { encoding, hasByteOrderMark }: Source): Uint8Array {
  const whole = (hasByteOrderMark ? '\ufeff' : '') + text
  if (encoding === 'utf-16be') return Buffer.from(whole, 'utf-16le').swap16()
  return Buffer.from(whole, encoding)
}
