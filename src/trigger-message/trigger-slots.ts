import type { SlotValues } from '../domain/slot-values.js'
import type { BuiltInKindName } from '../domain/trigger-kind-name.js'

/** A kind that takes no slot. */
export type NoSlots = Readonly<Record<string, never>>

interface WhenSlot {
  /** The instant and the zone of the place, shown on the clock of the place. */
  readonly when: SlotValues['visit-time']
}

interface MinutesSlot {
  /** 10, 15, 20, 30, 45, 60 or 90. */
  readonly minutes: SlotValues['count']
}

interface CodeSlot extends MinutesSlot {
  /** Four to eight digits. */
  readonly code: SlotValues['one-time-code']
}

/** The slots of each catalogue kind. Closed: a host adds kinds with `defineTriggerKind`, not by augmentation. */
export interface TriggerSlots extends Record<BuiltInKindName, object> {
  'appointment-booked': WhenSlot
  'appointment-reminder': WhenSlot
  'appointment-confirm-request': WhenSlot
  'appointment-changed': WhenSlot
  /** `when` is the time that no longer holds. */
  'appointment-cancelled': WhenSlot
  'appointment-rebook': NoSlots
  'earlier-time-offered': WhenSlot
  'video-visit-ready': NoSlots
  'running-late': MinutesSlot
  'pre-visit-task': NoSlots
  'visit-instructions': NoSlots
  'follow-up-check-in': NoSlots
  'home-visit-window': WhenSlot
  'care-reminder': NoSlots
  'results-available': NoSlots
  'message-waiting': NoSlots
  'document-available': NoSlots
  'update-available': NoSlots
  'form-due': NoSlots
  'referral-update': NoSlots
  'prescription-ready': NoSlots
  'prescription-update': NoSlots
  'statement-available': NoSlots
  'details-check': NoSlots
  'portal-invite': NoSlots
  'one-time-code': CodeSlot
  'feedback-request': NoSlots
  'callback-request': NoSlots
  'urgent-callback': NoSlots
  'emergency-notice': NoSlots
}
