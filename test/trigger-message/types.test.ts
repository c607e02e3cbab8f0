import { expectTypeOf, it } from 'vitest'
import type { SlotType, SlotValues } from '../../src/domain/slot-values.js'
import type { BuiltInKindName } from '../../src/domain/trigger-kind-name.js'
import type { SlotType as GuardSlotType } from '../../src/phi-guard/types.js'
import { createTriggerMessage, type defineTriggerKind, type TriggerContent, type TriggerSlots } from '../../src/trigger-message/index.js'

it('knows the slots of every catalogue kind and of no other', () => {
  expectTypeOf<keyof TriggerSlots>().toEqualTypeOf<BuiltInKindName>()
  expectTypeOf<SlotType>().toEqualTypeOf<GuardSlotType>()
})

it('refuses wrong slots where the code is written', () => {
  const at = new Date(0)
  expectTypeOf({ kind: 'appointment-reminder', slots: { when: { at, zone: 'America/Chicago' } } } as const).toExtend<TriggerContent>()
  expectTypeOf({ kind: 'results-available' } as const).toExtend<TriggerContent>()
  expectTypeOf({ kind: 'acme:shuttle', slots: { when: { at, zone: 'America/Chicago' } } } as const).toExtend<TriggerContent>()
  expectTypeOf({ kind: 'appointment-reminder' } as const).not.toExtend<TriggerContent>()
  expectTypeOf({ kind: 'appointment-reminder', slots: {} } as const).not.toExtend<TriggerContent>()
  expectTypeOf({ kind: 'results-available', slots: { condition: 'diabetes' } } as const).not.toExtend<TriggerContent>()
  expectTypeOf({ kind: 'one-time-code', slots: { code: 1234, minutes: 10 } } as const).not.toExtend<TriggerContent>()
  expectTypeOf({ kind: 'unknown-kind' } as const).not.toExtend<TriggerContent>()
  expectTypeOf(createTriggerMessage).parameter(0).toHaveProperty('sender')
})

it('types the slots of a kind of the host by their declaration', () => {
  type Shuttle = ReturnType<typeof defineTriggerKind<{ readonly when: 'visit-time'; readonly seats: 'count' }>>
  expectTypeOf<Parameters<Shuttle['content']>[0]>().toEqualTypeOf<{ readonly when: SlotValues['visit-time']; readonly seats: number }>()
})
