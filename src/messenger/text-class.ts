import type { Program } from '../domain/program.js'

/**
 * How the gates treat a text. `short-notice`: a change within 12 hours of the visit, an opened video visit, a delay, an
 * urgent call-back. `change`: of a visit that is further off. `answer`: to the person's own text. The others are the message classes and the fixed service texts.
 */
export type TextClass =
  | 'care'
  | 'short-notice'
  | 'change'
  | 'account'
  | 'one-time-code'
  | 'emergency'
  | 'marketing'
  | 'answer'
  | 'opt-in-request'
  | 'opt-in-confirmation'
  | 'opt-out-confirmation'
  | 'help'

export interface ClassRules {
  /** `recorded`: a consent event; `pending`: a sign-up that waits for its second step; `request`: the person asked for it just now; `none`: not needed. */
  readonly consent: 'recorded' | 'pending' | 'request' | 'none'
  /** `sign-up`: as care, and at any hour while the person has just signed up by web or phone. */
  readonly hours: 'care' | 'short-notice' | 'marketing' | 'sign-up' | 'exempt'
  /** `capped`: counts and waits; `counted`: counts, never waits; `code`: a limit of its own; `none`. */
  readonly frequency: 'capped' | 'counted' | 'code' | 'none'
  readonly monitored: boolean
  /** What an opt-out lets through: one confirmation, one HELP answer a day. Nothing else. */
  readonly exemption: 'confirmation' | 'help' | null
}

export const classRules: Readonly<Record<TextClass, ClassRules>> = {
  care: { consent: 'recorded', hours: 'care', frequency: 'capped', monitored: true, exemption: null },
  account: { consent: 'recorded', hours: 'care', frequency: 'capped', monitored: true, exemption: null },
  'short-notice': { consent: 'recorded', hours: 'short-notice', frequency: 'counted', monitored: false, exemption: null },
  // A text that waits for a free day tells of the new time when the patient has come at the old one.
  change: { consent: 'recorded', hours: 'care', frequency: 'counted', monitored: true, exemption: null },
  'one-time-code': { consent: 'request', hours: 'exempt', frequency: 'code', monitored: false, exemption: null },
  emergency: { consent: 'none', hours: 'exempt', frequency: 'none', monitored: false, exemption: null },
  marketing: { consent: 'recorded', hours: 'marketing', frequency: 'capped', monitored: true, exemption: null },
  answer: { consent: 'request', hours: 'exempt', frequency: 'none', monitored: false, exemption: null },
  'opt-in-request': { consent: 'pending', hours: 'sign-up', frequency: 'none', monitored: true, exemption: null },
  'opt-in-confirmation': { consent: 'recorded', hours: 'sign-up', frequency: 'none', monitored: true, exemption: null },
  'opt-out-confirmation': { consent: 'none', hours: 'exempt', frequency: 'none', monitored: false, exemption: 'confirmation' },
  help: { consent: 'none', hours: 'exempt', frequency: 'none', monitored: false, exemption: 'help' },
}

const shortNoticeMs = 12 * 3_600_000
const changes: readonly string[] = ['appointment-changed', 'appointment-cancelled']
const always: readonly string[] = ['video-visit-ready', 'running-late', 'urgent-callback']

/** The class of a trigger. `visitAt` is the instant in its slots, where it has one. */
export function textClassOf(program: Program, kind: string, visitAt: number | null, at: number): TextClass {
  if (program.messageClass !== 'care') return program.messageClass
  if (always.includes(kind)) return 'short-notice'
  if (!changes.includes(kind)) return 'care'
  return visitAt !== null && visitAt - at <= shortNoticeMs ? 'short-notice' : 'change'
}
