import { placeholdersIn } from '../../../phi-guard/index.js'
import { type MappedText, MappedTextBuilder, sliceMapped } from '../mapped-text.js'
import { declarationOf } from './declared-slots.js'

/** Puts what is known of a placeholder in its place: the sender's name, a link of the sender's. `written` keeps what stood there. */
export function fillSlots(value: MappedText, fills: Readonly<Record<string, string>>, written: Map<string, string>): MappedText {
  if (Object.keys(fills).length === 0) return value
  const built = new MappedTextBuilder()
  let last = 0
  for (const { name, start, end } of placeholdersIn(value.text)) {
    const fill = declarationOf(name, fills)
    // A filter may print words of its own: `{{ clinic | default: "our office" }}`.
    if (fill === undefined || /["']/.test(name)) continue
    const placeholder = value.text.slice(start, end)
    built.append(sliceMapped(value, last, start)).add(fill, value.starts[start] ?? 0, value.ends[end - 1] ?? 0)
    written.set(fill, written.get(placeholder) ?? placeholder)
    last = end
  }
  return last === 0 ? value : built.append(sliceMapped(value, last, value.text.length)).build()
}
