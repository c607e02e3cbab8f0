import type * as TypeScript from 'typescript'
import { type MappedText, MappedTextBuilder } from '../mapped-text.js'

/** `&#72;`, `&#x48;`, `&eacute;`. */
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([A-Za-z][A-Za-z\d]{0,30}));/giy
const lineBreak = /[\n\r\u2028\u2029]/
/** What a line of JSX text loses where it breaks. Compilers differ about rarer blanks: those are read. */
const blank = /[ \t\v\f]/

export interface JsxReader {
  /** JSX text as it is rendered: lines are trimmed where they break and joined with one blank, entities read. */
  text(start: number, end: number): MappedText
  /** What stands between the quotes of an attribute: entities are read, a backslash is one. */
  attribute(start: number, end: number): MappedText
}

export function jsxReader(ts: typeof TypeScript, source: string): JsxReader {
  const addDecoded = (built: MappedTextBuilder, start: number, end: number): void => {
    for (let at = start; at < end; ) {
      entity.lastIndex = at
      const match = source[at] === '&' ? entity.exec(source) : null
      const decoded = match === null ? undefined : match[3] === undefined ? characterOf(match) : namedCharacter(ts, match[0])
      const length = decoded === undefined ? 1 : (match?.[0].length ?? 1)
      built.add(decoded ?? source.charAt(at), at, at + length)
      at += length
    }
  }
  return {
    text: (start, end) => {
      const built = new MappedTextBuilder()
      let last: number | undefined
      for (const [from, to] of linesOf(source, start, end)) {
        if (last !== undefined) built.add(' ', last, from)
        addDecoded(built, from, to)
        last = to
      }
      return built.build()
    },
    attribute: (start, end) => {
      const built = new MappedTextBuilder()
      addDecoded(built, start, end)
      return built.build()
    },
  }
}

/** Lines that hold more than blanks, without those at a break; a text without a break keeps its blanks. */
function linesOf(source: string, start: number, end: number): [number, number][] {
  const lines: [number, number][] = []
  for (let from = start; from <= end; ) {
    let to = from
    while (to < end && !lineBreak.test(source.charAt(to))) to += 1
    const [first, last] = [from === start, to === end]
    let [left, right] = [from, to]
    while (!first && left < right && blank.test(source.charAt(left))) left += 1
    while (!last && right > left && blank.test(source.charAt(right - 1))) right -= 1
    if (right > left) lines.push([left, right])
    from = to + 1
  }
  return lines
}

function characterOf([, decimal, hexadecimal]: RegExpExecArray): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  return code > 0x10ffff ? undefined : String.fromCodePoint(code)
}

/** What the compiler answered: the same in every file. */
const asked = /* @__PURE__ */ new Map<string, string>()

/** By the table of the compiler, which shows it only in what it emits. An unknown name stands for itself. */
function namedCharacter(ts: typeof TypeScript, written: string): string | undefined {
  const found = asked.get(written) ?? emitted(ts, written)
  asked.set(written, found)
  return found === written ? undefined : found
}

function emitted(ts: typeof TypeScript, written: string): string {
  const { outputText } = ts.transpileModule(`<a>${written}</a>`, { fileName: 'a.tsx', compilerOptions: { jsx: ts.JsxEmit.React } })
  const [quoted = '""'] = /"(?:[^"\\]|\\.)*"(?=\);?\s*$)/.exec(outputText) ?? []
  return String(JSON.parse(quoted))
}
