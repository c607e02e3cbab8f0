import { type Literal, UnreadableFile } from '../literal.js'
import { decodeEscapes, javascriptEscapes } from './decode-escapes.js'
import { textOfKey } from './text-of-key.js'

const maxDepth = 200
// All characters but quote, backslash and those below the space.
const quoted = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y
const strict = { space: /[ \t\r\n]*/y, string: quoted, key: quoted, scalar: /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y } as const
/** JSON5 1.0.0: comments, single quotes, bare keys, trailing commas and more forms of numbers. */
const lenient = {
  space: /(?:\s|\/\/[^\r\n\u2028\u2029]*|\/\*[\s\S]*?\*\/)*/y,
  string: /"(?:[^"\\\r\n]|\\(?:\r\n|[\s\S]))*"|'(?:[^'\\\r\n]|\\(?:\r\n|[\s\S]))*'/y,
  key: /"(?:[^"\\\r\n]|\\(?:\r\n|[\s\S]))*"|'(?:[^'\\\r\n]|\\(?:\r\n|[\s\S]))*'|(?:[\p{L}\p{Nl}$_]|\\u[\da-fA-F]{4})(?:[\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}$\u200c\u200d]|\\u[\da-fA-F]{4})*/uy,
  scalar: /true|false|null|[+-]?(?:Infinity|NaN|0[xX][\da-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/y,
} as const

/** The string values of JSON (RFC 8259), or of JSON5, and keys of strings and of `null` that are texts themselves. */
export function readJson(source: string, dialect: 'json' | 'json5'): Literal[] {
  const grammar = dialect === 'json' ? strict : lenient
  const found: Literal[] = []
  let at = 0

  const take = (part: keyof typeof strict): string | undefined => {
    const pattern: RegExp = grammar[part]
    pattern.lastIndex = at
    const match = pattern.exec(source)?.[0]
    at += match?.length ?? 0
    return match
  }
  const fail = (): never => {
    throw new UnreadableFile(`is not valid ${dialect === 'json' ? 'JSON' : 'JSON5'}`, at)
  }
  const sign = (wanted: string): boolean => {
    take('space')
    if (source[at] !== wanted) return false
    at += 1
    return true
  }
  const members = (close: string, depth: number, member: (index: number) => void): void => {
    if (depth > maxDepth) throw new UnreadableFile('is nested too deeply', at)
    for (let index = 0; ; index++) {
      if (sign(close)) return
      if (index > 0) {
        if (!sign(',')) fail()
        if (dialect === 'json5' && sign(close)) return
      }
      take('space')
      member(index)
    }
  }
  const value = (path: string, depth: number): void => {
    take('space')
    const start = at
    if (take('string') !== undefined) {
      const write = source[start] === "'" ? writeSingleQuoted : writeJsonString
      found.push({ value: decodeEscapes(source, start + 1, at - 1, javascriptEscapes), start, end: at, key: path, write, certain: true })
    } else if (source[at] === '{') {
      at += 1
      members('}', depth + 1, () => {
        const keyStart = at
        const key = take('key') ?? fail()
        const [keyEnd, written] = [at, /^["']/.test(key) ? decodeEscapes(source, keyStart + 1, at - 1, javascriptEscapes) : undefined]
        const name = written?.text ?? key
        const inner = path === '' ? name : `${path}/${name}`
        if (!sign(':')) fail()
        take('space')
        const shown = written === undefined || !/["'n]/.test(source[at] ?? '') ? undefined : textOfKey(written)
        const before = found.length
        value(inner, depth + 1)
        // Of a text that is its own key one is told.
        if (shown !== undefined && shown.text !== found[before]?.value.text)
          found.splice(before, 0, { value: shown, start: keyStart, end: keyEnd, key: inner, certain: true, isKey: true })
      })
    } else if (source[at] === '[') {
      at += 1
      members(']', depth + 1, (index) => value(path === '' ? String(index) : `${path}/${index}`, depth + 1))
    } else if (take('scalar') === undefined) fail()
  }

  value('', 0)
  take('space')
  return at === source.length ? found : fail()
}

/** A string of JSON5 that stood in such quotes. */
function writeSingleQuoted(text: string): string {
  return `'${writeJsonString(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

/** Also a string of JSON5 and a double-quoted scalar of YAML. */
export function writeJsonString(text: string): string {
  return JSON.stringify(text).replace(/[\u007f\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
