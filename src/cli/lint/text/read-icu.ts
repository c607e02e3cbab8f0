import { type MappedText, MappedTextBuilder, sliceMapped } from '../mapped-text.js'
import { FormsBuilder } from './forms-builder.js'
import { UnreadableMessage } from './variant.js'

const formats = ['number', 'date', 'time', 'spellout', 'ordinal', 'duration', 'list']
const argument = new RegExp(`\\{\\s*[\\w.-]+\\s*,\\s*(?:(?:${formats.join('|')})\\s*[,}]|(?:plural|select|selectordinal)\\s*,)`)
const branching = new Set(['plural', 'select', 'selectordinal'])
const maxDepth = 20
const maxVariants = 60

/** Whether a text is a message of ICU MessageFormat: an argument with a type. */
export function isIcu(text: string): boolean {
  return argument.test(text)
}

/**
 * The forms of an ICU message: each branch of each plural and select stands in at least one, where they are few in every combination. Simple arguments become `{{name}}`, `#` a digit,
 * apostrophes are read as ICU reads them. Throws `UnreadableMessage`.
 */
export function readIcu(value: MappedText, written: Map<string, string>): readonly MappedText[] {
  const { text } = value
  let at = 0

  const fail = (): never => {
    throw new UnreadableMessage()
  }
  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const match = pattern.exec(text)?.[0] ?? ''
    at += match.length
    return match
  }
  const slice = (from: number, to: number): MappedText => sliceMapped(value, from, to)
  const literal = (replacement: string, from: number, to: number): MappedText =>
    new MappedTextBuilder().add(replacement, value.starts[from] ?? 0, value.ends[to - 1] ?? 0).build()

  const message = (depth: number, inPlural: boolean): readonly MappedText[] => {
    if (depth > maxDepth) fail()
    const built = new FormsBuilder()
    while (at < text.length && text[at] !== '}') {
      const from = at
      if (text[at] === '{') {
        built.join(placeholder(depth))
      } else if (text[at] === "'" && text[at + 1] === "'") {
        at += 2
        built.append(literal("'", from, at))
      } else if (text[at] === "'" && /[{}#|]/.test(text[at + 1] ?? '')) {
        skip(/'(?:[^']|'')*(?:'|$)/y)
        built.append(withoutBraces(slice(from + 1, text[at - 1] === "'" ? at - 1 : at)))
      } else if (text[at] === '#' && inPlural) {
        at += 1
        built.append(literal('2', from, at))
      } else {
        if (skip(inPlural ? /[^{}'#]+/y : /[^{}']+/y) === '') at += 1
        built.append(slice(from, at))
      }
    }
    return built.build()
  }

  const placeholder = (depth: number): MappedText[] => {
    const from = at
    at += 1
    // Another engine's placeholder within: `{{name}}`.
    if (text[at] === '{') {
      skip(/\{[^{}]*\}\}/y)
      return at > from + 1 ? [slice(from, at)] : fail()
    }
    const name = skip(/\s*[\w.-]+\s*/y).trim()
    const type =
      text[at] === ','
        ? skip(/,\s*[\w-]+\s*/y)
            .slice(1)
            .trim()
        : ''
    if (name === '') fail()
    if (branching.has(type)) return branches(depth, type !== 'select')
    if (type !== '' && !formats.includes(type)) fail()
    // A skeleton or style is words for a formatter, of which it prints those in quotes; quoted or nested braces in it are not read.
    const style = text[at] === ',' ? skip(/,[^{}]*/y) : ''
    if (text[at] !== '}') fail()
    at += 1
    const words = [...style.matchAll(/'([^']+)'/g)].map((match) => match[1]?.replaceAll('"', ' ')).join(' ')
    const slot = words === '' ? `{{${name}}}` : `{{${name} | style: "${words}"}}`
    written.set(slot, text.slice(from, at))
    return [literal(slot, from, at)]
  }

  const branches = (depth: number, plural: boolean): MappedText[] => {
    const forms: MappedText[] = []
    skip(/\s*,\s*(?:offset:\s*\d+\s*)?/y)
    while (text[at] !== '}') {
      if (skip(/[^\s{}]+\s*/y) === '' || text[at] !== '{') fail()
      at += 1
      forms.push(...message(depth + 1, plural))
      if (text[at] !== '}' || forms.length > maxVariants) fail()
      at += 1
      skip(/\s*/y)
    }
    at += 1
    return forms.length > 0 ? forms : fail()
  }

  const forms = message(0, false)
  return at === text.length ? forms : fail()
}

/** A brace that is only a character must not look like a placeholder. */
function withoutBraces(value: MappedText): MappedText {
  return { ...value, text: value.text.replaceAll('{', '(').replaceAll('}', ')') }
}
