import { type MappedText, MappedTextBuilder } from '../mapped-text.js'

/**
 * Places of a value that another parser made from a stretch of the file by folding white space. Characters that are no white space are met
 * in order; undefined where one is not.
 */
export function alignText(value: string, raw: MappedText): MappedText | undefined {
  const built = new MappedTextBuilder()
  let at = 0
  for (let unit = 0; unit < value.length; unit++) {
    const character = value.charAt(unit)
    const blank = isBlank(character)
    if (!blank) while (at < raw.text.length && isBlank(raw.text.charAt(at))) at += 1
    if (!blank && raw.text[at] !== character) return undefined
    const place = Math.min(at, raw.text.length - 1)
    built.add(character, raw.starts[place] ?? 0, raw.ends[place] ?? 0)
    if (!blank || isBlank(raw.text.charAt(at))) at += 1
  }
  return built.build()
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t'
}
