/**
 * How much a text may say. `strict`: only that something waits. `reminder` (default): also date and time of a visit.
 * `patient-accepted-risk`: also what catalogue rules allow once the patient accepted the risk. Sensitive findings block in every tier.
 */
export type Tier = 'strict' | 'reminder' | 'patient-accepted-risk'

/** What a text is for. The first eight are the purposes of 47 CFR 64.1200(a)(9)(iv)(C). */
export const purposes = [
  'appointment',
  'wellness-checkup',
  'pre-registration',
  'pre-operative',
  'lab-results',
  'post-discharge',
  'prescription',
  'home-healthcare',
  'account',
  'security',
  'enrollment',
] as const

export type Purpose = (typeof purposes)[number]

/** An instant and the IANA zone of the place where it happens. */
export interface VisitTime {
  readonly at: Date
  readonly zone: string
}

/** A word the recipient may answer with, and what it means to the host: `{ keyword: '1', means: 'confirm' }`. */
export interface ExpectedReply {
  readonly keyword: string
  readonly means: string
}
