import type { TemplateSlotType } from '../../../phi-guard/index.js'

/** What a placeholder may be declared to hold, wherever it stands in a template. */
export const slotTypes: readonly [TemplateSlotType, ...TemplateSlotType[]] = [
  'visit-time',
  'date',
  'location',
  'phone',
  'one-time-code',
  'count',
  'first-name',
  'full-name',
]
