import type { LinkSpan } from './find-links.js'
import { fromBase64 } from './from-base64.js'
import { type Reading, Shape } from './reading.js'

/** A text without what programs wrap words in, and where each of its characters stood. */
export interface PlainText {
  readonly text: string
  readonly startOf: (place: number) => number
  /** Of an end: behind the last character. */
  readonly endOf: (place: number) => number
}

const mostLayers = 3
const shortestToken = 8

/**
 * Whether a text may hold what `writtenPlainly` undoes: most have no such sign, and are not searched. A long word of large and small
 * letters, as base64 has, counts outside links alone, whose tokens are full of them.
 */
export function mayBeEncoded(reading: Reading, links: readonly LinkSpan[]): boolean {
  const { text } = reading
  if (text.includes('%') || text.includes('&') || text.includes('=') || text.includes('\\') || text.includes('</') || hasBrokenLine(text)) return true
  for (let token = 0; token < reading.tokenCount; token++) {
    if (((reading.shape[token] as number) & Shape.mixedCase) === 0) continue
    const start = reading.tokenStart[token] as number
    if ((reading.tokenEnd[token] as number) - start >= shortestToken && !links.some((link) => start >= link.start && start < link.end)) return true
  }
  return false
}

/** A line that ends in a hyphen. */
function hasBrokenLine(text: string): boolean {
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    if (/[-\u00ad\u2010][ \t\r]{0,3}$/.test(text.slice(Math.max(0, at - 4), at))) return true
  return false
}

const link = '(?:[A-Za-z][\\w+.-]{1,15}:\\/\\/|(?<![\\w.-])(?:[\\w-]{1,40}\\.){1,4}[a-z]{2,10}[/?#])[^\\s<>"\']{0,1900}'
const entity = '&(?:#\\d{1,7};?|#[xX][\\dA-Fa-f]{1,6};?|[A-Za-z]{2,8};)'
const escaped = '\\\\(?:u[\\dA-Fa-f]{4}|u\\{[\\dA-Fa-f]{1,6}\\}|x[\\dA-Fa-f]{2})'
const bytes = '(?:%[\\dA-Fa-f]{2})+|(?:=[\\dA-Fa-f]{2})+|=\\r?\\n'
const mark = '<\\/?[A-Za-z][^<>]{0,200}>'
const brokenLine = '(?<=\\p{L})[-\\u00ad\\u2010][ \\t\\r]{0,3}\\n[ \\t]{0,3}(?=\\p{Ll})'
const word = '(?<![\\w+/-])[\\w+/-]{6,1900}[\\w+/](?:={1,2}(?!\\w))?'

let pattern: RegExp | undefined

/**
 * The text as it reads once the ways in which programs write words are undone: HTML entities and marks, percent encoding,
 * quoted-printable, base64, escapes of JavaScript and JSON, words parted at the end of a line. Up to three layers of them. Links stay as they are: they are read as links. Undefined where nothing changes.
 */
export function writtenPlainly(text: string): PlainText | undefined {
  let plain: PlainText | undefined
  for (let layer = 0; layer < mostLayers; layer++) {
    const next = rewritten(plain?.text ?? text, unwrapped)
    if (next === undefined) break
    plain = plain === undefined ? next : joined(plain, next)
  }
  return plain
}

/** What is written of each match instead; undefined where it stays. */
function rewritten(text: string, instead: (match: RegExpMatchArray) => string | undefined): PlainText | undefined {
  pattern ??= new RegExp(`(${link})|(${entity})|(${escaped})|(${bytes})|(${mark})|(${brokenLine})|(${word})`, 'gu')
  const starts: number[] = []
  const ends: number[] = []
  let plain = ''
  let from = 0
  const keepUpTo = (to: number): void => {
    for (let at = from; at < to; at++) {
      starts.push(at)
      ends.push(at + 1)
    }
    plain += text.slice(from, to)
  }
  for (const match of text.matchAll(pattern)) {
    const written = instead(match)
    if (written === undefined) continue
    const start = match.index
    keepUpTo(start)
    from = start + match[0].length
    plain += written
    for (let at = 0; at < written.length; at++) {
      starts.push(start)
      ends.push(from)
    }
  }
  if (from === 0) return undefined
  keepUpTo(text.length)
  return { text: plain, startOf: (place) => starts[place] ?? text.length, endOf: (place) => ends[place - 1] ?? text.length }
}

function joined(first: PlainText, second: PlainText): PlainText {
  return { text: second.text, startOf: (place) => first.startOf(second.startOf(place)), endOf: (place) => first.endOf(second.endOf(place)) }
}

function unwrapped([, isLink, entity, escaped, bytes, mark, brokenLine, word]: RegExpMatchArray): string | undefined {
  if (isLink !== undefined) return undefined
  if (entity !== undefined) return ofEntity(entity)
  if (escaped !== undefined) return characterOf(Number.parseInt(escaped.replace(/[^\dA-Fa-f]/g, ''), 16))
  if (bytes !== undefined) return bytes.includes('\n') ? '' : ofBytes(bytes.replaceAll('=', '%'))
  if (mark !== undefined || brokenLine !== undefined) return ''
  return fromBase64(word as string)
}

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lsquo: "'",
  rsquo: "'",
  colon: ':',
  comma: ',',
  period: '.',
  hyphen: '-',
  ndash: '-',
  mdash: '-',
  shy: '',
  zwj: '',
  zwnj: '',
}
const withMark = /^([A-Za-z])(?:acute|grave|uml|tilde|cedil|circ|ring|slash|caron)$/

function ofEntity(entity: string): string | undefined {
  const name = entity.replace(/^&|;$/g, '')
  if (name.startsWith('#')) return characterOf(/^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)))
  return Object.hasOwn(named, name) ? named[name] : withMark.exec(name)?.[1]
}

/** A soft hyphen and what joins nothing visible is left out, as on a screen. */
function characterOf(code: number): string | undefined {
  if (!(code <= 0x10ffff)) return undefined
  return String.fromCodePoint(code).replace(/[\p{Cf}\p{Cc}]/u, (sign) => (/\s/.test(sign) ? ' ' : ''))
}

/** Bytes as `%6F`: of UTF-8, or of Latin-1 where they are not and a Spanish letter comes of it ("20%de" is no byte). */
function ofBytes(written: string): string | undefined {
  try {
    return decodeURIComponent(written)
  } catch {
    const latin = written.replace(/%(..)/g, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)))
    return /^[ -~áéíóúñü¡¿]+$/i.test(latin) ? latin : undefined
  }
}
