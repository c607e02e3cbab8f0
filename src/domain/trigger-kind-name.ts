/** The thirty kinds of the catalogue. A closed list: hosts add kinds of their own with `defineTriggerKind`. */
export const builtInKindNames = [
  'appointment-booked',
  'appointment-reminder',
  'appointment-confirm-request',
  'appointment-changed',
  'appointment-cancelled',
  'appointment-rebook',
  'earlier-time-offered',
  'video-visit-ready',
  'running-late',
  'pre-visit-task',
  'visit-instructions',
  'follow-up-check-in',
  'home-visit-window',
  'care-reminder',
  'results-available',
  'message-waiting',
  'document-available',
  'update-available',
  'form-due',
  'referral-update',
  'prescription-ready',
  'prescription-update',
  'statement-available',
  'details-check',
  'portal-invite',
  'one-time-code',
  'feedback-request',
  'callback-request',
  'urgent-callback',
  'emergency-notice',
] as const

export type BuiltInKindName = (typeof builtInKindNames)[number]

/** A catalogue kind, or a host's own kind, which carries a prefix: `acme:shuttle`. */
export type TriggerKindName = BuiltInKindName | `${string}:${string}`
