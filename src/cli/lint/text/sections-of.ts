import { type MappedText, MappedTextBuilder, sliceMapped } from '../mapped-text.js'
import { UnreadableMessage } from './variant.js'

// Every blank is bounded, so that reading stays linear.
const tag = /\{\{~?\s{0,4}(?:(?<sign>[#^/])\s{0,4}(?<name>[\w.@$-]{1,60})(?<words>[^{}]{0,80}?)|\^|(?<otherwise>else)(?<condition>[^{}]{0,80}?))\s{0,4}~?\}\}/g
/** Blocks of Handlebars that the guard itself reads. */
const own = new Set(['if', 'unless', 'each', 'with'])
/** Of which every combination is read. */
const mostNames = 5

interface Open {
  readonly name: string
  /** Absent: a block of another kind, whose signs stay. */
  readonly isSection: boolean
  printsIf: boolean
}

interface Piece {
  readonly value: MappedText
  readonly within: readonly Pick<Open, 'name' | 'printsIf'>[]
}

/**
 * The forms that sections of Mustache give a text, `{{#late}}...{{/late}}` and `{{^late}}...{{/late}}`: one for each combination of what their names may be, with or
 * without their `{{else}}`. The text itself where it has none, or where they do not close. Throws `UnreadableMessage` where there are too many.
 */
export function sectionsOf(value: MappedText): readonly MappedText[] {
  if (!/\{\{~?\s{0,4}[#^]/.test(value.text)) return [value]
  const pieces = piecesOf(value)
  const names = [...new Set(pieces?.flatMap(({ within }) => within.map(({ name }) => name)))]
  if (pieces === undefined || names.length === 0) return [value]
  if (names.length > mostNames) throw new UnreadableMessage()
  return Array.from({ length: 2 ** names.length }, (_, number) => {
    const holds = (name: string): boolean => ((number >> names.indexOf(name)) & 1) === 1
    const printed = pieces.filter(({ within }) => within.every(({ name, printsIf }) => holds(name) === printsIf))
    return printed.reduce((built, piece) => built.append(piece.value), new MappedTextBuilder()).build()
  })
}

function piecesOf(value: MappedText): readonly Piece[] | undefined {
  const pieces: Piece[] = []
  const open: Open[] = []
  let last = 0
  const cut = (from: number, to: number): void => {
    const within = open.filter(({ isSection }) => isSection).map(({ name, printsIf }) => ({ name, printsIf }))
    pieces.push({ value: sliceMapped(value, last, from), within })
    last = to
  }
  for (const { index, 0: written, groups = {} } of value.text.matchAll(tag)) {
    const { sign, name = '', words = '', condition = '' } = groups
    const end = index + written.length
    const top = open.at(-1)
    if (sign === '#' || sign === '^') {
      const isSection = words.trim() === '' && !own.has(name)
      if (isSection) cut(index, end)
      open.push({ name, isSection, printsIf: sign === '#' })
    } else if (sign === '/') {
      if (top?.name !== name) return undefined
      if (top.isSection) cut(index, end)
      open.pop()
    } else if (top?.isSection === true) {
      if (condition.trim() !== '') return undefined
      cut(index, end)
      top.printsIf = !top.printsIf
    }
  }
  cut(value.text.length, value.text.length)
  return open.length === 0 ? pieces : undefined
}
