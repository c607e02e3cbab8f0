import { placeholdersIn, type SlotType } from '../../../phi-guard/index.js'

/** Types of the slots of one text: `{{ when, date }}`, `{{- when }}` and `{{ visit.when }}` are declared by `when`; the whole name goes first. */
export function declaredSlots(text: string, declared: Readonly<Record<string, SlotType>>): Record<string, SlotType> {
  const slots: Record<string, SlotType> = {}
  for (const { name } of placeholdersIn(text)) {
    const bare = name.replace(/^[-&=!#\s]+/, '').split(/\s*[,|:]/, 1)[0] ?? ''
    for (const known of [name, bare, bare.split('.').at(-1) ?? '']) {
      const type = Object.hasOwn(declared, known) ? declared[known] : undefined
      if (type === undefined) continue
      slots[name] = type
      break
    }
  }
  return slots
}
