import { type MappedText, MappedTextBuilder, sliceMapped } from '../mapped-text.js'

const tag = /<%[-_]?(=?)([^%]{0,200}?)[-_]?%>/g
const opens = /(?:\bdo|\{)\s{0,4}(?:\|[^|]{0,40}\|)?\s{0,4}$/
const conditions = /^\s{0,4}(?:if|unless|case|while|until|for|begin)\b/
const closes = /^\s{0,4}(?:end|\}\s?\)?;?)\s{0,4}$/

/** A text of ERB without the ends of blocks that print, `<%= link_to url do %>...<% end %>`: the beginning is a placeholder, since it may print anything round what stands in it. */
export function withoutEndsOfPrinting(value: MappedText): MappedText {
  if (!value.text.includes('<%=')) return value
  const open: boolean[] = []
  const built = new MappedTextBuilder()
  let last = 0
  for (const { index, 0: written, 1: prints, 2: code = '' } of value.text.matchAll(tag)) {
    if (opens.test(code) && !/^\s{0,4}\}/.test(code)) open.push(prints === '=')
    else if (prints === '' && conditions.test(code)) open.push(false)
    else if (closes.test(code) && open.pop() === true) {
      built.append(sliceMapped(value, last, index))
      last = index + written.length
    }
  }
  return last === 0 ? value : built.append(sliceMapped(value, last, value.text.length)).build()
}
