import { printedForms } from '../../../phi-guard/index.js'
import { type MappedText, MappedTextBuilder, sliceMapped } from '../mapped-text.js'

/** The forms that conditions of Handlebars and the like give a text: each branch stands in one. The text itself where it has none, or what the guard says it cannot read. */
export function branchesOf(value: MappedText): readonly MappedText[] {
  const forms = printedForms(value.text) ?? []
  if (forms.length < 2) return [value]
  return forms.map((parts) => parts.reduce((built, { start, end }) => built.append(sliceMapped(value, start, end)), new MappedTextBuilder()).build())
}
