// Longer than 300 lines because it is the catalogue's table: one row a kind, one line a fact.
import type { Purpose, Tier } from '../domain/content.js'
import type { MessageClass } from '../domain/program.js'
import type { SlotType } from '../domain/slot-values.js'
import type { BuiltInKindName } from '../domain/trigger-kind-name.js'

/**
 * The purposes of 47 CFR 64.1200(a)(9)(iv)(C): C1 appointment and exam confirmations and reminders, C2 wellness checkups, C3 hospital
 * pre-registration instructions, C4 pre-operative instructions, C5 lab results, C6 post-discharge follow-up, C7 prescription
 * notifications, C8 home health care instructions.
 */
export type ExemptionPurpose = 'C1' | 'C2' | 'C3' | 'C4' | 'C5' | 'C6' | 'C7' | 'C8'

/**
 * Whether the health care exemption can cover a kind by its purpose. `hospital`: for a hospital only. `by-purpose`: the request must name
 * which purpose the waiting thing serves. `emergency-rule`: emergency purposes, 47 CFR 64.1200(a)(1). Never enough alone: (A) to (H) all apply.
 */
export interface KindExemption {
  readonly purposes: readonly ExemptionPurpose[]
  readonly condition: 'always' | 'hospital' | 'by-purpose' | 'emergency-rule' | 'never'
}

/** A digit that the body invites, and the words understood in its place though never invited. */
export interface KindReply {
  readonly keyword: string
  readonly means: string
  readonly also: readonly string[]
}

/** `own-end`: the end that the host states for the offer, window, form, hold or link. `end-of-day`: of the recipient's day. Minutes are added, or taken away below zero. */
export interface UselessAfter {
  readonly from: 'visit-start' | 'creation' | 'own-end' | 'end-of-day'
  readonly minutes: number
}

/** What the gates need to know of a kind. */
export interface KindFacts {
  /** Rises with each change of a body or of the slots. */
  readonly version: number
  readonly messageClass: Exclude<MessageClass, 'marketing'>
  /** Needs a clinician or a manager, and a reason. */
  readonly urgent: boolean
  readonly purpose: Purpose
  readonly exemption: KindExemption
  /** The hardest tier that allows it. */
  readonly hardestTier: Exclude<Tier, 'patient-accepted-risk'>
  /** Whether it may leave under an acknowledged sensitive program, or for an event marked sensitive or confidential. Else see `neutralReplacement`. */
  readonly sensitiveProgram: boolean
  readonly slots: Readonly<Record<string, SlotType>>
  readonly replies: readonly KindReply[]
  readonly link: 'never' | 'optional' | 'required'
  /** Must name an item that waits in the portal. */
  readonly itemRequired: boolean
  readonly uselessAfter: UselessAfter
  /** 0 takes a frequency slot first. */
  readonly priority: 0 | 1 | 2 | 3 | 4
}

const visits: KindExemption = { purposes: ['C1'], condition: 'always' }
const checkups: KindExemption = { purposes: ['C2'], condition: 'always' }
const hospitalRegistration: KindExemption = { purposes: ['C3'], condition: 'hospital' }
const instructions: KindExemption = { purposes: ['C4', 'C8'], condition: 'always' }
const results: KindExemption = { purposes: ['C5'], condition: 'always' }
const followUp: KindExemption = { purposes: ['C6'], condition: 'always' }
const prescriptions: KindExemption = { purposes: ['C7'], condition: 'always' }
const byPurpose: KindExemption = { purposes: ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8'], condition: 'by-purpose' }
const emergencyRule: KindExemption = { purposes: [], condition: 'emergency-rule' }
const notCovered: KindExemption = { purposes: [], condition: 'never' }

const confirmOrChange: readonly KindReply[] = [
  { keyword: '1', means: 'confirm', also: ['CONFIRM', 'CONFIRMO', 'YES', 'Y', 'SI'] },
  { keyword: '2', means: 'change', also: ['CHANGE', 'CAMBIAR'] },
]
const askOrPass: readonly KindReply[] = [
  { keyword: '1', means: 'ask', also: ['YES', 'Y', 'SI'] },
  { keyword: '2', means: 'pass', also: [] },
]

const day = 24 * 60
const visitStart: UselessAfter = { from: 'visit-start', minutes: 0 }
const hourBeforeVisit: UselessAfter = { from: 'visit-start', minutes: -60 }
const ownEnd: UselessAfter = { from: 'own-end', minutes: 0 }

export const kindFacts: Readonly<Record<BuiltInKindName, KindFacts>> = {
  'appointment-booked': {
    version: 1,
    messageClass: 'care',
    urgent: false,
    purpose: 'appointment',
    exemption: visits,
    hardestTier: 'reminder',
    sensitiveProgram: true,
    slots: { when: 'visit-time' },
    replies: [],
    link: 'optional',
    itemRequired: false,
    uselessAfter: visitStart,
    priority: 2,
  },
  'appointment-reminder': {
    version: 1,
    messageClass: 'care',
    urgent: false,
    purpose: 'appointment',
    exemption: visits,
    hardestTier: 'reminder',
    sensitiveProgram: true,
    slots: { when: 'visit-time' },
    replies: [],
    link: 'optional',
    itemRequired: false,
    uselessAfter: hourBeforeVisit,
    priority: 1,
  },
  'appointment-confirm-request': {
    version: 1,
    messageClass: 'care',
    urgent: false,
    purpose: 'appointment',
    exemption: visits,
    hardestTier: 'reminder',
    sensitiveProgram: true,
    slots: { when: 'visit-time' },
    replies: confirmOrChange,
    link: 'never',
    itemRequired: false,
    uselessAfter: hourBeforeVisit,
    priority: 1,
  },
  'appointment-changed': {
    version: 1,
    messageClass: 'care',
    urgent: false,
    purpose: 'appointment',
    exemption: visits,
    hardestTier: 'reminder',
    sensitiveProgram: true,
    slots: { when: 'visit-time' },
    replies: [],
    link: 'optional',
    itemRequired: false,
    uselessAfter: visitStart,
    priority: 1,
  },
  'appointment-cancelled': {
    version: 1,
    messageClass: 'care',
    urgent: false,
    purpose: 'appointment',
    exemption: visits,
    hardestTier: 'reminder',
    sensitiveProgram: true,
    slots: { when: 'visit-time' },
    replies: [],
    link: 'never',
    itemRequired: false,
    uselessAfter: visitStart,
    priority: 1,
  },
  'appointment-rebook': {
    version: 1,
    messageClass: 'care',
    urgent: false,
    purpose: 'appointment',
    exemption: notCovered,
    hardestTier: 'reminder',
    sensitiveProgram: true,
    slots: {},
    replies: [],
    link: 'optional',
    itemRequired: false,
    uselessAfter: { from: 'creation', minutes: 14 * day },
    priority: 3,
  },
  'earlier-time-offered': {
    version: 1,
    messageClass: 'care',
    urgent: false,
    purpose: 'appointment',
    exemption: notCovered,
    hardestTier: 'reminder',
    sensitiveProgram: true,
    slots: { when: 'visit-time' },
    replies: askOrPass,
    link: 'never',
    itemRequired: false,
    uselessAfter: ownEnd,
    priority: 2,
  },
  'video-visit-ready': {
    version: 1,
    messageClass: 'care',
    urgent: false,
    purpose: 'appointment',
    exemption: visits,
    hardestTier: 'reminder',
    sensitiveProgram: true,
    slots: {},
    replies: [],
    link: 'required',
    itemRequired: false,
    uselessAfter: { from: 'visit-start', minutes: 15 },
    priority: 1,
  },
  'running-late': {
    version: 1,
    messageClass: 'care',
    urgent: false,
    purpose: 'appointment',
    exemption: notCovered,
    hardestTier: 'reminder',
    sensitiveProgram: true,
    slots: { minutes: 'count' },
    replies: [],
    link: 'never',
    itemRequired: false,
    uselessAfter: { from: 'creation', minutes: 60 },
    priority: 1,
  },
  'pre-visit-task': {
    version: 1,
    messageClass: 'care',
    urgent: false,
    purpose: 'pre-registration',
    exemption: hospitalRegistration,
    hardestTier: 'strict',
    sensitiveProgram: true,
    slots: {},
    replies: [],
    link: 'required',
    itemRequired: true,
    uselessAfter: visitStart,
    priority: 2,
  },
  'visit-instructions': {
    version: 1,
    messageClass: 'care',
    urgent: false,
    purpose: 'pre-operative',
    exemption: instructions,
    hardestTier: 'reminder',
    sensitiveProgram: true,
    slots: {},
    replies: [],
    link: 'required',
    itemRequired: true,
    uselessAfter: visitStart,
    priority: 1,
  },
  'follow-up-check-in': {
    version: 1,
    messageClass: 'care',
    urgent: false,
    purpose: 'post-discharge',
    exemption: followUp,
    hardestTier: 'reminder',
    sensitiveProgram: false,
    slots: {},
    replies: [],
    link: 'required',
    itemRequired: true,
    uselessAfter: { from: 'creation', minutes: 7 * day },
    priority: 2,
  },
  'home-visit-window': {
    version: 1,
    messageClass: 'care',
    urgent: false,
    purpose: 'appointment',
    exemption: visits,
    hardestTier: 'reminder',
    sensitiveProgram: false,
    slots: { when: 'visit-time' },
    replies: confirmOrChange,
    link: 'never',
    itemRequired: false,
    uselessAfter: ownEnd,
    priority: 1,
  },
  'care-reminder': {
    version: 1,
    messageClass: 'care',
    urgent: false,
    purpose: 'wellness-checkup',
    exemption: checkups,
    hardestTier: 'reminder',
    sensitiveProgram: false,
    slots: {},
    replies: [],
    link: 'required',
    itemRequired: true,
    uselessAfter: { from: 'creation', minutes: 30 * day },
    priority: 4,
  },
  'results-available': {
    version: 1,
    messageClass: 'care',
    urgent: false,
    purpose: 'lab-results',
    exemption: results,
    hardestTier: 'strict',
    sensitiveProgram: false,
    slots: {},
    replies: [],
    link: 'required',
    itemRequired: true,
    uselessAfter: { from: 'creation', minutes: 30 * day },
    priority: 2,
  },
  'message-waiting': {
    version: 1,
    messageClass: 'care',
    urgent: false,
    purpose: 'account',
    exemption: byPurpose,
    hardestTier: 'strict',
    sensitiveProgram: true,
    slots: {},
    replies: [],
    link: 'required',
    itemRequired: true,
    uselessAfter: { from: 'creation', minutes: 14 * day },
    priority: 2,
  },
  'document-available': {
    version: 1,
    messageClass: 'care',
    urgent: false,
    purpose: 'account',
    exemption: notCovered,
    hardestTier: 'strict',
    sensitiveProgram: true,
    slots: {},
    replies: [],
    link: 'required',
    itemRequired: true,
    uselessAfter: { from: 'creation', minutes: 30 * day },
    priority: 3,
  },
  'update-available': {
    version: 1,
    messageClass: 'care',
    urgent: false,
    purpose: 'account',
    exemption: byPurpose,
    hardestTier: 'strict',
    sensitiveProgram: true,
    slots: {},
    replies: [],
    link: 'required',
    itemRequired: true,
    uselessAfter: { from: 'creation', minutes: 30 * day },
    priority: 3,
  },
  'form-due': {
    version: 1,
    messageClass: 'care',
    urgent: false,
    purpose: 'pre-registration',
    exemption: hospitalRegistration,
    hardestTier: 'strict',
    sensitiveProgram: true,
    slots: {},
    replies: [],
    link: 'required',
    itemRequired: true,
    uselessAfter: ownEnd,
    priority: 2,
  },
  'referral-update': {
    version: 1,
    messageClass: 'care',
    urgent: false,
    purpose: 'account',
    exemption: notCovered,
    hardestTier: 'reminder',
    sensitiveProgram: false,
    slots: {},
    replies: [],
    link: 'required',
    itemRequired: true,
    uselessAfter: { from: 'creation', minutes: 14 * day },
    priority: 3,
  },
  'prescription-ready': {
    version: 1,
    messageClass: 'care',
    urgent: false,
    purpose: 'prescription',
    exemption: prescriptions,
    hardestTier: 'reminder',
    sensitiveProgram: false,
    slots: {},
    replies: [],
    link: 'optional',
    itemRequired: false,
    uselessAfter: ownEnd,
    priority: 2,
  },
  'prescription-update': {
    version: 1,
    messageClass: 'care',
    urgent: false,
    purpose: 'prescription',
    exemption: prescriptions,
    hardestTier: 'reminder',
    sensitiveProgram: false,
    slots: {},
    replies: [],
    link: 'required',
    itemRequired: true,
    uselessAfter: { from: 'creation', minutes: 14 * day },
    priority: 2,
  },
  'statement-available': {
    version: 1,
    messageClass: 'account',
    urgent: false,
    purpose: 'account',
    exemption: notCovered,
    hardestTier: 'strict',
    sensitiveProgram: true,
    slots: {},
    replies: [],
    link: 'required',
    itemRequired: true,
    uselessAfter: { from: 'creation', minutes: 30 * day },
    priority: 4,
  },
  'details-check': {
    version: 1,
    messageClass: 'account',
    urgent: false,
    purpose: 'account',
    exemption: hospitalRegistration,
    hardestTier: 'strict',
    sensitiveProgram: true,
    slots: {},
    replies: [],
    link: 'required',
    itemRequired: true,
    uselessAfter: visitStart,
    priority: 3,
  },
  'portal-invite': {
    version: 1,
    messageClass: 'account',
    urgent: false,
    purpose: 'enrollment',
    exemption: notCovered,
    hardestTier: 'strict',
    sensitiveProgram: true,
    slots: {},
    replies: [],
    link: 'required',
    itemRequired: false,
    uselessAfter: ownEnd,
    priority: 3,
  },
  'one-time-code': {
    version: 1,
    messageClass: 'one-time-code',
    urgent: false,
    purpose: 'security',
    exemption: notCovered,
    hardestTier: 'strict',
    sensitiveProgram: true,
    slots: { code: 'one-time-code', minutes: 'count' },
    replies: [],
    link: 'never',
    itemRequired: false,
    uselessAfter: { from: 'creation', minutes: 10 },
    priority: 0,
  },
  'feedback-request': {
    version: 1,
    messageClass: 'account',
    urgent: false,
    purpose: 'account',
    exemption: notCovered,
    hardestTier: 'reminder',
    sensitiveProgram: false,
    slots: {},
    replies: [],
    link: 'required',
    itemRequired: true,
    uselessAfter: { from: 'creation', minutes: 7 * day },
    priority: 4,
  },
  'callback-request': {
    version: 1,
    messageClass: 'care',
    urgent: false,
    purpose: 'account',
    exemption: byPurpose,
    hardestTier: 'strict',
    sensitiveProgram: true,
    slots: {},
    replies: [],
    link: 'never',
    itemRequired: false,
    uselessAfter: { from: 'creation', minutes: 3 * day },
    priority: 2,
  },
  'urgent-callback': {
    version: 1,
    messageClass: 'care',
    urgent: true,
    purpose: 'account',
    exemption: byPurpose,
    hardestTier: 'strict',
    sensitiveProgram: true,
    slots: {},
    replies: [],
    link: 'never',
    itemRequired: false,
    uselessAfter: { from: 'end-of-day', minutes: 0 },
    priority: 0,
  },
  'emergency-notice': {
    version: 1,
    messageClass: 'emergency',
    urgent: false,
    purpose: 'account',
    exemption: emergencyRule,
    hardestTier: 'strict',
    sensitiveProgram: true,
    slots: {},
    replies: [],
    link: 'never',
    itemRequired: false,
    uselessAfter: { from: 'creation', minutes: day },
    priority: 0,
  },
}
