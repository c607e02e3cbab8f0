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

export interface Source {
  readonly text: string
  readonly encoding: 'utf-8' | 'latin1'
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
  const bytes = await stat(path)
    .then(({ size }) => (size > maxBytes ? undefined : readFile(path)))
    .catch(() => {
      throw new UnreadableFile('cannot be read')
    })
  if (bytes === undefined) throw new UnreadableFile(`is larger than ${maxBytes / 1_000_000} MB`)
  // UTF-16 would pass for Latin 1 with a NUL at every letter.
  if (bytes.includes(0)) throw new UnreadableFile('is not UTF-8')
  const hasByteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', hasByteOrderMark }
  } catch {
    // Properties files were ISO 8859-1 before Java 9.
    if (kindOf(path) === 'properties') return { text: bytes.toString('latin1'), encoding: 'latin1', hasByteOrderMark: false }
    throw new UnreadableFile('is not UTF-8')
  }
}

export function encodeSource(text: string, { encoding, hasByteOrderMark }: Source): Uint8Array {
  return Buffer.from((hasByteOrderMark ? '\ufeff' : '') + text, encoding)
}
