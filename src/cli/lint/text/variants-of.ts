import type { MappedText } from '../mapped-text.js'
import { branchesOf } from './branches-of.js'
import { choicesOf } from './choices-of.js'
import { fillSlots } from './fill-slots.js'
import { withoutEndsOfPrinting } from './printing-blocks.js'
import { isIcu, readIcu } from './read-icu.js'
import { readPrintf } from './read-printf.js'
import { sectionsOf } from './sections-of.js'
import type { Variant } from './variant.js'

/** Far beyond what the guard reads: it says so of a longer text as it stands. */
const maxLength = 10_000

/** The forms that a string of a file may take on the air; `bars` part some in files that say so. Throws `UnreadableMessage`. */
export function variantsOf(value: MappedText, fills: Readonly<Record<string, string>>, bars: boolean): Variant[] {
  const written = new Map<string, string>()
  if (value.text.length > maxLength) return [{ value, written }]
  const forms = choicesOf(value, bars)
    .map((form) => readPrintf(form, written))
    .flatMap((form) => (isIcu(form.text) ? readIcu(form, written) : [form]))
    .flatMap(sectionsOf)
    .map(withoutEndsOfPrinting)
    .flatMap(branchesOf)
  return forms.map((form) => ({ value: fillSlots(form, fills, written), written }))
}

/** A text of the guard's in the placeholders of the file. */
export function asWritten(text: string, written: ReadonlyMap<string, string>): string {
  let result = text
  for (const [read, original] of written) result = result.replaceAll(read, () => original)
  return result
}
