import type { MappedText } from '../mapped-text.js'
import { branchesOf } from './branches-of.js'
import { fillSlots } from './fill-slots.js'
import { isIcu, readIcu } from './read-icu.js'
import { readPrintf } from './read-printf.js'
import type { Variant } from './variant.js'

/** Far beyond what the guard reads: it says so of a longer text as it stands. */
const maxLength = 10_000

/** The forms that a string of a file may take on the air. Throws `UnreadableMessage`. */
export function variantsOf(value: MappedText, fills: Readonly<Record<string, string>>): Variant[] {
  const written = new Map<string, string>()
  if (value.text.length > maxLength) return [{ value, written }]
  const plain = readPrintf(value, written)
  const forms = (isIcu(plain.text) ? readIcu(plain, written) : [plain]).flatMap(branchesOf)
  return forms.map((form) => ({ value: fillSlots(form, fills, written), written }))
}

/** A text of the guard's in the placeholders of the file. */
export function asWritten(text: string, written: ReadonlyMap<string, string>): string {
  let result = text
  for (const [read, original] of written) result = result.replaceAll(read, () => original)
  return result
}
