import { placeholdersIn } from '../../../phi-guard/index.js'
import { type MappedText, MappedTextBuilder, sliceMapped } from '../mapped-text.js'

// `%s`, `%1$s`, `%(name)s`, `%-20s`; `%{name}` is the guard's own. No flag of a blank: `50% off` is none.
const conversion = /%(?:(\d{1,2})\$|\(([\w.-]{1,60})\))?[-+0#]{0,2}\d{0,3}(?:\.\d{1,2})?l{0,2}([sdiuf@])(?![\p{L}\p{N}])/gu

/** Placeholders of printf and gettext as `{{1}}`, `{{name}}`; `%%` as the one percent sign it is where there are such. */
export function readPrintf(value: MappedText, written: Map<string, string>): MappedText {
  const conversions = [...value.text.matchAll(conversion)].filter(({ index }) => isOddPercent(value.text, index))
  if (conversions.length === 0) return value
  // `{{ when | date: '%b %d' }}` has no slot in its slot.
  const others = placeholdersIn(value.text)
  const matches = conversions.filter(({ index }) => !others.some(({ start, end }) => start < index && index < end))
  const built = new MappedTextBuilder()
  let last = 0
  for (const [count, match] of matches.entries()) {
    const name = match[2] ?? match[1] ?? String(count + 1)
    const end = match.index + match[0].length
    built.append(sliceMapped(value, last, match.index))
    built.add(`{{${name}}}`, value.starts[match.index] ?? 0, value.ends[end - 1] ?? 0)
    written.set(`{{${name}}}`, match[0])
    last = end
  }
  return built.append(sliceMapped(value, last, value.text.length)).build()
}

function isOddPercent(text: string, index: number): boolean {
  let before = index
  while (before > 0 && text[before - 1] === '%') before -= 1
  return (index - before) % 2 === 0
}
