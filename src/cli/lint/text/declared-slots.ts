import { placeholdersIn, type TemplateSlotType } from '../../../phi-guard/index.js'

/** What is declared for a placeholder: `{{ when, date }}`, `{{- when }}` and `{{ visit.when }}` are declared by `when`; the whole name goes first. */
export function declarationOf<T>(name: string, declared: Readonly<Record<string, T>>): T | undefined {
  const bare = name.replace(/^[-&=!#\s]+/, '').split(/\s*[,|:]/, 1)[0] ?? ''
  const known = [name, bare, bare.split('.').at(-1) ?? ''].find((each) => Object.hasOwn(declared, each))
  return known === undefined ? undefined : declared[known]
}

/** Types of the slots of one text, by the names that stand in it. */
export function declaredSlots(text: string, declared: Readonly<Record<string, TemplateSlotType>>): Record<string, TemplateSlotType> {
  const slots: Record<string, TemplateSlotType> = {}
  for (const { name } of placeholdersIn(text)) {
    const type = declarationOf(name, declared)
    if (type !== undefined) slots[name] = type
  }
  return slots
}
