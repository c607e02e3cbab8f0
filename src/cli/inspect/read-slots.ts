import type { TemplateSlotType } from '../../phi-guard/index.js'
import { slotTypes } from '../lint/text/slot-types.js'
import { UsageError } from '../usage-error.js'

/** `NAME=TYPE`, each name once. Throws `UsageError`. */
export function readSlots(given: readonly string[]): Readonly<Record<string, TemplateSlotType>> {
  const slots = new Map<string, TemplateSlotType>()
  for (const each of given) {
    const [, name = '', word] = /^(.*)=([^=]*)$/s.exec(each) ?? []
    const type = slotTypes.find((known) => known === word)
    if (name.trim() === '' || type === undefined) throw new UsageError(`--slot is NAME=TYPE, of the types ${slotTypes.join(', ')}`)
    if (slots.has(name.trim())) throw new UsageError('--slot names a placeholder twice')
    slots.set(name.trim(), type)
  }
  return Object.fromEntries(slots)
}
