import { type MappedText, MappedTextBuilder, sliceMapped } from '../mapped-text.js'

// `{'|'}` prints what stands in its quotes; other braces may hold bars of their own.
const signs = /\{'([^'{}]*)'\}|\{(?:[^{}]|\{[^{}]*\})*\}|\|+/g
/** Of Polyglot; nobody writes four of them for anything else. */
const four = /(?<!\|)\|{4}(?!\|)/g

/** The forms of a text between which a number chooses: between `||||` in any file, with `bars` between any number of them, as vue-i18n does. The text itself where it has one form. */
export function choicesOf(value: MappedText, bars: boolean): readonly MappedText[] {
  const forms: MappedText[] = []
  let built = new MappedTextBuilder()
  let last = 0
  for (const { index, 0: sign, 1: literal } of value.text.matchAll(bars ? signs : four)) {
    const isBar = sign.startsWith('|')
    if (!isBar && literal === undefined) continue
    built.append(sliceMapped(value, last, index))
    last = index + sign.length
    if (literal !== undefined) built.add(literal, value.starts[index] ?? 0, value.ends[last - 1] ?? 0)
    else {
      forms.push(trimmed(built.build()))
      built = new MappedTextBuilder()
    }
  }
  if (last === 0) return [value]
  const rest = built.append(sliceMapped(value, last, value.text.length)).build()
  return forms.length === 0 ? [rest] : [...forms, trimmed(rest)]
}

function trimmed(value: MappedText): MappedText {
  return sliceMapped(value, value.text.length - value.text.trimStart().length, value.text.trimEnd().length)
}
