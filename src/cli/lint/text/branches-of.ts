import { printedForms } from '../../../phi-guard/index.js'
import { type MappedText, MappedTextBuilder, sliceMapped } from '../mapped-text.js'

/**
 * The forms that conditions of Handlebars and the like give a text: each branch stands in one, and a form that prints nothing is no text. The text itself where it
 * has no condition, or something that the guard says it cannot read.
 */
export function branchesOf(value: MappedText): readonly MappedText[] {
  const forms = printedForms(value.text) ?? []
  if (forms.length < 2) return [value]
  return forms.flatMap((parts) => {
    const form = parts.reduce((built, { start, end }) => built.append(sliceMapped(value, start, end)), new MappedTextBuilder()).build()
    return form.text.trim() === '' ? [] : [form]
  })
}
