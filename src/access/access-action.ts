/** Everything that needs permission. A closed list: an action that is not here is allowed to nobody. */
export const accessActions = [
  'message.compose',
  'template.approve',
  'message.send',
  'message.cancel',
  'message.resolve',
  'history.read-masked',
  'history.reveal',
  'review.read',
  'review.decide',
  'consent.record',
  'suppression.add',
  'suppression.lift',
  'program.hold',
  'program.release',
  'evidence.export',
  'retention.purge',
  'retention.hold',
  'keys.rotate',
  'policy.change',
] as const

export type AccessAction = (typeof accessActions)[number]
