export type { ExpectedReply, Purpose, VisitTime } from '../domain/content.js'
export type { Sender, SenderAddress, SenderType } from '../domain/sender.js'
export type { SlotType, SlotValues } from '../domain/slot-values.js'
export type { BuiltInKindName, TriggerKindName } from '../domain/trigger-kind-name.js'
export { isNophiError, NophiError } from '../errors/nophi-error.js'
export type { SegmentCount } from '../segments/index.js'
export {
  type ContentOptions,
  contentHash,
  createTriggerMessage,
  defineTriggerKind,
  type NoSlots,
  type TriggerContent,
  type TriggerKind,
  type TriggerKindDefinition,
  type TriggerMessage,
  type TriggerMessageOptions,
  type TriggerSlots,
} from '../trigger-message/index.js'
