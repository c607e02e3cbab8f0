import type { Sender } from '../../src/domain/sender.js'
import { type BuiltInKindName, builtInKindNames } from '../../src/domain/trigger-kind-name.js'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { createTriggerMessage, kindFactsOf, type TriggerMessage, type TriggerMessageOptions } from '../../src/trigger-message/index.js'

export const lakeside: Sender = { id: 'lakeside', name: 'Lakeside Clinic', contact: { phone: '+13125550142' }, addresses: [] }
export const link = 'https://go.lakeside.example/8Jq2vXw9Kd3mRfT7bZy4Nc'
/** The longest that `{when}` can be. */
export const longestWhen = { at: new Date('2026-09-30T17:30:00Z'), zone: 'America/Chicago' }
export const kinds: readonly BuiltInKindName[] = builtInKindNames
export const languages = ['en', 'es'] as const

const sampleSlots: Record<string, unknown> = { when: longestWhen, minutes: 10, code: '493027' }

/** A whole message of any kind, with its longest slots and a link where it may carry one. */
export function sampleMessage(kind: BuiltInKindName, changes: Record<string, unknown> = {}): TriggerMessage {
  const facts = kindFactsOf(kind)
  const slots = Object.fromEntries(Object.keys(facts?.slots ?? {}).map((name) => [name, sampleSlots[name]]))
  const options = { kind, slots, sender: lakeside, ...(facts?.link === 'never' ? {} : { link }), ...changes }
  return createTriggerMessage(options as unknown as TriggerMessageOptions)
}

/** The code and details of the error that the work throws. */
export function problemOf(work: () => unknown): Record<string, unknown> {
  try {
    work()
  } catch (error) {
    if (isNophiError(error)) return { code: error.code, ...error.details }
    throw error
  }
  return { code: 'none' }
}
