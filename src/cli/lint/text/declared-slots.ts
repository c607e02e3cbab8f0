import { placeholdersIn, printedName, type TemplateSlotType } from '../../../phi-guard/index.js'

/** `visit.when`, `visits[0].when`, with a format of .NET or Python behind it: a word there could be what is printed instead. */
const path = /^([@$]?[\p{L}\w-]+(?:\??\.[\p{L}\w-]+|\[\d+\])*)(?::(?:\P{L}|(\p{L})\2*(?!\p{L}))*)?$/u

/** Formats of i18next that hand what stands in their brackets to `Intl`. */
const intl = /\s*,\s*(?:number|currency|datetime|relativetime|list)\([\w\s:;.,-]*\)/

/** What is declared for a placeholder: `{{ when, date }}`, `{{- when }}` and `{{ visit.when }}` are declared by `when`; the whole name goes first. A helper, a sum or a choice may print more than the name in it. */
export function declarationOf<T>(name: string, declared: Readonly<Record<string, T>>): T | undefined {
  const printed = path.exec(printedName(name.replace(intl, '')) ?? '')?.[1] ?? ''
  const known = [name, printed, printed.split('.').at(-1) ?? ''].find((each) => Object.hasOwn(declared, each))
  return known === undefined ? undefined : declared[known]
}

/** Types of the slots of one text, by the names that stand in it. */
export function declaredSlots(text: string, declared: Readonly<Record<string, TemplateSlotType>>): Record<string, TemplateSlotType> {
  const slots: Record<string, TemplateSlotType> = { ...declared }
  for (const { name } of placeholdersIn(text)) {
    const type = declarationOf(name, declared)
    if (type !== undefined) slots[name] = type
  }
  return slots
}
