import type { AccessAction } from './access-action.js'

/**
 * Who may do what when the host says nothing else. Split so that no role both writes and approves, none both changes
 * the rules and reads the messages: the administrator runs the system and reveals nothing, the auditor reads masked and
 * exports, only compliance reveals, and opens the words of a reply by claiming it. The front desk sees that one waits, and
 * how urgent it is, which is what it needs to call somebody: uses are limited to what each role needs, 45 CFR 164.502(b)
 * and 164.514(d)(2). A practice whose desk answers replies gives it `review.decide`. Role-based access control is asked for by 45 CFR 164.308(a)(4) and 164.312(a)(1).
 */
export const defaultRoles: Readonly<Record<string, readonly AccessAction[]>> = Object.freeze({
  author: ['message.compose'],
  approver: ['template.approve', 'history.read-masked'],
  sender: ['message.compose', 'message.send', 'message.cancel', 'history.read-masked'],
  'front-desk': ['message.compose', 'message.send', 'message.cancel', 'history.read-masked', 'review.read', 'consent.record', 'suppression.add'],
  auditor: ['history.read-masked', 'evidence.export'],
  compliance: [
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
  ],
  administrator: ['message.cancel', 'history.read-masked', 'suppression.add', 'program.hold', 'policy.change', 'keys.rotate'],
  service: ['message.compose', 'message.send', 'message.cancel', 'consent.record', 'suppression.add', 'program.hold'],
})
